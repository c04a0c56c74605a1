import 'server-only';
import { randomUUID } from 'node:crypto';
import type { KategoriUsaha, Setelan } from '@/lib/core/setelan';
import { type Jendela, jendelaPertama, jendelaRutin } from '@/lib/kunjungan/rules';
import { keDate } from '@/lib/server/actor';
import type { Ctx } from '@/lib/server/command';
import { begin } from '@/lib/server/move';
import type { JenisKunjungan } from '@/prisma/generated/enums';

/** What other rooms set going here, always as a consequence of their own command. */

type Kelompok = { id: string; wilayah: string };

/** A visit falls due: born DIJADWALKAN with the window in which it counts. */
export async function jadwalkan(
  ctx: Ctx,
  kelompok: Kelompok,
  jenis: Exclude<JenisKunjungan, 'TAMBAHAN'>,
  { dari, sampai }: Jendela,
): Promise<string> {
  const id = randomUUID();
  await begin(
    ctx,
    'kunjungan',
    { id, kelompokId: kelompok.id, isi: { jenis, dari, sampai } },
    () =>
      ctx.tx.kunjungan.create({
        data: {
          id,
          kelompokId: kelompok.id,
          wilayah: kelompok.wilayah,
          jenis,
          jendelaDari: keDate(dari),
          jendelaSampai: keDate(sampai),
          sejak: ctx.sekarang,
          dibuat: ctx.sekarang,
        },
      }),
    'kunjungan.jadwalkan',
  );
  return id;
}

/** The first visit after the business began (F63): consequence of kelompok.mulaiUsaha. */
export const jadwalkanPertama = (
  ctx: Ctx,
  kelompok: Kelompok,
  mulai: string,
  setelan: Setelan,
): Promise<string> => jadwalkan(ctx, kelompok, 'PERTAMA', jendelaPertama(mulai, setelan));

/** A group that runs again is visited again; a visit that still waits is enough (F63). */
export async function jadwalkanLagi(
  ctx: Ctx,
  kelompok: Kelompok & { kategori: KategoriUsaha },
  hari: string,
  setelan: Setelan,
): Promise<void> {
  const menunggu = await ctx.tx.kunjungan.count({
    where: { kelompokId: kelompok.id, status: { in: ['DIJADWALKAN', 'DIKEMBALIKAN'] } },
  });
  if (menunggu === 0)
    await jadwalkan(ctx, kelompok, 'RUTIN', jendelaRutin(hari, kelompok.kategori, setelan));
}
