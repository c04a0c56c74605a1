import 'server-only';
import type { Ctx } from '@/lib/server/command';
import type { Tx } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';

/** Open visits that go to another companion (T49); a signed report keeps its writer. */

export type Serah = {
  kecamatan: string;
  dariId: string;
  /** the only one of the kecamatan: then what carries no name yet was also theirs */
  sendiri: boolean;
};

const TERBUKA: Prisma.KunjunganWhereInput = { status: { in: ['DIJADWALKAN', 'DIKEMBALIKAN'] } };

const milik = ({ kecamatan, dariId, sendiri }: Serah): Prisma.KunjunganWhereInput => ({
  ...TERBUKA,
  wilayah: { startsWith: kecamatan },
  OR: [
    { pendampingId: dariId },
    ...(sendiri ? [{ pendampingId: null, status: 'DIJADWALKAN' as const }] : []),
  ],
});

/** What would move, the one due first on top. */
export const kunjunganDiserahkan = (tx: Tx, s: Serah) =>
  tx.kunjungan.findMany({
    where: milik(s),
    orderBy: [{ jendelaSampai: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      status: true,
      jendelaSampai: true,
      kelompokId: true,
      kelompok: { select: { nama: true } },
    },
  });

/** They carry the new name from now on; who reported before stays in the events (notBy). */
export async function alihkanKunjungan(ctx: Ctx, s: Serah, kepadaId: string): Promise<number> {
  const rows = await kunjunganDiserahkan(ctx.tx, s);
  await ctx.tx.kunjungan.updateMany({
    where: { AND: [{ id: { in: rows.map((r) => r.id) } }, TERBUKA] },
    data: { pendampingId: kepadaId },
  });
  for (const r of rows)
    await ctx.catat({
      aksi: ctx.aksi,
      subjek: 'kunjungan',
      subjekId: r.id,
      kelompokId: r.kelompokId,
      isi: { dariId: s.dariId, kepadaId },
    });
  return rows.length;
}
