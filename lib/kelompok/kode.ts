import 'server-only';
import { randomInt, randomUUID } from 'node:crypto';
import type { Ctx } from '@/lib/server/command';
import { bukaSandi, indeksButa, sandikan } from '@/lib/server/secret';

const HARI = 24 * 3600 * 1000;
const BERLAKU = 7 * HARI;

const tempat = (id: string) => `KodeAktivasi.kode:${id}`;

/**
 * Six digits per member, for seven days, once. A member's unused code is overwritten, so a lost
 * slip stops to work the moment a new one is printed. One issuer at a time: codes stay different.
 */
export async function terbitkanKode(ctx: Ctx, anggotaId: readonly string[]): Promise<number> {
  await ctx.tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('kode-aktivasi', 3))::text`;
  const lama = await ctx.tx.kodeAktivasi.findMany({
    where: { anggotaId: { in: [...anggotaId] }, dipakai: null },
    orderBy: { dibuat: 'desc' },
    select: { id: true, anggotaId: true },
  });
  for (const anggota of anggotaId) {
    const id = lama.find((k) => k.anggotaId === anggota)?.id ?? randomUUID();
    const { kode, sidik } = await kodeBaru(ctx);
    const isi = {
      sidik,
      kode: sandikan(kode, tempat(id)),
      kedaluwarsa: new Date(ctx.sekarang.getTime() + BERLAKU),
      dibuat: ctx.sekarang,
    };
    await ctx.tx.kodeAktivasi.upsert({
      where: { id },
      update: isi,
      create: { id, anggotaId: anggota, ...isi },
    });
  }
  return anggotaId.length;
}

async function kodeBaru({ tx }: Ctx): Promise<{ kode: string; sidik: string }> {
  for (let coba = 0; coba < 50; coba++) {
    const kode = String(randomInt(1_000_000)).padStart(6, '0');
    const sidik = indeksButa('kode', kode);
    if ((await tx.kodeAktivasi.count({ where: { sidik } })) === 0) return { kode, sidik };
  }
  throw new Error('kode aktivasi habis');
}

/** For the slip; the code lies encrypted until it is used. */
export const bacaKode = (k: { id: string; kode: Uint8Array }): string =>
  bukaSandi(k.kode, tempat(k.id));
