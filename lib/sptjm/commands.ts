import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { kodeTingkat } from '@/lib/core/territory';
import { siapBilaLengkap } from '@/lib/pencairan/intake';
import { command } from '@/lib/server/command';
import { begin, move } from '@/lib/server/move';
import { lingkupMilikKelompok } from '@/lib/server/scope';
import { kunciPencairan, muat } from '@/lib/sptjm/load';
import { belumDiperintahkan, HIDUP } from '@/lib/sptjm/rules';
import { BatalkanSptjm, SusunSptjm, TandatanganiSptjm } from '@/lib/sptjm/schema';
import { nomorSuratTerpakai, simpanSurat } from '@/lib/surat/intake';

const salahPilih = (pesan: string) =>
  refuse(masalah('isian-salah', undefined, { pencairanId: pesan }));

/** One statement for many payments of one kabupaten and one year (F52). */
export const susunSptjm = command({
  may: 'sptjm.susun',
  input: SusunSptjm,
  load: async (ctx, input) => {
    const ids = [...new Set(input.pencairanId)];
    await kunciPencairan(ctx.tx, ids);
    const row = await ctx.tx.pencairan.findMany({
      where: { AND: [{ id: { in: ids } }, lingkupMilikKelompok(ctx.actor)] },
      orderBy: { id: 'asc' },
      select: {
        id: true,
        wilayah: true,
        tahun: true,
        status: true,
        kelompok: { select: { nama: true } },
        sptjm: { where: { sptjm: { status: { in: [...HIDUP] } } }, select: { sptjmId: true } },
      },
    });
    const wilayah = kodeTingkat(row[0]?.wilayah ?? '', 'kabupaten');
    if (row.length !== ids.length || row.some((p) => !p.wilayah.startsWith(wilayah))) return null;
    const wilayahBaris = row.map((p) => p.wilayah);
    return {
      id: randomUUID(),
      row,
      subject: { noun: 'sptjm', status: null, wilayah, wilayahBaris },
    };
  },
  run: async (ctx, rows, _, id) => {
    const [satu] = rows;
    if (!satu) return refuse(masalah('tidak-ditemukan'));
    const termuat = rows.find((p) => p.sptjm.length > 0);
    if (termuat) return salahPilih(`KUBE ${termuat.kelompok.nama} sudah ada di SPTJM lain.`);
    const lewat = rows.find((p) => !belumDiperintahkan(p.status));
    if (lewat) return salahPilih(`KUBE ${lewat.kelompok.nama} tidak menunggu SPTJM lagi.`);
    if (rows.some((p) => p.tahun !== satu.tahun))
      return salahPilih('Satu SPTJM hanya untuk satu tahun anggaran.');
    await begin(ctx, 'sptjm', { id, isi: { pencairanId: rows.map((p) => p.id) } }, async () => {
      await ctx.tx.sptjm.create({
        data: {
          id,
          wilayah: kodeTingkat(satu.wilayah, 'kabupaten'),
          tahun: satu.tahun,
          sejak: ctx.sekarang,
          dibuat: ctx.sekarang,
        },
      });
      await ctx.tx.sptjmPencairan.createMany({
        data: rows.map((p) => ({ sptjmId: id, pencairanId: p.id })),
      });
    });
    return ok({ id, sukses: 'SPTJM tersusun. Kepala Dinas yang menandatangani.' });
  },
});

/** Signed, it may be the last thing a payment waited for. */
export const tandatanganiSptjm = command({
  may: 'sptjm.tandatangani',
  input: TandatanganiSptjm,
  load: muat,
  run: async (ctx, row, { id, ...surat }) => {
    const batal = row.baris.find((b) => b.pencairan.status === 'DIBATALKAN');
    if (batal) {
      const { nama } = batal.pencairan.kelompok;
      return refuse(
        masalah('belum-lengkap', `Pencairan KUBE ${nama} sudah batal. Batalkan SPTJM ini.`),
      );
    }
    const untuk = { jenis: 'sptjm', subjek: 'sptjm', subjekId: id };
    const suratId = await simpanSurat(ctx, surat, untuk);
    if (!suratId.ok) return suratId;
    const hasil = await move(ctx, 'sptjm', row, {
      data: { sejak: ctx.sekarang },
      isi: { suratId: suratId.nilai },
    });
    if (!hasil.ok) return hasil;
    const lanjut = await siapBilaLengkap(
      ctx,
      row.baris.map((b) => b.pencairan.id),
    );
    return lanjut.ok ? ok({ id, sukses: 'SPTJM ditandatangani.' }) : lanjut;
  },
  bentrok: nomorSuratTerpakai,
});

/** The rows are free for another statement; one that was ready waits again (T23). */
export const batalkanSptjm = command({
  may: 'sptjm.batalkan',
  input: BatalkanSptjm,
  load: muat,
  run: async (ctx, row, { id, alasan }) => {
    await ctx.tx.surat.updateMany({
      where: { subjekId: id, dicabut: null },
      data: { dicabut: ctx.sekarang },
    });
    const hasil = await move(ctx, 'sptjm', row, { alasan, data: { sejak: ctx.sekarang } });
    return hasil.ok ? ok({ id, sukses: 'SPTJM dibatalkan.' }) : hasil;
  },
});
