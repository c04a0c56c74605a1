import 'server-only';
import { machines, type Noun } from '@/lib/core/lifecycle/all';
import { BARU, needsReason, targetsOf } from '@/lib/core/machine';
import { type Action, ruleOf } from '@/lib/core/policy';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import type { Ctx } from '@/lib/server/command';
import type { Tx } from '@/lib/server/db';
import type { Prisma } from '@/prisma/generated/client';

/** The part of a file that a move touches. */
export type Berkas = { id: string; status: string; versi: number; kelompokId?: string | null };

type MoveOptions = {
  aksi?: string;
  ke?: string;
  alasan?: string;
  /** further columns written with the move */
  data?: Record<string, unknown>;
  /** what the audit event keeps; no personal numbers */
  isi?: Prisma.InputJsonObject;
};

type Update = (args: { where: object; data: object }) => Promise<{ count: number }>;

/** The files kept in tables so far; the arguments are ours, so each table's own type is asserted once. */
const tables: Partial<Record<Noun, (tx: Tx) => Update>> = {
  tahunProgram: (tx) => (a) => tx.tahunProgram.updateMany(a as Prisma.TahunProgramUpdateManyArgs),
  kegiatan: (tx) => (a) => tx.kegiatan.updateMany(a as Prisma.KegiatanUpdateManyArgs),
  kelompok: (tx) => (a) => tx.kelompok.updateMany(a as Prisma.KelompokUpdateManyArgs),
  proposal: (tx) => (a) => tx.proposal.updateMany(a as Prisma.ProposalUpdateManyArgs),
  usulan: (tx) => (a) => tx.usulan.updateMany(a as Prisma.UsulanUpdateManyArgs),
  penetapan: (tx) => (a) => tx.penetapan.updateMany(a as Prisma.PenetapanUpdateManyArgs),
  rekening: (tx) => (a) => tx.rekening.updateMany(a as Prisma.RekeningUpdateManyArgs),
  sptjm: (tx) => (a) => tx.sptjm.updateMany(a as Prisma.SptjmUpdateManyArgs),
  pencairan: (tx) => (a) => tx.pencairan.updateMany(a as Prisma.PencairanUpdateManyArgs),
  pertanggungjawaban: (tx) => (a) =>
    tx.pertanggungjawaban.updateMany(a as Prisma.PertanggungjawabanUpdateManyArgs),
  kunjungan: (tx) => (a) => tx.kunjungan.updateMany(a as Prisma.KunjunganUpdateManyArgs),
  keberatan: (tx) => (a) => tx.keberatan.updateMany(a as Prisma.KeberatanUpdateManyArgs),
  pengaduan: (tx) => (a) => tx.pengaduan.updateMany(a as Prisma.PengaduanUpdateManyArgs),
  pembekuan: (tx) => (a) => tx.pembekuan.updateMany(a as Prisma.PembekuanUpdateManyArgs),
};

const sayAction = (ctx: Ctx, aksi: string) =>
  ctx.tx.$executeRaw`select set_config('app.aksi', ${aksi}, true)`;

/**
 * Moves a file along its arrow: one conditional UPDATE on id, state and version, and one event.
 * Zero rows means somebody was quicker (house.md 2.11).
 */
export async function move(
  ctx: Ctx,
  noun: Noun,
  berkas: Berkas,
  opsi: MoveOptions = {},
): Promise<Result<null>> {
  const aksi = opsi.aksi ?? ctx.aksi;
  const m = machines[noun];
  const boleh = targetsOf(m, aksi, berkas.status);
  const ke = opsi.ke ?? boleh[0];
  if (!ke || !boleh.includes(ke)) return refuse(masalah('bukan-waktunya'));
  const t = m.transitions[aksi];
  if (t && needsReason(t, berkas.status) && !opsi.alasan)
    return refuse(masalah('isian-salah', undefined, { alasan: 'Tulis alasannya.' }));
  await sayAction(ctx, aksi);
  const update = tables[noun]?.(ctx.tx);
  if (!update) throw new Error(`tabel ${noun} belum ada`);
  const { count } = await update({
    where: { id: berkas.id, status: berkas.status, versi: berkas.versi },
    data: { ...opsi.data, status: ke, versi: { increment: 1 } },
  });
  if (count === 0) return refuse(masalah('sudah-berubah'));
  await ctx.catat({
    aksi,
    subjek: noun,
    subjekId: berkas.id,
    kelompokId: noun === 'kelompok' ? berkas.id : berkas.kelompokId,
    dari: berkas.status,
    ke,
    alasan: opsi.alasan,
    isi: opsi.isi,
    sebab: aksi === ctx.aksi ? undefined : ctx.aksi,
  });
  return ok(null);
}

/** Begins a file: `create` inserts its row while the database knows which arrow allows it. */
export async function begin(
  ctx: Ctx,
  noun: Noun,
  baru: { id: string; ke?: string; kelompokId?: string | null; isi?: Prisma.InputJsonObject },
  create: () => Promise<unknown>,
  aksi: string = ctx.aksi,
): Promise<void> {
  const ke = baru.ke ?? machines[noun].initial;
  if (!targetsOf(machines[noun], aksi, BARU).includes(ke))
    throw new Error(`${aksi} tidak memulai ${ke}`);
  await sayAction(ctx, aksi);
  await create();
  await ctx.catat({
    aksi,
    subjek: noun,
    subjekId: baru.id,
    kelompokId: noun === 'kelompok' ? baru.id : baru.kelompokId,
    dari: null,
    ke,
    isi: baru.isi,
    sebab: aksi === ctx.aksi ? undefined : ctx.aksi,
  });
}

/**
 * A consequence: the same move, with the causing command as its `sebab`. The policy names which
 * commands may cause it; from anywhere else it throws, for that is a mistake of ours.
 */
export function consequence(
  ctx: Ctx,
  noun: Noun,
  aksi: Action,
  berkas: Berkas,
  opsi: Omit<MoveOptions, 'aksi'> = {},
): Promise<Result<null>> {
  if (!ruleOf(aksi).sebab?.includes(ctx.aksi))
    throw new Error(`${aksi} bukan akibat dari ${ctx.aksi}`);
  return move(ctx, noun, berkas, { ...opsi, aksi });
}
