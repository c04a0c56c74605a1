import type { Metadata } from 'next';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { NikAkhir } from '@/app/(kerja)/kelompok/[id]/_components/DaftarAnggota';
import { muatAtau404 } from '@/app/(kerja)/kelompok/[id]/muat';
import { JejakCetak, RincianCetak, SuratCetak } from '@/components/kube/IsiCetak';
import { BagianCetak, LembarCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import { formatRupiah } from '@/lib/core/rupiah';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { jumlahDukungan } from '@/lib/kelompok/dukungan';
import { JENIS_DUKUNGAN } from '@/lib/kelompok/dukungan-schema';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { LABEL_JABATAN, LABEL_KATEGORI } from '@/lib/kelompok/labels';
import { findKelompok, type KelompokTampil } from '@/lib/kelompok/queries';

export const metadata: Metadata = { title: 'Lembar kelompok' };

type Props = { params: Promise<{ id: string }> };

const KOLOM = [
  { label: 'No.' },
  { label: 'Nama' },
  { label: 'Jabatan' },
  { label: 'NIK', utuh: true },
  { label: 'L/P, umur', utuh: true },
  { label: 'Pekerjaan' },
  { label: 'Desa' },
];

const KOLOM_DUKUNGAN = [
  { label: 'Tanggal', utuh: true },
  { label: 'Asal' },
  { label: 'Nama' },
  { label: 'Uraian' },
  { label: 'Nilai', utuh: true },
];

/** The group on paper for folder and meeting; of NIK only the last four (lifecycle.md 1). */
export default async function CetakKelompokPage({ params }: Props) {
  const { id } = await params;
  const { actor, isi: k } = await muatAtau404([id], (a) => findKelompok(a, id));
  const nama = judulKelompok(k.nama);
  return (
    <LembarCetak
      judul="Lembar kelompok"
      sub="Cetak pada kertas A4."
      kembali={{ href: `/kelompok/${k.id}`, label: nama }}
      kepala={nama}
      keterangan={
        <p>
          Nomor {k.nomor}, {k.desa}
        </p>
      }
      tanda={await tandaCetak(actor)}
    >
      <BagianCetak judul="Data kelompok">
        <RincianCetak butir={data(k)} />
      </BagianCetak>
      <BagianCetak judul={`${k.anggota.length} anggota`}>
        <TabelCetak
          nama="Anggota kelompok"
          kolom={KOLOM}
          baris={k.anggota.map((a) => ({
            id: a.id,
            sel: [
              a.urut,
              a.nama,
              LABEL_JABATAN[a.jabatan],
              <NikAkhir key={a.id} akhir={a.nikAkhir} />,
              `${a.jenisKelamin}, ${a.umur} tahun`,
              a.pekerjaan,
              a.desa,
            ],
          }))}
        />
      </BagianCetak>
      {k.dukungan.length > 0 && (
        <BagianCetak judul="Dukungan dan swadaya">
          <TabelCetak
            nama="Dukungan dan swadaya"
            kolom={KOLOM_DUKUNGAN}
            baris={k.dukungan.map((d) => ({
              id: d.id,
              sel: [
                tanggalIndonesia(d.tanggal),
                JENIS_DUKUNGAN[d.jenis as keyof typeof JENIS_DUKUNGAN],
                d.nama,
                d.keterangan,
                d.nilai === null ? '' : formatRupiah(d.nilai),
              ],
            }))}
          />
          <p>Jumlah yang bernilai uang: {formatRupiah(jumlahDukungan(k.dukungan))}</p>
        </BagianCetak>
      )}
      <SuratCetak surat={[...(k.beritaAcara ? [k.beritaAcara] : []), ...k.surat]} />
      <JejakCetak jejak={k.linimasa} />
    </LembarCetak>
  );
}

const data = (k: KelompokTampil) => [
  { label: 'Keadaan', isi: kelompok.states[k.status].label },
  { label: 'Desa', isi: k.desa },
  { label: 'Jenis usaha', isi: k.usaha },
  { label: 'Kategori', isi: LABEL_KATEGORI[k.kategori] },
  { label: 'Tempat usaha', isi: k.tempat },
  { label: 'Dibentuk', isi: tanggalIndonesia(k.dibentuk) },
  { label: 'Pendamping', isi: k.pendamping.map((p) => p.nama).join(', ') },
];
