import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import { muat } from '@/lib/kelompok/commands/muat';
import { LuluskanKelompok, MulaiUsaha, UbahKeaktifan } from '@/lib/kelompok/schema';
import { jadwalkanLagi, jadwalkanPertama } from '@/lib/kunjungan/intake';
import { dariDate, keDate } from '@/lib/server/actor';
import { command } from '@/lib/server/command';
import { move } from '@/lib/server/move';

/** The business runs from this day; the first visit falls due 30–60 days later (F63, T30). */
export const mulaiUsaha = command({
  may: 'kelompok.mulaiUsaha',
  input: MulaiUsaha,
  load: muat,
  run: async (ctx, { row, setelan }, { tanggal }, id) => {
    const berdiri = row.berdiri ? dariDate(row.berdiri) : hariIni(row.dibuat, setelan.zonaWaktu);
    if (tanggal > hariIni(ctx.sekarang, setelan.zonaWaktu))
      return refuse(
        masalah('isian-salah', undefined, { tanggal: 'Tanggal mulai usaha belum terjadi.' }),
      );
    if (tanggal < berdiri)
      return refuse(
        masalah('isian-salah', undefined, {
          tanggal: `Kelompok baru berdiri pada ${tanggalIndonesia(berdiri)}.`,
        }),
      );
    const hasil = await move(ctx, 'kelompok', row, {
      data: { mulaiUsaha: keDate(tanggal) },
      isi: { tanggal },
    });
    if (!hasil.ok) return hasil;
    await jadwalkanPertama(ctx, row, tanggal, setelan);
    return ok({ id, sukses: 'Usaha tercatat mulai. Kunjungan pertama sudah dijadwalkan.' });
  },
});

export const nyatakanTidakAktif = command({
  may: 'kelompok.nyatakanTidakAktif',
  input: UbahKeaktifan,
  load: muat,
  run: async (ctx, { row }, { alasan }, id) => {
    const hasil = await move(ctx, 'kelompok', row, { alasan });
    return hasil.ok ? ok({ id, sukses: 'Kelompok dinyatakan tidak aktif.' }) : hasil;
  },
});

export const aktifkanKelompok = command({
  may: 'kelompok.aktifkan',
  input: UbahKeaktifan,
  load: muat,
  run: async (ctx, { row, setelan }, { alasan }, id) => {
    const hasil = await move(ctx, 'kelompok', row, { alasan });
    if (!hasil.ok) return hasil;
    // groups of the old list never began a business in here
    if (row.mulaiUsaha)
      await jadwalkanLagi(ctx, row, hariIni(ctx.sekarang, setelan.zonaWaktu), setelan);
    return ok({ id, sukses: 'Kelompok aktif lagi.' });
  },
});

/** Independent at last; its life as a KUBE ends here, its data stay (F4, F14). */
export const luluskanKelompok = command({
  may: 'kelompok.luluskan',
  input: LuluskanKelompok,
  load: muat,
  run: async (ctx, { row, setelan }, _input, id) => {
    const hasil = await move(ctx, 'kelompok', row, {
      data: { berakhir: keDate(hariIni(ctx.sekarang, setelan.zonaWaktu)) },
    });
    return hasil.ok ? ok({ id, sukses: 'Kelompok dinyatakan mandiri.' }) : hasil;
  },
});
