import 'server-only';
import { type Actor, PERAN, type Peran } from '@/lib/core/actor';
import { labelAksi } from '@/lib/core/can';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { sebutDesa } from '@/lib/kelompok/rules';
import { zonaKini } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { type NamaWilayah, namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';

export type ButirJejak = {
  id: string;
  aksi: string;
  label: string;
  /** how often in a row the same person did the same */
  kali: number;
  oleh: string;
  pada: string;
  jenis: 'maju' | 'kembali';
  alasan: string | null;
};

const DINAS: readonly string[] = ['DINAS_STAF', 'DINAS_KABID', 'DINAS_KADIS'];
const PUSAT: readonly string[] = ['PUSAT_VERIFIKATOR', 'PUSAT_DIREKTUR'];
const kantor = (peran: string) =>
  DINAS.includes(peran) ? 'DINAS' : PUSAT.includes(peran) ? 'PUSAT' : peran;

type Baris = {
  id: string;
  subjek: string;
  aksi: string;
  aktorId: string | null;
  aktorNama: string;
  peran: string;
  wilayah: string;
  alasan: string | null;
  isi: unknown;
  pada: Date;
};

/**
 * Other offices see the office that acted, not the person; the same office, the group's own people
 * and the inspectorate see the name (lifecycle.md 1).
 */
function tahuNama(actor: Actor, kelompokId: string | null, b: Baris): boolean {
  if (actor.peran === 'AUDITOR' || actor.id === b.aktorId) return true;
  if (kelompokId && actor.kelompokId === kelompokId) return true;
  return kantor(actor.peran) === kantor(b.peran) && actor.wilayah.join(' ') === b.wilayah;
}

/** "Lurah Balla", "Pendamping Baraka", "Kabid Dinas Sosial Enrekang". */
function sebutPelaku(b: Baris, nama: Map<string, NamaWilayah>): string {
  const kode = b.wilayah.split(' ')[0] ?? '';
  const peran =
    b.peran === 'DESA' && kode.length === 10
      ? sebutDesa(kode)
      : (PERAN[b.peran as Peran]?.label ?? b.peran);
  const tempat = kode === '' ? undefined : nama.get(kode)?.nama;
  return tempat ? `${peran} ${tempat}` : peran;
}

type Dicatat = { perekam: string; kantor: string };

/** Paper of an office, recorded by Dinas: insiders read who recorded and who confirmed it. */
function sebutDicatat(actor: Actor, b: Baris): string | null {
  const dicatat = (b.isi as { dicatat?: Dicatat } | null)?.dicatat;
  if (!dicatat) return null;
  if (!DINAS.includes(actor.peran) && actor.peran !== 'AUDITOR') return dicatat.kantor;
  return `${dicatat.kantor} · dicatat oleh ${dicatat.perekam} dari surat, dibenarkan ${b.aktorNama}`;
}

const tidakSetuju = (b: Baris): boolean =>
  b.aksi === 'kelompok.setujuiGanti' && (b.isi as { setuju?: boolean } | null)?.setuju === false;

/** Some acts go under the right to another; people call them by what they are. */
function sebutAksi(b: Baris): string {
  const isi = b.isi && typeof b.isi === 'object' ? b.isi : {};
  if (b.aksi === 'kelompok.ubah' && 'sha256' in isi) return 'Unggah berita acara';
  if (b.aksi === 'kelompok.gantiAnggota' && 'dukung' in isi) return 'Dukung penggantian';
  if (tidakSetuju(b)) return 'Tolak penggantian';
  return labelAksi(b.aksi) ?? b.aksi;
}

const KEMBALI = /\.(kembalikan|tarik|tolak|tunda|bubarkan|batalkan|mundur|gugur|cabut)/;

// looking at a number is for the inspectorate and the group itself to know (T46)
const RAHASIA = ['kelompok.bukaNik', 'rekening.bukaNomor', 'data.ekspor'];

/** What a difference of money leaves behind is not for those it may be about (T25). */
const TANPA_SELISIH: readonly Peran[] = ['PENDAMPING', 'DESA', 'KECAMATAN'];
const BUKAN_SELISIH: Prisma.PeristiwaWhereInput = {
  AND: [
    // plain actions have no `ke`: NOT over a null would hide every one of them
    { OR: [{ ke: null }, { ke: { not: 'BERSELISIH' } }] },
    { aksi: { notIn: ['pencairan.catatAuditor', 'pencairan.selesaikanSelisih'] } },
  ],
};

/**
 * What happened to a group and all its files, oldest first, from audit events only; with `berkas`
 * the moves of that one file.
 */
export function bacaLinimasa(
  actor: Actor,
  kelompokId: string,
  berkas?: string,
): Promise<ButirJejak[]> {
  const bolehRahasia = actor.peran === 'AUDITOR' || actor.kelompokId === kelompokId;
  return bacaJejak(actor, kelompokId, {
    kelompokId,
    ...(!bolehRahasia && { aksi: { notIn: RAHASIA } }),
    ...(TANPA_SELISIH.includes(actor.peran) && BUKAN_SELISIH),
    ...(berkas && { subjekId: berkas, ke: { not: null } }),
  });
}

/** The moves of a file that belongs to no single group: a letter, a decree, a complaint, a freeze. */
export const bacaJejakBerkas = (actor: Actor, subjekId: string): Promise<ButirJejak[]> =>
  bacaJejak(actor, null, { subjekId, aksi: { notIn: RAHASIA } });

async function bacaJejak(
  actor: Actor,
  kelompokId: string | null,
  where: Prisma.PeristiwaWhereInput,
): Promise<ButirJejak[]> {
  const rows: Baris[] = await db().peristiwa.findMany({
    where,
    orderBy: [{ pada: 'asc' }, { urut: 'asc' }],
    take: 500,
    select: {
      id: true,
      subjek: true,
      aksi: true,
      aktorId: true,
      aktorNama: true,
      peran: true,
      wilayah: true,
      alasan: true,
      isi: true,
      pada: true,
    },
  });
  const kode = rows.map((r) => r.wilayah.split(' ')[0] ?? '').filter(Boolean);
  const [nama, zona] = await Promise.all([namaWilayahBanyak(db(), kode), zonaKini()]);
  const butir: (ButirJejak & { kunci: string })[] = [];
  for (const b of rows) {
    const label = sebutAksi(b);
    const kunci = [label, b.aktorId, b.peran, b.alasan].join('|');
    const lalu = butir.at(-1);
    const pada = waktuIndonesia(b.pada, zona);
    if (lalu?.kunci === kunci) {
      lalu.kali += 1;
      lalu.pada = pada;
      continue;
    }
    const pelaku = sebutPelaku(b, nama);
    butir.push({
      kunci,
      id: b.id,
      aksi: b.aksi,
      label,
      kali: 1,
      oleh:
        sebutDicatat(actor, b) ??
        (tahuNama(actor, kelompokId, b) ? `${b.aktorNama}, ${pelaku}` : pelaku),
      pada,
      jenis: KEMBALI.test(b.aksi) || tidakSetuju(b) ? 'kembali' : 'maju',
      alasan: b.alasan,
    });
  }
  return butir.map(({ kunci: _kunci, ...b }) => b);
}
