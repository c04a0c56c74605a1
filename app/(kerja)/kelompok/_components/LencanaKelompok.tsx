import type { NamaIkon } from '@/components/ui/jalur-ikon';
import { Lencana } from '@/components/ui/Lencana';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import type { StatusKelompok } from '@/lib/kelompok/rules';

/** One word for the state, the same for group and officer (LOOK.md 4). */
export function LencanaKelompok({ status, sunyi }: { status: StatusKelompok; sunyi?: boolean }) {
  const s = kelompok.states[status];
  return (
    <Lencana
      status={status}
      label={s.label}
      nada={s.nada}
      ikon={s.ikon as NamaIkon}
      sunyi={sunyi}
    />
  );
}
