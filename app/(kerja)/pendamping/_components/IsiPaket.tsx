import { daftarPaket } from '@/app/(kerja)/pendamping/_components/daftar-paket';
import { Catatan } from '@/components/ui/Catatan';
import { Panel } from '@/components/ui/Panel';
import type { Paket } from '@/lib/pengguna/rules-serah';

/** What a hand-over carries, list by list; an empty list says so in one line. */
export function IsiPaket({ paket }: { paket: Paket }) {
  return (
    <>
      {paket.catatan && (
        <Catatan nada="proses" judul="Catatan untuk penerima.">
          <span className="whitespace-pre-line">{paket.catatan}</span>
        </Catatan>
      )}
      {daftarPaket(paket).map((d) => (
        <Panel key={d.judul} judul={`${d.judul} (${d.butir.length})`}>
          {d.butir.length === 0 ? (
            <p className="text-base text-teks-3 meja:text-sm">{d.kosong}</p>
          ) : (
            <ul className="grid gap-1.5 text-base meja:text-sm">
              {d.butir.map((b) => (
                <li key={b.id}>
                  {b.isi} <span className="text-teks-3">{b.keterangan}</span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      ))}
      <p className="text-base text-teks-2 meja:text-sm">
        {paket.calon > 0
          ? `${paket.calon} calon anggota masih diajak bicara di kecamatan ini.`
          : 'Tidak ada calon anggota yang sedang diajak bicara.'}
      </p>
    </>
  );
}
