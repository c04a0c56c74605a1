import 'server-only';
import { randomUUID } from 'node:crypto';
import { ikatBerkas } from '@/lib/berkas/intake';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, type Result, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { dariDate, keDate } from '@/lib/server/actor';
import type { Ctx } from '@/lib/server/command';
import type { SuratInput } from '@/lib/surat/schema';

type Untuk = {
  jenis: string;
  subjek: string;
  subjekId: string;
  kelompokId?: string | null;
  /** whose book the number is from; the acting office unless said */
  penerbit?: string;
};

/** The office that issues: role and its area, e.g. DESA:7316031021. Numbers are unique within it. */
const penerbit = (ctx: Ctx): string =>
  `${ctx.actor.peran}:${ctx.actor.kelompokId ?? ctx.actor.wilayah.join('+')}`;

/** Keeps a letter of the acting office with the file; the arrow that needs it calls this first. */
export async function simpanSurat(ctx: Ctx, s: SuratInput, untuk: Untuk): Promise<Result<string>> {
  if (s.suratTanggal > hariIni(ctx.sekarang, ctx.zona))
    return refuse(
      masalah('isian-salah', undefined, { suratTanggal: 'Tanggal surat belum terjadi.' }),
    );
  const terikat = await ikatBerkas(ctx, s.suratBerkas, untuk.subjek, untuk.subjekId, 'suratBerkas');
  if (!terikat.ok) return terikat;
  const id = randomUUID();
  await ctx.tx.surat.create({
    data: {
      id,
      jenis: untuk.jenis,
      penerbit: untuk.penerbit ?? penerbit(ctx),
      nomor: s.suratNomor,
      tanggal: keDate(s.suratTanggal),
      penandatangan: s.suratPenandatangan,
      berkasId: s.suratBerkas,
      sha256: terikat.nilai,
      subjek: untuk.subjek,
      subjekId: untuk.subjekId,
    },
  });
  return ok(id);
}

/**
 * One letter of an office may answer many files (F50): the same number, date and signer is the same
 * paper, already kept. `lain` = the number stands on another paper.
 */
export async function suratTersimpan(
  ctx: Ctx,
  s: SuratInput,
  jenis: string,
): Promise<'belum' | 'sama' | 'lain'> {
  const ada = await ctx.tx.surat.findFirst({
    where: { penerbit: penerbit(ctx), jenis, nomor: s.suratNomor },
    select: { tanggal: true, penandatangan: true },
  });
  if (!ada) return 'belum';
  const sama =
    dariDate(ada.tanggal) === s.suratTanggal && ada.penandatangan === s.suratPenandatangan;
  return sama ? 'sama' : 'lain';
}

export const NOMOR_TERPAKAI: Problem = masalah('isian-salah', undefined, {
  suratNomor: 'Nomor surat ini sudah dipakai. Periksa buku agenda.',
});

/** For `bentrok` of commands that keep a letter: the number is taken (unique per office and kind). */
export const nomorSuratTerpakai: Record<string, Problem> = {
  Surat_penerbit_jenis_nomor_key: NOMOR_TERPAKAI,
};
