import 'server-only';
import { randomUUID } from 'node:crypto';
import { ikatBerkas } from '@/lib/berkas/intake';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, type Result, refuse } from '@/lib/core/result';
import { covers, kodeTingkat } from '@/lib/core/territory';
import { desaBerlaku, usahaDikenal } from '@/lib/kelompok/acuan';
import { simpanBeritaAcara } from '@/lib/kelompok/berita-acara';
import { muat } from '@/lib/kelompok/commands/muat';
import { nomorBerikut } from '@/lib/kelompok/nomor';
import { BentukKelompok, UbahKelompok, UnggahBeritaAcara } from '@/lib/kelompok/schema';
import { type Ctx, command } from '@/lib/server/command';
import { begin } from '@/lib/server/move';

type Isian = { desa: string; jenisUsaha: string };

/** What must exist for a group to be written down; answered field by field. */
async function periksaAcuan(ctx: Ctx, isian: Isian): Promise<Problem | null> {
  const salah: Record<string, string> = {};
  if (!(await desaBerlaku(ctx.tx, isian.desa)))
    salah.desa = 'Desa atau kelurahan ini tidak dikenal.';
  if (!(await usahaDikenal(ctx.tx, isian.jenisUsaha)))
    salah.jenisUsaha = 'Pilih jenis usaha dari daftar.';
  return Object.keys(salah).length > 0 ? masalah('isian-salah', undefined, salah) : null;
}

export const bentukKelompok = command({
  may: 'kelompok.bentuk',
  input: BentukKelompok,
  load: async (_ctx, input) => ({
    id: randomUUID(),
    row: null,
    subject: { noun: 'kelompok', status: null, wilayah: input.desa, kelompokId: null },
  }),
  run: async (ctx, _row, input, id) => {
    const salah = await periksaAcuan(ctx, input);
    if (salah) return refuse(salah);
    const nomor = await nomorBerikut(ctx, input.desa);
    const { desa, ...isian } = input;
    await begin(ctx, 'kelompok', { id, isi: { nomor } }, () =>
      ctx.tx.kelompok.create({
        data: { id, nomor, wilayah: desa, dibuat: ctx.sekarang, ...isian },
      }),
    );
    return ok({ id, sukses: `Kelompok tersimpan dengan nomor ${nomor}.` });
  },
});

export const ubahKelompok = command({
  may: 'kelompok.ubah',
  input: UbahKelompok,
  load: muat,
  run: async (ctx, k, input, id) => {
    const salah = (await periksaAcuan(ctx, input)) ?? pindahDesa(ctx, k.row.wilayah, input.desa);
    if (salah) return refuse(salah);
    const { id: _id, desa, tempat, ...isian } = input;
    await ctx.tx.kelompok.update({
      where: { id },
      data: { ...isian, wilayah: desa, tempat: tempat ?? null },
    });
    const diubah = Object.entries({ ...isian, tempat, wilayah: desa })
      .filter(([kolom, nilai]) => (k.row[kolom as keyof typeof k.row] ?? undefined) !== nilai)
      .map(([kolom]) => kolom);
    return ok({ id, sukses: 'Data kelompok tersimpan.', isi: { diubah } });
  },
});

/** A group may move within the writer's own territory, and a leader's within its kecamatan. */
function pindahDesa(ctx: Ctx, lama: string, baru: string): Problem | null {
  const boleh =
    ctx.actor.peran === 'KETUA'
      ? kodeTingkat(lama, 'kecamatan') === kodeTingkat(baru, 'kecamatan')
      : covers(ctx.actor, { wilayah: baru });
  if (boleh) return null;
  return masalah('isian-salah', undefined, { desa: 'Desa ini di luar wilayah tugas Anda.' });
}

/** The minutes of the musyawarah: written by the group, so its number is the group's own (F33). */
export const unggahBeritaAcara = command({
  may: 'kelompok.ubah',
  input: UnggahBeritaAcara,
  load: muat,
  run: async (ctx, _k, input, id): Promise<Result<{ id: string; sukses: string; isi: object }>> => {
    const terikat = await ikatBerkas(ctx, input.suratBerkas, 'kelompok', id, 'suratBerkas');
    if (!terikat.ok) return terikat;
    const isi = await simpanBeritaAcara(ctx, id, input, terikat.nilai);
    if (!isi.ok) return isi;
    return ok({ id, sukses: 'Berita acara musyawarah tersimpan.', isi: isi.nilai });
  },
});
