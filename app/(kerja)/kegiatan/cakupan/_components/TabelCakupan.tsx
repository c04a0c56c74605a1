import Link from 'next/link';
import { Baris } from '@/components/ui/Baris';
import { Lencana } from '@/components/ui/Lencana';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { BarisCakupan } from '@/lib/kegiatan/cakupan';

const KEPALA = [
  { label: 'Desa atau kelurahan' },
  { label: 'Kecamatan' },
  { label: 'Sosialisasi terakhir' },
  { label: 'Orang hadir', kanan: true },
  { label: 'Calon', kanan: true },
  { label: 'Kelompok', kanan: true },
];

export function TabelCakupan({ baris }: { baris: BarisCakupan[] }) {
  const adaCalon = baris.some((b) => b.calon !== null);
  return (
    <TabelKartu
      kepala={KEPALA.filter((k) => adaCalon || k.label !== 'Calon')}
      keterangan="Cakupan sosialisasi per desa"
    >
      {baris.map((b) => (
        <Baris key={b.kode} status={b.terakhir ? 'TERJANGKAU' : 'BELUM'}>
          <Sel kepala>{b.desa}</Sel>
          <Sel label="Kecamatan">{b.kecamatan}</Sel>
          <Sel label="Sosialisasi terakhir" utuh>
            {b.terakhir ? (
              tanggalIndonesia(b.terakhir)
            ) : (
              <Lencana
                status="BELUM"
                label="Belum pernah"
                nada="perhatian"
                ikon="peringatan"
                sunyi
              />
            )}
          </Sel>
          <Sel label="Orang hadir" kanan>
            {b.orang}
          </Sel>
          {adaCalon && (
            <Sel label="Calon" kanan>
              {b.calon ? <Link href={`/calon?desa=${b.kode}&kelompok=belum`}>{b.calon}</Link> : 0}
            </Sel>
          )}
          <Sel label="Kelompok" kanan>
            {b.kelompok}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}
