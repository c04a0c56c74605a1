import { Panel } from '@/components/ui/Panel';
import type { TahunTampil } from '@/lib/tahun/halaman';
import { bacaBeda } from '@/lib/tahun/nilai';

/** Every version with what it changed: nothing is overwritten (settings.md). */
export function VersiPanel({ t }: { t: TahunTampil }) {
  return (
    <Panel judul="Versi setelan">
      <ol className="grid gap-3 text-base meja:text-sm">
        {t.versi.map((v) => (
          <li key={v.nomor} className="grid gap-1">
            <b>Versi {v.nomor}</b>
            <span className="text-teks-3">{v.dibuat}</span>
            {v.catatan && <p>{v.catatan}</p>}
            {v.beda.length > 0 && (
              <ul className="grid gap-1 text-teks-2">
                {v.beda.map((b) => {
                  const { lama, baru } = bacaBeda(b);
                  return (
                    <li key={b.bidang.kunci} className="break-words">
                      {b.bidang.label}: {lama} menjadi {baru}
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
