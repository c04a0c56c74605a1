import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { bukaPencairan, gugurkanPencairan, siapBilaLengkap } from '@/lib/pencairan/intake';
import { kunciKuota } from '@/lib/penetapan/kuota';
import { lockRow, type PenetapanRow } from '@/lib/penetapan/load';
import { wilayahBersama } from '@/lib/penetapan/rules';
import { AlasanInput, SuratInputId, SusunInput } from '@/lib/penetapan/schema';
import { subjectOf } from '@/lib/penetapan/subject';
import { bentukBantuan, gerakkan, kunciProposal, totalProposal } from '@/lib/proposal/intake';
import { type Ctx, command, type Loaded } from '@/lib/server/command';
import { begin, move } from '@/lib/server/move';
import { nomorSuratTerpakai, simpanSurat } from '@/lib/surat/intake';

/** The decree that names recipients (F49–F51): the verifier drafts, the director decides. */

async function muat(ctx: Ctx, { id }: { id: string }): Promise<Loaded<PenetapanRow> | null> {
  const row = await lockRow(ctx.tx, ctx.actor, id);
  return row && { id, row, subject: await subjectOf(ctx.tx, row) };
}

const proposalDari = (ctx: Ctx, row: PenetapanRow) =>
  kunciProposal(
    ctx,
    row.baris.map((b) => b.proposalId),
  );

/** What falls with the decree; the paper that withdraws it stands. */
const SURAT_SK = ['sk-penetapan', 'surat-pemberitahuan'] as const;

const sejak = (ctx: Ctx) => ({ sejak: ctx.sekarang });

export const susunPenetapan = command({
  may: 'penetapan.susun',
  input: SusunInput,
  load: async (ctx, { proposalId }) => {
    const rows = await kunciProposal(ctx, proposalId);
    const awal = rows?.[0];
    if (!rows || !awal) return null;
    const wilayahBaris = rows.map((r) => r.wilayah);
    // each row lies in the actor's area; whether they may share one decree is said below
    const subject = { noun: 'penetapan', status: null, wilayah: awal.wilayah, wilayahBaris };
    return { id: awal.id, row: rows, subject };
  },
  run: async (ctx, rows) => {
    const wilayah = wilayahBersama(rows.map((r) => r.wilayah));
    const tahun = rows[0]?.tahun ?? 0;
    const isian = (pesan: string) =>
      refuse(masalah('isian-salah', undefined, { proposalId: pesan }));
    if (!ctx.actor.wilayah.some((w) => wilayah.startsWith(w)))
      return isian('Pilih kelompok dari satu provinsi.');
    if (rows.some((r) => r.tahun !== tahun)) return isian('Pilih kelompok dari satu tahun.');
    const bukan = rows.find((r) => r.status !== 'LAYAK_PUSAT');
    if (bukan)
      return refuse(
        masalah('belum-lengkap', `KUBE ${bukan.kelompok.nama} belum disetujui Kementerian.`),
      );
    const lain = await ctx.tx.penetapanProposal.findFirst({
      where: { proposalId: { in: rows.map((r) => r.id) }, penetapan: { status: 'DRAF' } },
      select: { proposal: { select: { kelompok: { select: { nama: true } } } } },
    });
    if (lain)
      return refuse(
        masalah('sudah-ada', `KUBE ${lain.proposal.kelompok.nama} sudah ada di rancangan lain.`),
      );
    const id = randomUUID();
    await begin(ctx, 'penetapan', { id, isi: { jumlah: rows.length } }, async () => {
      await ctx.tx.penetapan.create({
        data: { id, wilayah, tahun, ...sejak(ctx), dibuat: ctx.sekarang },
      });
      await ctx.tx.penetapanProposal.createMany({
        data: rows.map((r) => ({ penetapanId: id, proposalId: r.id, jumlah: totalProposal(r) })),
      });
    });
    return ok({ id, sukses: `Rancangan SK berisi ${rows.length} kelompok.` });
  },
});

export const tetapkanPenerima = command({
  may: 'penetapan.tetapkan',
  input: SuratInputId,
  load: async (ctx, { id }) => {
    const row = await lockRow(ctx.tx, ctx.actor, id);
    if (!row) return null;
    await proposalDari(ctx, row);
    await kunciKuota(ctx.tx, {
      tahun: row.tahun,
      wilayah: row.baris.map((b) => b.proposal.wilayah),
    });
    // read again: what waited for the locks sees what the one before has done
    return muat(ctx, { id });
  },
  run: async (ctx, row, { id, ...surat }) => {
    const rows = await proposalDari(ctx, row);
    if (!rows) return refuse(masalah('tidak-ditemukan'));
    const suratId = await simpanSurat(ctx, surat, {
      jenis: 'sk-penetapan',
      subjek: 'penetapan',
      subjekId: id,
    });
    if (!suratId.ok) return suratId;
    const hasil = await move(ctx, 'penetapan', row, {
      data: sejak(ctx),
      isi: { suratId: suratId.nilai, jumlah: rows.length },
    });
    if (!hasil.ok) return hasil;
    const ikut = await gerakkan(ctx, 'proposal.tetapkan', rows);
    if (!ikut.ok) return ikut;
    for (const p of rows) {
      const buka = await bukaPencairan(ctx, {
        proposalId: p.id,
        kelompokId: p.kelompokId,
        wilayah: p.wilayah,
        tahun: row.tahun,
        penetapanId: id,
        jumlah: row.baris.find((b) => b.proposalId === p.id)?.jumlah ?? totalProposal(p),
        bentuk: await bentukBantuan(ctx, p),
      });
      if (!buka.ok) return buka;
    }
    return ok({ id, sukses: `${rows.length} kelompok ditetapkan.` });
  },
  bentrok: nomorSuratTerpakai,
});

/** Each group reads it on its own timeline, once; money may move from now on (F50, F51). */
export const sampaikanHasil = command({
  may: 'penetapan.sampaikan',
  input: SuratInputId,
  load: muat,
  run: async (ctx, row, { id, ...surat }) => {
    const suratId = await simpanSurat(ctx, surat, {
      jenis: 'surat-pemberitahuan',
      subjek: 'penetapan',
      subjekId: id,
    });
    if (!suratId.ok) return suratId;
    const hasil = await move(ctx, 'penetapan', row, {
      data: sejak(ctx),
      isi: { suratId: suratId.nilai },
    });
    if (!hasil.ok) return hasil;
    const tetap = row.baris.filter((b) => b.proposal.status === 'DITETAPKAN');
    for (const b of tetap)
      await ctx.catat({
        aksi: 'penetapan.sampaikan',
        subjek: 'proposal',
        subjekId: b.proposalId,
        kelompokId: b.proposal.kelompokId,
        isi: { penetapanId: id },
      });
    const pencairan = await ctx.tx.pencairan.findMany({
      where: { penetapanId: id, status: { not: 'DIBATALKAN' } },
      select: { id: true },
    });
    const siap = await siapBilaLengkap(
      ctx,
      pencairan.map((p) => p.id),
    );
    return siap.ok ? ok({ id, sukses: `${tetap.length} kelompok diberi tahu.` }) : siap;
  },
  bentrok: nomorSuratTerpakai,
});

/** The groups wait again and their places are free; the decree stays readable, its number is used up. */
export const cabutPenetapan = command({
  may: 'penetapan.cabut',
  input: AlasanInput,
  load: muat,
  run: async (ctx, row, { id, alasan }) => {
    const rows = await proposalDari(ctx, row);
    if (!rows) return refuse(masalah('tidak-ditemukan'));
    const hasil = await move(ctx, 'penetapan', row, { alasan, data: sejak(ctx) });
    if (!hasil.ok) return hasil;
    await ctx.tx.surat.updateMany({
      where: { subjekId: id, jenis: { in: [...SURAT_SK] }, dicabut: null },
      data: { dicabut: ctx.sekarang },
    });
    if (row.status !== 'DRAF') {
      const gugur = await gugurkanPencairan(ctx, { penetapanId: id });
      if (!gugur.ok) return gugur;
      const kembali = await gerakkan(
        ctx,
        'proposal.cabutPenetapan',
        rows.filter((p) => p.status === 'DITETAPKAN'),
      );
      if (!kembali.ok) return kembali;
    }
    return ok({ id, sukses: 'Penetapan dicabut.' });
  },
});
