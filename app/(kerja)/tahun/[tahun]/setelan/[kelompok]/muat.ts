import 'server-only';
import { requireActor } from '@/lib/server/session';
import { KELOMPOK_SETELAN, type KelompokSetelan } from '@/lib/tahun/bidang';
import { findTahun } from '@/lib/tahun/halaman';
import type { Bidang } from '@/lib/tahun/jenis';

type Kelompok = { judul: string; bidang: readonly Bidang[] };

/** A year that this person may change, and one group of its settings; else the page is not there. */
export async function muatSetelan({ tahun, kelompok }: { tahun: string; kelompok: string }) {
  const actor = await requireActor();
  const t = await findTahun(actor, tahun);
  if (!t?.bolehAtur || !Object.hasOwn(KELOMPOK_SETELAN, kelompok)) return null;
  const kunci = kelompok as KelompokSetelan;
  return { t, kunci, isi: KELOMPOK_SETELAN[kunci] as Kelompok };
}
