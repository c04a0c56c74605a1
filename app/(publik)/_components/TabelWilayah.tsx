import { Kosong } from '@/components/ui/Kosong';
import { angkaIndonesia } from '@/lib/core/tanggal';
import type { AngkaPublik } from '@/lib/publik/queries';

const KOLOM = [
  { kunci: 'kelompok', label: 'Kelompok' },
  { kunci: 'proposal', label: 'Proposal' },
  { kunci: 'berjalan', label: 'Berjalan' },
] as const;

/** Narrow enough for 360 px with three figures, so it stays a table on phones too. */
export function TabelWilayah({ angka }: { angka: AngkaPublik }) {
  const kepala = angka.satuan === 'kecamatan' ? 'Kecamatan' : 'Kabupaten';
  return (
    <section aria-labelledby="menurut" className="min-w-0">
      <h2 id="menurut" className="text-xl tracking-[-0.01em]">
        Kelompok menurut {angka.satuan}
      </h2>
      {angka.baris.length === 0 ? (
        <div className="mt-3">
          <Kosong ikon="kelompok" judul="Belum ada kelompok yang tercatat.">
            Angka muncul di sini setelah desa mengesahkan kelompok pertama.
          </Kosong>
        </div>
      ) : (
        <>
          <Keadaan keadaan={angka.keadaan} />
          <table className="mt-2.5 w-full border-collapse">
            <thead className="text-teks-3 lg:text-sm">
              <tr className="border-b border-garis-kuat">
                <th scope="col" className="py-2 pr-1.5 text-left font-semibold">
                  {kepala}
                </th>
                {KOLOM.map((k) => (
                  <th key={k.kunci} scope="col" className="py-2 pl-1.5 text-right font-semibold">
                    {k.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {angka.baris.map((b) => (
                <tr key={b.kode} className="border-b border-garis">
                  <th scope="row" className="py-2.5 pr-1.5 text-left font-normal">
                    {b.nama}
                  </th>
                  {KOLOM.map((k) => (
                    <td key={k.kunci} className="py-2.5 pl-1.5 text-right">
                      {angkaIndonesia(b[k.kunci])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Keadaan({ keadaan }: Pick<AngkaPublik, 'keadaan'>) {
  return (
    <ul aria-label="Keadaan kelompok" className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-teks-2">
      {keadaan.map((k) => (
        <li key={k.status} data-status={k.status}>
          {k.label} <b className="text-teks">{angkaIndonesia(k.jumlah)}</b>
        </li>
      ))}
    </ul>
  );
}
