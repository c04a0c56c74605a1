import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { formatRupiah } from '@/lib/core/rupiah';
import { requireActor } from '@/lib/server/session';
import { findUsulan } from '@/lib/usulan/queries';

export const metadata: Metadata = { title: 'Daftar usulan' };

type Props = { params: Promise<{ id: string }> };

const KOLOM = [
  { label: 'No.' },
  { label: 'Nama KUBE' },
  { label: 'Alamat' },
  { label: 'Jenis usaha' },
  { label: 'Jumlah anggota' },
  { label: 'Jumlah dana', kanan: true },
];

/** The cover list that goes with the letter on paper (F47). */
export default async function CetakUsulanPage({ params }: Props) {
  const actor = await requireActor();
  const u = await findUsulan(actor, (await params).id);
  if (!u) notFound();
  return (
    <LembarCetak
      judul="Daftar usulan"
      sub="Lampiran surat kepada Menteri Sosial."
      kembali={{ href: `/usulan/${u.id}`, label: 'Surat usulan' }}
      kepala="Daftar usulan kelompok usaha bersama"
      keterangan={
        <p>
          Dinas Sosial {u.kantor}, tahun {u.tahun}
        </p>
      }
      tanda={await tandaCetak(actor)}
    >
      <TabelCetak
        nama="Kelompok yang diusulkan"
        kolom={KOLOM}
        baris={u.baris.map((b, i) => ({
          id: b.id,
          sel: [i + 1, b.nama, b.desa, b.usaha, b.anggota, formatRupiah(b.jumlah)],
        }))}
        jumlah={{ label: 'Jumlah', isi: formatRupiah(u.total) }}
      />
    </LembarCetak>
  );
}
