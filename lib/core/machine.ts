export type Nada = 'netral' | 'proses' | 'perhatian' | 'baik' | 'bahaya';

/** `label` is the one word for this state everywhere: group and officer read the same (LOOK.md 4). */
export type StateInfo = { label: string; nada: Nada; ikon?: string; final?: true; hidup?: true };

export type Transition<S extends string = string> = {
  /** what the button says: verb + object */
  label: string;
  /** may also begin a new file */
  creates?: true;
  from: readonly S[];
  /** several targets: the command chooses one of them, e.g. back to the desk that returned the file */
  to: S | readonly S[];
  /** narrows `to` for single origins */
  only?: { readonly [K in S]?: readonly S[] };
  /** guards by name; the room says what each means */
  needs?: readonly string[];
  /** a reason is compulsory, always or only from these states */
  reason?: 'required' | readonly S[];
  /** kind of letter (number, date, signer, stored bytes) that the arrow needs */
  surat?: string;
  /** article or study fact behind the arrow */
  basis?: string;
};

export type Machine = {
  noun: string;
  judul: string;
  initial: string;
  states: Readonly<Record<string, StateInfo>>;
  transitions: Readonly<Record<string, Transition>>;
};

type Def<N extends string, S extends Record<string, StateInfo>, T> = {
  noun: N;
  judul: string;
  initial: NoInfer<keyof S & string>;
  states: S;
  transitions: T;
};

/** Declares a machine; the types keep state and action names literal, so a typo does not compile. */
export const machine = <
  const N extends string,
  const S extends Record<string, StateInfo>,
  const T extends { [K in `${N}.${string}`]: Transition<NoInfer<keyof S & string>> },
>(
  def: Def<N, S, T>,
): Def<N, S, T> => def;

export type StateOf<M extends { states: object }> = keyof M['states'] & string;
export type ActionOf<M extends { transitions: object }> = keyof M['transitions'] & string;

/** The origin of a file that does not exist yet, in the arrow table of the database. */
export const BARU = '-';

export type Panah = { mesin: string; aksi: string; dari: string; ke: string };

const targets = (t: Transition, from: string): readonly string[] =>
  t.only?.[from] ?? (typeof t.to === 'string' ? [t.to] : t.to);

/** Where `aksi` may lead from `dari`; empty when the arrow does not exist. */
export function targetsOf(m: Machine, aksi: string, dari: string): readonly string[] {
  const t = m.transitions[aksi];
  if (!t) return [];
  if (dari === BARU) return t.creates ? targets(t, BARU) : [];
  return t.from.includes(dari) ? targets(t, dari) : [];
}

/** Every arrow of a machine, one row each: what PostgreSQL is fed with. */
export function arrowsOf(m: Machine): Panah[] {
  const origins = [BARU, ...Object.keys(m.states)];
  return Object.keys(m.transitions).flatMap((aksi) =>
    origins.flatMap((dari) =>
      targetsOf(m, aksi, dari).map((ke) => ({ mesin: m.noun, aksi, dari, ke })),
    ),
  );
}

/** The actions of a machine that leave `dari`. */
export const actionsFrom = (m: Machine, dari: string): string[] =>
  Object.keys(m.transitions).filter((aksi) => targetsOf(m, aksi, dari).length > 0);

export const needsReason = (t: Transition, dari: string): boolean =>
  t.reason === 'required' || (Array.isArray(t.reason) && t.reason.includes(dari));
