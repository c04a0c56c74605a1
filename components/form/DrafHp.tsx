'use client';

import { useEffect, useRef, useState } from 'react';
import { bacaDraf, buangDraf, sapuSelain, simpanDraf } from '@/components/form/draf';
import { Tombol } from '@/components/ui/Tombol';
import { bersihParagraf } from '@/lib/core/nama';
import { type Draf, type NilaiDraf, samaNilai } from '@/lib/form/draf';

type Props = {
  berkasId: string;
  bagian: string;
  nilai: NilaiDraf;
  /** what the file holds already, for a form that always begins empty */
  sudah?: NilaiDraf[];
  /** what the person holds, as one says it */
  alat?: string;
  /** numbers of people are in it: kept with the tab only, and older parts of the file are dropped */
  sesi?: boolean;
};

const JEDA = 700;

const isian = (form: HTMLFormElement, names: readonly string[]): NilaiDraf => {
  const data = new FormData(form);
  return Object.fromEntries(names.map((n) => [n, String(data.get(n) ?? '')]));
};

/** Sets a value the way a person would, so that every listener hears it. */
function tulisKe(form: HTMLFormElement, nilai: NilaiDraf) {
  for (const [name, teks] of Object.entries(nilai)) {
    const el = form.elements.namedItem(name);
    if (el instanceof RadioNodeList) el.value = teks;
    else if (el instanceof HTMLInputElement && el.type === 'radio') el.checked = el.value === teks;
    else if (
      el instanceof HTMLInputElement ||
      el instanceof HTMLTextAreaElement ||
      el instanceof HTMLSelectElement
    )
      el.value = teks;
  }
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Nothing typed is lost when the signal or the battery goes (ux.md 6: ≤ 1 s). What this phone
 * holds comes back by itself only onto the text it was written on; else the person chooses.
 */
export function DrafHp({ berkasId, bagian, nilai, sudah = [], alat = 'HP', sesi }: Props) {
  const tanda = useRef<HTMLDivElement>(null);
  const [jam, setJam] = useState('');
  const [lain, setLain] = useState<Draf | null>(null);
  // the page is rendered anew after each save; the values of this rendering are the ground
  const dasar = JSON.stringify(nilai);
  const isiBerkas = JSON.stringify([nilai, ...sudah]);

  useEffect(() => {
    const form = tanda.current?.closest('form');
    if (!form) return;
    if (sesi) sapuSelain(berkasId, bagian);
    const server = JSON.parse(dasar) as NilaiDraf;
    const names = Object.keys(server);
    const tersimpan = JSON.parse(isiBerkas) as NilaiDraf[];
    const ada = bacaDraf(berkasId, bagian, sesi);
    // who is typing already, before this ran, is not interrupted
    const kosong = samaNilai(isian(form, names), server);
    if (ada && tersimpan.some((t) => samaNilai(ada.nilai, t))) buangDraf(berkasId, bagian, sesi);
    else if (ada && kosong && samaNilai(ada.dasar, server)) {
      tulisKe(form, ada.nilai);
      setJam(ada.jam);
    } else if (ada && samaNilai(ada.nilai, isian(form, names))) setJam(ada.jam);
    else setLain(ada);
    let tunggu: ReturnType<typeof setTimeout> | undefined;
    let disentuh = false;
    const simpan = () => {
      clearTimeout(tunggu);
      if (!disentuh) return;
      const kini = isian(form, names);
      if (samaNilai(kini, server)) buangDraf(berkasId, bagian, sesi);
      else setJam(simpanDraf(berkasId, bagian, kini, server, sesi));
    };
    const ketik = () => {
      disentuh = true;
      clearTimeout(tunggu);
      tunggu = setTimeout(simpan, JEDA);
    };
    form.addEventListener('input', ketik);
    // a call or a closed lid comes without warning
    document.addEventListener('visibilitychange', simpan);
    return () => {
      clearTimeout(tunggu);
      form.removeEventListener('input', ketik);
      document.removeEventListener('visibilitychange', simpan);
    };
  }, [berkasId, bagian, dasar, isiBerkas, sesi]);

  function pakai(d: Draf) {
    const form = tanda.current?.closest('form');
    if (form) tulisKe(form, d.nilai);
    setLain(null);
  }

  return (
    <div ref={tanda} className="grid gap-2 empty:hidden">
      {jam && (
        <p data-draf="tersimpan" className="text-base text-teks-2 meja:text-sm">
          Tersimpan di {alat} ini {jam}
        </p>
      )}
      {lain && (
        <div
          role="status"
          className="grid gap-2 rounded-lg bg-perhatian-isi px-3 py-2.5 text-base meja:text-sm"
        >
          <p>
            <b>
              Ada tulisan lain di {alat} ini, pukul {lain.jam}.
            </b>{' '}
            {bersihParagraf(Object.values(lain.nilai).filter(Boolean).join(' · ')).slice(0, 160)}
          </p>
          <p className="flex flex-wrap gap-2">
            <Tombol type="button" onClick={() => pakai(lain)}>
              Pakai tulisan ini
            </Tombol>
            <Tombol
              type="button"
              nada="polos"
              onClick={() => {
                buangDraf(berkasId, bagian, sesi);
                setLain(null);
              }}
            >
              Buang
            </Tombol>
          </p>
        </div>
      )}
    </div>
  );
}
