import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { TombolTaut } from '@/components/ui/Tombol';
import { KELOMPOK_SETELAN } from '@/lib/tahun/bidang';
import type { TahunTampil } from '@/lib/tahun/halaman';
import { bacaNilai, sebagaiBacaan } from '@/lib/tahun/nilai';

/** The settings that hold for new files, group by group. */
export function SetelanPanel({ t }: { t: TahunTampil }) {
  return (
    <Panel judul={`Setelan yang berlaku: versi ${t.nomor}`} id="setelan">
      <div className="grid gap-2">
        {Object.entries(KELOMPOK_SETELAN).map(([kunci, k]) => (
          <details key={kunci} className="rounded-lg border border-garis px-3 py-1">
            <summary className="min-h-12 cursor-pointer py-3 text-base font-semibold meja:min-h-0 meja:py-1.5 meja:text-sm">
              {k.judul}
            </summary>
            <div className="grid gap-3 pb-3">
              <Rincian
                butir={k.bidang.map((b) => ({
                  label: b.label,
                  isi: (
                    <span className="whitespace-pre-line">
                      {sebagaiBacaan(b, bacaNilai(t.setelan, b.kunci))}
                    </span>
                  ),
                }))}
              />
              {t.bolehAtur && (
                <div>
                  <TombolTaut href={`/tahun/${t.tahun}/setelan/${kunci}`} ikon="pensil">
                    Ubah {k.judul.toLowerCase()}
                  </TombolTaut>
                </div>
              )}
            </div>
          </details>
        ))}
      </div>
    </Panel>
  );
}
