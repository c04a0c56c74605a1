import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { Actor } from '@/lib/core/actor';
import { langkahDicatat } from '@/lib/dicatatkan/queries';

type Props = { actor: Actor; noun: string; id: string };

/** On the page of a file: what an office without the application decides on paper. */
export async function BlokDicatat({ actor, noun, id }: Props) {
  const langkah = await langkahDicatat(actor, noun, id);
  const [pertama] = langkah;
  if (!pertama) return null;
  return (
    <Panel judul={`${pertama.kantor} tidak memakai aplikasi`}>
      <p className="mb-3 text-base text-teks-2 meja:text-sm">
        Catat keputusan kantor itu dari suratnya. Petugas Dinas lain mencocokkannya.
      </p>
      <div className="flex flex-wrap gap-2.5">
        {langkah.map((l) => (
          <TombolTaut key={l.aksi} href={`/dicatatkan/baru?aksi=${l.aksi}&id=${id}`} ikon="surat">
            Catat dari surat: {l.label}
          </TombolTaut>
        ))}
      </div>
    </Panel>
  );
}
