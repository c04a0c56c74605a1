import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { KelompokTampil } from '@/lib/kelompok/queries';

/** Whom to call: one tap, with words (LOOK.md 6). */
export function Pendamping({ daftar }: { daftar: KelompokTampil['pendamping'] }) {
  return (
    <Panel judul="Pendamping">
      {daftar.length === 0 && (
        <p className="text-base text-teks-2 meja:text-sm">
          Belum ada pendamping di kecamatan ini. Hubungi Dinas Sosial.
        </p>
      )}
      <ul className="grid gap-3">
        {daftar.map((p) => (
          <li key={p.id} className="flex flex-wrap items-center justify-between gap-2">
            <span className="text-base font-semibold meja:text-sm">
              {p.nama}
              {p.hp && <span className="block font-normal text-teks-3">{p.hp}</span>}
            </span>
            {p.hp && (
              <span className="flex gap-2">
                <TombolTaut href={`tel:${p.hp}`} ikon="telepon" luar>
                  Telepon
                </TombolTaut>
                <TombolTaut href={`https://wa.me/62${p.hp.slice(1)}`} ikon="wa" luar>
                  WhatsApp
                </TombolTaut>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
