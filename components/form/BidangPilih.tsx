'use client';

import type { ReactNode } from 'react';
import { Isian, type Lebar } from '@/components/form/Isian';
import { useBidang } from '@/components/form/konteks';
import { Ikon } from '@/components/ui/Ikon';
import { KOTAK } from '@/components/ui/kelas-kotak';

type Props = {
  name: string;
  label: ReactNode;
  pilihan: { nilai: string; label: string }[];
  /** teks pilihan pertama yang bernilai kosong; `false` bila selalu ada jawaban */
  kosong?: string | false;
  bantu?: ReactNode;
  nilai?: string;
  wajib?: boolean;
  lebar?: Lebar;
};

export function BidangPilih({
  name,
  label,
  pilihan,
  kosong = 'Pilih satu',
  bantu,
  nilai,
  wajib,
  lebar = 'sedang',
}: Props) {
  const b = useBidang(name, nilai, bantu);
  return (
    <Isian id={b.id} label={label} bantu={bantu} salah={b.salah} wajib={wajib} lebar={lebar}>
      <span className="relative block">
        <select
          // React tidak mengganti pilihan bawaan <select> yang sudah terpasang sesudah reset formulir.
          key={b.satu}
          {...b.aria}
          id={b.id}
          name={name}
          defaultValue={b.satu}
          aria-required={wajib || undefined}
          className={`${KOTAK} appearance-none pr-10!`}
        >
          {kosong !== false && <option value="">{kosong}</option>}
          {pilihan.map((p) => (
            <option key={p.nilai} value={p.nilai}>
              {p.label}
            </option>
          ))}
        </select>
        <Ikon
          nama="siku-bawah"
          ukuran={18}
          className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-teks-2"
        />
      </span>
    </Isian>
  );
}
