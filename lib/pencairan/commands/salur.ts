import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok } from '@/lib/core/result';
import { formatRupiah } from '@/lib/core/rupiah';
import { belumTerjadi, isian, muat, muatPerintah } from '@/lib/pencairan/commands/load';
import type { PencairanRow } from '@/lib/pencairan/load';
import { jenisSurat } from '@/lib/pencairan/rules';
import { AlasanInput, IdInput, PerintahInput, SalurInput } from '@/lib/pencairan/schema';
import { rekeningAktif } from '@/lib/rekening/queries';
import { dariDate, keDate } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';
import { move } from '@/lib/server/move';
import { nomorSuratTerpakai, simpanSurat } from '@/lib/surat/intake';

/** The payer's side: order, transfer, return. One orders, another one records the transfer (T23, T24). */
export const perintahkanPencairan = command({
  may: 'pencairan.perintahkan',
  input: PerintahInput,
  load: muatPerintah,
  run: async (ctx, row, { id, nomor, tanggal }) => {
    if (belumTerjadi(ctx, tanggal)) return isian('tanggal', 'Tanggal perintah belum terjadi.');
    const rekening = row.bentuk === 'BARANG' ? null : await rekeningAktif(ctx.tx, row.kelompokId);
    const hasil = await move(ctx, 'pencairan', row, {
      data: {
        sejak: ctx.sekarang,
        nomorPerintah: nomor,
        tanggalPerintah: keDate(tanggal),
        rekeningId: rekening?.id ?? null,
      },
      isi: { nomor, tanggal, jumlah: Number(row.jumlah), putaran: row.putaran },
    });
    return hasil.ok ? ok({ id, sukses: `Perintah bayar ${nomor} tercatat.` }) : hasil;
  },
});

/** Both sides of one movement of money; PostgreSQL refuses a pair that is not zero together. */
const mutasi = (ctx: Ctx, row: PencairanRow, keKelompok: bigint) =>
  ctx.tx.mutasi.createMany({
    data: (
      [
        ['SUMBER_DANA', -keKelompok],
        ['REKENING_KELOMPOK', keKelompok],
      ] as const
    ).map(([akun, jumlah]) => ({
      id: randomUUID(),
      pencairanId: row.id,
      akun,
      jumlah,
      perintahId: ctx.perintahId,
      pada: ctx.sekarang,
    })),
  });

/** The transfer is the sum of the decree or it is not recorded (F54, T24). */
export const catatSalur = command({
  may: 'pencairan.catatSalur',
  input: SalurInput,
  load: muat,
  run: async (ctx, row, { id, jumlah, referensi, tanggal, ...surat }) => {
    const barang = row.bentuk === 'BARANG';
    if (BigInt(jumlah) !== row.jumlah)
      return isian('jumlah', `Jumlah harus ${formatRupiah(row.jumlah)}, sesuai SK.`);
    if (!barang && !referensi) return isian('referensi', 'Nomor referensi belum diisi.');
    if (belumTerjadi(ctx, tanggal)) return isian('tanggal', 'Tanggal transfer belum terjadi.');
    if (row.tanggalPerintah && tanggal < dariDate(row.tanggalPerintah))
      return isian('tanggal', 'Tanggal transfer mendahului perintah bayar.');
    const jenis = jenisSurat(row.bentuk);
    const suratId = await simpanSurat(ctx, surat, {
      jenis,
      subjek: 'pencairan',
      subjekId: id,
      kelompokId: row.kelompokId,
    });
    if (!suratId.ok) return suratId;
    const hasil = await move(ctx, 'pencairan', row, {
      data: {
        sejak: ctx.sekarang,
        jumlahSalur: row.jumlah,
        referensi: referensi ?? null,
        tanggalSalur: keDate(tanggal),
      },
      isi: { jumlah, tanggal, putaran: row.putaran, suratId: suratId.nilai },
    });
    if (!hasil.ok) return hasil;
    await mutasi(ctx, row, row.jumlah);
    const sukses = barang ? 'Penyerahan barang tercatat.' : 'Transfer tercatat.';
    return ok({ id, sukses });
  },
  bentrok: {
    ...nomorSuratTerpakai,
    Pencairan_referensi: masalah('isian-salah', undefined, {
      referensi: 'Nomor referensi ini sudah dipakai. Periksa bukti transfer.',
    }),
  },
});

/** The bank gave it back: what was booked is booked back, nothing is erased. */
export const catatRetur = command({
  may: 'pencairan.catatRetur',
  input: AlasanInput,
  load: muat,
  run: async (ctx, row, { id, alasan }) => {
    const hasil = await move(ctx, 'pencairan', row, {
      alasan,
      data: { sejak: ctx.sekarang, jumlahSalur: null, referensi: null, tanggalSalur: null },
      isi: { putaran: row.putaran },
    });
    if (!hasil.ok) return hasil;
    if (row.status === 'TERSALUR') {
      await mutasi(ctx, row, -row.jumlah);
      // its receipt speaks of money that went back
      await ctx.tx.surat.updateMany({
        where: { subjekId: id, jenis: jenisSurat(row.bentuk), dicabut: null },
        data: { dicabut: ctx.sekarang },
      });
    }
    return ok({ id, sukses: 'Dana tercatat kembali.' });
  },
});

/** A new round with the account as it stands now. */
export const perbaikiRetur = command({
  may: 'pencairan.perbaikiRetur',
  input: IdInput,
  load: muat,
  run: async (ctx, row, { id }) => {
    if (row.bentuk !== 'BARANG' && !(await rekeningAktif(ctx.tx, row.kelompokId)))
      return { ok: false, problem: masalah('belum-lengkap', 'Kelompok belum punya rekening sah.') };
    const hasil = await move(ctx, 'pencairan', row, {
      data: {
        sejak: ctx.sekarang,
        putaran: row.putaran + 1,
        nomorPerintah: null,
        tanggalPerintah: null,
        rekeningId: null,
      },
      isi: { putaran: row.putaran + 1 },
    });
    return hasil.ok ? ok({ id, sukses: 'Dana siap disalurkan lagi.' }) : hasil;
  },
});
