import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { formatRupiah } from '@/lib/core/rupiah';
import { muat } from '@/lib/pencairan/commands/load';
import type { PencairanRow } from '@/lib/pencairan/load';
import { hasilKonfirmasi, type Jawaban, selisih } from '@/lib/pencairan/rules';
import { KonfirmasiInput } from '@/lib/pencairan/schema';
import { anggotaDari } from '@/lib/pencairan/subject';
import { bukaPengaduan } from '@/lib/pengaduan/intake';
import { bukaPertanggungjawaban } from '@/lib/pertanggungjawaban/intake';
import { type Ctx, command } from '@/lib/server/command';
import { move } from '@/lib/server/move';

/**
 * A member says what he saw on the account. The second answer decides; neither knows the other's
 * figure before, and the event keeps no figure (T25).
 */
export const konfirmasiDana = command({
  may: 'pencairan.konfirmasi',
  input: KonfirmasiInput,
  load: muat,
  run: async (ctx, row, { id, jumlah }) => {
    const saya = await anggotaDari(ctx.tx, ctx.actor, row.kelompokId);
    if (!saya || row.jumlahSalur === null) return refuse(masalah('bukan-waktunya'));
    await ctx.tx.konfirmasiDana.create({
      data: {
        id: randomUUID(),
        pencairanId: id,
        putaran: row.putaran,
        anggotaId: saya.id,
        penggunaId: ctx.actor.id,
        pengurus: saya.jabatan !== 'ANGGOTA',
        jumlah: BigInt(jumlah),
        pada: ctx.sekarang,
      },
    });
    const jawaban = await ctx.tx.konfirmasiDana.findMany({
      where: { pencairanId: id, putaran: row.putaran },
      select: { jumlah: true, pengurus: true },
    });
    const ke = hasilKonfirmasi(row.jumlahSalur, jawaban);
    const hasil = await move(ctx, 'pencairan', row, {
      ke,
      data: {
        ...(ke !== 'TERSALUR' && { sejak: ctx.sekarang }),
        ...(ke === 'DITERIMA' && { diterima: ctx.sekarang }),
      },
      isi: { putaran: row.putaran, jawaban: jawaban.length },
    });
    if (!hasil.ok) return hasil;
    if (ke === 'DITERIMA') await bukaPertanggungjawaban(ctx, row);
    if (ke === 'BERSELISIH') await adukan(ctx, row, row.jumlahSalur, jawaban);
    return ok({ id, sukses: KALIMAT[ke](jawaban) });
  },
  bentrok: {
    KonfirmasiDana_pencairanId_putaran_anggotaId_key: masalah('sudah-ada', 'Anda sudah menjawab.'),
  },
});

/** Neutral to the member who answers: which of the two answers differs is for the supervisors. */
const KALIMAT: Record<ReturnType<typeof hasilKonfirmasi>, (j: readonly Jawaban[]) => string> = {
  TERSALUR: (j) =>
    j.length > 1
      ? 'Jawaban tersimpan. Anggota yang bukan pengurus juga harus menjawab.'
      : 'Jawaban tersimpan. Satu anggota lain juga harus menjawab.',
  DITERIMA: () => 'Dana diterima kelompok. Simpan semua nota belanja.',
  BERSELISIH: () => 'Jawaban tersimpan. Jumlahnya berbeda, Inspektorat akan memeriksa.',
};

async function adukan(ctx: Ctx, row: PencairanRow, dikirim: bigint, jawaban: readonly Jawaban[]) {
  const { nama } = await ctx.tx.kelompok.findUniqueOrThrow({
    where: { id: row.kelompokId },
    select: { nama: true },
  });
  const dilihat = jawaban.map((j) => formatRupiah(j.jumlah)).join(' dan ');
  await bukaPengaduan(ctx, {
    wilayah: row.wilayah,
    kelompokId: row.kelompokId,
    pencairanId: row.id,
    judul: `Selisih ${formatRupiah(selisih(dikirim, jawaban))} dana KUBE ${nama}`,
    isi: `Disalurkan ${formatRupiah(dikirim)}. Anggota melaporkan ${dilihat}.`,
  });
}
