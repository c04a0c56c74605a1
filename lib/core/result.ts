/** A refusal as a value: `kode` is what programs compare, `pesan` the Indonesian sentence people read. */
export type Problem = {
  kode: string;
  pesan: string;
  /** input name → sentence, shown beside the field and in the error summary */
  bidang?: Record<string, string>;
};

/** Expected failure is a value; only the unexpected throws (house.md 2.16). */
export type Result<T> = { ok: true; nilai: T } | { ok: false; problem: Problem };

export const ok = <T>(nilai: T): Result<T> => ({ ok: true, nilai });

export const refuse = (problem: Problem): { ok: false; problem: Problem } => ({
  ok: false,
  problem,
});
