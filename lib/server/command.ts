import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { can, type Subject } from '@/lib/core/can';
import type { Action } from '@/lib/core/policy';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, type Result, refuse } from '@/lib/core/result';
import type { Zona } from '@/lib/core/tanggal';
import { catat, catatPenolakan, type Jejak } from '@/lib/server/audit';
import { bacaJam, bacaZona } from '@/lib/server/clock';
import { db, type Tx } from '@/lib/server/db';
import { asProblem, isRetryable } from '@/lib/server/db-error';
import { pembekuanAtas } from '@/lib/server/freeze';
import { log } from '@/lib/server/log';
import { indeksButa } from '@/lib/server/secret';
import type { Prisma } from '@/prisma/generated/client';

/** What a command works with; all time comes from `sekarang`. */
export type Ctx = {
  tx: Tx;
  actor: Actor;
  sekarang: Date;
  /** where the offices' day begins: `hariIni(ctx.sekarang, ctx.zona)` is today */
  zona: Zona;
  perintahId: string;
  aksi: string;
  catat(j: Jejak): Promise<void>;
};

export type Loaded<R> = { id: string; row: R; subject: Subject };

/** What a page needs to know after a success. */
export type Outcome = {
  id: string;
  sukses?: string;
  /** what the audit event of a plain action keeps */
  isi?: Prisma.InputJsonObject;
  /** further facts for the caller, kept for a replay */
  data?: Record<string, string>;
};

export type CommandDef<S extends z.ZodType, R> = {
  may: Action;
  input: S;
  /** brings the row in the actor's scope, locked; null = it does not exist for this actor */
  load: (ctx: Ctx, input: z.output<S>) => Promise<Loaded<R> | null>;
  run: (ctx: Ctx, row: R, input: z.output<S>, id: string) => Promise<Result<Outcome>>;
  /** database constraint → the sentence for whoever came second */
  bentrok?: Record<string, Problem>;
};

export type Command = {
  may: Action;
  input: z.ZodType;
  execute: (call: Call) => Promise<Result<Outcome>>;
};

export type Call = {
  actor: Actor;
  input: unknown;
  perintahId: string;
  /** only scripts and tests move time; requests never pass it */
  sekarang?: Date;
  /** runs first, in the same transaction; a refusal stops everything (lib/dicatatkan) */
  sertai?: (ctx: Ctx) => Promise<Result<null>>;
  /** milliseconds for the whole transaction; tests make it short */
  batas?: number;
};

class Refused extends Error {
  constructor(
    readonly problem: Problem,
    readonly subjekId?: string,
  ) {
    super(problem.kode);
  }
}

/** parse → transaction → load in scope → may → run → audit → commit → answer (lifecycle.md 4). */
export function command<S extends z.ZodType, R>(def: CommandDef<S, R>): Command {
  return { may: def.may, input: def.input, execute: (call) => execute(def, call) };
}

async function execute<S extends z.ZodType, R>(
  def: CommandDef<S, R>,
  call: Call,
): Promise<Result<Outcome>> {
  if (!z.uuid().safeParse(call.perintahId).success) return refuse(masalah('permintaan-rusak'));
  const parsed = def.input.safeParse(call.input);
  if (!parsed.success) return refuse(asFieldProblem(parsed.error));
  for (let attempt = 1; ; attempt++) {
    try {
      return ok(await transact(def, call, parsed.data));
    } catch (error) {
      if (attempt < 3 && isRetryable(error)) continue;
      return refuse(await settle(def, call, error));
    }
  }
}

const transact = <S extends z.ZodType, R>(
  def: CommandDef<S, R>,
  call: Call,
  input: z.output<S>,
): Promise<Outcome> =>
  db().$transaction(
    async (tx) => {
      const { actor, perintahId } = call;
      await tx.$executeRaw`select set_config('app.perintah', ${perintahId}, true),
        set_config('app.aktor', ${actor.id}, true),
        pg_advisory_xact_lock(hashtextextended(${perintahId}, 1))`;
      // keyed: the input may hold a NIK, and a plain hash of it could be guessed
      const sidik = indeksButa('perintah', JSON.stringify([def.may, actor.id, canonical(input)]));
      const done = await tx.perintah.findUnique({ where: { id: perintahId } });
      if (done) return replay(done, sidik);
      const sekarang = call.sekarang ?? (await bacaJam(tx)).sekarang;
      let events = 0;
      const ctx: Ctx = {
        tx,
        actor,
        sekarang,
        zona: await bacaZona(tx),
        perintahId,
        aksi: def.may,
        catat: (j) => {
          events++;
          return catat(tx, { actor, sekarang, perintahId }, j);
        },
      };
      const serta = await call.sertai?.(ctx);
      if (serta && !serta.ok) throw new Refused(serta.problem);
      const outcome = await guarded(def, ctx, input, () => events);
      await tx.perintah.create({
        data: {
          id: perintahId,
          aktorId: actor.id,
          aksi: def.may,
          sidik,
          hasil: outcome,
          pada: sekarang,
        },
      });
      return outcome;
    },
    { timeout: call.batas ?? 15_000, maxWait: 8_000 },
  );

async function guarded<S extends z.ZodType, R>(
  def: CommandDef<S, R>,
  ctx: Ctx,
  input: z.output<S>,
  events: () => number,
): Promise<Outcome> {
  const loaded = await def.load(ctx, input);
  if (!loaded) throw new Refused(masalah('tidak-ditemukan'));
  const refused = can(ctx.actor, def.may, loaded.subject);
  if (refused) throw new Refused(refused, loaded.id);
  const beku = await pembekuanAtas(ctx.tx, def.may, loaded.subject);
  if (beku) throw new Refused(beku, loaded.id);
  const result = await def.run(ctx, loaded.row, input, loaded.id);
  if (!result.ok) throw new Refused(result.problem, loaded.id);
  // a plain action moves no machine, so no move wrote its event: the frame does (house.md 2.10)
  if (events() === 0)
    await ctx.catat({
      aksi: def.may,
      subjek: loaded.subject.noun,
      subjekId: result.nilai.id,
      kelompokId: loaded.subject.kelompokId,
      isi: result.nilai.isi,
    });
  return result.nilai;
}

function replay(done: { sidik: string; hasil: unknown }, sidik: string): Outcome {
  if (done.sidik !== sidik) throw new Refused(masalah('perintah-bentrok'));
  return done.hasil as Outcome;
}

/** Turns what stopped the transaction into a problem, and leaves a Penolakan where it was a refusal. */
async function settle<S extends z.ZodType, R>(
  def: CommandDef<S, R>,
  call: Call,
  error: unknown,
): Promise<Problem> {
  const problem = error instanceof Refused ? error.problem : asProblem(error, def.bentrok);
  if (!problem) {
    const rujukan = call.perintahId.slice(0, 8);
    log.error({ aksi: def.may, rujukan, galat: errorText(error) }, 'perintah gagal');
    return masalah('galat-dalam', undefined);
  }
  if (problem.kode !== 'isian-salah')
    await catatPenolakan(call.actor, call.sekarang ?? (await bacaJam()).sekarang, {
      aksi: def.may,
      kode: problem.kode,
      subjekId: error instanceof Refused ? error.subjekId : undefined,
    });
  return problem;
}

// the stack says where; values of a failed statement stay out of the log
const errorText = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${(error.stack ?? '')
        .split('\n')
        .filter((l) => l.includes(' at '))
        .slice(0, 6)
        .join(' ')}`
    : typeof error;

/** First sentence per field, in the order of the form. */
function asFieldProblem(error: z.ZodError): Problem {
  const bidang: Record<string, string> = {};
  for (const issue of error.issues) bidang[issue.path.join('.')] ??= issue.message;
  return masalah('isian-salah', undefined, bidang);
}

const canonical = (v: unknown): unknown =>
  v instanceof Date || typeof v !== 'object' || v === null
    ? v
    : Array.isArray(v)
      ? v.map(canonical)
      : Object.fromEntries(
          Object.entries(v)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, x]) => [k, canonical(x)]),
        );
