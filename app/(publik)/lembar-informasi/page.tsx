import type { Metadata } from 'next';
import { connection } from 'next/server';
import { KerangkaPublik, TENGAH } from '@/components/kube/KerangkaPublik';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { LembarInformasi } from '@/components/kube/LembarInformasi';
import { findInformasi } from '@/lib/kegiatan/queries-informasi';

export const metadata: Metadata = { title: 'Lembar informasi KUBE' };

/** The same sheet for anyone, without an account: it names nobody (F31). */
export default async function LembarInformasiPublikPage() {
  await connection();
  const { kantor, tahun, setelan } = await findInformasi();
  return (
    <KerangkaPublik kantor={kantor.nama}>
      <div className={`${TENGAH} py-5 lg:py-9`}>
        <LembarCetak
          judul="Lembar informasi KUBE"
          sub="Satu halaman untuk dicetak dan dibagikan."
          kembali={{ href: '/tentang', label: 'Tentang KUBE' }}
          kepala="Bantuan Kelompok Usaha Bersama (KUBE)"
          keterangan={tahun && <p>Tahun {tahun}</p>}
          tanda={`Dari situs resmi ${kantor.nama}.`}
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
          />
        </LembarCetak>
      </div>
    </KerangkaPublik>
  );
}
