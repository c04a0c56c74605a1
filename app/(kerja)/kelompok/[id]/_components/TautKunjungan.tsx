import { Catatan } from '@/components/ui/Catatan';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { Peran } from '@/lib/core/actor';
import { ruleOf } from '@/lib/core/policy';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { KelompokTampil } from '@/lib/kelompok/queries';
import { kalimatSepi } from '@/lib/kunjungan/kalimat';
import { sepiOf } from '@/lib/kunjungan/queries';
import { DIKUNJUNGI } from '@/lib/kunjungan/rules';

/** The way to the visits of this group, its alarm when it sells nothing, and to an extra visit. */
export async function TautKunjungan({ k, peran }: { k: KelompokTampil; peran: Peran }) {
  const lihat = ruleOf('kunjungan.lihat').roles.includes(peran);
  if (!lihat || !DIKUNJUNGI.some((s) => s === k.status)) return null;
  const sepi = await sepiOf(k.id);
  return (
    <Panel judul="Kunjungan">
      {sepi && (
        <Catatan nada="bahaya" className="mb-3" data-alarm="tanpa-jual">
          {kalimatSepi(sepi)}. Menurut laporan kunjungan sampai {tanggalIndonesia(sepi.sampai)}.
        </Catatan>
      )}
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
