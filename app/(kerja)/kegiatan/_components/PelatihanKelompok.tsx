import Link from 'next/link';
import { Panel } from '@/components/ui/Panel';
import type { Actor } from '@/lib/core/actor';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { pelatihanKelompok } from '@/lib/kegiatan/queries-pelatihan';

type Props = { actor: Actor; kelompokId: string };

/** On the page of a group: what its members learned, when, from whom, and who was there (F9). */
export async function PelatihanKelompok({ actor, kelompokId }: Props) {
  const daftar = await pelatihanKelompok(actor, kelompokId);
  if (daftar.length === 0) return null;
  return (
    <Panel judul="Pelatihan yang diikuti" rapat>
      <ul>
        {daftar.map((p) => (
          <li
            key={p.id}
            className="grid gap-0.5 border-t border-garis px-4 py-2.5 text-base first:border-t-0 meja:px-3 meja:py-2 meja:text-sm"
          >
            {p.bisaBuka ? (
              <Link
                href={`/kegiatan/${p.id}`}
                className="font-semibold max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
              >
                {p.judul}
              </Link>
            ) : (
              <b>{p.judul}</b>
            )}
            <p className="text-teks-2">
              {tanggalIndonesia(p.tanggal)}
              {p.narasumber && `, bersama ${p.narasumber}`}
            </p>
            {p.materi.length > 0 && <p className="text-teks-2">{p.materi.join(', ')}</p>}
            <p>
              {p.hadir.length} anggota hadir: {p.hadir.join(', ')}.
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
