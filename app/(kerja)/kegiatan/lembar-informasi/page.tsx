import type { Metadata } from 'next';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { LembarInformasi } from '@/components/kube/LembarInformasi';
import { findInformasi } from '@/lib/kegiatan/queries-informasi';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Lembar informasi KUBE' };

/** Handed out at every socialisation, against the confusion about whose money it is (F31). */
export default async function LembarInformasiPage() {
  const actor = await requireActor();
  const { kantor, tahun, setelan } = await findInformasi(actor.wilayah[0]?.slice(0, 4));
  return (
    <LembarCetak
      judul="Lembar informasi KUBE"
      sub="Bagikan di sosialisasi. Satu halaman, boleh difotokopi."
      kembali={{ href: '/kegiatan', label: 'Kegiatan' }}
      kepala="Bantuan Kelompok Usaha Bersama (KUBE)"
      keterangan={tahun && <p>Tahun {tahun}</p>}
      tanda={await tandaCetak(actor)}
    >
      <LembarInformasi
        sumberDana={setelan.sumberDana}
        anggotaMin={setelan.anggotaMin}
        anggotaMaks={setelan.anggotaMaks}
        langkahKecamatan={setelan.langkahKecamatan}
        pagu={setelan.paguPerKelompok}
        bentuk={setelan.bentukBantuan}
        kantor={kantor.nama}
        alamat={kantor.kop}
        pendamping={actor.peran === 'PENDAMPING' ? actor.nama : undefined}
      />
    </LembarCetak>
  );
}
