import Link from 'next/link';
import { LencanaKunjungan } from '@/app/(kerja)/kunjungan/_components/LencanaKunjungan';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { kalimatSepi } from '@/lib/kunjungan/kalimat';
import { LABEL_JENIS } from '@/lib/kunjungan/labels';
import type { BarisDaftarKunjungan } from '@/lib/kunjungan/list';

const KEPALA = [
  { label: 'Kelompok' },
  { label: 'Desa' },
  { label: 'Jenis' },
  { label: 'Waktu' },
  { label: 'Keadaan' },
];

export function DaftarKunjungan({ baris }: { baris: BarisDaftarKunjungan[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Daftar kunjungan">
      {baris.map((k) => (
        <Baris key={k.id} status={k.status}>
          <Sel kepala>
            <Link
              href={`/kunjungan/${k.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {judulKelompok(k.nama)}
            </Link>
            {k.sepi && (
              <span data-alarm="tanpa-jual" className="block font-semibold text-bahaya">
                {kalimatSepi(k.sepi)}
              </span>
            )}
          </Sel>
          <Sel label="Desa">{k.desa}</Sel>
          <Sel label="Jenis">{LABEL_JENIS[k.jenis]}</Sel>
          <Sel label="Waktu">
            <Waktu k={k} />
          </Sel>
          <Sel label="Keadaan">
            <LencanaKunjungan status={k.status} sunyi />
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

function Waktu({ k }: { k: BarisDaftarKunjungan }) {
  if (k.tanggal) return tanggalIndonesia(k.tanggal);
  return (
    <span className={k.terlambat ? 'font-semibold text-bahaya' : undefined}>
      {tanggalIndonesia(k.dari)} – {tanggalIndonesia(k.sampai)}
      {k.terlambat && ', terlambat'}
    </span>
  );
}
