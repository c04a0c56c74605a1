'use client';

import clsx from 'clsx';
import { useId } from 'react';
import type { Kolom } from '@/components/form/daftar';
import { KOTAK } from '@/components/ui/kelas-kotak';
import { Tombol } from '@/components/ui/Tombol';

type Props = {
  id?: string;
  judul: string;
  kolom: readonly Kolom[];
  isi: readonly string[];
  salah: boolean;
  ubah: (kolom: number, nilai: string) => void;
  hapus: () => void;
};

/** Satu baris daftar: kartu bertumpuk di HP, sebaris di meja. Isiannya tidak bernama: lihat BidangDaftar. */
export function BarisDaftar({ id, judul, kolom, isi, salah, ubah, hapus }: Props) {
  const awal = useId();
  const pendek = kolom.length <= 2;
  return (
    <li>
      <fieldset
        className={clsx(
          'flex flex-wrap items-end gap-2.5 rounded-lg border border-garis p-3',
          pendek && 'meja:flex-nowrap meja:border-0 meja:p-0',
        )}
      >
        <legend className="sr-only">{judul}</legend>
        {kolom.map((k, i) => (
          <div
            key={k.label}
            className={clsx(
              'grid min-w-0 gap-1 max-lg:w-full',
              k.jenis === 'text' ? 'flex-1 basis-56' : 'basis-44',
            )}
          >
            <label
              htmlFor={i === 0 && id ? id : `${awal}-${i}`}
              className={clsx('text-base font-semibold meja:text-sm', pendek && 'meja:sr-only')}
            >
              {k.label}
              {!k.wajib && <span className="font-normal text-teks-3"> (boleh kosong)</span>}
            </label>
            <Kotak
              kolom={k}
              id={i === 0 && id ? id : `${awal}-${i}`}
              nilai={isi[i] ?? ''}
              salah={salah && Boolean(k.wajib) && !isi[i]}
              ubah={(v) => ubah(i, v)}
            />
          </div>
        ))}
        <Tombol
          type="button"
          nada="polos"
          ikon="hapus"
          onClick={hapus}
          aria-label={`Hapus ${judul}`}
        >
          Hapus
        </Tombol>
      </fieldset>
    </li>
  );
}

type PropsKotak = {
  kolom: Kolom;
  id: string;
  nilai: string;
  salah: boolean;
  ubah: (nilai: string) => void;
};

function Kotak({ kolom, id, nilai, salah, ubah }: PropsKotak) {
  const dasar = { id, value: nilai, 'aria-invalid': salah || undefined, className: KOTAK };
  if (kolom.jenis === 'pilihan')
    return (
      <select {...dasar} onChange={(e) => ubah(e.target.value)}>
        <option value="">Pilih satu</option>
        {kolom.pilihan?.map((p) => (
          <option key={p.nilai} value={p.nilai}>
            {p.label}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...dasar}
      type={kolom.jenis}
      maxLength={kolom.maxLength}
      autoComplete="off"
      aria-required={kolom.wajib || undefined}
      onChange={(e) => ubah(e.target.value)}
    />
  );
}
