import clsx from 'clsx';
import { Ikon } from '@/components/ui/Ikon';

export type ButirLangkah = {
  judul: string;
  status: 'selesai' | 'kini' | 'nanti';
  tanggal?: string;
};

const IKON = { selesai: 'cek', kini: 'panah-kanan', nanti: 'jam' } as const;
const WARNA = { selesai: 'text-baik', kini: 'text-aksen', nanti: 'text-teks-3' };

/** Tujuh ruas ditambah kata: tidak pernah titik saja (LOOK 4). Terbuka menjadi daftar bertanggal. */
export function Langkah({ langkah }: { langkah: ButirLangkah[] }) {
  const letak = langkah.findIndex((l) => l.status !== 'selesai');
  const nomor = letak < 0 ? langkah.length : letak + 1;
  const kini = letak < 0 ? undefined : langkah[letak];
  const berikut = letak < 0 ? undefined : langkah[letak + 1];
  return (
    <details className="group rounded-xl border border-garis bg-permukaan px-4 py-3.5 meja:rounded-lg meja:px-3 meja:py-2.5">
      <summary className="rounded-sm">
        <span className="mb-2 flex items-center justify-between gap-2 text-base meja:text-sm">
          <b>
            Langkah {nomor} dari {langkah.length}
          </b>
          <span className="inline-flex items-center gap-1 font-semibold text-aksen">
            <span className="group-open:hidden">Lihat semua</span>
            <span className="hidden group-open:inline">Tutup</span>
            <Ikon nama="siku-bawah" className="group-open:rotate-180" />
          </span>
        </span>
        <Ruas langkah={langkah} />
        <span className="mt-2 block text-base meja:text-sm">
          <b>{kini?.judul ?? 'Semua langkah selesai'}</b>
          {berikut && <span className="block text-teks-3">Berikutnya: {berikut.judul}</span>}
        </span>
      </summary>
      <ol className="mt-2.5 border-t border-garis pt-1.5">
        {langkah.map((l) => (
          <li
            key={l.judul}
            aria-current={l.status === 'kini' ? 'step' : undefined}
            className={clsx(
              'flex min-h-9 items-center gap-2.5 py-1 text-base meja:min-h-8 meja:text-sm',
              l.status === 'kini' && 'font-semibold',
              l.status === 'nanti' && 'text-teks-3',
            )}
          >
            <Ikon nama={IKON[l.status]} className={WARNA[l.status]} />
            <span className="min-w-0">{l.judul}</span>
            <span className="utuh ml-auto text-teks-3">
              {l.tanggal ?? { selesai: 'selesai', kini: 'sekarang', nanti: 'nanti' }[l.status]}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Ruas({ langkah }: { langkah: ButirLangkah[] }) {
  return (
    <span aria-hidden="true" className="flex gap-1">
      {langkah.map((l) => (
        <span
          key={l.judul}
          className={clsx(
            'h-2 flex-1 overflow-hidden rounded-[2px] forced-colors:border',
            l.status === 'selesai' && 'bg-aksen',
            l.status === 'kini' && 'bg-aksen-lembut inset-ring-2 inset-ring-aksen',
            l.status === 'nanti' && 'bg-cekung inset-ring inset-ring-garis',
          )}
        >
          {l.status === 'kini' && <span className="block h-full w-1/2 bg-aksen" />}
        </span>
      ))}
    </span>
  );
}
