'use client';

import { type ChangeEvent, type ReactNode, useState } from 'react';
import { Isian } from '@/components/form/Isian';
import { useBidang } from '@/components/form/konteks';
import { KOTAK } from '@/components/ui/kelas-kotak';

type Props = {
  name: string;
  label: ReactNode;
  bantu?: ReactNode;
  nilai?: string;
  wajib?: boolean;
};

const angkaSaja = (teks: string) => teks.replace(/\D/g, '');
const berempat = (teks: string) => angkaSaja(teks).replace(/(\d{4})(?=\d)/g, '$1 ');

/**
 * NIK dan KK tampil berkelompok empat supaya mudah dicocokkan dengan kartu. Yang terkirim bisa
 * berspasi: server membuang yang bukan angka. Tanpa JavaScript tetap isian biasa.
 */
export function BidangNik({ name, label, bantu, nilai, wajib }: Props) {
  const b = useBidang(name, nilai, bantu);
  const awal = berempat(b.satu);
  const [banyak, setBanyak] = useState(angkaSaja(awal).length);

  function ketik(e: ChangeEvent<HTMLInputElement>) {
    const kotak = e.target;
    const sebelum = angkaSaja(kotak.value.slice(0, kotak.selectionStart ?? 0)).length;
    const baru = berempat(kotak.value);
    setBanyak(angkaSaja(baru).length);
    if (baru === kotak.value) return;
    kotak.value = baru;
    // Kursor tetap sesudah angka yang sama, juga ketika spasi disisipkan di depannya.
    const letak = sebelum + Math.floor(Math.max(0, sebelum - 1) / 4);
    kotak.setSelectionRange(letak, letak);
  }

  return (
    <Isian id={b.id} label={label} bantu={bantu} salah={b.salah} wajib={wajib} lebar="sedang">
      <input
        {...b.aria}
        id={b.id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={19}
        defaultValue={awal}
        onChange={ketik}
        aria-required={wajib || undefined}
        className={`${KOTAK} tracking-[0.03em]`}
      />
      {banyak > 0 && banyak < 16 && (
        <p className="text-base text-teks-3 meja:text-sm">{banyak} dari 16 angka</p>
      )}
    </Isian>
  );
}
