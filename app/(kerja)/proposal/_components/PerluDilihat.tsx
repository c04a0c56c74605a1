import { Ikon } from '@/components/ui/Ikon';
import { formatRupiah } from '@/lib/core/rupiah';
import type { ButirAntrean } from '@/lib/proposal/list';

/** The reason why a file deserves a look, not a score; null is an empty cell. */
export function perlu(p: ButirAntrean, ambangJenuh: number) {
  const terkirim = p.versi > 0;
  const hal = [
    p.serupa > 0 && {
      kunci: 'serupa',
      ikon: 'salinan' as const,
      kelas: p.serupa >= ambangJenuh ? 'text-perhatian font-semibold' : 'text-teks-2',
      teks: `${p.serupa} usaha serupa`,
    },
    p.rekomendasi === false && {
      kunci: 'desa',
      ikon: 'peringatan' as const,
      kelas: 'text-perhatian font-semibold',
      teks: 'Desa tidak merekomendasikan',
    },
    terkirim &&
      p.selisih !== 0 && {
        kunci: 'rab',
        ikon: 'peringatan' as const,
        kelas: 'text-perhatian font-semibold',
        teks: `RAB ${p.selisih < 0 ? 'kurang' : 'lebih'} ${formatRupiah(Math.abs(p.selisih))}`,
      },
    p.versi > 1 && {
      kunci: 'versi',
      ikon: 'ulang' as const,
      kelas: 'text-teks-2',
      teks: `Versi ${p.versi}`,
    },
  ].filter((x) => x !== false);
  if (hal.length === 0) return null;
  return (
    <ul className="flex flex-wrap justify-end gap-x-3 sm:justify-start">
      {hal.map((h) => (
        <li
          key={h.kunci}
          className={`inline-flex items-center gap-1.5 meja:whitespace-nowrap ${h.kelas}`}
        >
          <Ikon nama={h.ikon} ukuran={15} />
          {h.teks}
        </li>
      ))}
    </ul>
  );
}
