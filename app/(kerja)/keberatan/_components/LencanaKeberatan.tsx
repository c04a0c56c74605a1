import type { NamaIkon } from '@/components/ui/jalur-ikon';
import { Lencana } from '@/components/ui/Lencana';
import { keberatan } from '@/lib/core/lifecycle/keberatan';
import type { StatusKeberatan } from '@/prisma/generated/enums';

export function LencanaKeberatan({ status, sunyi }: { status: StatusKeberatan; sunyi?: boolean }) {
  const s = keberatan.states[status];
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
