import Link from 'next/link';
import { LencanaProposal } from '@/app/(kerja)/proposal/_components/LencanaProposal';
import { Baris } from '@/components/ui/Baris';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { formatRupiah } from '@/lib/core/rupiah';
import type { UsulanTampil } from '@/lib/usulan/queries';
import { LABEL_HASIL } from '@/lib/usulan/rules';

const KEPALA = [
  { label: 'Kelompok' },
  { label: 'Alamat' },
  { label: 'Jenis usaha' },
  { label: 'Anggota', kanan: true },
  { label: 'Jumlah dana', kanan: true },
  { label: 'Keadaan' },
  { label: 'Jawaban' },
];

/** The cover list of the letter, each row with the Ministry's answer (F47, T19). */
export function BarisUsulan({ u }: { u: UsulanTampil }) {
  return (
    <Panel judul={`${u.baris.length} kelompok, ${formatRupiah(u.total)}`} rapat>
      <TabelKartu kepala={KEPALA} keterangan="Kelompok dalam surat usulan">
        {u.baris.map((b) => (
          <Baris key={b.id} status={b.status}>
            <Sel kepala>
              <Link
                href={`/proposal/${b.id}`}
                className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
              >
                KUBE {b.nama}
              </Link>
            </Sel>
            <Sel label="Alamat">{b.desa}</Sel>
            <Sel label="Jenis usaha">{b.usaha}</Sel>
            <Sel label="Anggota" kanan>
              {b.anggota}
            </Sel>
            <Sel label="Jumlah dana" kanan>
              {formatRupiah(b.jumlah)}
            </Sel>
            <Sel label="Keadaan">
              <LencanaProposal status={b.status} sunyi />
            </Sel>
            <Sel label="Jawaban">{b.hasil ? LABEL_HASIL[b.hasil] : 'Belum dijawab'}</Sel>
          </Baris>
        ))}
      </TabelKartu>
    </Panel>
  );
}
