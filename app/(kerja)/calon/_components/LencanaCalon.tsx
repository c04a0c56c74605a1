import { Lencana } from '@/components/ui/Lencana';
import { RUPA_KEADAAN } from '@/lib/calon/labels';
import type { Keadaan } from '@/lib/calon/rules';

type Props = { keadaan: Keadaan; masuk: boolean; sunyi?: boolean };

/** Where somebody stands after the last talk; once in a group only that matters. */
export function LencanaCalon({ keadaan, masuk, sunyi }: Props) {
  if (masuk)
    return (
      <Lencana status="MASUK" label="Masuk kelompok" nada="baik" ikon="kelompok" sunyi={sunyi} />
    );
  const { label, nada, ikon } = RUPA_KEADAAN[keadaan];
  return <Lencana status={keadaan} label={label} nada={nada} ikon={ikon} sunyi={sunyi} />;
}
