import { BerkasGanti } from '@/app/(kerja)/kelompok/[id]/_components/BerkasGanti';
import { FormDukung, FormPutus } from '@/app/(kerja)/kelompok/[id]/_components/FormPutusGanti';
import { Catatan } from '@/components/ui/Catatan';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { Actor } from '@/lib/core/actor';
import { findPenggantian, type GantiMenunggu } from '@/lib/kelompok/penggantian';

type Props = { actor: Actor; kelompokId: string };

/** The replacement that waits, and all that were: old names stay with date and reason (T48). */
export async function Penggantian({ actor, kelompokId }: Props) {
  const p = await findPenggantian(actor, kelompokId);
  if (!p || (!p.menunggu && p.riwayat.length === 0 && !p.bolehUsul)) return null;
  const { menunggu } = p;
  return (
    <Panel
      id="penggantian"
      judul="Penggantian"
      awas={Boolean(menunggu?.bolehDukung || (menunggu?.putus && !menunggu.putus.masalah))}
    >
      <div className="grid gap-3">
        {menunggu && <Menunggu kelompokId={kelompokId} m={menunggu} />}
        {p.bolehUsul && (
          <div>
            <TombolTaut href={`/kelompok/${kelompokId}/ganti`}>
              Ganti anggota atau pengurus
            </TombolTaut>
          </div>
        )}
        {p.riwayat.length > 0 && (
          <ol className="grid gap-3">
            {p.riwayat.map((g) => (
              <li key={g.id} className="border-t border-garis pt-3 first:border-t-0 first:pt-0">
                <BerkasGanti g={g} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </Panel>
  );
}

function Menunggu({ kelompokId, m }: { kelompokId: string; m: GantiMenunggu }) {
  return (
    <div className="grid gap-3">
      <Catatan nada="perhatian">
        {m.perluDukungan
          ? 'Menunggu dukungan satu anggota lain.'
          : `Menunggu persetujuan ${m.tunggu.join(' dan ')}.`}
      </Catatan>
      <BerkasGanti g={m} />
      {m.bolehDukung && <FormDukung kelompokId={kelompokId} id={m.id} />}
      {m.putus && <FormPutus kelompokId={kelompokId} m={m} masalah={m.putus.masalah} />}
    </div>
  );
}
