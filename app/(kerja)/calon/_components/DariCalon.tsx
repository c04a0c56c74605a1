'use client';

import { useEffect, useRef } from 'react';
import { BidangPilih } from '@/components/form/BidangPilih';

type Orang = { id: string; nama: string; hp: string | null; kehadiranId: string | null };

/** Whoever is known already is not typed again: name, phone and attendance are filled in. */
export function DariCalon({ calon }: { calon: Orang[] }) {
  const tanda = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = tanda.current?.closest('form');
    if (!form) return;
    const isi = (e: Event) => {
      const pilih = e.target;
      if (!(pilih instanceof HTMLSelectElement) || pilih.name !== 'calonId') return;
      const orang = calon.find((c) => c.id === pilih.value);
      if (!orang) return;
      for (const [nama, nilai] of Object.entries({
        nama: orang.nama,
        hp: orang.hp,
        kehadiranId: orang.kehadiranId,
      })) {
        const el = form.elements.namedItem(nama);
        if (nilai && (el instanceof HTMLInputElement || el instanceof HTMLSelectElement))
          el.value = nilai;
      }
      form.dispatchEvent(new Event('input', { bubbles: true }));
    };
    form.addEventListener('change', isi);
    return () => form.removeEventListener('change', isi);
  }, [calon]);
  if (calon.length === 0) return null;
  return (
    <div ref={tanda}>
      <BidangPilih
        name="calonId"
        label="Dari daftar calon anggota"
        bantu="Nama dan nomor HP terisi sendiri."
        pilihan={calon.map((c) => ({ nilai: c.id, label: c.nama }))}
        kosong="Bukan dari daftar calon"
        lebar="penuh"
      />
    </div>
  );
}
