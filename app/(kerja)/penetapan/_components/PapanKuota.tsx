import { Baris } from '@/components/ui/Baris';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';

type Butir = {
  nama: string;
  tahun: number;
  kuota: number | null;
  terpakai: number;
  sisa: number;
  diminta: number;
  daftarTunggu?: number;
};

/** Places of each kabupaten; whoever is beyond them stays on the waiting list (lifecycle.md 2). */
export function PapanKuota({ butir, diminta }: { butir: Butir[]; diminta: string }) {
  if (butir.length === 0) return null;
  const tunggu = butir.some((b) => b.daftarTunggu !== undefined);
  const kepala = [
    { label: 'Kabupaten' },
    { label: 'Tahun', kanan: true },
    { label: 'Kuota', kanan: true },
    { label: 'Sudah ditetapkan', kanan: true },
    { label: 'Sisa', kanan: true },
    { label: diminta, kanan: true },
    ...(tunggu ? [{ label: 'Daftar tunggu', kanan: true }] : []),
  ];
  return (
    <Panel judul="Kuota" rapat>
      <TabelKartu kepala={kepala} keterangan="Kuota per kabupaten">
        {butir.map((b) => (
          <Baris key={`${b.nama} ${b.tahun}`}>
            <Sel kepala>{b.nama}</Sel>
            <Sel label="Tahun" kanan>
              {b.tahun}
            </Sel>
            <Sel label="Kuota" kanan>
              {b.kuota ?? 'Belum ditetapkan'}
            </Sel>
            <Sel label="Sudah ditetapkan" kanan>
              {b.terpakai}
            </Sel>
            <Sel label="Sisa" kanan>
              {b.sisa}
            </Sel>
            <Sel label={diminta} kanan>
              {b.diminta}
            </Sel>
            {tunggu && (
              <Sel label="Daftar tunggu" kanan>
                {b.daftarTunggu}
              </Sel>
            )}
          </Baris>
        ))}
      </TabelKartu>
    </Panel>
  );
}
