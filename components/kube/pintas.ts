import { useEffect, useRef } from 'react';

/** What one key may do at a desk: it moves or puts the cursor somewhere, it never decides. */
export const PINTAS = {
  berikut: { tombol: 'j', label: 'Baris atau berkas berikutnya' },
  sebelum: { tombol: 'k', label: 'Baris atau berkas sebelumnya' },
  setuju: { tombol: 'a', label: 'Ke isian setuju' },
  kembalikan: { tombol: 'r', label: 'Ke isian kembalikan' },
  terima: { tombol: 't', label: 'Ke isian terima atau tolak' },
  cari: { tombol: '/', label: 'Ke kotak cari' },
  bantuan: { tombol: '?', label: 'Daftar pintasan ini' },
} as const;

export type NamaPintas = keyof typeof PINTAS;
export const NAMA_PINTAS = Object.keys(PINTAS) as NamaPintas[];

export type SetelanPintas = { mati: boolean; tombol: Record<NamaPintas, string> };

const KUNCI = 'sikube:pintas';

export const BAWAAN: SetelanPintas = {
  mati: false,
  tombol: Object.fromEntries(NAMA_PINTAS.map((n) => [n, PINTAS[n].tombol])) as Record<
    NamaPintas,
    string
  >,
};

/** Kept on this device; what storage does not give or is broken counts as the default. */
export function bacaPintas(): SetelanPintas {
  try {
    const simpan = JSON.parse(window.localStorage.getItem(KUNCI) ?? '{}');
    const tombol = Object.fromEntries(
      NAMA_PINTAS.map((n) => {
        const t = simpan.tombol?.[n];
        return [n, typeof t === 'string' && [...t].length === 1 ? t : BAWAAN.tombol[n]];
      }),
    ) as Record<NamaPintas, string>;
    return { mati: simpan.mati === true, tombol };
  } catch {
    return BAWAAN;
  }
}

export function simpanPintas(s: SetelanPintas): void {
  try {
    window.localStorage.setItem(KUNCI, JSON.stringify(s));
  } catch {
    // a forbidden storage forgets the choice; the keys work as they came
  }
}

/** A letter belongs to the field somebody is typing in, and to a list that searches by letter. */
const sedangMengetik = (el: EventTarget | null): boolean =>
  el instanceof HTMLElement &&
  (el.isContentEditable ||
    el.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=submit])'));

/**
 * Single-key shortcuts (ux.md 4, WCAG 2.1.4): not while typing, not with a dialog open, not with a
 * modifier; they can be changed and switched off.
 */
export function usePintas(aksi: Partial<Record<NamaPintas, () => void>>): void {
  const kini = useRef(aksi);
  kini.current = aksi;
  useEffect(() => {
    function tekan(e: KeyboardEvent) {
      if (e.defaultPrevented || e.isComposing || e.ctrlKey || e.metaKey || e.altKey) return;
      if (sedangMengetik(e.target) || document.querySelector('dialog[open]')) return;
      const { mati, tombol } = bacaPintas();
      if (mati) return;
      const nama = NAMA_PINTAS.find((n) => tombol[n] === e.key.toLowerCase());
      const lakukan = nama && kini.current[nama];
      if (!lakukan) return;
      e.preventDefault();
      lakukan();
    }
    document.addEventListener('keydown', tekan);
    return () => document.removeEventListener('keydown', tekan);
  }, []);
}
