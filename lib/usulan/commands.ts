import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { kodeTingkat } from '@/lib/core/territory';
import { gerakkan, kunciProposal } from '@/lib/proposal/intake';
import { type Ctx, command, type Loaded } from '@/lib/server/command';
import { begin, move } from '@/lib/server/move';
import { nomorSuratTerpakai, simpanSurat } from '@/lib/surat/intake';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { lockRow, type UsulanRow } from '@/lib/usulan/load';
import { kalimatLayak } from '@/lib/usulan/rules';
import { AlasanInput, IdInput, SusunInput, TandaTanganInput } from '@/lib/usulan/schema';
import { subjectOf } from '@/lib/usulan/subject';

/** The letter to the Minister (F47): staff collects, the head of the Dinas signs, staff sends. */

async function muat(ctx: Ctx, { id }: { id: string }): Promise<Loaded<UsulanRow> | null> {
  const row = await lockRow(ctx.tx, ctx.actor, id);
  return row && { id, row, subject: await subjectOf(ctx.tx, row) };
}

const sejak = (ctx: Ctx) => ({ sejak: ctx.sekarang });

export const susunUsulan = command({
  may: 'usulan.susun',
  input: SusunInput,
  load: async (ctx, { proposalId }) => {
    const rows = await kunciProposal(ctx, proposalId);
    const awal = rows?.[0];
    if (!rows || !awal) return null;
    const wilayah = kodeTingkat(awal.wilayah, 'kabupaten');
    const wilayahBaris = rows.map((r) => r.wilayah);
    return {
      id: awal.id,
      row: rows,
      subject: { noun: 'usulan', status: null, wilayah, wilayahBaris },
    };
  },
  run: async (ctx, rows) => {
    const [awal] = rows;
    if (!awal) return refuse(masalah('permintaan-rusak'));
    const wilayah = kodeTingkat(awal.wilayah, 'kabupaten');
    if (rows.some((r) => !r.wilayah.startsWith(wilayah) || r.tahun !== awal.tahun))
      return refuse(
        masalah('isian-salah', undefined, {
          proposalId: 'Pilih kelompok dari satu kabupaten dan satu tahun.',
        }),
      );
    const layak = kalimatLayak(
      rows.map((r) => ({ nama: r.kelompok.nama, status: r.status, adaBa: true })),
    );
    if (layak) return refuse(masalah('belum-lengkap', layak));
    const id = randomUUID();
    await begin(ctx, 'usulan', { id, isi: { jumlah: rows.length } }, async () => {
      await ctx.tx.usulan.create({
        data: { id, wilayah, tahun: awal.tahun, ...sejak(ctx), dibuat: ctx.sekarang },
      });
      await ctx.tx.usulanProposal.createMany({
        data: rows.map((r) => ({ usulanId: id, proposalId: r.id })),
      });
    });
    return ok({ id, sukses: `Surat usulan berisi ${rows.length} kelompok.` });
  },
  bentrok: {
    UsulanProposal_terbuka: masalah(
      'sudah-ada',
      'Ada kelompok yang sudah masuk surat usulan lain.',
    ),
  },
});

/** Address and copies are those of the settings on this day; later changes leave the letter alone (T20). */
export const tandatanganiUsulan = command({
  may: 'usulan.tandatangani',
  input: TandaTanganInput,
  load: muat,
  run: async (ctx, row, { id, ...surat }) => {
    const suratId = await simpanSurat(ctx, surat, {
      jenis: 'surat-usulan',
      subjek: 'usulan',
      subjekId: id,
    });
    if (!suratId.ok) return suratId;
    const { alamatUsulan, tembusan } =
      (await setelanBerlaku(ctx.tx, row.tahun))?.setelan ?? SETELAN_AWAL;
    const hasil = await move(ctx, 'usulan', row, {
      data: { ...sejak(ctx), alamat: alamatUsulan, tembusan },
      isi: { suratId: suratId.nilai, jumlah: row.baris.length },
    });
    return hasil.ok ? ok({ id, sukses: 'Surat usulan ditandatangani.' }) : hasil;
  },
  bentrok: nomorSuratTerpakai,
});

export const kirimUsulan = command({
  may: 'usulan.kirim',
  input: IdInput,
  load: muat,
  run: async (ctx, row, { id }) => {
    const rows = await kunciProposal(
      ctx,
      row.baris.map((b) => b.proposalId),
    );
    if (!rows) return refuse(masalah('tidak-ditemukan'));
    const layak = kalimatLayak(
      rows.map((r) => ({ nama: r.kelompok.nama, status: r.status, adaBa: true })),
    );
    if (layak) return refuse(masalah('belum-lengkap', `${layak} Batalkan surat ini dulu.`));
    const hasil = await move(ctx, 'usulan', row, { data: sejak(ctx) });
    if (!hasil.ok) return hasil;
    const ikut = await gerakkan(ctx, 'proposal.usulkan', rows);
    return ikut.ok ? ok({ id, sukses: 'Surat usulan terkirim.' }) : ikut;
  },
});

/** Its rows are free for another letter; the list stays readable on the cancelled one. */
export const batalkanUsulan = command({
  may: 'usulan.batalkan',
  input: AlasanInput,
  load: muat,
  run: async (ctx, row, { id, alasan }) => {
    await ctx.tx.usulanProposal.updateMany({
      where: { usulanId: id, hasil: null },
      data: { hasil: 'DIBATALKAN', dijawab: ctx.sekarang },
    });
    await ctx.tx.surat.updateMany({
      where: { subjekId: id, dicabut: null },
      data: { dicabut: ctx.sekarang },
    });
    const hasil = await move(ctx, 'usulan', row, { alasan, data: sejak(ctx) });
    return hasil.ok ? ok({ id, sukses: 'Surat usulan dibatalkan.' }) : hasil;
  },
});
