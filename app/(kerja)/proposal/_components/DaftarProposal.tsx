'use client';

import Link from 'next/link';
import { useRef, useState } from 'react';
import { LencanaProposal } from '@/app/(kerja)/proposal/_components/LencanaProposal';
import { perlu } from '@/app/(kerja)/proposal/_components/PerluDilihat';
import { DialogPintas } from '@/components/kube/DialogPintas';
import { Lama } from '@/components/kube/Lama';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { Tombol } from '@/components/ui/Tombol';
import { type BarisAntrean, dariPadat } from '@/lib/proposal/baris-antrean';

const KEPALA = [
  { label: 'KUBE' },
  { label: 'Desa, kecamatan' },
  { label: 'Usaha' },
  { label: 'Tahap' },
  { label: 'Lama menunggu' },
  { label: 'Anggota', kanan: true },
  { label: 'Perlu dilihat' },
];

type Props = {
  baris: BarisAntrean[];
  ambangJenuh: number;
  /** the filter as part of an address: the file keeps it, so that it knows its neighbours */
  antre: string;
  /** this desk judges members: a file under verification opens on its sheet */
  memeriksa: boolean;
  /** bulk steps this desk has; none = no boxes to tick */
  massal: { nilai: string; label: string }[];
};

/**
 * The queue of a desk: oldest first, exceptions loud, the normal quiet (LOOK 1.2, 6). One client
 * component fed with arrays; the server still sends it as plain HTML, with links and a GET form.
 */
export function DaftarProposal({ baris, ambangJenuh, antre, memeriksa, massal }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set());
  const bisa = massal.length > 0;

  function geser(beda: 1 | -1) {
    const taut = [...(form.current?.querySelectorAll<HTMLElement>('a[data-baris]') ?? [])];
    const kini = taut.findIndex((t) => t.closest('tr')?.contains(document.activeElement));
    taut[kini < 0 ? 0 : Math.min(Math.max(kini + beda, 0), taut.length - 1)]?.focus();
  }

  const pilih = (id: string, ya: boolean) =>
    setDipilih((lama) => new Set(ya ? [...lama, id] : [...lama].filter((x) => x !== id)));

  return (
    <form ref={form} method="get" action="/proposal/massal">
      <input type="hidden" name="antre" value={antre} />
      <TabelKartu
        kepala={bisa ? [{ label: 'Pilih', tersembunyi: true }, ...KEPALA] : KEPALA}
        keterangan="Daftar proposal"
      >
        {baris.map(dariPadat).map((p) => (
          <Baris key={p.id} status={p.status} dipilih={dipilih.has(p.id)}>
            {bisa && (
              <Sel label="Pilih">
                <input
                  type="checkbox"
                  name="id"
                  value={p.id}
                  aria-label={`Pilih KUBE ${p.nama}`}
                  checked={dipilih.has(p.id)}
                  onChange={(e) => pilih(p.id, e.target.checked)}
                  className="size-6 meja:size-5"
                />
              </Sel>
            )}
            <Sel kepala>
              <Link
                href={`/proposal/${p.id}${memeriksa && p.status === 'DIVERIFIKASI' ? '/periksa' : ''}?${new URLSearchParams({ antre })}`}
                prefetch={false}
                data-baris=""
                className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
              >
                {p.nama}
              </Link>
              {p.nomor && (
                <span className="ml-1.5 font-normal text-teks-3">{p.nomor.slice(-4)}</span>
              )}
            </Sel>
            <Sel label="Desa">{p.desa}</Sel>
            <Sel label="Usaha">{p.usaha}</Sel>
            <Sel label="Tahap">
              <LencanaProposal status={p.status} sunyi />
            </Sel>
            <Sel label="Menunggu">
              {p.batas !== null ? <Lama hari={p.umur} batas={p.batas} /> : null}
            </Sel>
            <Sel label="Anggota" kanan>
              {p.anggota}
            </Sel>
            <Sel label="Perlu dilihat">{perlu(p, ambangJenuh)}</Sel>
          </Baris>
        ))}
      </TabelKartu>
      <div className="flex flex-wrap items-center gap-2.5 border-t border-garis p-3">
        {massal.map((m) => (
          <Tombol key={m.nilai} name="aksi" value={m.nilai}>
            {m.label}
            {dipilih.size > 0 && ` (${dipilih.size})`}
          </Tombol>
        ))}
        <DialogPintas
          aksi={{
            berikut: () => geser(1),
            sebelum: () => geser(-1),
            cari: () => document.querySelector<HTMLElement>('input[name=cari]')?.focus(),
          }}
        />
      </div>
    </form>
  );
}
