import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { GulirTabel } from '@/components/ui/GulirTabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { findKegiatan } from '@/lib/kegiatan/queries';
import { JENIS } from '@/lib/kegiatan/rules';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Daftar hadir kosong' };

type Props = { params: Promise<{ id: string }> };

const NOMOR = Array.from({ length: 30 }, (_, i) => i + 1);
const KOLOM = ['No.', 'Nama', 'Desa atau alamat', 'Nomor HP', 'Tanda tangan'];
const SEL = 'border border-tinta px-2 text-left align-middle';

/** The paper that people sign at the meeting; its scan comes back with "terlaksana" (F31). */
export default async function CetakPage({ params }: Props) {
  const actor = await requireActor();
  const k = await findKegiatan(actor, (await params).id);
  if (!k) notFound();
  return (
    <LembarCetak
      judul="Daftar hadir kosong"
      sub="Cetak pada kertas A4 atau F4. Peserta mengisi dan menandatangani sendiri."
      kembali={{ href: `/kegiatan/${k.id}`, label: k.judul }}
      kepala={`Daftar hadir ${JENIS[k.jenis].label.toLowerCase()}`}
      keterangan={
        <>
          <p className="font-semibold">{k.judul}</p>
          <p>
            {tanggalIndonesia(k.tanggal)}, {k.tempat}, {k.wilayah}
          </p>
        </>
      }
      tanda={await tandaCetak(actor)}
    >
      <GulirTabel nama="Lembar daftar hadir">
        <table className="w-full border-collapse text-sm">
          <caption className="sr-only">Baris kosong untuk peserta</caption>
          <thead>
            <tr>
              {KOLOM.map((nama) => (
                <th key={nama} scope="col" className={`${SEL} h-8 whitespace-nowrap`}>
                  {nama}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {NOMOR.map((n) => (
              <tr key={n}>
                <td className={`${SEL} h-9 w-10`}>{n}</td>
                <td className={`${SEL} w-[30%]`} />
                <td className={`${SEL} w-[26%]`} />
                <td className={`${SEL} w-[18%]`} />
                <td className={SEL} />
              </tr>
            ))}
          </tbody>
        </table>
      </GulirTabel>
    </LembarCetak>
  );
}
