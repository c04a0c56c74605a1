'use client';

import { type Berkas, ukuranBaca } from '@/components/form/kirim-berkas';
import { Ikon } from '@/components/ui/Ikon';

/** Yang sudah sampai di server, dengan namanya; bisa dibuang bila boleh kosong. */
export function DaftarBerkas({ isi, buang }: { isi: Berkas[]; buang?: (id: string) => void }) {
  if (isi.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {isi.map((x) => (
        <li
          key={x.id}
          className="flex min-h-12 items-center gap-2 rounded-lg bg-baik-isi px-3 text-base meja:min-h-9 meja:text-sm"
        >
          <Ikon nama="cek" ukuran={18} className="text-baik" />
          <span className="min-w-0 flex-1 break-words">
            {x.nama} <span className="utuh text-teks-2">{ukuranBaca(x.ukuran)}</span>
          </span>
          {buang && (
            <button
              type="button"
              aria-label={`Buang ${x.nama}`}
              onClick={() => buang(x.id)}
              className="-mr-2 grid size-12 place-items-center rounded-lg text-teks-2 hover:text-teks meja:size-8"
            >
              <Ikon nama="silang" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
