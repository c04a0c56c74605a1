import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { formatRupiah, terbilang } from '@/lib/core/rupiah';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { requireActor } from '@/lib/server/session';
import { findSptjm } from '@/lib/sptjm/queries';

export const metadata: Metadata = { title: 'Lembar SPTJM' };

type Props = { params: Promise<{ id: string }> };

const KOLOM = [
  { label: 'No.' },
  { label: 'Kelompok' },
  { label: 'Usaha' },
  { label: 'Desa' },
  { label: 'Jumlah', kanan: true },
];

/** The statement as the head of the Dinas signs it on paper; account numbers are not on it (F52). */
export default async function CetakSptjmPage({ params }: Props) {
  const actor = await requireActor();
  const s = await findSptjm(actor, (await params).id);
  if (!s) notFound();
  const surat = s.surat.at(-1);
  return (
    <LembarCetak
      judul="Lembar SPTJM"
      sub="Cetak pada kertas A4 atau F4. Kepala Dinas menandatangani di atas meterai."
      kembali={{ href: `/sptjm/${s.id}`, label: 'SPTJM' }}
      kepala="Surat Pernyataan Tanggung Jawab Mutlak"
      keterangan={<p>Nomor: {surat?.nomor ?? '........................'}</p>}
      tanda={await tandaCetak(actor)}
    >
      <p>
        Yang bertanda tangan di bawah ini, Kepala Dinas Sosial {s.kantor}, menyatakan bertanggung
        jawab mutlak atas:
      </p>
      <ol className="list-decimal pl-5">
        <li>kebenaran data kelompok, anggota, dan rekening penerima dalam daftar ini;</li>
        <li>penyaluran bantuan kepada kelompok yang berhak, utuh dan tanpa potongan;</li>
        <li>pembinaan dan pengawasan penggunaan bantuan tahun anggaran {s.tahun}.</li>
      </ol>
      <TabelCetak
        nama="Kelompok penerima"
        kolom={KOLOM}
        baris={s.baris.map((b, i) => ({
          id: b.id,
          sel: [i + 1, `KUBE ${b.nama}`, b.usaha, b.desa, formatRupiah(b.jumlah)],
        }))}
      />
      <p>
        Jumlah seluruhnya {formatRupiah(s.total)} ({terbilang(s.total)}).
      </p>
      <p>Bila kelak terbukti tidak benar, saya bersedia diproses menurut peraturan yang berlaku.</p>
      <div className="ml-auto w-64 break-inside-avoid pt-4 text-center">
        <p>{surat ? tanggalIndonesia(surat.tanggal) : '........................'}</p>
        <p>Kepala Dinas Sosial {s.kantor}</p>
        <p className="pt-16">{surat?.penandatangan ?? '(........................)'}</p>
      </div>
    </LembarCetak>
  );
}
