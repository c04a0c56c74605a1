import Link from 'next/link';
import { LencanaProposal } from '@/app/(kerja)/proposal/_components/LencanaProposal';
import { Lama } from '@/components/kube/Lama';
import { Baris } from '@/components/ui/Baris';
import { Ikon } from '@/components/ui/Ikon';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { formatRupiah } from '@/lib/core/rupiah';
import type { daftarProposal } from '@/lib/proposal/list';

type Butir = Awaited<ReturnType<typeof daftarProposal>>['butir'][number];

const KEPALA = [
  { label: 'KUBE' },
  { label: 'Desa, kecamatan' },
  { label: 'Usaha' },
  { label: 'Tahap' },
  { label: 'Lama menunggu' },
  { label: 'Anggota', kanan: true },
  { label: 'Perlu dilihat' },
];

/** The queue of a desk: oldest first, exceptions loud, the normal quiet (LOOK 1.2, 6). */
export function DaftarProposal({ butir, ambangJenuh }: { butir: Butir[]; ambangJenuh: number }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Daftar proposal">
      {butir.map((p) => (
        <Baris key={p.id} status={p.status}>
          <Sel kepala>
            <Link
              href={`/proposal/${p.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {p.nama}
            </Link>
            {p.nomor && <span className="ml-1.5 font-normal text-teks-3">{p.nomor.slice(-4)}</span>}
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
  );
}

/** The reason why a file deserves a look, not a score; null is an empty cell. */
function perlu(p: Butir, ambangJenuh: number) {
  const terkirim = p.versi > 0;
  const hal = [
    p.serupa > 0 && {
      kunci: 'serupa',
      ikon: 'salinan' as const,
      kelas: p.serupa >= ambangJenuh ? 'text-perhatian font-semibold' : 'text-teks-2',
      teks: `${p.serupa} usaha serupa`,
    },
    p.rekomendasi === false && {
      kunci: 'desa',
      ikon: 'peringatan' as const,
      kelas: 'text-perhatian font-semibold',
      teks: 'Desa tidak merekomendasikan',
    },
    terkirim &&
      p.selisih !== 0 && {
        kunci: 'rab',
        ikon: 'peringatan' as const,
        kelas: 'text-perhatian font-semibold',
        teks: `RAB ${p.selisih < 0 ? 'kurang' : 'lebih'} ${formatRupiah(Math.abs(p.selisih))}`,
      },
    p.versi > 1 && {
      kunci: 'versi',
      ikon: 'ulang' as const,
      kelas: 'text-teks-2',
      teks: `Versi ${p.versi}`,
    },
  ].filter((x) => x !== false);
  if (hal.length === 0) return null;
  return (
    <ul className="flex flex-wrap justify-end gap-x-3 sm:justify-start">
      {hal.map((h) => (
        <li
          key={h.kunci}
          className={`inline-flex items-center gap-1.5 meja:whitespace-nowrap ${h.kelas}`}
        >
          <Ikon nama={h.ikon} ukuran={15} />
          {h.teks}
        </li>
      ))}
    </ul>
  );
}
