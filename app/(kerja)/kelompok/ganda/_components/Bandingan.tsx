import Link from 'next/link';
import { NikAkhir } from '@/app/(kerja)/kelompok/[id]/_components/DaftarAnggota';
import { Baris } from '@/components/ui/Baris';
import { Ikon } from '@/components/ui/Ikon';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { LABEL_JABATAN, LABEL_KELAMIN, LABEL_PENDIDIKAN } from '@/lib/kelompok/labels';
import type { HalamanBanding } from '@/lib/kelompok/queries-mirip';

type Orang = HalamanBanding['orang'][number];

const BARIS: { label: string; isi: (o: Orang) => string; akhir?: boolean }[] = [
  { label: 'Nama', isi: (o) => o.nama },
  { label: 'NIK', isi: (o) => o.nikAkhir, akhir: true },
  { label: 'Nomor KK', isi: (o) => o.kkAkhir, akhir: true },
  { label: 'Lahir', isi: (o) => tanggalIndonesia(o.tanggalLahir) },
  {
    label: 'Jenis kelamin',
    isi: (o) => (o.jenisKelamin === 'P' ? LABEL_KELAMIN.P : LABEL_KELAMIN.L),
  },
  { label: 'Desa', isi: (o) => o.desa },
  { label: 'Alamat', isi: (o) => o.alamat ?? '' },
  { label: 'Nomor HP', isi: (o) => o.hp ?? '' },
  { label: 'Pekerjaan', isi: (o) => o.pekerjaan },
  {
    label: 'Pendidikan',
    isi: (o) => LABEL_PENDIDIKAN[o.pendidikan as keyof typeof LABEL_PENDIDIKAN] ?? o.pendidikan,
  },
  { label: 'Jabatan', isi: (o) => LABEL_JABATAN[o.jabatan] },
  { label: 'Anggota sejak', isi: (o) => tanggalIndonesia(o.sejak) },
  { label: 'Masih anggota', isi: (o) => (o.sampai ? 'Sudah keluar' : 'Ya') },
  { label: 'Keadaan kelompok', isi: (o) => kelompok.states[o.kelompok.status].label },
];

/** Two persons side by side; what differs is marked with a word, not with colour alone (LOOK 4). */
export function Bandingan({ orang: [a, b] }: { orang: [Orang, Orang] }) {
  return (
    <TabelKartu
      keterangan="Perbandingan dua anggota"
      kepala={[
        { label: 'Bidang' },
        { label: `KUBE ${a.kelompok.nama}` },
        { label: `KUBE ${b.kelompok.nama} (kedua)` },
        { label: 'Beda' },
      ]}
    >
      {BARIS.map(({ label, isi, akhir }) => {
        const [x, y] = [isi(a), isi(b)];
        return (
          <Baris key={label}>
            <Sel kepala>{label}</Sel>
            <Sel label={`KUBE ${a.kelompok.nama}`}>{akhir ? <NikAkhir akhir={x} /> : x}</Sel>
            <Sel label={`KUBE ${b.kelompok.nama} (kedua)`}>
              {akhir ? <NikAkhir akhir={y} /> : y}
            </Sel>
            <Sel label="Beda">
              {x === y ? (
                'Sama'
              ) : (
                <span className="inline-flex items-center gap-1.5 font-semibold text-perhatian">
                  <Ikon nama="peringatan" ukuran={15} /> Beda
                </span>
              )}
            </Sel>
          </Baris>
        );
      })}
      <Baris>
        <Sel kepala>Kelompok</Sel>
        {[a, b].map((o, i) => (
          <Sel key={o.id} label={`KUBE ${o.kelompok.nama}${i ? ' (kedua)' : ''}`}>
            <Link
              href={`/kelompok/${o.kelompok.id}/anggota/${o.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {o.kelompok.nomor}
            </Link>
          </Sel>
        ))}
        <Sel label="Beda">{a.kelompok.id === b.kelompok.id ? 'Sama' : 'Beda'}</Sel>
      </Baris>
    </TabelKartu>
  );
}
