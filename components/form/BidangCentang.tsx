'use client';

import type { ReactNode } from 'react';
import { IsianGrup, Keterangan, kelasIsian } from '@/components/form/Isian';
import { useBidang } from '@/components/form/konteks';
import { Pilihan } from '@/components/form/Pilihan';

type Satu = {
  name: string;
  label: ReactNode;
  bantu?: ReactNode;
  /** tercentang sejak awal */
  nilai?: boolean;
  /** yang dikirim bila dicentang */
  isi?: string;
  wajib?: boolean;
};

export function BidangCentang({ name, label, bantu, nilai, isi = 'ya', wajib }: Satu) {
  const b = useBidang(name, undefined, bantu);
  const dipilih = b.terkirim ? b.daftar.includes(isi) : Boolean(nilai);
  return (
    <div key={String(dipilih)} className={kelasIsian(b.salah)}>
      <Pilihan
        jenis="checkbox"
        id={b.id}
        name={name}
        nilai={isi}
        label={label}
        dipilih={dipilih}
        wajib={wajib}
        aria={b.aria}
      />
      <Keterangan id={b.id} bantu={bantu} salah={b.salah} />
    </div>
  );
}

type Grup = {
  name: string;
  label: ReactNode;
  pilihan: { nilai: string; label: string; bantu?: string }[];
  bantu?: ReactNode;
  nilai?: string[];
  wajib?: boolean;
};

export function BidangCentangGrup({ name, label, pilihan, bantu, nilai = [], wajib }: Grup) {
  const b = useBidang(name, nilai, bantu);
  return (
    <IsianGrup id={b.id} label={label} bantu={bantu} salah={b.salah} wajib={wajib}>
      <div key={b.daftar.join('|')} className="grid gap-2 meja:gap-1.5">
        {pilihan.map((p, i) => (
          <Pilihan
            key={p.nilai}
            jenis="checkbox"
            id={i === 0 ? b.id : `${b.id}-${i}`}
            name={name}
            nilai={p.nilai}
            label={p.label}
            bantu={p.bantu}
            dipilih={b.daftar.includes(p.nilai)}
          />
        ))}
      </div>
    </IsianGrup>
  );
}
