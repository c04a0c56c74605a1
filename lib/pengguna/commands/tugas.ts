import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, refuse } from '@/lib/core/result';
import { tambahHari, tanggalIndonesia } from '@/lib/core/tanggal';
import { diriSendiri, hari, muat, salah } from '@/lib/pengguna/commands/muat';
import type { Orang } from '@/lib/pengguna/queries';
import { bertumpuk, type Masa, masaSalah } from '@/lib/pengguna/rules';
import { AkhiriTugas, TugaskanPendamping } from '@/lib/pengguna/schema';
import { dariDate, keDate } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';
import { namaWilayah } from '@/lib/wilayah/queries';

/** The home office (role PENDAMPING, not over) within which a companion may be assigned. */
const kantor = (ctx: Ctx, orang: Orang): string[] =>
  orang.peran
    .filter((r) => r.peran === 'PENDAMPING' && (!r.sampai || dariDate(r.sampai) >= hari(ctx)))
    .flatMap((r) => r.wilayah);

/** Why this person cannot serve this kecamatan, or null. */
export async function periksaKecamatan(
  ctx: Ctx,
  orang: Orang,
  kode: string,
): Promise<string | null> {
  const rumah = kantor(ctx, orang);
  if (rumah.length === 0) return 'Orang ini belum berperan sebagai pendamping.';
  const ada = await ctx.tx.wilayah.count({ where: { kode, jenis: 'KECAMATAN', berakhir: null } });
  const dekat = rumah.some((w) => kode.startsWith(w));
  const milik = ctx.actor.wilayah.some((w) => kode.startsWith(w));
  return ada && dekat && milik ? null : 'Pilih kecamatan di kabupaten pendamping ini.';
}

/** One person serves one kecamatan once at a time; null = free in that time. */
export async function sudahBertugas(
  ctx: Ctx,
  pendampingId: string,
  kecamatan: string,
  masa: Masa,
): Promise<Problem | null> {
  const lama = await ctx.tx.penugasan.findMany({ where: { pendampingId, kecamatan } });
  const tumpuk = lama
    .map((t) => ({ dari: dariDate(t.dari), sampai: t.sampai && dariDate(t.sampai) }))
    .find((t) => bertumpuk(masa, t));
  if (!tumpuk) return null;
  const sejak = tanggalIndonesia(tumpuk.dari);
  return masalah('sudah-ada', `Sudah ditugaskan ke kecamatan ini sejak ${sejak}.`);
}

/** The gate of F62 and T9 is `kurang` in the subject: no training passed, no assignment. */
export const tugaskanPendamping = command({
  may: 'pengguna.tugaskanPendamping',
  input: TugaskanPendamping,
  load: muat,
  run: async (ctx, orang, input, id) => {
    if (id === ctx.actor.id) return diriSendiri();
    const { kecamatan } = input;
    const keliru = await periksaKecamatan(ctx, orang, kecamatan);
    if (keliru) return salah({ kecamatan: keliru });
    const masa = { dari: input.dari ?? hari(ctx), sampai: input.sampai ?? null };
    if (masaSalah(masa)) return salah({ sampai: 'Tanggal akhir harus sesudah tanggal mulai.' });
    const tumpuk = await sudahBertugas(ctx, id, kecamatan, masa);
    if (tumpuk) return refuse(tumpuk);
    await ctx.tx.penugasan.create({
      data: {
        id: randomUUID(),
        pendampingId: id,
        kecamatan,
        dari: keDate(masa.dari),
        sampai: masa.sampai ? keDate(masa.sampai) : null,
        alasan: input.alasan ?? null,
      },
    });
    const w = await namaWilayah(ctx.tx, kecamatan);
    return ok({
      id,
      sukses: `${orang.nama} bertugas di ${w.lengkap} mulai ${tanggalIndonesia(masa.dari)}.`,
      isi: { kecamatan, ...masa },
    });
  },
});

/** An assignment stops now. Ending one needs no training, so the gate does not stand before it. */
export const akhiriTugas = command({
  may: 'pengguna.tugaskanPendamping',
  input: AkhiriTugas,
  load: async (ctx, input) => {
    const ada = await muat(ctx, input);
    return ada && { ...ada, subject: { ...ada.subject, kurang: undefined } };
  },
  run: async (ctx, _orang, { penugasanId }, id) => {
    const t = await ctx.tx.penugasan.findFirst({ where: { id: penugasanId, pendampingId: id } });
    if (!t) return refuse(masalah('tidak-ditemukan', 'Penugasan ini tidak ada.'));
    // the last day counts, so what must stop now ended yesterday
    const kemarin = keDate(tambahHari(hari(ctx), -1));
    if (t.sampai && t.sampai <= kemarin)
      return refuse(masalah('sudah-diputuskan', 'Penugasan ini sudah berakhir.'));
    await ctx.tx.penugasan.update({
      where: { id: t.id },
      data: { dari: t.dari > kemarin ? kemarin : t.dari, sampai: kemarin },
    });
    return ok({
      id,
      sukses: 'Penugasan berakhir.',
      isi: { kecamatan: t.kecamatan, dari: dariDate(t.dari), berakhir: true },
    });
  },
});
