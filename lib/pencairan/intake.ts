import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Action } from '@/lib/core/policy';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { kunciMilik, kunciSemua, type PencairanRow } from '@/lib/pencairan/load';
import { SEBELUM_PERINTAH } from '@/lib/pencairan/rules';
import { syaratSiap } from '@/lib/pencairan/syarat';
import type { Ctx } from '@/lib/server/command';
import { begin, consequence } from '@/lib/server/move';

/** What other rooms cause here: decree, account, statement, withdrawal (lifecycle.md 2, pencairan). */

export type PencairanBaru = {
  proposalId: string;
  kelompokId: string;
  wilayah: string;
  tahun: number;
  penetapanId: string;
  /** whole rupiah, as the decree says */
  jumlah: bigint;
  bentuk: 'UANG' | 'BARANG';
};

const pindah = async (ctx: Ctx, aksi: Action, row: PencairanRow): Promise<Result<PencairanRow>> => {
  const hasil = await consequence(ctx, 'pencairan', aksi, row, { data: { sejak: ctx.sekarang } });
  if (!hasil.ok) return hasil;
  const baru = await ctx.tx.pencairan.findUniqueOrThrow({ where: { id: row.id } });
  return ok(baru);
};

/**
 * The decree opens the one disbursement of a proposal. A group whose account is known moves on at
 * once, and goods need no account at all (T29).
 */
export async function bukaPencairan(ctx: Ctx, baru: PencairanBaru): Promise<Result<string>> {
  const id = randomUUID();
  const { kelompokId } = baru;
  await begin(
    ctx,
    'pencairan',
    { id, kelompokId, isi: { jumlah: Number(baru.jumlah), bentuk: baru.bentuk } },
    () =>
      ctx.tx.pencairan.create({ data: { id, ...baru, sejak: ctx.sekarang, dibuat: ctx.sekarang } }),
    'pencairan.buka',
  );
  const rekening = await ctx.tx.rekening.findMany({
    where: { kelompokId, status: { in: ['AKTIF', 'DIAJUKAN'] } },
    select: { status: true },
  });
  const sah = baru.bentuk === 'BARANG' || rekening.some((r) => r.status === 'AKTIF');
  if (!sah && rekening.length === 0) return ok(id);
  const awal = await ctx.tx.pencairan.findUniqueOrThrow({ where: { id } });
  const diajukan = await pindah(ctx, 'pencairan.rekeningDiajukan', awal);
  if (!diajukan.ok) return diajukan;
  if (!sah) return ok(id);
  const disahkan = await pindah(ctx, 'pencairan.rekeningSah', diajukan.nilai);
  return disahkan.ok ? ok(id) : disahkan;
}

/** The living disbursement of the group in this state; another state is not ours to move. */
const milikDi = async (ctx: Ctx, kelompokId: string, status: PencairanRow['status']) =>
  (await kunciMilik(ctx.tx, { kelompokId })).find((p) => p.status === status);

export async function rekeningDiajukan(ctx: Ctx, kelompokId: string): Promise<Result<null>> {
  const row = await milikDi(ctx, kelompokId, 'MENUNGGU_REKENING');
  const hasil = row && (await pindah(ctx, 'pencairan.rekeningDiajukan', row));
  return hasil && !hasil.ok ? hasil : ok(null);
}

export async function rekeningDitolak(ctx: Ctx, kelompokId: string): Promise<Result<null>> {
  const row = await milikDi(ctx, kelompokId, 'REKENING_DIAJUKAN');
  const hasil = row && (await pindah(ctx, 'pencairan.rekeningDitolak', row));
  return hasil && !hasil.ok ? hasil : ok(null);
}

export async function rekeningSah(ctx: Ctx, kelompokId: string): Promise<Result<null>> {
  const row = await milikDi(ctx, kelompokId, 'REKENING_DIAJUKAN');
  if (!row) return ok(null);
  const hasil = await pindah(ctx, 'pencairan.rekeningSah', row);
  return hasil.ok ? siapBilaLengkap(ctx, [row.id]) : hasil;
}

/** Account, statement, and decree come in any order; the last of them makes the file ready. */
export async function siapBilaLengkap(ctx: Ctx, pencairanIds: string[]): Promise<Result<null>> {
  for (const row of await kunciSemua(ctx.tx, pencairanIds)) {
    if (row.status !== 'REKENING_TERVERIFIKASI') continue;
    if (Object.keys(await syaratSiap(ctx.tx, row)).length > 0) continue;
    const hasil = await pindah(ctx, 'pencairan.siap', row);
    if (!hasil.ok) return hasil;
  }
  return ok(null);
}

type Milik = { proposalId: string } | { kelompokId: string } | { penetapanId: string };

/** Ends what has not been ordered yet. Money under way or received stops the causing command. */
export async function gugurkanPencairan(ctx: Ctx, where: Milik): Promise<Result<null>> {
  const rows = await kunciMilik(ctx.tx, where);
  // a group may end after its money was received; its own guard asks for the report
  const selesai = (p: PencairanRow) => p.status === 'DITERIMA' && 'kelompokId' in where;
  const jalan = rows.filter((p) => !selesai(p));
  if (jalan.some((p) => !SEBELUM_PERINTAH.includes(p.status)))
    return refuse(
      masalah('bukan-waktunya', 'Perintah bayar sudah terbit. Langkah ini tidak bisa dilakukan.'),
    );
  for (const row of jalan) {
    const hasil = await pindah(ctx, 'pencairan.gugur', row);
    if (!hasil.ok) return hasil;
  }
  return ok(null);
}
