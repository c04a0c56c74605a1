import { Lencana } from '@/components/ui/Lencana';
import type { Kinerja } from '@/lib/pendamping/queries';

type Props = { k: Pick<Kinerja, 'lulus' | 'banyak'>; rasio: number };

/** What an office can do something about: a training, a second companion (T9, rules 2.3). */
export function PerluDilihat({ k, rasio }: Props) {
  if (k.lulus && !k.banyak) return null;
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-1">
      {!k.lulus && (
        <Lencana status="BELUM_LULUS" label="Belum lulus pelatihan provinsi" nada="bahaya" sunyi />
      )}
      {k.banyak && (
        <Lencana
          status="BEBAN_LEBIH"
          label={`Lebih dari ${rasio} kelompok`}
          nada="perhatian"
          sunyi
        />
      )}
    </span>
  );
}
