import type { ReactNode } from 'react';
import { BagianCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { LABEL_SURAT } from '@/lib/surat/labels';

type Butir = { label: string; isi: ReactNode };

const kosong = (isi: ReactNode) => isi === null || isi === undefined || isi === '';

/** Nama dan isi sebaris; `pena` membiarkan yang kosong untuk ditulis tangan. */
export function RincianCetak({ butir, pena }: { butir: readonly Butir[]; pena?: boolean }) {
  return (
    <dl className="text-sm print:text-[11pt]/[1.4]">
      {butir.map((b) => (
        <div
          key={b.label}
          className="grid min-h-8 break-inside-avoid grid-cols-[2fr_3fr] gap-x-4 border-b border-tinta py-1 print:min-h-7"
        >
          <dt>{b.label}</dt>
          <dd className="min-w-0 break-words">{!kosong(b.isi) ? b.isi : !pena && <TanpaIsi />}</dd>
        </div>
      ))}
    </dl>
  );
}

const TanpaIsi = () => (
  <>
    <span aria-hidden="true">–</span>
    <span className="sr-only">Belum ada</span>
  </>
);

type Surat = {
  id: string;
  jenis: string;
  nomor: string;
  tanggal: string;
  penandatangan: string;
  dicabut?: boolean;
};

const KOLOM_SURAT = [
  { label: 'Surat' },
  { label: 'Nomor' },
  { label: 'Tanggal', utuh: true },
  { label: 'Penandatangan' },
];

/** Surat berkas ini; pindaiannya tetap di aplikasi. */
export function SuratCetak({ surat }: { surat: readonly Surat[] }) {
  if (surat.length === 0) return null;
  return (
    <BagianCetak judul="Surat">
      <TabelCetak
        nama="Surat berkas ini"
        kolom={KOLOM_SURAT}
        baris={surat.map((s) => ({
          id: s.id,
          sel: [
            LABEL_SURAT[s.jenis] ?? 'Surat',
            s.dicabut ? `${s.nomor} (dicabut)` : s.nomor,
            tanggalIndonesia(s.tanggal),
            s.penandatangan,
          ],
        }))}
      />
    </BagianCetak>
  );
}

type Jejak = { id: string; label: string; kali: number; oleh: string; pada: string };

const KOLOM_JEJAK = [{ label: 'Waktu' }, { label: 'Langkah' }, { label: 'Oleh' }];

/** Siapa melakukan apa, dari catatan peristiwa, terlama di atas. */
export function JejakCetak({
  jejak,
  judul = 'Riwayat',
}: {
  jejak: readonly (Jejak & { alasan: string | null })[];
  judul?: string;
}) {
  return (
    <BagianCetak judul={judul}>
      <TabelCetak
        nama={judul}
        kolom={KOLOM_JEJAK}
        baris={jejak.map((j) => ({
          id: j.id,
          sel: [
            j.pada,
            <>
              {j.kali > 1 ? `${j.label}, ${j.kali} kali` : j.label}
              {j.alasan && <span className="block">{j.alasan}</span>}
            </>,
            j.oleh,
          ],
        }))}
      />
    </BagianCetak>
  );
}
