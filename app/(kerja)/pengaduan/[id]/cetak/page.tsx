import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { JejakCetak, RincianCetak } from '@/components/kube/IsiCetak';
import { BagianCetak, LembarCetak } from '@/components/kube/LembarCetak';
import { pengaduan } from '@/lib/core/lifecycle/konsultasi';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { findPengaduan } from '@/lib/pengaduan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Lembar pengaduan' };

type Props = { params: Promise<{ id: string }> };

const HASIL: Record<string, string> = { TERBUKTI: 'Terbukti', TIDAK: 'Tidak terbukti' };

/** For the supervisors of the area only, and the sheet says so on its head (T25). */
export default async function CetakPengaduanPage({ params }: Props) {
  const actor = await requireActor();
  const p = await findPengaduan(actor, (await params).id);
  if (!p) notFound();
  return (
    <LembarCetak
      judul="Lembar pengaduan"
      sub="Rahasia. Simpan lembar ini hanya di berkas pengawas."
      kembali={{ href: `/pengaduan/${p.id}`, label: p.judul }}
      kepala={`Pengaduan ${p.nomor}`}
      keterangan={<p className="font-semibold">Rahasia, hanya untuk pengawas</p>}
      tanda={await tandaCetak(actor)}
    >
      <RincianCetak
        butir={[
          { label: 'Perihal', isi: p.judul },
          { label: 'Keadaan', isi: pengaduan.states[p.status].label },
          { label: 'Masuk', isi: tanggalIndonesia(p.masuk) },
          { label: 'Tempat', isi: p.desa },
          { label: 'Hasil', isi: p.hasil && HASIL[p.hasil] },
        ]}
      />
      <BagianCetak judul="Isi pengaduan">
        <p className="whitespace-pre-line">{p.isi}</p>
      </BagianCetak>
      {p.catatan && (
        <BagianCetak judul="Catatan pemeriksaan">
          <p className="whitespace-pre-line">{p.catatan}</p>
        </BagianCetak>
      )}
      <JejakCetak jejak={p.jejak} />
    </LembarCetak>
  );
}
