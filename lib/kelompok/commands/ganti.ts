import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { periksaKursi, susunCalon, susunKursi } from '@/lib/kelompok/calon';
import { muat } from '@/lib/kelompok/commands/muat';
import { DukungGanti, GantiAnggota, GantiPengurus } from '@/lib/kelompok/ganti-schema';
import type { Kursi } from '@/lib/kelompok/kursi';
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
  jabatan?: Kursi[];
};

const adaMenunggu = async (ctx: Ctx, kelompokId: string): Promise<boolean> =>
  (await ctx.tx.penggantian.count({ where: { kelompokId, hasil: null } })) > 0;

async function simpan(
  ctx: Ctx,
  { row }: IsiKelompok,
  u: Usulan,
  surat: SuratInput,
): Promise<Result<Outcome>> {
  const id = randomUUID();
  const ba = await simpanSurat(ctx, surat, {
    jenis: 'ba-penggantian',
    subjek: 'kelompok',
    subjekId: row.id,
    kelompokId: row.id,
    // minutes of the group's own meeting carry the group's own number (F33)
    penerbit: `KELOMPOK:${row.id}`,
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
  await ctx.catat({
    aksi: ctx.aksi,
    subjek: 'kelompok',
    subjekId: row.id,
    kelompokId: row.id,
    alasan: u.alasan,
    isi: { penggantianId: id, suratId: ba.nilai },
  });
  const sendiri = ctx.actor.peran === 'ANGGOTA';
  return ok({
    id: row.id,
    sukses: sendiri
      ? 'Usul tersimpan. Satu anggota lain perlu mendukungnya.'
      : 'Usul penggantian terkirim ke desa.',
    data: { penggantianId: id },
  });
}

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
    return ok({
      id: k.row.id,
      sukses: 'Usul didukung dan terkirim ke desa.',
      isi: { penggantianId, dukung: true },
    });
  },
});

export const gantiAnggota = command({
  may: 'kelompok.gantiAnggota',
  input: GantiAnggota,
  load: muat,
  bentrok: nomorSuratTerpakai,
  run: async (ctx, k, input) => {
    if (await adaMenunggu(ctx, k.row.id)) return refuse(MENUNGGU);
    const { id: _, keluarId, alasan, ...sisa } = input;
    const { suratNomor, suratTanggal, suratPenandatangan, suratBerkas, ...isian } = sisa;
    const keluar = k.row.anggota.find((a) => a.id === keluarId);
    if (!keluar)
      return refuse(masalah('isian-salah', undefined, { keluarId: 'Pilih anggota yang keluar.' }));
    // the same rules as when it takes effect, before anybody walks to the village with it
    const calon = await susunCalon(ctx, k, keluar, isian, randomUUID());
    if (!calon.ok) return calon;
    return simpan(
      ctx,
      k,
      { jenis: 'ANGGOTA', alasan, keluarId, masuk: isian, masukNama: isian.nama },
      { suratNomor, suratTanggal, suratPenandatangan, suratBerkas },
    );
  },
});

export const gantiPengurus = command({
  may: 'kelompok.gantiPengurus',
  input: GantiPengurus,
  load: muat,
  bentrok: nomorSuratTerpakai,
  run: async (ctx, k, input) => {
    if (await adaMenunggu(ctx, k.row.id)) return refuse(MENUNGGU);
    const kursi = susunKursi(k, input);
    if (!kursi.ok) return kursi;
    const salah = await periksaKursi(ctx, k, kursi.nilai);
    if (salah) return refuse(salah);
    return simpan(ctx, k, { jenis: 'PENGURUS', alasan: input.alasan, jabatan: kursi.nilai }, input);
  },
});
