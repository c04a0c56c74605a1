import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import { muat } from '@/lib/kunjungan/commands/muat';
import { jadwalkan } from '@/lib/kunjungan/intake';
import { jendelaRutin } from '@/lib/kunjungan/rules';
import { BatalkanKunjungan, KembalikanKunjungan, TerimaKunjungan } from '@/lib/kunjungan/schema';
import type { BarisKunjungan } from '@/lib/kunjungan/subject';
import { dariDate } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';
import { move } from '@/lib/server/move';
import { setelanBerlaku } from '@/lib/tahun/queries';

/** After a visit that was due the next one falls due by the rhythm; an extra one changes nothing. */
async function jadwalkanBerikut(ctx: Ctx, row: BarisKunjungan): Promise<void> {
  if (row.jenis === 'TAMBAHAN' || row.kelompok.status !== 'BERJALAN' || !row.tanggal) return;
  // the rhythm goes on for years after the aid: the living settings, not those of the proposal
  const setelan = (await setelanBerlaku(ctx.tx))?.setelan ?? SETELAN_AWAL;
  const jendela = jendelaRutin(dariDate(row.tanggal), row.kelompok.kategori, setelan);
  await jadwalkan(ctx, { id: row.kelompokId, wilayah: row.wilayah }, 'RUTIN', jendela);
}

export const terimaKunjungan = command({
  may: 'kunjungan.terima',
  input: TerimaKunjungan,
  load: muat,
  run: async (ctx, row, _input, id) => {
    const hasil = await move(ctx, 'kunjungan', row, { data: { sejak: ctx.sekarang } });
    if (!hasil.ok) return hasil;
    await jadwalkanBerikut(ctx, row);
    return ok({ id, sukses: 'Laporan kunjungan diterima.' });
  },
});

export const kembalikanKunjungan = command({
  may: 'kunjungan.kembalikan',
  input: KembalikanKunjungan,
  load: muat,
  run: async (ctx, row, { alasan }, id) => {
    const hasil = await move(ctx, 'kunjungan', row, { alasan, data: { sejak: ctx.sekarang } });
    if (!hasil.ok) return hasil;
    return ok({ id, sukses: 'Laporan dikembalikan ke pendamping.' });
  },
});

/**
 * A visit that cannot be made is called off with its reason and a new day; the new file opens when
 * the old one did and is overdue after that day, so calling off never hides a late visit.
 */
export const batalkanKunjungan = command({
  may: 'kunjungan.batalkan',
  input: BatalkanKunjungan,
  load: muat,
  run: async (ctx, row, { alasan, tanggal }, id) => {
    const dari = dariDate(row.jendelaDari);
    const hari = hariIni(ctx.sekarang, ctx.zona);
    const awal = dari > hari ? dari : hari;
    if (tanggal < awal)
      return refuse(
        masalah('isian-salah', undefined, {
          tanggal: `Tanggal pengganti paling awal ${tanggalIndonesia(awal)}.`,
        }),
      );
    const hasil = await move(ctx, 'kunjungan', row, {
      alasan,
      data: { sejak: ctx.sekarang },
      isi: { tanggal },
    });
    if (!hasil.ok) return hasil;
    // a scheduled file is never TAMBAHAN: those begin with their report
    const jenis = row.jenis === 'PERTAMA' ? 'PERTAMA' : 'RUTIN';
    const kelompok = { id: row.kelompokId, wilayah: row.wilayah };
    await jadwalkan(ctx, kelompok, jenis, { dari, sampai: tanggal });
    return ok({ id, sukses: `Dibatalkan. Tanggal pengganti ${tanggalIndonesia(tanggal)}.` });
  },
});
