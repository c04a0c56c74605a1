import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import type { Ctx } from '@/lib/server/command';

/**
 * Ties an upload to the file that uses it and answers its sha256. Only the uploader's own, still
 * unused upload can be tied: an id guessed from elsewhere is refused as if it did not exist.
 */
export async function ikatBerkas(
  ctx: Ctx,
  id: string,
  subjek: string,
  subjekId: string,
  bidang: string,
): Promise<Result<string>> {
  const { count } = await ctx.tx.berkas.updateMany({
    where: {
      id,
      pengunggah: { in: [ctx.actor.id, ctx.actor.dicatat?.perekamId ?? ctx.actor.id] },
      OR: [{ subjekId: null }, { subjekId }],
    },
    data: { subjek, subjekId },
  });
  if (count === 0)
    return refuse(
      masalah('isian-salah', undefined, { [bidang]: 'Berkas ini tidak ada. Unggah sekali lagi.' }),
    );
  const row = await ctx.tx.berkas.findUniqueOrThrow({ where: { id }, select: { sha256: true } });
  return ok(row.sha256);
}
