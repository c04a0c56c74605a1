import Link from 'next/link';
import { Catatan } from '@/components/ui/Catatan';
import { Lencana } from '@/components/ui/Lencana';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import type { ProposalTampil } from '@/lib/proposal/queries';

const keadaan = (status: string) => kelompok.states[status as keyof typeof kelompok.states];

/** The copy-cat hint asks and offers "Tulis bedanya" first; it accuses nobody (F39, LOOK 6). */
export function UsahaSerupa({ p, disini }: { p: ProposalTampil; disini?: boolean }) {
  const { desa, kecamatan } = p.serupa;
  const usaha = p.kelompok.usaha.toLowerCase();
  const tempat = p.desa.split(',')[0];
  if (desa.length === 0) {
    if (!disini || kecamatan.length === 0) return null;
    return (
      <Catatan nada="netral">
        {kecamatan.length} kelompok di kecamatan ini sudah membuka {usaha}. Di {tempat} belum ada.
      </Catatan>
    );
  }
  return (
    <Catatan nada="perhatian" ikon="salinan">
      <p>
        <b>
          {desa.length} kelompok di {tempat}
        </b>{' '}
        sudah membuka {usaha}. Apa beda usaha Anda?
      </p>
      <div className="flex flex-wrap gap-x-5">
        {!disini && (
          <Link
            href={`/proposal/${p.id}/tulis/pembeda`}
            className="inline-flex min-h-12 items-center font-semibold text-perhatian meja:min-h-8"
          >
            Tulis bedanya
          </Link>
        )}
        <details className="open:w-full">
          <summary className="inline-flex min-h-12 items-center font-semibold text-perhatian underline underline-offset-3 meja:min-h-8">
            Lihat kelompok itu
          </summary>
          <ul className="grid gap-1">
            {desa.map((s) => (
              <li key={s.id} className="flex flex-wrap items-center gap-x-2">
                <span>
                  {s.nama}, {s.tahun}
                </span>
                <Lencana
                  status={s.status}
                  label={keadaan(s.status)?.label ?? s.status}
                  nada={keadaan(s.status)?.nada ?? 'netral'}
                  sunyi
                />
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Catatan>
  );
}
