import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { muatKegiatan } from '@/lib/kegiatan/commands/muat';
import { JENIS_SERTIFIKAT } from '@/lib/kegiatan/rules';
import { CatatSertifikat } from '@/lib/kegiatan/schema';
import { command } from '@/lib/server/command';
import { simpanSurat } from '@/lib/surat/intake';

/**
 * The certificate itself: number, date, signer, scan. Whoever holds one has passed, and from then on
 * may be assigned (F62, T9).
 */
export const catatSertifikat = command({
  may: 'kegiatan.catatHadir',
  input: CatatSertifikat,
  bentrok: {
    Surat_penerbit_jenis_nomor_key: masalah('isian-salah', undefined, {
      suratNomor: 'Nomor sertifikat ini sudah dipakai.',
    }),
  },
  load: (ctx, input) => muatKegiatan(ctx, input.id),
  run: async (ctx, row, input, id) => {
    const orang = await ctx.tx.kehadiran.findFirst({
      where: { id: input.kehadiranId, kegiatanId: id },
    });
    if (!orang) return refuse(masalah('tidak-ditemukan', 'Peserta ini sudah tidak ada.'));
    if (row.jenis !== 'PELATIHAN_PENDAMPING' || !orang.penggunaId)
      return refuse(masalah('bukan-waktunya', 'Sertifikat untuk pendamping yang ikut pelatihan.'));
    const ada = await ctx.tx.surat.count({
      where: { subjekId: id, jenis: JENIS_SERTIFIKAT, nomor: orang.sertifikat ?? '' },
    });
    if (ada > 0)
      return refuse(masalah('sudah-diputuskan', 'Sertifikat orang ini sudah tersimpan.'));
    const surat = await simpanSurat(ctx, input, {
      jenis: JENIS_SERTIFIKAT,
      subjek: 'kegiatan',
      subjekId: id,
    });
    if (!surat.ok) return surat;
    await ctx.tx.kehadiran.update({
      where: { id: orang.id },
      data: { lulus: true, sertifikat: input.suratNomor },
    });
    return ok({
      id,
      sukses: `Sertifikat ${orang.nama} tersimpan.`,
      isi: { kehadiranId: orang.id, penggunaId: orang.penggunaId, surat: surat.nilai },
    });
  },
});
