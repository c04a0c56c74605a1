import type { Peran } from '@/lib/core/actor';
import { machineOf } from '@/lib/core/lifecycle/all';
import { BARU, targetsOf } from '@/lib/core/machine';
import { type Action, ruleOf } from '@/lib/core/policy';
import type { JenisKantor, Setelan } from '@/lib/core/setelan';
import { kodeTingkat } from '@/lib/core/territory';

/** Steps that an office may take on paper, to be recorded by Dinas (lifecycle.md 1). */
export const DAPAT_DICATAT = [
  'kelompok.sahkan',
  'kelompok.kembalikan',
  'proposal.teruskan',
  'proposal.rekomendasikan',
  'proposal.kembalikan',
  'proposal.periksaPusat',
  'proposal.setujuiPusat',
  'proposal.tolak',
  'proposal.kembalikanPusat',
  'penetapan.susun',
  'penetapan.tetapkan',
  'penetapan.sampaikan',
  'penetapan.cabut',
  'pencairan.perintahkan',
  'pencairan.catatSalur',
  'pencairan.catatRetur',
  'keberatan.kabulkan',
  'keberatan.tolak',
  'tahunProgram.aturKuota',
] as const satisfies readonly Action[];

export type AksiDicatat = (typeof DAPAT_DICATAT)[number];

/** Papers that begin something: there is no file yet to start from. */
export const TANPA_BERKAS = [
  'tahunProgram.aturKuota',
  'penetapan.susun',
] as const satisfies readonly AksiDicatat[];

export const tanpaBerkas = (aksi: string): boolean =>
  (TANPA_BERKAS as readonly string[]).includes(aksi);

const KANTOR: Partial<Record<Peran, JenisKantor>> = {
  DESA: 'DESA',
  KECAMATAN: 'KECAMATAN',
  PUSAT_VERIFIKATOR: 'PUSAT',
  PUSAT_DIREKTUR: 'PUSAT',
  PENYALUR: 'PENYALUR',
};

export type Pemilik = { peran: Peran; kantor: JenisKantor };

/**
 * Whose step this is in this state; null when it is no step of another office now. `pemutus`: the
 * file itself names its decider, as an objection does.
 */
export function pemilikLangkah(aksi: AksiDicatat, status: string, pemutus?: Peran): Pemilik | null {
  const m = machineOf(aksi);
  // a plain action moves nothing, so no state forbids it
  const panah = m && aksi in m.transitions;
  if (panah ? targetsOf(m, aksi, status).length === 0 : status !== BARU) return null;
  const rule = ruleOf(aksi);
  const milik = rule.perStatus ? (rule.perStatus[status] ?? []) : rule.roles;
  const peran = pemutus ?? milik[0];
  const kantor = peran && KANTOR[peran];
  return kantor ? { peran, kantor } : null;
}

/**
 * The area in which the office acts. Ministry and payer act for one kabupaten only: what Dinas
 * records may never decide about another one's files.
 */
export function wilayahKantor(peran: Peran, wilayahBerkas: string): string {
  if (peran === 'DESA') return wilayahBerkas;
  return kodeTingkat(wilayahBerkas, peran === 'KECAMATAN' ? 'kecamatan' : 'kabupaten');
}

const SEBUT: Record<JenisKantor, string> = {
  DESA: 'Kantor Desa',
  KECAMATAN: 'Kantor Kecamatan',
  DINAS: 'Dinas Sosial',
  PROVINSI: 'Dinas Sosial Provinsi',
  PUSAT: 'Kementerian Sosial',
  PENYALUR: 'Penyalur dana',
};

/** "Kantor Desa Balla", "Kantor Kelurahan Balla", "Kementerian Sosial". */
export function sebutKantor(kantor: JenisKantor, w: { nama: string; jenis: string }): string {
  if (kantor !== 'DESA' && kantor !== 'KECAMATAN') return SEBUT[kantor];
  return `${w.jenis === 'KELURAHAN' ? 'Kantor Kelurahan' : SEBUT[kantor]} ${w.nama}`;
}

/** Why this step may not be recorded now, or null. */
export const kalimatKantor = (
  pemilik: Pemilik | null,
  setelan: Pick<Setelan, 'memakaiAplikasi'>,
): string | null => {
  if (!pemilik) return 'Langkah ini bukan tugas kantor lain pada tahap sekarang.';
  return setelan.memakaiAplikasi[pemilik.kantor]
    ? `${SEBUT[pemilik.kantor]} memakai aplikasi. Langkah ini dilakukan kantor itu sendiri.`
    : null;
};
