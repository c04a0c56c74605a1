import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { Actor } from '@/lib/core/actor';
import { type LangkahKantor, langkahDicatat, langkahTanpaBerkas } from '@/lib/dicatatkan/queries';

type Props = { actor: Actor; noun: string; id: string };

/** On the page of a file: what an office without the application decides on paper. */
export async function BlokDicatat({ actor, noun, id }: Props) {
  return <Blok langkah={await langkahDicatat(actor, noun, id)} sasaran={`&id=${id}`} />;
}

/** Where there is no file yet: the places of the year, and the decree that is to be written. */
export async function BlokSuratBaru({ actor }: { actor: Actor }) {
  return <Blok langkah={await langkahTanpaBerkas(actor)} sasaran="" />;
}

function Blok({ langkah, sasaran }: { langkah: LangkahKantor[]; sasaran: string }) {
  const [pertama] = langkah;
  if (!pertama) return null;
  return (
    <Panel judul={`${pertama.kantor} tidak memakai aplikasi`}>
      <p className="mb-3 text-base text-teks-2 meja:text-sm">
        Catat keputusan kantor itu dari suratnya. Petugas Dinas lain mencocokkannya.
      </p>
      <div className="flex flex-wrap gap-2.5">
        {langkah.map((l) => (
          <TombolTaut key={l.aksi} href={`/dicatatkan/baru?aksi=${l.aksi}${sasaran}`} ikon="surat">
            Catat dari surat: {l.label}
          </TombolTaut>
        ))}
      </div>
    </Panel>
  );
}
