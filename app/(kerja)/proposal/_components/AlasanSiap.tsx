'use client';

import { type ChangeEvent, useRef } from 'react';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangTeks } from '@/components/form/BidangTeks';

type Props = {
  /** the maintained list, by code */
  alasan: Record<string, string>;
  /** the sentence each reason begins with */
  kalimat: Record<string, string>;
  label: string;
  bantu?: string;
};

/** A reason from the list writes its sentence; what the officer has written himself it leaves alone. */
export function AlasanSiap({ alasan, kalimat, label, bantu }: Props) {
  const kotak = useRef<HTMLDivElement>(null);
  function isi(e: ChangeEvent<HTMLDivElement>) {
    const pilih = e.target as unknown as HTMLSelectElement;
    const teks = kotak.current?.querySelector('textarea');
    if (pilih.name !== 'alasan' || !teks) return;
    if (teks.value.trim() === '' || Object.values(kalimat).includes(teks.value))
      teks.value = kalimat[pilih.value] ?? '';
  }
  return (
    <div ref={kotak} onChange={isi} className="grid gap-3.5 meja:gap-3">
      <BidangPilih
        name="alasan"
        label="Alasan"
        pilihan={Object.entries(alasan).map(([nilai, l]) => ({ nilai, label: l }))}
        wajib
      />
      <BidangTeks name="catatan" label={label} bantu={bantu} wajib />
    </div>
  );
}
