import 'server-only';
import { ikatBerkas } from '@/lib/berkas/intake';
import { ok, type Result } from '@/lib/core/result';
import { keDate } from '@/lib/server/actor';
import type { Ctx } from '@/lib/server/command';
import { simpanSurat } from '@/lib/surat/intake';
import type { SuratInput } from '@/lib/surat/schema';

export const BA_KUNJUNGAN = 'ba-kunjungan';

/**
 * The minutes of the visit. When a report is sent again the sheet with the same number takes the
 * place of the first; under another number the first is withdrawn and keeps its number.
 */
export async function simpanBaKunjungan(
  ctx: Ctx,
  surat: SuratInput,
  kunjungan: { id: string; kelompokId: string },
): Promise<Result<string>> {
  const berlaku = { subjekId: kunjungan.id, jenis: BA_KUNJUNGAN, dicabut: null };
  const sama = await ctx.tx.surat.findFirst({
    where: { ...berlaku, nomor: surat.suratNomor },
    select: { id: true },
  });
  await ctx.tx.surat.updateMany({
    where: { ...berlaku, id: { not: sama?.id } },
    data: { dicabut: ctx.sekarang },
  });
  if (!sama)
    return simpanSurat(ctx, surat, {
      jenis: BA_KUNJUNGAN,
      subjek: 'kunjungan',
      subjekId: kunjungan.id,
      kelompokId: kunjungan.kelompokId,
    });
  const terikat = await ikatBerkas(
    ctx,
    surat.suratBerkas,
    'kunjungan',
    kunjungan.id,
    'suratBerkas',
  );
  if (!terikat.ok) return terikat;
  await ctx.tx.surat.update({
    where: { id: sama.id },
    data: {
      tanggal: keDate(surat.suratTanggal),
      penandatangan: surat.suratPenandatangan,
      berkasId: surat.suratBerkas,
      sha256: terikat.nilai,
    },
  });
  return ok(sama.id);
}
