'use client';

import type { ReactNode } from 'react';
import { Ikon } from '@/components/ui/Ikon';

type Props = {
  jenis: 'radio' | 'checkbox';
  id: string;
  name: string;
  nilai: string;
  label: ReactNode;
  bantu?: ReactNode;
  dipilih: boolean;
  wajib?: boolean;
  aria?: { 'aria-invalid'?: boolean; 'aria-describedby'?: string };
};

/** Kotak pilihan selebar jari: seluruh labelnya bisa disentuh (LOOK 4). */
export function Pilihan({ jenis, id, name, nilai, label, bantu, dipilih, wajib, aria }: Props) {
  return (
    <label className="pilihan flex min-h-12 items-center gap-3 rounded-lg border border-garis-kuat bg-permukaan px-3 py-2 text-base has-checked:border-aksen has-checked:bg-aksen-lembut has-checked:inset-ring has-checked:inset-ring-aksen meja:min-h-9 meja:gap-2.5 meja:rounded-md meja:py-1.5 meja:text-sm">
      <span className="relative grid size-5 flex-none place-items-center">
        <input
          {...aria}
          type={jenis}
          id={id}
          name={name}
          value={nilai}
          defaultChecked={dipilih}
          aria-required={wajib || undefined}
          className={`peer size-5 appearance-none border-2 border-garis-kuat bg-permukaan forced-colors:appearance-auto ${
            jenis === 'radio'
              ? 'rounded-full checked:border-6 checked:border-aksen'
              : 'rounded-sm checked:border-aksen checked:bg-aksen'
          }`}
        />
        {jenis === 'checkbox' && (
          <span className="pointer-events-none absolute inset-0 hidden place-items-center text-di-aksen peer-checked:grid forced-colors:hidden!">
            <Ikon nama="cek" ukuran={15} />
          </span>
        )}
      </span>
      <span className="min-w-0">
        <span className="font-medium">{label}</span>
        {bantu && <span className="block font-normal text-teks-3">{bantu}</span>}
      </span>
    </label>
  );
}
