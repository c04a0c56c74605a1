import Link from 'next/link';
import { Batang } from '@/components/kube/Batang';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { type Kriteria, LABEL_KRITERIA } from '@/lib/core/kelayakan';
import {
  type BarisKecamatan,
  type BarisKriteria,
  type KelompokDinilai,
  kurangDi,
} from '@/lib/kelompok/rekap-kriteria';

const TAUT = 'max-lg:inline-flex max-lg:min-h-12 max-lg:items-center';

type Semua = { baris: BarisKriteria[]; href: (k: Kriteria) => string };

export function TabelKriteria({ baris, href }: Semua) {
  return (
    <TabelKartu
      keterangan="Kriteria yang tidak terpenuhi"
      kepala={[
        { label: 'Kriteria' },
        { label: 'Bagian' },
        { label: 'Anggota', kanan: true },
        { label: 'Kelompok', kanan: true },
      ]}
    >
      {baris.map((b) => (
        <Baris key={b.kriteria}>
          <Sel kepala>
            <Link href={href(b.kriteria)} className={TAUT}>
              {LABEL_KRITERIA[b.kriteria]}
            </Link>
          </Sel>
          <Sel label="Bagian">
            <span className="flex min-w-40 items-center gap-2">
              <span className="w-12 text-right">{b.persen}%</span>
              <span className="min-w-24 flex-1">
                <Batang persen={b.persen} />
              </span>
            </span>
          </Sel>
          <Sel label="Anggota" kanan>
            {b.kurang} dari {b.anggota}
          </Sel>
          <Sel label="Kelompok" kanan>
            {b.kelompok}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

type PerKecamatan = {
  baris: BarisKecamatan[];
  nama: ReadonlyMap<string, string>;
  href: (kecamatan: string) => string;
};

/** For each kecamatan the criterion that is missed most (F28). */
export function TabelKecamatan({ baris, nama, href }: PerKecamatan) {
  return (
    <TabelKartu
      keterangan="Kriteria menurut kecamatan"
      kepala={[
        { label: 'Kecamatan' },
        { label: 'Paling sering tidak terpenuhi' },
        { label: 'Anggota', kanan: true },
        { label: 'Kelompok', kanan: true },
      ]}
    >
      {baris.map((k) => {
        const [teratas] = k.baris;
        return (
          <Baris key={k.kecamatan}>
            <Sel kepala>
              <Link href={href(k.kecamatan)} className={TAUT}>
                {nama.get(k.kecamatan) ?? k.kecamatan}
              </Link>
            </Sel>
            <Sel label="Paling sering tidak terpenuhi">
              {teratas && teratas.kurang > 0
                ? `${LABEL_KRITERIA[teratas.kriteria]}, ${teratas.persen}%`
                : 'Semua terpenuhi'}
            </Sel>
            <Sel label="Anggota" kanan>
              {teratas?.anggota ?? 0}
            </Sel>
            <Sel label="Kelompok" kanan>
              {k.kelompok}
            </Sel>
          </Baris>
        );
      })}
    </TabelKartu>
  );
}

type PerKelompok = { kelompok: KelompokDinilai[]; kriteria: Kriteria };

/** Which groups it is about, the most affected first. */
export function TabelKelompok({ kelompok, kriteria }: PerKelompok) {
  const kena = kelompok
    .map((k) => ({ ...k, kurang: kurangDi(k, kriteria) }))
    .filter((k) => k.kurang > 0)
    .sort((a, b) => b.kurang - a.kurang)
    .slice(0, 200);
  return (
    <TabelKartu
      keterangan={`Kelompok: ${LABEL_KRITERIA[kriteria]}`}
      kepala={[{ label: 'Kelompok' }, { label: 'Nomor' }, { label: 'Anggota', kanan: true }]}
    >
      {kena.map((k) => (
        <Baris key={k.id}>
          <Sel kepala>
            <Link href={`/kelompok/${k.id}#kelayakan`} className={TAUT}>
              {k.nama}
            </Link>
          </Sel>
          <Sel label="Nomor" utuh>
            {k.nomor}
          </Sel>
          <Sel label="Anggota" kanan>
            {k.kurang} dari {k.anggota.length}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}
