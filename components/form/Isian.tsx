'use client';

import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Ikon } from '@/components/ui/Ikon';

export type Lebar = 'pendek' | 'sedang' | 'penuh';

const BATAS: Record<Lebar, string> = { pendek: 'max-w-48', sedang: 'max-w-96', penuh: '' };

type Props = {
  id: string;
  label: ReactNode;
  bantu?: ReactNode;
  salah?: string;
  wajib?: boolean;
  lebar?: Lebar;
  children: ReactNode;
};

/** Label di atas, bantuan dan kesalahan di bawah, bilah merah di kiri bila salah (LOOK 4). */
export function Isian({ id, label, bantu, salah, wajib, lebar = 'penuh', children }: Props) {
  return (
    <div className={kelasIsian(salah)}>
      <label htmlFor={id} className="text-base font-semibold meja:text-sm">
        {label}
        {!wajib && <BolehKosong />}
      </label>
      <div className={clsx('grid gap-1.5', BATAS[lebar])}>{children}</div>
      <Keterangan id={id} bantu={bantu} salah={salah} />
    </div>
  );
}

/** Kelompok pilihan memakai <fieldset>, supaya pertanyaannya dibacakan bersama pilihannya. */
export function IsianGrup({ id, label, bantu, salah, wajib, children }: Props) {
  return (
    <fieldset
      aria-describedby={bantu || salah ? `${id}-bantu ${id}-salah` : undefined}
      className={clsx(salah && 'border-l-4 border-bahaya-kuat pl-3')}
    >
      <legend className="mb-1.5 text-base font-semibold meja:text-sm">
        {label}
        {!wajib && <BolehKosong />}
      </legend>
      <div className="grid gap-1.5">
        {children}
        <Keterangan id={id} bantu={bantu} salah={salah} />
      </div>
    </fieldset>
  );
}

export const kelasIsian = (salah?: string) =>
  clsx('grid min-w-0 gap-1.5', salah && 'border-l-4 border-bahaya-kuat pl-3');

const BolehKosong = () => <span className="font-normal text-teks-3"> (boleh kosong)</span>;

export function Keterangan({
  id,
  bantu,
  salah,
}: {
  id: string;
  bantu?: ReactNode;
  salah?: string;
}) {
  return (
    <>
      {bantu && (
        <p id={`${id}-bantu`} className="text-base text-teks-3 meja:text-sm">
          {bantu}
        </p>
      )}
      {salah && (
        <p
          id={`${id}-salah`}
          className="flex gap-1.5 text-base font-semibold text-bahaya meja:text-sm"
        >
          <Ikon nama="peringatan" ukuran={18} className="mt-0.5" />
          <span>
            <span className="sr-only">Kesalahan: </span>
            {salah}
          </span>
        </p>
      )}
    </>
  );
}
