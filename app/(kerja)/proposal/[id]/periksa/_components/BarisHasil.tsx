'use client';

import { useContext, useId, useState } from 'react';
import { FormContext } from '@/components/form/konteks';
import { Ikon } from '@/components/ui/Ikon';
import { KOTAK } from '@/components/ui/kelas-kotak';
import { kelasTombol } from '@/components/ui/kelas-tombol';

type Usulan = {
  /** value of the choice that the data suggest; '' = they suggest none */
  nilai: string;
  kata: string;
};

type Props = { baris: { id: string; label: string; bantu: string; usulan?: Usulan }[] };

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
  // proposals hold until the form comes back from the server with what was really sent
  const [pakai, setPakai] = useState<typeof state | null>(null);
  const terkirim = [state.values.hasil ?? []].flat();
  const lalu =
    pakai === state ? baris.map((b, i) => b.usulan?.nilai || (terkirim[i] ?? '')) : terkirim;
  const adaUsulan = baris.some((b) => b.usulan?.nilai);
  const salah = state.problem?.bidang?.hasil;
  return (
    <fieldset aria-describedby={salah ? `${kunci}-salah` : undefined} className="grid gap-1.5">
      <legend className="mb-1.5 text-base font-semibold meja:text-sm">Hasil tiap anggota</legend>
      {adaUsulan && (
        <button
          type="button"
          onClick={() => setPakai(state)}
          className={kelasTombol('biasa', false, 'justify-self-start noscript:hidden!')}
        >
          <Ikon nama="cek" />
          Isi dari data terpadu
        </button>
      )}
      {baris.map((b, i) => (
        <div
          key={b.id}
          className="grid items-center gap-x-3 gap-y-1 sm:grid-cols-[minmax(0,1fr)_14rem]"
        >
          <input type="hidden" name="anggotaId" value={b.id} />
          <label htmlFor={`${kunci}-${i}`} className="min-w-0 text-base meja:text-sm">
            {b.label} <span className="block text-teks-3">{b.bantu}</span>
            {b.usulan && <span className="block text-teks-2">{b.usulan.kata}</span>}
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
