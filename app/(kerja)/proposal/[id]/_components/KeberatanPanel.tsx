import { Catatan } from '@/components/ui/Catatan';
import { TombolTaut } from '@/components/ui/Tombol';
import type { Actor } from '@/lib/core/actor';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { bolehKeberatan } from '@/lib/keberatan/queries';

/** A refusal is not the end: until when the leader may object, or why not any more. */
export async function KeberatanPanel({ actor, id }: { actor: Actor; id: string }) {
  const k = await bolehKeberatan(actor, id);
  if (!k) return null;
  if (k.tertutup) return <Catatan nada="netral">{k.tertutup}</Catatan>;
  return (
    <Catatan nada="perhatian" judul={`Keberatan bisa sampai ${tanggalIndonesia(k.sampai)}.`}>
      <TombolTaut href={`/keberatan/baru?proposal=${id}`}>Ajukan keberatan</TombolTaut>
    </Catatan>
  );
}
