import 'server-only';
import type { Peran } from '@/lib/core/actor';
import type { Tx } from '@/lib/server/db';

/** Who took part in a replacement, from the events, which nobody can change (lifecycle.md 2). */

export type LangkahGanti = {
  penggantianId: string;
  apa: 'usul' | 'dukung' | 'setuju' | 'tolak';
  peran: Peran;
  aktorId: string | null;
  nama: string;
  pada: Date;
  suratId: string | null;
};

type Isi = { penggantianId?: string; dukung?: boolean; setuju?: boolean; suratId?: string };

const AKSI = ['kelompok.gantiAnggota', 'kelompok.gantiPengurus', 'kelompok.setujuiGanti'];

const apa = (aksi: string, isi: Isi): LangkahGanti['apa'] => {
  if (aksi === 'kelompok.setujuiGanti') return isi.setuju ? 'setuju' : 'tolak';
  return isi.dukung ? 'dukung' : 'usul';
};

/** Steps of all replacements of these groups, the oldest first, by replacement. */
export async function bacaLangkahGanti(
  tx: Tx,
  kelompokId: readonly string[],
): Promise<Map<string, LangkahGanti[]>> {
  const rows = await tx.peristiwa.findMany({
    where: { subjekId: { in: [...kelompokId] }, aksi: { in: AKSI } },
    orderBy: [{ pada: 'asc' }, { urut: 'asc' }],
    select: { aksi: true, peran: true, aktorId: true, aktorNama: true, pada: true, isi: true },
  });
  const semua = new Map<string, LangkahGanti[]>();
  for (const r of rows) {
    const isi = (r.isi ?? {}) as Isi;
    const id = isi.penggantianId;
    if (!id) continue;
    semua.set(id, [
      ...(semua.get(id) ?? []),
      {
        penggantianId: id,
        apa: apa(r.aksi, isi),
        peran: r.peran as Peran,
        aktorId: r.aktorId,
        nama: r.aktorNama,
        pada: r.pada,
        suratId: isi.suratId ?? null,
      },
    ]);
  }
  return semua;
}
