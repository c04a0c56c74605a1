import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { meja, muat } from '@/lib/proposal/commands/load';
import type { ProposalRow } from '@/lib/proposal/load';
import { pokokBerubah, type VersiBeku } from '@/lib/proposal/rules';
import { IdInput } from '@/lib/proposal/schema';
import { kodeLacakBaru, nomorBerikut, susunVersi, versiDinilaiDesa } from '@/lib/proposal/version';
import { type Ctx, command } from '@/lib/server/command';
import { move } from '@/lib/server/move';
import { setelanBerlaku } from '@/lib/tahun/queries';

/**
 * Where a file goes: the first time to the village; after a return to the desk that returned it,
 * unless what the village judged has changed (lifecycle.md 2, ajukan).
 */
async function tujuan(ctx: Ctx, row: ProposalRow, baru: VersiBeku) {
  if (row.status === 'DRAF' || !row.kembaliKe) return { ke: 'DI_DESA', berubah: [] };
  const dinilai = await versiDinilaiDesa(ctx.tx, row.id);
  const berubah = dinilai ? pokokBerubah(dinilai, baru) : [];
  return { ke: berubah.length > 0 ? 'DI_DESA' : row.kembaliKe, berubah };
}

/** Number, code and settings version are given once, with the first `ajukan` (settings.md). */
async function tandaTerima(ctx: Ctx, row: ProposalRow) {
  if (row.nomor) return {};
  const setelan = await setelanBerlaku(ctx.tx, row.tahun);
  return {
    nomor: await nomorBerikut(ctx.tx, row),
    kodeLacak: kodeLacakBaru(),
    setelanId: setelan?.id ?? null,
  };
}

/** A village that must judge again has taken back nothing, but its old letters no longer hold. */
const cabutSurat = (ctx: Ctx, id: string, jenis: string[]) =>
  ctx.tx.surat.updateMany({
    where: { subjekId: id, jenis: { in: jenis }, dicabut: null },
    data: { dicabut: ctx.sekarang },
  });

export const ajukanProposal = command({
  may: 'proposal.ajukan',
  input: IdInput,
  load: muat,
  run: async (ctx, row, { id }) => {
    const beku = await susunVersi(ctx.tx, row);
    const { ke, berubah } = await tujuan(ctx, row, beku);
    const nomorVersi = row.nomorVersi + 1;
    await ctx.tx.versiProposal.create({
      data: { id: randomUUID(), proposalId: id, nomor: nomorVersi, beku, pada: ctx.sekarang },
    });
    if (berubah.length > 0) await cabutSurat(ctx, id, ['surat-pengantar', 'rekomendasi']);
    const tanda = await tandaTerima(ctx, row);
    const hasil = await move(ctx, 'proposal', row, {
      ke,
      data: {
        ...tanda,
        ...meja(ctx),
        nomorVersi,
        kembaliKe: null,
        ...(ctx.actor.peran === 'KETUA' && { disetujui: ctx.sekarang }),
        ...(berubah.length > 0 && { rekomendasi: null }),
      },
      isi: { versi: nomorVersi, total: beku.total, berubah },
    });
    if (!hasil.ok) return hasil;
    const nomor = tanda.nomor ?? row.nomor ?? '';
    return ok({ id, sukses: `Proposal ${nomor} terkirim.`, data: { nomor } });
  },
});

/** Undo of the last sending while the next desk has not opened the file (lifecycle.md 2, tarik). */
export const tarikProposal = command({
  may: 'proposal.tarik',
  input: IdInput,
  load: muat,
  run: async (ctx, row, { id }) => {
    const last = await ctx.tx.peristiwa.findFirst({
      where: { subjekId: id, ke: { not: null } },
      orderBy: { urut: 'desc' },
      select: { dari: true, isi: true },
    });
    if (!last?.dari) return refuse(masalah('bukan-waktunya'));
    const suratId = (last.isi as { suratId?: string } | null)?.suratId;
    if (suratId)
      await ctx.tx.surat.updateMany({ where: { id: suratId }, data: { dicabut: ctx.sekarang } });
    const hasil = await move(ctx, 'proposal', row, {
      ke: last.dari,
      data: {
        ...meja(ctx),
        ...(last.dari === 'DI_DESA' && { rekomendasi: null }),
        ...(last.dari === 'DIKEMBALIKAN' && { kembaliKe: row.status }),
      },
    });
    return hasil.ok ? ok({ id, sukses: 'Proposal ditarik kembali.' }) : hasil;
  },
});
