import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { BERITA_ACARA } from '@/lib/kelompok/subjek';
import { keDate } from '@/lib/server/actor';
import type { Ctx } from '@/lib/server/command';
import type { SuratInput } from '@/lib/surat/schema';

/**
 * Keeps the minutes as a letter issued by the group. A better scan under the same number takes the
 * place of the worse one; under another number the old letter is withdrawn and keeps its number.
 * The event tells both sha256, so what the village saw can always be proved.
 */
export async function simpanBeritaAcara(
  ctx: Ctx,
  kelompokId: string,
  s: SuratInput,
  sha256: string,
): Promise<Result<{ sha256: string; diganti: string | null }>> {
  if (s.suratTanggal > hariIni(ctx.sekarang, ctx.zona))
    return refuse(
      masalah('isian-salah', undefined, { suratTanggal: 'Tanggal surat belum terjadi.' }),
    );
  const lama = await ctx.tx.surat.findFirst({
    where: { subjekId: kelompokId, jenis: BERITA_ACARA, dicabut: null },
    select: { sha256: true },
  });
  await ctx.tx.surat.updateMany({
    where: { subjekId: kelompokId, jenis: BERITA_ACARA, dicabut: null },
    data: { dicabut: ctx.sekarang },
  });
  const isi = {
    tanggal: keDate(s.suratTanggal),
    penandatangan: s.suratPenandatangan,
    berkasId: s.suratBerkas,
    sha256,
    dicabut: null,
  };
  const kunci = {
    penerbit: `KELOMPOK:${kelompokId}`,
    jenis: BERITA_ACARA,
    nomor: s.suratNomor,
  };
  await ctx.tx.surat.upsert({
    where: { penerbit_jenis_nomor: kunci },
    update: isi,
    create: { id: randomUUID(), ...kunci, ...isi, subjek: 'kelompok', subjekId: kelompokId },
  });
  return ok({ sha256, diganti: lama?.sha256 ?? null });
}
