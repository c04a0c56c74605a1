'use client';

import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { BarisDaftar } from '@/components/form/BarisDaftar';
import {
  type BarisIsi,
  barisBaru,
  gabungBaris,
  type Kolom,
  uraiBaris,
} from '@/components/form/daftar';
import { IsianGrup } from '@/components/form/Isian';
import { useBidang } from '@/components/form/konteks';
import { KOTAK } from '@/components/ui/kelas-kotak';
import { Tombol } from '@/components/ui/Tombol';

type Props = {
  name: string;
  label: ReactNode;
  /** satu barisnya, dalam huruf kecil: "hari libur" */
  satu: string;
  kolom: readonly Kolom[];
  bantu?: ReactNode;
  nilai?: string;
  /** baris yang bisa diisikan sekaligus; yang sudah ada tidak diulang */
  usulan?: { label: string; baris: readonly string[] };
};

const diam = () => () => {};

/**
 * Daftar yang tiap barisnya punya beberapa isian. Yang terkirim satu kotak teks, satu baris satu
 * hal: tanpa JavaScript kotak itulah yang diisi, dan draf di HP mengingatnya seperti isian lain.
 */
export function BidangDaftar({ name, label, satu, kolom, bantu, nilai, usulan }: Props) {
  const b = useBidang(name, nilai, bantu);
  const hidup = useSyncExternalStore(
    diam,
    () => true,
    () => false,
  );
  const teks = useRef<HTMLTextAreaElement>(null);
  const tambah = useRef<HTMLButtonElement>(null);
  const [baris, setBaris] = useState<BarisIsi[]>(() => uraiBaris(b.satu, kolom.length));
  const isi = gabungBaris(baris);

  // the draft of the phone writes into the box; the rows follow it
  useEffect(() => {
    const form = teks.current?.closest('form');
    const ikuti = () => {
      const kini = teks.current?.value ?? '';
      setBaris((lama) => (gabungBaris(lama) === kini ? lama : uraiBaris(kini, kolom.length)));
    };
    const dengar = (e: Event) => e.target === form && ikuti();
    form?.addEventListener('input', dengar);
    // it may have written before this listened
    ikuti();
    return () => form?.removeEventListener('input', dengar);
  }, [kolom.length]);

  // a row that comes or goes by a button is typing too
  function ganti(baru: BarisIsi[]) {
    setBaris(baru);
    const form = teks.current?.closest('form');
    setTimeout(() => form?.dispatchEvent(new Event('input', { bubbles: true })));
  }

  const ada = new Set(baris.map((r) => r.isi[0]));
  const kurang = usulan?.baris.filter((t) => !ada.has(t.split(';')[0] ?? '')) ?? [];
  return (
    <IsianGrup id={b.id} label={label} bantu={bantu} salah={b.salah} wajib>
      <textarea
        ref={teks}
        name={name}
        rows={8}
        value={isi}
        onChange={(e) => setBaris(uraiBaris(e.target.value, kolom.length))}
        aria-label={`Daftar ${satu}, satu baris satu: ${kolom.map((k) => k.label).join('; ')}`}
        hidden={hidup}
        className={`${KOTAK} py-2.5`}
      />
      {hidup && (
        <>
          <ol className="grid gap-2">
            {baris.map((r, i) => (
              <BarisDaftar
                key={r.kunci}
                id={i === 0 ? b.id : undefined}
                judul={`${satu} ${i + 1}`}
                kolom={kolom}
                isi={r.isi}
                salah={Boolean(b.salah)}
                ubah={(k, v) =>
                  setBaris(
                    baris.map((x) =>
                      x === r ? { ...x, isi: x.isi.map((y, n) => (n === k ? v : y)) } : x,
                    ),
                  )
                }
                hapus={() => {
                  ganti(baris.filter((x) => x !== r));
                  tambah.current?.focus();
                }}
              />
            ))}
          </ol>
          {baris.length === 0 && <p className="text-base text-teks-2 meja:text-sm">Belum ada.</p>}
          <p className="flex flex-wrap gap-2">
            <Tombol
              ref={tambah}
              type="button"
              ikon="tambah"
              onClick={() => setBaris([...baris, barisBaru(kolom.map(() => ''))])}
            >
              {`Tambah ${satu}`}
            </Tombol>
            {usulan && kurang.length > 0 && (
              <Tombol
                type="button"
                nada="polos"
                onClick={() =>
                  ganti(uraiBaris([...isi.split('\n'), ...kurang].sort().join('\n'), kolom.length))
                }
              >
                {`${usulan.label} (${kurang.length})`}
              </Tombol>
            )}
          </p>
        </>
      )}
    </IsianGrup>
  );
}
