'use client';

import { useContext, useId } from 'react';
import { FormContext } from '@/components/form/konteks';
import { KOTAK } from '@/components/ui/kelas-kotak';

type Props = { baris: { id: string; label: string; bantu: string }[] };

const PILIHAN = [
  ['', 'Belum dicocokkan'],
  ...Array.from({ length: 10 }, (_, i) => [String(i + 1), `Terdata, desil ${i + 1}`] as const),
  ['TERDATA', 'Terdata, tanpa desil'],
  ['TIDAK', 'Tidak terdata'],
] as const;

/** One choice for each member; the fields repeat by name, so each keeps an id of its own. */
export function BarisHasil({ baris }: Props) {
  const { state } = useContext(FormContext);
  const kunci = useId();
  const lalu = [state.values.hasil ?? []].flat();
  const salah = state.problem?.bidang?.hasil;
  return (
    <fieldset aria-describedby={salah ? `${kunci}-salah` : undefined} className="grid gap-1.5">
      <legend className="mb-1.5 text-base font-semibold meja:text-sm">Hasil tiap anggota</legend>
      {baris.map((b, i) => (
        <div
          key={b.id}
          className="grid items-center gap-x-3 gap-y-1 sm:grid-cols-[minmax(0,1fr)_14rem]"
        >
          <input type="hidden" name="anggotaId" value={b.id} />
          <label htmlFor={`${kunci}-${i}`} className="min-w-0 text-base meja:text-sm">
            {b.label} <span className="block text-teks-3">{b.bantu}</span>
          </label>
          <select
            key={lalu[i] ?? ''}
            id={`${kunci}-${i}`}
            name="hasil"
            defaultValue={lalu[i] ?? ''}
            className={KOTAK}
          >
            {PILIHAN.map(([nilai, label]) => (
              <option key={nilai} value={nilai}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      {salah && (
        <p id={`${kunci}-salah`} className="text-base font-semibold text-bahaya meja:text-sm">
          {salah}
        </p>
      )}
    </fieldset>
  );
}
