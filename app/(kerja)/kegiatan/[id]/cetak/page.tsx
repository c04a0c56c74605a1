import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GulirTabel } from '@/components/ui/GulirTabel';
import { Judul } from '@/components/ui/Halaman';
import { TombolCetak } from '@/components/ui/TombolCetak';
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
    <>
      <div data-tanpa-cetak="">
        <Judul
          judul="Daftar hadir kosong"
          sub="Cetak pada kertas A4 atau F4. Peserta mengisi dan menandatangani sendiri."
          kembali={{ href: `/kegiatan/${k.id}`, label: k.judul }}
          kanan={<TombolCetak />}
        />
      </div>
      <article
        aria-label="Lembar daftar hadir"
        className="max-w-3xl rounded-lg bg-kertas p-4 text-tinta print:max-w-none print:bg-transparent print:p-0"
      >
        <h2 className="text-center text-lg">Daftar hadir {JENIS[k.jenis].label.toLowerCase()}</h2>
        <p className="text-center font-semibold">{k.judul}</p>
        <p className="mb-3 text-center">
          {tanggalIndonesia(k.tanggal)}, {k.tempat}, {k.wilayah}
        </p>
        <GulirTabel nama="Lembar daftar hadir">
          <table className="w-full border-collapse text-sm">
            <caption className="sr-only">Baris kosong untuk peserta</caption>
            <thead>
              <tr>
                {KOLOM.map((k) => (
                  <th key={k} scope="col" className={`${SEL} h-8 whitespace-nowrap`}>
                    {k}
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
      </article>
    </>
  );
}
