import Link from 'next/link';
import { Panel } from '@/components/ui/Panel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { PenugasanTampil } from '@/lib/pengguna/queries/penugasan';

/** Hand-overs and substitutes of this person here, newest first. */
export function SerahanPanel({ serahan }: Pick<PenugasanTampil, 'serahan'>) {
  if (serahan.length === 0) return null;
  return (
    <Panel judul="Serah terima dan pengganti">
      <ul className="grid gap-2 text-base meja:text-sm">
        {serahan.map((s) => (
          <li key={s.id}>
            <Link
              href={`/pendamping/serah-terima/${s.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {s.dari} kepada {s.kepada}
            </Link>
            <span className="block text-teks-3">
              {s.sifat === 'TETAP' ? 'Tetap sejak' : 'Sementara'} {tanggalIndonesia(s.mulai)}
              {s.sampai && ` sampai ${tanggalIndonesia(s.sampai)}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
