import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { type IsiKelompok, perluAset } from '@/lib/kelompok/subjek';
import type { Ctx } from '@/lib/server/command';
import { db } from '@/lib/server/db';
import { simpanSurat } from '@/lib/surat/intake';
import type { SuratInput } from '@/lib/surat/schema';

/** What is left of a group that had money: a list and its minutes, kept with its end. */

type Isian = Partial<SuratInput> & { daftarAset?: string };
export type Aset = { daftarAset: string; suratId: string } | null;

const WAJIB = {
  daftarAset: 'Laporan belanja belum diterima. Tulis daftar aset yang ada.',
  suratNomor: 'Nomor surat belum diisi.',
  suratTanggal: 'Tanggal surat belum diisi.',
  suratPenandatangan: 'Nama penandatangan belum diisi.',
  suratBerkas: 'Pindaian surat belum diunggah.',
} as const;

/** Asked for only after money without an accepted report (lifecycle.md 2, bubarkan). */
export async function simpanAset(
  ctx: Ctx,
  { row }: IsiKelompok,
  isian: Isian,
): Promise<Result<Aset>> {
  if (!perluAset(row)) return ok(null);
  const { daftarAset, suratNomor, suratTanggal, suratPenandatangan, suratBerkas } = isian;
  if (!daftarAset || !suratNomor || !suratTanggal || !suratPenandatangan || !suratBerkas) {
    const kurang = Object.entries(WAJIB).filter(([k]) => !isian[k as keyof Isian]);
    return refuse(masalah('isian-salah', undefined, Object.fromEntries(kurang)));
  }
  const surat = { suratNomor, suratTanggal, suratPenandatangan, suratBerkas };
  const ba = await simpanSurat(ctx, surat, {
    jenis: 'ba-aset',
    subjek: 'kelompok',
    subjekId: row.id,
    kelompokId: row.id,
    penerbit: `KELOMPOK:${row.id}`,
  });
  return ba.ok ? ok({ daftarAset, suratId: ba.nilai }) : ba;
}

/** The list as it was written when the group ended; the caller has found the group in scope. */
export async function asetOf(kelompokId: string): Promise<string | null> {
  const bubar = await db().peristiwa.findFirst({
    where: { subjekId: kelompokId, aksi: 'kelompok.bubarkan' },
    select: { isi: true },
  });
  return (bubar?.isi as { daftarAset?: string } | null)?.daftarAset ?? null;
}
