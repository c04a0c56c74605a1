import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { JejakCetak, RincianCetak } from '@/components/kube/IsiCetak';
import { BagianCetak, LembarCetak } from '@/components/kube/LembarCetak';
import { keberatan } from '@/lib/core/lifecycle/keberatan';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { findKeberatan } from '@/lib/keberatan/queries';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Lembar keberatan' };

type Props = { params: Promise<{ id: string }> };

/** What the group objects to, what was answered, and by which office (lifecycle.md 2, keberatan). */
export default async function CetakKeberatanPage({ params }: Props) {
  const actor = await requireActor();
  const k = await findKeberatan(actor, (await params).id);
  if (!k) notFound();
  const nama = judulKelompok(k.kelompok);
  return (
    <LembarCetak
      judul="Lembar keberatan"
      sub="Cetak pada kertas A4."
      kembali={{ href: `/keberatan/${k.id}`, label: `Keberatan ${nama}` }}
      kepala={`Keberatan ${nama}`}
      keterangan={
        <p>
          Proposal {k.nomor}, {k.desa}
        </p>
      }
      tanda={await tandaCetak(actor)}
    >
      <RincianCetak
        butir={[
          { label: 'Keadaan', isi: keberatan.states[k.status].label },
          { label: 'Diajukan', isi: tanggalIndonesia(k.dibuat) },
          { label: 'Diputus oleh', isi: k.pemutus },
          { label: 'Alasan proposal ditolak', isi: k.alasanTolak },
          { label: 'Bukti', isi: k.buktiId ? 'Ada, tersimpan di aplikasi' : 'Tidak ada' },
        ]}
      />
      <BagianCetak judul="Isi keberatan">
        <p className="whitespace-pre-line">{k.isi}</p>
      </BagianCetak>
      <BagianCetak judul="Putusan">
        <p className="whitespace-pre-line">{k.putusan ?? 'Belum diputus.'}</p>
      </BagianCetak>
      <JejakCetak jejak={k.jejak} />
    </LembarCetak>
  );
}
