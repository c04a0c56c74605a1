import { describe, expect, test } from 'vitest';
import { periksaRab, totalRab } from '@/lib/core/rab';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { CONTOH_RAB, jenisContoh } from '@/lib/proposal/contoh-rab';

describe('budget examples a group may copy', () => {
  test.each(Object.values(CONTOH_RAB))('$sebutan makes exactly the ceiling (F54)', ({ butir }) => {
    expect(totalRab(butir)).toBe(SETELAN_AWAL.paguPerKelompok);
  });

  test.each(Object.values(CONTOH_RAB))('$sebutan has no error and no warning', ({ butir }) => {
    expect(periksaRab(butir, SETELAN_AWAL)).toEqual({ salah: [], peringatan: [] });
  });

  test.each([
    ['Kios sembako', 'kios'],
    ['Pembuatan kue', 'kue'],
    ['Ternak kambing', 'ternak'],
    ['Las bubuk', 'las'],
    ['Kelas menjahit', 'kios'],
    ['Kopi bubuk', 'kue'],
    ['Toko grosir', 'kios'],
    ['Sayur dan bawang', 'sayur'],
  ] as const)('%s is shown the example for %s', (usaha, jenis) => {
    expect(jenisContoh(usaha)).toBe(jenis);
  });
});
