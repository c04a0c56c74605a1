import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { muat } from '@/lib/kelompok/commands/muat';
import { DukungGanti, GantiAnggota, GantiPengurus } from '@/lib/kelompok/ganti-schema';
import { susunAnggota } from '@/lib/kelompok/isi-anggota';
import type { IsiKelompok } from '@/lib/kelompok/subjek';
import { type Ctx, command, type Outcome } from '@/lib/server/command';
import { sandikan } from '@/lib/server/secret';
import { nomorSuratTerpakai, simpanSurat } from '@/lib/surat/intake';
import type { SuratInput } from '@/lib/surat/schema';

/** Proposing a replacement: leader, companion, or two members (lifecycle.md 2, gantiAnggota). */

const MENUNGGU = masalah('sudah-ada', 'Masih ada penggantian yang menunggu putusan.');

type Usulan = {
  jenis: 'ANGGOTA' | 'PENGURUS';
  alasan: string;
  keluarId?: string;
  masuk?: Record<string, unknown>;
  masukNama?: string;
  jabatan?: Record<string, string>;
};

async function simpan(
  ctx: Ctx,
  { row }: IsiKelompok,
  u: Usulan,
  surat: SuratInput,
): Promise<Result<Outcome>> {
  if ((await ctx.tx.penggantian.count({ where: { kelompokId: row.id, hasil: null } })) > 0)
    return refuse(MENUNGGU);
  const id = randomUUID();
  const ba = await simpanSurat(ctx, surat, {
    jenis: 'ba-penggantian',
    subjek: 'kelompok',
    subjekId: row.id,
    kelompokId: row.id,
  });
  if (!ba.ok) return ba;
  const { masuk, ...lain } = u;
  await ctx.tx.penggantian.create({
    data: {
      id,
      kelompokId: row.id,
      wilayah: row.wilayah,
      ...lain,
      masuk: masuk && sandikan(JSON.stringify(masuk), `Penggantian.masuk:${id}`),
      pengusulId: ctx.actor.id,
      pengusul: ctx.actor.nama,
      pada: ctx.sekarang,
    },
  });
  await jejak(ctx, row.id, id, u.alasan);
  const sendiri = ctx.actor.peran === 'ANGGOTA';
  return ok({
    id: row.id,
    sukses: sendiri
      ? 'Usul tersimpan. Satu anggota lain perlu mendukungnya.'
      : 'Usul penggantian terkirim ke desa.',
    data: { penggantianId: id },
  });
}

const jejak = (ctx: Ctx, kelompokId: string, penggantianId: string, alasan?: string) =>
  ctx.catat({
    aksi: ctx.aksi,
    subjek: 'kelompok',
    subjekId: kelompokId,
    kelompokId,
    alasan,
    isi: { penggantianId },
  });

/** The second member: another person than the first; only then it waits on the village. */
export const dukungGanti = command({
  may: 'kelompok.gantiAnggota',
  input: DukungGanti,
  load: muat,
  run: async (ctx, k, { penggantianId }) => {
    const p = await ctx.tx.penggantian.findFirst({
      where: { id: penggantianId, kelompokId: k.row.id, hasil: null, pendukungId: null },
    });
    if (!p)
      return refuse(masalah('tidak-ditemukan', 'Usul penggantian ini tidak menunggu dukungan.'));
    if (p.pengusulId === ctx.actor.id)
      return refuse(masalah('pernah-memutus', 'Dukungan harus dari anggota lain.'));
    await ctx.tx.penggantian.update({
      where: { id: penggantianId },
      data: { pendukungId: ctx.actor.id },
    });
    await jejak(ctx, k.row.id, penggantianId);
    return ok({ id: k.row.id, sukses: 'Usul didukung dan terkirim ke desa.' });
  },
});

export const gantiAnggota = command({
  may: 'kelompok.gantiAnggota',
  input: GantiAnggota,
  load: muat,
  bentrok: nomorSuratTerpakai,
  run: async (ctx, k, input) => {
    const { id: _, keluarId, alasan, ...sisa } = input;
    const { suratNomor, suratTanggal, suratPenandatangan, suratBerkas, ...isian } = sisa;
    const keluar = k.row.anggota.find((a) => a.id === keluarId);
    if (!keluar)
      return refuse(masalah('isian-salah', undefined, { keluarId: 'Pilih anggota yang keluar.' }));
    const orang = { ...isian, jabatan: keluar.jabatan, kehadiranId: undefined };
    // the same rules as for every new member, before anybody walks to the village with it
    const periksa = await susunAnggota(ctx, k.row, orang, randomUUID());
    if (!periksa.ok) return periksa;
    return simpan(
      ctx,
      k,
      { jenis: 'ANGGOTA', alasan, keluarId, masuk: orang, masukNama: orang.nama },
      { suratNomor, suratTanggal, suratPenandatangan, suratBerkas },
    );
  },
});

const KURSI = ['ketua', 'sekretaris', 'bendahara'] as const;

export const gantiPengurus = command({
  may: 'kelompok.gantiPengurus',
  input: GantiPengurus,
  load: muat,
  bentrok: nomorSuratTerpakai,
  run: async (ctx, k, input) => {
    const jabatan: Record<string, string> = {};
    for (const kursi of KURSI) {
      const baru = input[kursi];
      if (!baru) continue;
      const a = k.row.anggota.find((x) => x.id === baru);
      if (!a || jabatan[baru])
        return refuse(
          masalah('isian-salah', undefined, { [kursi]: 'Pilih anggota lain untuk jabatan ini.' }),
        );
      if (a.jabatan !== kursi.toUpperCase()) jabatan[baru] = kursi.toUpperCase();
    }
    if (Object.keys(jabatan).length === 0)
      return refuse(masalah('isian-salah', undefined, { ketua: 'Pilih pengurus yang baru.' }));
    return simpan(ctx, k, { jenis: 'PENGURUS', alasan: input.alasan, jabatan }, input);
  },
});
