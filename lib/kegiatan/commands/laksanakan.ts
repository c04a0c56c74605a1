import 'server-only';
import { ikatBerkas } from '@/lib/berkas/intake';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import { muatKegiatan } from '@/lib/kegiatan/commands/muat';
import { type JenisKegiatan, perluDaftarHadir, perluNotulen } from '@/lib/kegiatan/rules';
import { LaksanakanKegiatan } from '@/lib/kegiatan/schema';
import { dariDate } from '@/lib/server/actor';
import { command } from '@/lib/server/command';
import { move } from '@/lib/server/move';

function bidangKurang(
  jenis: JenisKegiatan,
  input: { notulen?: string; daftarHadir?: string },
): Record<string, string> {
  return {
    ...(perluNotulen(jenis) && !input.notulen && { notulen: 'Notulen belum diisi.' }),
    ...(perluDaftarHadir(jenis) &&
      !input.daftarHadir && { daftarHadir: 'Pindaian daftar hadir belum diunggah.' }),
  };
}

export const laksanakanKegiatan = command({
  may: 'kegiatan.laksanakan',
  input: LaksanakanKegiatan,
  load: (ctx, input) => muatKegiatan(ctx, input.id),
  run: async (ctx, row, input, id) => {
    const tanggal = dariDate(row.tanggal);
    if (tanggal > hariIni(ctx.sekarang, ctx.zona))
      return refuse(
        masalah('bukan-waktunya', `Kegiatan ini baru berlangsung ${tanggalIndonesia(tanggal)}.`),
      );
    const bidang = bidangKurang(row.jenis, input);
    if (Object.keys(bidang).length > 0) return refuse(masalah('isian-salah', undefined, bidang));
    const { notulen = null, daftarHadir = null } = input;
    if (daftarHadir) {
      const terikat = await ikatBerkas(ctx, daftarHadir, 'kegiatan', id, 'daftarHadir');
      if (!terikat.ok) return terikat;
    }
    const hadir = await ctx.tx.kehadiran.count({ where: { kegiatanId: id } });
    const hasil = await move(ctx, 'kegiatan', row, {
      data: { notulen, daftarHadir },
      isi: { hadir },
    });
    return hasil.ok ? ok({ id, sukses: 'Kegiatan tercatat terlaksana.' }) : hasil;
  },
});
