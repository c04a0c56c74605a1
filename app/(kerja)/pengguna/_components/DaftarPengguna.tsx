import Link from 'next/link';
import { LencanaAkun } from '@/app/(kerja)/pengguna/_components/LencanaAkun';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { PERAN } from '@/lib/core/actor';
import type { PenggunaRingkas } from '@/lib/pengguna/queries/daftar';

const KEPALA = [
  { label: 'Nama' },
  { label: 'Nama pengguna' },
  { label: 'Peran' },
  { label: 'Wilayah' },
  { label: 'Akun' },
];

export function DaftarPengguna({ baris }: { baris: PenggunaRingkas[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Daftar pengguna">
      {baris.map((p) => (
        <Baris key={p.id} status={p.aktif}>
          <Sel kepala>
            <Link
              href={`/pengguna/${p.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {p.nama}
            </Link>
          </Sel>
          <Sel label="Nama pengguna">{p.namaPengguna}</Sel>
          <Sel label="Peran">{p.peran.map((r) => PERAN[r.peran].label).join(', ')}</Sel>
          <Sel label="Wilayah">{[...new Set(p.peran.map((r) => r.tempat))].join('; ')}</Sel>
          <Sel label="Akun">
            <LencanaAkun aktif={p.aktif} sunyi />
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}
