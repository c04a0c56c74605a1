'use client';

import { useId, useRef, useState } from 'react';
import {
  BAWAAN,
  bacaPintas,
  NAMA_PINTAS,
  type NamaPintas,
  PINTAS,
  type SetelanPintas,
  simpanPintas,
  usePintas,
} from '@/components/kube/pintas';
import { KOTAK } from '@/components/ui/kelas-kotak';
import { Tombol } from '@/components/ui/Tombol';

type Props = { aksi: Partial<Record<NamaPintas, () => void>> };

/** The button and list of keys of a desk. The keys are changed and switched off in the list itself. */
export function DialogPintas({ aksi }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [s, setS] = useState<SetelanPintas>(BAWAAN);
  const [salah, setSalah] = useState('');
  const kunci = useId();
  function buka() {
    setS(bacaPintas());
    setSalah('');
    dialog.current?.showModal();
  }
  usePintas({ ...aksi, bantuan: buka });

  function pakai(baru: SetelanPintas) {
    setS(baru);
    setSalah('');
    simpanPintas(baru);
  }

  function ganti(nama: NamaPintas, ketik: string) {
    const t = ([...ketik].at(-1) ?? '').toLowerCase();
    if (t.trim() === '') return;
    const punya = NAMA_PINTAS.find((n) => n !== nama && s.tombol[n] === t);
    if (punya) setSalah(`Tombol ${t} sudah dipakai: ${PINTAS[punya].label.toLowerCase()}.`);
    else pakai({ ...s, tombol: { ...s.tombol, [nama]: t } });
  }

  return (
    <>
      <Tombol type="button" nada="polos" onClick={buka} className="max-lg:hidden noscript:hidden!">
        Pintasan papan ketik
      </Tombol>
      <dialog
        ref={dialog}
        aria-labelledby={`${kunci}-judul`}
        className="m-auto w-full max-w-md rounded-xl border border-garis bg-permukaan p-4 text-teks backdrop:bg-teks/40"
      >
        <h2 id={`${kunci}-judul`} className="mb-2 text-base">
          Pintasan papan ketik
        </h2>
        <p className="mb-3 text-teks-2 meja:text-sm">
          Pintasan hanya memindahkan Anda. Keputusan tetap lewat tombolnya. Tersimpan di perangkat
          ini.
        </p>
        <label className="mb-3 flex min-h-6 items-center gap-2 meja:text-sm">
          <input
            type="checkbox"
            checked={!s.mati}
            onChange={(e) => pakai({ ...s, mati: !e.target.checked })}
            className="size-5"
          />
          Pakai pintasan satu tombol
        </label>
        <ul className="grid gap-1.5">
          {NAMA_PINTAS.map((n) => (
            <li key={n} className="grid grid-cols-[minmax(0,1fr)_3.5rem] items-center gap-2">
              <label htmlFor={`${kunci}-${n}`} className="meja:text-sm">
                {PINTAS[n].label}
              </label>
              <input
                id={`${kunci}-${n}`}
                value={s.tombol[n]}
                onChange={(e) => ganti(n, e.target.value)}
                onFocus={(e) => e.target.select()}
                autoComplete="off"
                autoCapitalize="none"
                className={`${KOTAK} text-center font-semibold`}
              />
            </li>
          ))}
        </ul>
        <p className="mt-2 text-teks-2 meja:text-sm">Enter membuka baris yang ditunjuk.</p>
        <p role="alert" className="min-h-6 font-semibold text-bahaya meja:text-sm">
          {salah}
        </p>
        <div className="flex flex-wrap gap-2">
          <Tombol type="button" nada="utama" onClick={() => dialog.current?.close()}>
            Tutup
          </Tombol>
          <Tombol type="button" onClick={() => pakai(BAWAAN)}>
            Kembalikan bawaan
          </Tombol>
        </div>
      </dialog>
    </>
  );
}
