import { expect } from 'vitest';
import {
  type AnggotaRingkas,
  type KelompokRingkas,
  type KodeTemuan,
  periksaKelompok,
} from '@/lib/core/anggota';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import { ANGGOTA, HARI_INI, KELOMPOK } from '@/scripts/muat/sipatuo';

/** Age never speaks here, so that each test sees the rule it is about. */
export const TANPA_USIA: Setelan = { ...SETELAN_AWAL, usiaPerhatian: { min: 18, maks: 59 } };

export const periksa = (
  anggota: readonly AnggotaRingkas[],
  kelompok: Partial<KelompokRingkas> = {},
  setelan: Setelan = TANPA_USIA,
) => periksaKelompok(anggota, { ...KELOMPOK, ...kelompok }, setelan, HARI_INI);

/** The ten of Sipatuo with some fields of the n-th (from 0) changed. */
export const dengan = (n: number, ubah: Partial<AnggotaRingkas>): AnggotaRingkas[] =>
  ANGGOTA.map((a, i) => (i === n ? { ...a, ...ubah } : a));

export const sebanyak = (n: number): AnggotaRingkas[] =>
  Array.from({ length: n }, (_, i) => {
    const contoh = ANGGOTA[i] ?? ANGGOTA[3];
    if (!contoh) throw new Error('contoh kosong');
    return { ...contoh, nikIndeks: `nik:${i}`, kkIndeks: `kk:${i}` };
  });

/** The only finding, which must have this code. */
export const satu = (kode: KodeTemuan, hasil: ReturnType<typeof periksa>) => {
  expect(hasil.map((t) => t.kode)).toEqual([kode]);
  return hasil[0];
};
