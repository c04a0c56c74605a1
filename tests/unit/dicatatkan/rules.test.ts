import { describe, expect, it } from 'vitest';
import { BARU } from '@/lib/core/machine';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import {
  DAPAT_DICATAT,
  kalimatKantor,
  pemilikLangkah,
  TANPA_BERKAS,
  wilayahKantor,
} from '@/lib/dicatatkan/rules';

const semuaLuring = {
  memakaiAplikasi: { DESA: false, KECAMATAN: false, PUSAT: false, PENYALUR: false },
} as unknown as Pick<typeof SETELAN_AWAL, 'memakaiAplikasi'>;

describe('milik siapa langkah dari surat', () => {
  it('langkah Dinas sendiri tidak pernah dicatat dari surat', () => {
    expect(pemilikLangkah('proposal.kembalikan', 'DIVERIFIKASI')).toBeNull();
    expect(pemilikLangkah('proposal.tolak', 'DIVERIFIKASI')).toBeNull();
    expect(pemilikLangkah('keberatan.tolak', 'DIAJUKAN', 'DINAS_KADIS')).toBeNull();
  });

  it('kantor mengikuti tahap berkas, keberatan mengikuti pemutusnya', () => {
    expect(pemilikLangkah('proposal.kembalikan', 'DI_DESA')?.kantor).toBe('DESA');
    expect(pemilikLangkah('proposal.tolak', 'DI_PUSAT')?.kantor).toBe('PUSAT');
    expect(pemilikLangkah('keberatan.tolak', 'DIAJUKAN', 'PUSAT_DIREKTUR')).toEqual({
      peran: 'PUSAT_DIREKTUR',
      kantor: 'PUSAT',
    });
    expect(pemilikLangkah('proposal.teruskan', 'LAYAK')).toBeNull();
  });

  it('surat tanpa berkas memulai sesuatu; berkas yang ada tidak memulainya lagi', () => {
    for (const aksi of TANPA_BERKAS) {
      expect(pemilikLangkah(aksi, BARU)?.kantor).toBe('PUSAT');
      expect(pemilikLangkah(aksi, 'DRAF')).toBeNull();
    }
    const lain = DAPAT_DICATAT.filter((a) => !(TANPA_BERKAS as readonly string[]).includes(a));
    for (const aksi of lain) expect(pemilikLangkah(aksi, BARU)).toBeNull();
  });

  it('hanya kantor yang tidak memakai aplikasi, dan hanya untuk kabupaten ini', () => {
    const pusat = pemilikLangkah('penetapan.susun', BARU);
    expect(kalimatKantor(pusat, SETELAN_AWAL)).toContain('memakai aplikasi');
    expect(kalimatKantor(pusat, semuaLuring)).toBeNull();
    expect(wilayahKantor('PUSAT_DIREKTUR', '7316031021')).toBe('7316');
    expect(wilayahKantor('KECAMATAN', '7316031021')).toBe('731603');
  });
});
