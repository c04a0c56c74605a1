import 'server-only';
import type { Ctx } from '@/lib/server/command';
import type { Tx } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';

/** Promises of a meeting that go to another companion with the kecamatan (T49, F66). */

export type Serah = {
  kecamatan: string;
  dariId: string;
  /** no kecamatan is left to them: promises made for the whole regency go too */
  habis: boolean;
};

const milik = ({ kecamatan, dariId, habis }: Serah): Prisma.TindakLanjutWhereInput => ({
  penanggungId: dariId,
  selesai: null,
  ...(habis
    ? {
        OR: [
          { wilayah: { startsWith: kecamatan } },
          { wilayah: { in: ['', kecamatan.slice(0, 2), kecamatan.slice(0, 4)] } },
        ],
      }
    : { wilayah: { startsWith: kecamatan } }),
});

export const tindakLanjutDiserahkan = (tx: Tx, s: Serah) =>
  tx.tindakLanjut.findMany({
    where: milik(s),
    orderBy: [{ tenggat: 'asc' }, { id: 'asc' }],
    select: { id: true, kegiatanId: true, uraian: true, tenggat: true },
  });

/** The promise stays as it was made; only who keeps it changes. */
export async function alihkanTindakLanjut(
  ctx: Ctx,
  s: Serah,
  kepada: { id: string; nama: string },
): Promise<number> {
  const rows = await tindakLanjutDiserahkan(ctx.tx, s);
  await ctx.tx.tindakLanjut.updateMany({
    where: { id: { in: rows.map((r) => r.id) }, selesai: null },
    // a promise made for the whole regency is seen where its new keeper serves
    data: { penanggungId: kepada.id, penanggung: kepada.nama, wilayah: s.kecamatan },
  });
  for (const r of rows)
    await ctx.catat({
      aksi: ctx.aksi,
      subjek: 'kegiatan',
      subjekId: r.kegiatanId,
      isi: { tindakLanjutId: r.id, dariId: s.dariId, kepadaId: kepada.id },
    });
  return rows.length;
}
