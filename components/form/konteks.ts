'use client';

import { createContext, useContext } from 'react';
import { AWAL, type FormState } from '@/lib/core/form-state';

type Isi = {
  state: FormState;
  /** awalan id, supaya beberapa formulir di satu halaman tidak bertabrakan */
  formId: string;
  /** berkas yang masih diunggah menahan pengiriman: +1 mulai, −1 selesai */
  tahan: (beda: 1 | -1) => void;
};

export const FormContext = createContext<Isi>({ state: AWAL, formId: 'isian', tahan: () => {} });

/** Alamat isian yang dipakai ringkasan kesalahan. */
export const idBidang = (formId: string, name: string) => `${formId}-${name}`;

/** Yang dibutuhkan tiap isian: id, kalimat salah, nilai sebelumnya, dan aria yang cocok. */
export function useBidang(name: string, nilai?: string | string[], bantu?: unknown) {
  const { state, formId, tahan } = useContext(FormContext);
  const id = idBidang(formId, name);
  const salah = state.problem?.bidang?.[name];
  const lalu = state.values[name];
  const terkirim = Object.keys(state.values).length > 0;
  // Sesudah terkirim, kotak yang tak dicentang tidak ada di nilai: itu jawaban, bukan "belum diisi".
  const daftar = [lalu ?? (terkirim && Array.isArray(nilai) ? [] : (nilai ?? []))].flat();
  const aria = {
    'aria-invalid': salah ? true : undefined,
    'aria-describedby':
      [bantu ? `${id}-bantu` : '', salah ? `${id}-salah` : ''].filter(Boolean).join(' ') ||
      undefined,
  };
  return { id, salah, daftar, satu: daftar[0] ?? '', terkirim, aria, tahan };
}
