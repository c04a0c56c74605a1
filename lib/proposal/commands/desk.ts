import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { kodeTingkat } from '@/lib/core/territory';
import { meja, muat } from '@/lib/proposal/commands/load';
import { SuratInputId, TerimaInput, TeruskanInput } from '@/lib/proposal/desk-schema';
import { putaranOf } from '@/lib/proposal/guards';
import { daftarKelengkapan } from '@/lib/proposal/labels';
import { type ProposalRow, setelanOf } from '@/lib/proposal/load';
import { IdInput } from '@/lib/proposal/schema';
import { riwayat } from '@/lib/server/audit';
import { type Ctx, command } from '@/lib/server/command';
import { move } from '@/lib/server/move';
import { nomorSuratTerpakai, simpanSurat } from '@/lib/surat/intake';

/** The explicit act after which the sender can no longer take the file back (lifecycle.md 2). */
export const bukaBerkas = command({
  may: 'proposal.bukaBerkas',
  input: IdInput,
  load: muat,
  run: async (ctx, row, { id }) => {
    await ctx.tx.proposal.update({ where: { id }, data: { dibuka: ctx.sekarang } });
    return ok({ id, sukses: 'Berkas dibuka.', isi: { status: row.status } });
  },
});

const suratUntuk = (jenis: string, row: ProposalRow) => ({
  jenis,
  subjek: 'proposal',
  subjekId: row.id,
  kelompokId: row.kelompokId,
});

/** A village forwards also what it does not recommend: it cannot end a file (lifecycle.md 2). */
export const teruskanProposal = command({
  may: 'proposal.teruskan',
  input: TeruskanInput,
  load: muat,
  run: async (ctx, row, { id, rekomendasi, alasan, ...surat }) => {
    if (!rekomendasi && !alasan)
      return refuse(
        masalah('isian-salah', undefined, { alasan: 'Tulis mengapa desa tidak merekomendasikan.' }),
      );
    const suratId = await simpanSurat(ctx, surat, suratUntuk('surat-pengantar', row));
    if (!suratId.ok) return suratId;
    const { langkahKecamatan } = await setelanOf(ctx.tx, row);
    const hasil = await move(ctx, 'proposal', row, {
      ke: langkahKecamatan ? 'DI_KECAMATAN' : 'DI_DINAS',
      alasan,
      data: { ...meja(ctx), rekomendasi },
      isi: { versi: row.nomorVersi, rekomendasi, suratId: suratId.nilai },
    });
    return hasil.ok ? ok({ id, sukses: 'Proposal diteruskan.' }) : hasil;
  },
  bentrok: nomorSuratTerpakai,
});

export const rekomendasikanProposal = command({
  may: 'proposal.rekomendasikan',
  input: SuratInputId,
  load: muat,
  run: async (ctx, row, { id, ...surat }) => {
    const suratId = await simpanSurat(ctx, surat, suratUntuk('rekomendasi', row));
    if (!suratId.ok) return suratId;
    const hasil = await move(ctx, 'proposal', row, {
      data: meja(ctx),
      isi: { versi: row.nomorVersi, suratId: suratId.nilai },
    });
    return hasil.ok ? ok({ id, sukses: 'Rekomendasi tersimpan.' }) : hasil;
  },
  bentrok: nomorSuratTerpakai,
});

async function agendaTerpakai(ctx: Ctx, row: ProposalRow, agenda: string): Promise<boolean> {
  const n = await ctx.tx.proposal.count({
    where: {
      id: { not: row.id },
      agenda,
      tahun: row.tahun,
      wilayah: { startsWith: kodeTingkat(row.wilayah, 'kabupaten') },
    },
  });
  return n > 0;
}

/** Intake: agenda number and the list of papers; every compulsory one is there (F57). */
export const terimaProposal = command({
  may: 'proposal.terima',
  input: TerimaInput,
  load: muat,
  run: async (ctx, row, { id, agenda, kelengkapan }) => {
    const { pelaku } = await riwayat(ctx.tx, id);
    const { langkahKecamatan } = await setelanOf(ctx.tx, row);
    const diambilAlih = Boolean(pelaku?.['proposal.ambilAlih']?.length);
    const syarat = daftarKelengkapan({ langkahKecamatan, diambilAlih });
    const belum = syarat.filter((s) => s.wajib && !kelengkapan.includes(s.kunci));
    if (belum.length > 0)
      return refuse(
        masalah('isian-salah', undefined, {
          kelengkapan: `Belum dicentang: ${belum.map((s) => s.label).join('; ')}.`,
        }),
      );
    if (await agendaTerpakai(ctx, row, agenda))
      return refuse(
        masalah('isian-salah', undefined, { agenda: 'Nomor agenda ini sudah dipakai.' }),
      );
    const dicentang = syarat.map((s) => s.kunci).filter((k) => kelengkapan.includes(k));
    const hasil = await move(ctx, 'proposal', row, {
      data: { ...meja(ctx), agenda, kelengkapan: dicentang },
      isi: { versi: row.nomorVersi, agenda, putaran: putaranOf(pelaku ?? {}) + 1 },
    });
    return hasil.ok ? ok({ id, sukses: 'Berkas diterima.' }) : hasil;
  },
});

export const nyatakanLayak = command({
  may: 'proposal.nyatakanLayak',
  input: SuratInputId,
  load: muat,
  run: async (ctx, row, { id, ...surat }) => {
    const suratId = await simpanSurat(ctx, surat, suratUntuk('ba-verifikasi', row));
    if (!suratId.ok) return suratId;
    const hasil = await move(ctx, 'proposal', row, {
      data: meja(ctx),
      isi: { versi: row.nomorVersi, suratId: suratId.nilai },
    });
    return hasil.ok ? ok({ id, sukses: 'Proposal dinyatakan layak.' }) : hasil;
  },
  bentrok: nomorSuratTerpakai,
});
