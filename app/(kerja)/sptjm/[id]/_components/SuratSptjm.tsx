import { Panel } from '@/components/ui/Panel';
import { formatRupiah } from '@/lib/core/rupiah';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { SptjmTampil } from '@/lib/sptjm/queries';

/** What the statement says in short, and the signed paper (F52). */
export function SuratSptjm({ s }: { s: SptjmTampil }) {
  return (
    <Panel judul="Isi pernyataan">
      <div className="grid gap-2 text-base meja:text-sm">
        <p>
          Kepala Dinas bertanggung jawab penuh atas kebenaran data {s.baris.length} kelompok dan
          penggunaan dana {formatRupiah(s.total)}.
        </p>
        {s.surat.map((x) => (
          <p key={x.id}>
            <a
              href={`/api/berkas/${x.berkasId}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              SPTJM yang ditandatangani
            </a>
            <span className="block text-teks-3">
              Nomor {x.nomor}, {tanggalIndonesia(x.tanggal)}, {x.penandatangan}
            </span>
          </p>
        ))}
      </div>
    </Panel>
  );
}
