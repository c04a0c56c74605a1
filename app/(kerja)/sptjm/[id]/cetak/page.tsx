import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GulirTabel } from '@/components/ui/GulirTabel';
import { Judul } from '@/components/ui/Halaman';
import { TombolCetak } from '@/components/ui/TombolCetak';
import { formatRupiah, terbilang } from '@/lib/core/rupiah';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { requireActor } from '@/lib/server/session';
import { findSptjm, type SptjmTampil } from '@/lib/sptjm/queries';

export const metadata: Metadata = { title: 'Lembar SPTJM' };

type Props = { params: Promise<{ id: string }> };

const SEL = 'border border-tinta px-2 py-1 text-left align-top';

/** The statement as the head of the Dinas signs it on paper; account numbers are not on it (F52). */
export default async function CetakSptjmPage({ params }: Props) {
  const actor = await requireActor();
  const s = await findSptjm(actor, (await params).id);
  if (!s) notFound();
  const surat = s.surat.at(-1);
  return (
    <>
      <div data-tanpa-cetak="">
        <Judul
          judul="Lembar SPTJM"
          sub="Cetak pada kertas A4 atau F4. Kepala Dinas menandatangani di atas meterai."
          kembali={{ href: `/sptjm/${s.id}`, label: 'SPTJM' }}
          kanan={<TombolCetak />}
        />
      </div>
      <article
        aria-label="Lembar SPTJM"
        className="grid max-w-3xl gap-3 rounded-lg bg-kertas p-4 text-tinta print:max-w-none print:bg-transparent print:p-0"
      >
        <header className="text-center">
          <h2 className="text-lg">Surat Pernyataan Tanggung Jawab Mutlak</h2>
          <p>Nomor: {surat?.nomor ?? '........................'}</p>
        </header>
        <p>
          Yang bertanda tangan di bawah ini, Kepala Dinas Sosial {s.kantor}, menyatakan bertanggung
          jawab mutlak atas:
        </p>
        <ol className="list-decimal pl-5">
          <li>kebenaran data kelompok, anggota, dan rekening penerima dalam daftar ini;</li>
          <li>penyaluran bantuan kepada kelompok yang berhak, utuh dan tanpa potongan;</li>
          <li>pembinaan dan pengawasan penggunaan bantuan tahun anggaran {s.tahun}.</li>
        </ol>
        <TabelSptjm s={s} />
        <p>
          Jumlah seluruhnya {formatRupiah(s.total)} ({terbilang(s.total)}).
        </p>
        <p>
          Bila kelak terbukti tidak benar, saya bersedia diproses menurut peraturan yang berlaku.
        </p>
        <footer className="ml-auto w-64 pt-4 text-center">
          <p>{surat ? tanggalIndonesia(surat.tanggal) : '........................'}</p>
          <p>Kepala Dinas Sosial {s.kantor}</p>
          <p className="pt-16">{surat?.penandatangan ?? '(........................)'}</p>
        </footer>
      </article>
    </>
  );
}

const KOLOM = ['No.', 'Kelompok', 'Usaha', 'Desa', 'Jumlah'];

function TabelSptjm({ s }: { s: SptjmTampil }) {
  return (
    <GulirTabel nama="Daftar kelompok">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">Kelompok penerima</caption>
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
          {s.baris.map((b, i) => (
            <tr key={b.id}>
              <td className={SEL}>{i + 1}</td>
              <td className={SEL}>KUBE {b.nama}</td>
              <td className={SEL}>{b.usaha}</td>
              <td className={SEL}>{b.desa}</td>
              <td className={`${SEL} whitespace-nowrap`}>{formatRupiah(b.jumlah)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </GulirTabel>
  );
}
