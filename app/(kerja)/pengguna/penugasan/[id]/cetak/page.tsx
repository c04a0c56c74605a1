import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { requireAdmin } from '@/app/(kerja)/pengguna/admin';
import { RincianCetak } from '@/components/kube/IsiCetak';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { findPenugasan } from '@/lib/pengguna/queries/penugasan';

export const metadata: Metadata = { title: 'Lembar surat tugas' };

type Props = { params: Promise<{ id: string }> };

const TITIK = '........................';

/** The letter of assignment as the head of the office signs it on paper (F59, rules 2.3). */
export default async function CetakSuratTugasPage({ params }: Props) {
  const actor = await requireAdmin();
  const t = await findPenugasan(actor, (await params).id);
  if (!t) notFound();
  const surat = t.surat.at(-1);
  const masa = t.sampai
    ? `${tanggalIndonesia(t.dari)} sampai ${tanggalIndonesia(t.sampai)}`
    : `mulai ${tanggalIndonesia(t.dari)}`;
  return (
    <LembarCetak
      judul="Lembar surat tugas"
      sub="Cetak pada kertas A4 atau F4. Kepala Dinas menandatangani."
      kembali={{ href: `/pengguna/penugasan/${t.id}`, label: 'Penugasan' }}
      kepala="Surat tugas"
      keterangan={
        <>
          <p className="whitespace-pre-line">{t.kop ?? `Dinas Sosial ${t.kantor}`}</p>
          <p>Nomor: {surat?.nomor ?? TITIK}</p>
        </>
      }
      tanda={await tandaCetak(actor)}
    >
      <p>Kepala Dinas Sosial {t.kantor} menugaskan:</p>
      <RincianCetak
        butir={[
          { label: 'Nama', isi: t.pendamping.nama },
          {
            label: 'Sebagai',
            isi: t.pengganti ? 'Pendamping KUBE pengganti sementara' : 'Pendamping KUBE',
          },
          { label: 'Wilayah tugas', isi: `${t.kecamatan}, ${t.kantor}` },
          { label: 'Masa tugas', isi: masa },
          {
            label: 'Pelatihan provinsi',
            isi: t.kelulusan
              ? `Lulus ${tanggalIndonesia(t.kelulusan.tanggal)}, sertifikat ${t.kelulusan.sertifikat}`
              : 'Belum lulus',
          },
          { label: 'Alasan', isi: t.alasan ?? 'Mendampingi kelompok usaha bersama di wilayah ini' },
        ]}
      />
      <p>Tugas pendamping di wilayah ini:</p>
      <ol className="list-decimal pl-5">
        <li>merancang perbaikan kehidupan ekonomi bersama kelompok;</li>
        <li>menggerakkan sumber daya setempat;</li>
        <li>membantu menyelesaikan masalah sosial anggota;</li>
        <li>membuka jalan ke kebutuhan dan layanan;</li>
        <li>menjalin kerja sama dengan pihak lain.</li>
      </ol>
      <p>Pendamping tidak memungut biaya apa pun dari kelompok.</p>
      <div className="ml-auto w-64 break-inside-avoid pt-4 text-center">
        <p>{surat ? tanggalIndonesia(surat.tanggal) : TITIK}</p>
        <p>Kepala Dinas Sosial {t.kantor}</p>
        <p className="pt-16">{surat?.penandatangan ?? `(${TITIK})`}</p>
      </div>
    </LembarCetak>
  );
}
