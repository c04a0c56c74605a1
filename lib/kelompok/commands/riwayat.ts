import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { covers } from '@/lib/core/territory';
import { desaBerlaku, usahaDikenal } from '@/lib/kelompok/acuan';
import { nomorBerikut } from '@/lib/kelompok/nomor';
import { type BacaanRiwayat, type BarisRiwayat, bacaRiwayat } from '@/lib/kelompok/riwayat';
import { ImporRiwayat } from '@/lib/kelompok/schema';
import { keDate } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';
import { begin } from '@/lib/server/move';

/** What only the database knows of a line: villages and kinds of business, each asked once. */
async function periksa(ctx: Ctx, bacaan: BacaanRiwayat[]): Promise<string[]> {
  const sudah = new Map<string, boolean>();
  const ada = async (kunci: string, tanya: () => Promise<boolean>) => {
    if (!sudah.has(kunci)) sudah.set(kunci, await tanya());
    return sudah.get(kunci);
  };
  const kini = hariIni(ctx.sekarang, ctx.zona);
  const kalimat: string[] = [];
  for (const b of bacaan) {
    const salah = [...b.salah];
    const { baris } = b;
    if (baris) {
      if (!(await ada(`d${baris.desa}`, () => desaBerlaku(ctx.tx, baris.desa))))
        salah.push('Desa atau kelurahan ini tidak dikenal.');
      if (!(await ada(`u${baris.jenisUsaha}`, () => usahaDikenal(ctx.tx, baris.jenisUsaha))))
        salah.push('Jenis usaha ini tidak ada di daftar.');
      if ((baris.berakhir ?? baris.berdiri) > kini) salah.push('Tanggalnya belum terjadi.');
    }
    if (salah.length > 0) kalimat.push(`Baris ${b.ke}: ${salah.join(' ')}`);
  }
  return kalimat;
}

async function masukkan(ctx: Ctx, b: BarisRiwayat): Promise<void> {
  const id = randomUUID();
  const nomor = await nomorBerikut(ctx, b.desa);
  await begin(
    ctx,
    'kelompok',
    { id, ke: b.status, isi: { nomor, asal: 'RIWAYAT', berdiri: b.berdiri, berakhir: b.berakhir } },
    () =>
      ctx.tx.kelompok.create({
        data: {
          id,
          nomor,
          nama: b.nama,
          wilayah: b.desa,
          kategori: b.kategori,
          jenisUsaha: b.jenisUsaha,
          status: b.status,
          asal: 'RIWAYAT',
          berdiri: keDate(b.berdiri),
          berakhir: b.berakhir ? keDate(b.berakhir) : null,
          dibuat: ctx.sekarang,
        },
      }),
  );
}

/** All lines or none, one event for each group; members are not needed (lifecycle.md 2, imporRiwayat). */
export const imporRiwayat = command({
  may: 'kelompok.imporRiwayat',
  input: ImporRiwayat,
  load: async (ctx, { baris }) => {
    const bacaan = bacaRiwayat(baris);
    const desa = bacaan.flatMap((b) => b.baris?.desa ?? []);
    // one village outside, and the whole paste is as if it were about nothing here
    const luar = desa.find((wilayah) => !covers(ctx.actor, { wilayah }));
    const wilayah = luar ?? desa[0] ?? ctx.actor.wilayah[0] ?? '';
    return {
      id: randomUUID(),
      row: bacaan,
      subject: { noun: 'kelompok', status: null, wilayah, wilayahBaris: desa },
    };
  },
  run: async (ctx, bacaan, _input, id) => {
    if (bacaan.length === 0)
      return refuse(masalah('isian-salah', undefined, { baris: 'Belum ada baris yang terbaca.' }));
    const salah = await periksa(ctx, bacaan);
    if (salah.length > 0)
      return refuse(
        masalah('isian-salah', undefined, {
          baris: salah.slice(0, 10).join(' ') + (salah.length > 10 ? ' Masih ada lagi.' : ''),
        }),
      );
    for (const b of bacaan) if (b.baris) await masukkan(ctx, b.baris);
    return ok({ id, sukses: `${bacaan.length} kelompok riwayat tersimpan.` });
  },
});
