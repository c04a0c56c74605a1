import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GulirTabel } from '@/components/ui/GulirTabel';
import { Judul } from '@/components/ui/Halaman';
import { TombolCetak } from '@/components/ui/TombolCetak';
import { formatRupiah } from '@/lib/core/rupiah';
import { requireActor } from '@/lib/server/session';
import { findUsulan } from '@/lib/usulan/queries';

export const metadata: Metadata = { title: 'Daftar usulan' };

type Props = { params: Promise<{ id: string }> };

const KOLOM = ['No.', 'Nama KUBE', 'Alamat', 'Jenis usaha', 'Jumlah anggota', 'Jumlah dana'];
const SEL = 'border border-tinta px-2 py-1 text-left align-top';

/** The cover list that goes with the letter on paper (F47). */
export default async function CetakUsulanPage({ params }: Props) {
  const actor = await requireActor();
  const u = await findUsulan(actor, (await params).id);
  if (!u) notFound();
  return (
    <>
      <div data-tanpa-cetak="">
        <Judul
          judul="Daftar usulan"
          sub="Lampiran surat kepada Menteri Sosial."
          kembali={{ href: `/usulan/${u.id}`, label: 'Surat usulan' }}
          kanan={<TombolCetak />}
        />
      </div>
      <article
        aria-label="Lembar daftar usulan"
        className="max-w-4xl rounded-lg bg-kertas p-4 text-tinta print:max-w-none print:bg-transparent print:p-0"
      >
        <h2 className="text-center text-lg">Daftar usulan kelompok usaha bersama</h2>
        <p className="mb-3 text-center">
          Dinas Sosial {u.kantor}, tahun {u.tahun}
        </p>
        <GulirTabel nama="Lembar daftar usulan">
          <table className="w-full border-collapse text-sm">
            <caption className="sr-only">Kelompok yang diusulkan</caption>
            <thead>
              <tr>
                {KOLOM.map((k) => (
                  <th key={k} scope="col" className={SEL}>
                    {k}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {u.baris.map((b, i) => (
                <tr key={b.id}>
                  <td className={SEL}>{i + 1}</td>
                  <td className={SEL}>{b.nama}</td>
                  <td className={SEL}>{b.desa}</td>
                  <td className={SEL}>{b.usaha}</td>
                  <td className={SEL}>{b.anggota}</td>
                  <td className={`${SEL} whitespace-nowrap`}>{formatRupiah(b.jumlah)}</td>
                </tr>
              ))}
              <tr>
                <td className={SEL} colSpan={5}>
                  Jumlah
                </td>
                <td className={`${SEL} whitespace-nowrap font-semibold`}>
                  {formatRupiah(u.total)}
                </td>
              </tr>
            </tbody>
          </table>
        </GulirTabel>
      </article>
    </>
  );
}
