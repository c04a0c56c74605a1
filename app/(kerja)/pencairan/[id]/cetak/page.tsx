import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { JejakCetak, RincianCetak, SuratCetak } from '@/components/kube/IsiCetak';
import { BagianCetak, LembarCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { pencairan } from '@/lib/core/lifecycle/pencairan';
import { formatRupiah, terbilang } from '@/lib/core/rupiah';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { findPencairan, type PencairanTampil } from '@/lib/pencairan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Lembar pencairan' };

type Props = { params: Promise<{ id: string }> };

const JAWABAN = [{ label: 'Siapa' }, { label: 'Jumlah yang diterima', kanan: true }];
const MUTASI = [{ label: 'Tanggal' }, { label: 'Arah' }, { label: 'Jumlah', kanan: true }];

/** Order, transfer, and what members confirmed, in figures and in words (F54–F56, T40). */
export default async function CetakPencairanPage({ params }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const p = z.uuid().safeParse(id).success ? await findPencairan(actor, id) : null;
  if (!p) notFound();
  const nama = judulKelompok(p.kelompok);
  return (
    <LembarCetak
      judul="Lembar pencairan"
      sub="Cetak pada kertas A4."
      kembali={{ href: `/pencairan/${p.id}`, label: nama }}
      kepala={`Pencairan bantuan ${nama}`}
      keterangan={
        <p>
          Proposal {p.nomor}, tahun {p.tahun}, {p.desa}
        </p>
      }
      tanda={await tandaCetak(actor)}
    >
      <RincianCetak butir={jalan(p)} />
      {p.jawaban.length > 0 && (
        <BagianCetak judul="Jawaban anggota">
          <TabelCetak
            nama="Jawaban anggota"
            kolom={JAWABAN}
            baris={p.jawaban.map((j) => ({
              id: j.id,
              sel: [
                j.pengurus ? 'Pengurus' : 'Anggota',
                j.jumlah === null ? 'Sudah menjawab' : formatRupiah(j.jumlah),
              ],
            }))}
          />
        </BagianCetak>
      )}
      {p.mutasi.length > 0 && (
        <BagianCetak judul="Catatan uang masuk dan kembali">
          <TabelCetak
            nama="Catatan uang masuk dan kembali"
            kolom={MUTASI}
            baris={p.mutasi.map((m) => ({
              id: m.id,
              sel: [
                tanggalIndonesia(m.pada),
                m.jumlah > 0 ? 'Masuk' : 'Kembali ke sumber dana',
                formatRupiah(m.jumlah),
              ],
            }))}
          />
        </BagianCetak>
      )}
      <SuratCetak surat={p.surat} />
      <JejakCetak jejak={p.jejak} />
    </LembarCetak>
  );
}

const uang = (n: number | null) => n !== null && `${formatRupiah(n)} (${terbilang(n)})`;
const pada = (t: string | null) => t && tanggalIndonesia(t);

const jalan = (p: PencairanTampil) =>
  [
    { label: 'Keadaan', isi: pencairan.states[p.status].label },
    { label: 'Bentuk bantuan', isi: p.barang ? 'Barang' : 'Uang' },
    { label: 'Jumlah menurut SK', isi: uang(p.jumlah) },
    ...(p.barang
      ? []
      : [
          {
            label: 'Rekening',
            isi:
              p.rekening &&
              `${p.rekening.bank} •••• ${p.rekening.nomorAkhir} a.n. ${p.rekening.atasNama}`,
          },
        ]),
    { label: 'Nomor perintah bayar', isi: p.nomorPerintah },
    { label: 'Tanggal perintah bayar', isi: pada(p.tanggalPerintah) },
    { label: p.barang ? 'Nilai diserahkan' : 'Jumlah ditransfer', isi: uang(p.jumlahSalur) },
    { label: p.barang ? 'Diserahkan' : 'Ditransfer', isi: pada(p.tanggalSalur) },
    { label: 'Referensi', isi: p.referensi },
    { label: 'Diterima kelompok', isi: pada(p.diterima) },
    ...(p.putaran > 1 ? [{ label: 'Penyaluran', isi: `Ke-${p.putaran}` }] : []),
    ...(p.catatanAuditor ? [{ label: 'Catatan pengawas', isi: p.catatanAuditor }] : []),
  ].map((b) => ({ ...b, isi: b.isi || null }));
