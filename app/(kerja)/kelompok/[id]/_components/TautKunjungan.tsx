import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { Peran } from '@/lib/core/actor';
import { ruleOf } from '@/lib/core/policy';
import type { KelompokTampil } from '@/lib/kelompok/queries';
import { DIKUNJUNGI } from '@/lib/kunjungan/rules';

/** The way to the visits of this group, and for the companion to a visit nobody planned. */
export function TautKunjungan({ k, peran }: { k: KelompokTampil; peran: Peran }) {
  const lihat = ruleOf('kunjungan.lihat').roles.includes(peran);
  if (!lihat || !DIKUNJUNGI.some((s) => s === k.status)) return null;
  return (
    <Panel judul="Kunjungan">
      <div className="flex flex-wrap gap-2.5">
        <TombolTaut href={`/kunjungan?kelompok=${k.id}`}>Lihat kunjungan</TombolTaut>
        {ruleOf('kunjungan.lapor').roles.includes(peran) && (
          <TombolTaut href={`/kunjungan/baru?kelompok=${k.id}`} ikon="tambah">
            Lapor kunjungan tambahan
          </TombolTaut>
        )}
      </div>
    </Panel>
  );
}
