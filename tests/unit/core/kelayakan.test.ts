import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnggotaRingkas, Jabatan, KelompokRingkas, Pendidikan } from '@/lib/core/anggota';
import {
  bolehDikecualikan,
  DINILAI,
  KRITERIA,
  kalimatSkor,
  type Nilai,
  nilaiAnggota,
  skorAnggota,
  skorKelompok,
  temuanNilai,
} from '@/lib/core/kelayakan';
import { tanpaPekerjaanTetap } from '@/lib/core/pekerjaan';
import { type Derajat, SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import { ANGGOTA, HARI_INI, KELOMPOK, nikContoh } from '@/scripts/muat/sipatuo';
import { periksa } from '../../helpers/uji-kelompok';

const DESA = ['7316031021', '7316031002', '7316041001'] as const;
const PENDIDIKAN: Pendidikan[] = ['TIDAK_SEKOLAH', 'SD', 'SMP', 'SMA', 'PERGURUAN_TINGGI'];
const JABATAN: Jabatan[] = ['KETUA', 'SEKRETARIS', 'BENDAHARA', 'ANGGOTA'];

const orang: fc.Arbitrary<AnggotaRingkas> = fc
  .record({
    seed: fc.nat(300_000),
    lahir: fc.constantFrom('1950-05-05', '1980-01-01', '1999-09-09', '2012-12-12', 'rusak'),
    jabatan: fc.constantFrom(...JABATAN),
    desaKode: fc.constantFrom(...DESA),
    pendidikan: fc.constantFrom(...PENDIDIKAN),
    pekerjaan: fc.constantFrom('menganggur', 'IRT', 'buruh tani', 'pedagang', 'guru'),
    bisaBaca: fc.boolean(),
    bisaTulis: fc.boolean(),
    bisaHitung: fc.boolean(),
    keluargaAsn: fc.boolean(),
    desil: fc.option(fc.integer({ min: 1, max: 10 })),
  })
  .map(({ seed, lahir, ...sisa }) => {
    const { nik, kk, jenisKelamin } = nikContoh(seed);
    const nomor = { nikIndeks: nik, kkIndeks: kk };
    return { nama: `Orang ${seed}`, tanggalLahir: lahir, jenisKelamin, ...nomor, ...sisa };
  });

const kelompok: fc.Arbitrary<KelompokRingkas> = fc
  .constantFrom('HARIAN', 'BULANAN', 'TAHUNAN')
  .map((kategori) => ({ ...KELOMPOK, kategori: kategori as KelompokRingkas['kategori'] }));

const derajat = fc.constantFrom<Derajat>('wajib', 'peringatan', 'prioritas');
const setelan: fc.Arbitrary<Setelan> = fc
  .record({
    a: derajat,
    b: derajat,
    c: fc.record({ luarUsia: derajat, luarUsiaPerhatian: derajat }),
    d: fc.record({ pengurus: derajat, anggota: derajat }),
    e: fc.record({ desaLain: derajat, kecamatanLain: derajat }),
    f: fc.record({ harian: derajat, bulananTahunan: derajat }),
    asnTniPolri: derajat,
  })
  .map((kriteria) => ({ ...SETELAN_AWAL, kriteria }));

const semua = (a: AnggotaRingkas, k: KelompokRingkas, s: Setelan) =>
  nilaiAnggota(a, k, s, HARI_INI);
const TINGKAT = { terpenuhi: 0, peringatan: 1, tidak: 2 } as const;
const buruk = (n: readonly Nilai[], k: string) =>
  TINGKAT[n.find((x) => x.kriteria === k)?.hasil ?? 'terpenuhi'];

/** Each fact at its best; the criteria it speaks for may only get better by it. */
const BAIK: Partial<AnggotaRingkas>[] = [
  { pekerjaan: 'menganggur' },
  { pendidikan: 'SD' },
  { tanggalLahir: '1999-03-02' },
  { bisaBaca: true },
  { bisaTulis: true },
  { bisaHitung: true },
  { desaKode: KELOMPOK.desaKode },
  { desil: 1 },
  { keluargaAsn: false },
];

describe('kriteria kelayakan', () => {
  it('membuat satu fakta lebih baik tidak pernah memperburuk apa pun', () => {
    fc.assert(
      fc.property(orang, kelompok, setelan, fc.constantFrom(...BAIK), (a, k, s, baik) => {
        const [dulu, kini] = [semua(a, k, s), semua({ ...a, ...baik }, k, s)];
        for (const kriteria of KRITERIA)
          expect(buruk(kini, kriteria)).toBeLessThanOrEqual(buruk(dulu, kriteria));
        expect(skorAnggota(kini)).toBeGreaterThanOrEqual(skorAnggota(dulu));
      }),
    );
  });

  it('wajib menolak, prioritas tidak pernah, peringatan hanya memperingatkan', () => {
    fc.assert(
      fc.property(orang, kelompok, setelan, (a, k, s) => {
        for (const n of semua(a, k, s)) {
          const [t] = temuanNilai([n]);
          if (n.hasil === 'terpenuhi') expect([t, n.kode]).toEqual([undefined, null]);
          else if (n.derajat === 'wajib') expect(t?.berat).toBe('tolak');
          else if (n.derajat === 'peringatan') expect(t?.berat).toBe('peringatan');
          else expect(t).toBeUndefined();
        }
      }),
    );
  });

  it('kalimatnya menyebut orangnya, tidak pernah NIK atau KK', () => {
    fc.assert(
      fc.property(orang, kelompok, setelan, (a, k, s) => {
        for (const { pesan } of semua(a, k, s)) {
          expect(pesan).toContain(a.nama);
          expect(pesan).not.toMatch(/\d{10,}/);
          for (const kalimat of pesan.split(/(?<=\.)\s/))
            expect(kalimat.split(' ').length).toBeLessThanOrEqual(15);
        }
      }),
    );
  });

  it('temuan pembentukan tentang orang adalah nilai yang sama', () => {
    fc.assert(
      fc.property(orang, kelompok, setelan, (a, k, s) => {
        const bersama = ['kk-sama', 'nik-sama', 'pengurus-rangkap'];
        const temuan = periksa([a], k, s)
          .filter((t) => t.anggota === 0 && !bersama.includes(t.kode))
          .map(({ anggota: _, ...t }) => t);
        expect(temuan).toEqual(temuanNilai(semua(a, k, s)));
      }),
    );
  });
});

describe('skor', () => {
  it('Sipatuo: semua memenuhi lima dari enam, usia 18–35 tidak', () => {
    const nilai = ANGGOTA.map((a) => semua(a, KELOMPOK, SETELAN_AWAL));
    expect(nilai.map(skorAnggota)).toEqual([5, 6, 5, 6, 5, 5, 6, 6, 6, 5]);
    expect(kalimatSkor(skorKelompok(nilai))).toBe('5 dari 6 kriteria');
    expect(skorKelompok([])).toBe(0);
    expect(DINILAI).toHaveLength(6);
  });

  it.each([
    ['menganggur', true],
    ['Ibu Rumah Tangga', true],
    ['belum bekerja', true],
    ['buruh harian lepas', true],
    ['pedagang', false],
    ['karyawan toko', false],
  ])('pekerjaan %s: %s', (kata, hasil) => {
    expect(tanpaPekerjaanTetap(kata)).toBe(hasil);
  });
});

describe('pengecualian', () => {
  const kecuali = (kode: string) => [{ kode, oleh: 'Kabid (contoh)', alasan: 'Hidup sendiri.' }];
  const satu = (ubah: Partial<AnggotaRingkas>) => ({ ...ANGGOTA[4], ...ubah }) as AnggotaRingkas;

  it('menjadikan penolakan peringatan yang menyebut siapa dan mengapa', () => {
    const a = satu({ tanggalLahir: '1960-01-01', kecuali: kecuali('usia') });
    const [t] = temuanNilai(semua(a, KELOMPOK, SETELAN_AWAL));
    expect(t).toMatchObject({ kode: 'usia', berat: 'peringatan' });
    expect(t?.pesan).toContain('Dikecualikan Kabid (contoh): Hidup sendiri.');
  });

  it('tidak berlaku untuk anak, keluarga ASN, kecamatan lain, dan NIK yang sama', () => {
    const anak = satu({ tanggalLahir: '2012-01-01' });
    expect(bolehDikecualikan('usia', anak, HARI_INI)).toBe(false);
    for (const kode of ['keluarga-asn', 'kecamatan-lain', 'nik-sama', 'kk-kelompok-lain'])
      expect(bolehDikecualikan(kode, satu({}), HARI_INI)).toBe(false);
    const asn = satu({ keluargaAsn: true, kecuali: kecuali('keluarga-asn') });
    expect(temuanNilai(semua(asn, KELOMPOK, SETELAN_AWAL)).at(-1)?.berat).toBe('tolak');
  });

  it('tidak pernah memperburuk, dan hanya mengubah yang dikecualikan', () => {
    fc.assert(
      fc.property(
        orang,
        kelompok,
        setelan,
        fc.constantFrom('usia', 'baca-tulis'),
        (a, k, s, kode) => {
          const dulu = semua(a, k, s);
          const kini = semua({ ...a, kecuali: kecuali(kode) }, k, s);
          dulu.forEach((n, i) => {
            if (n.kode !== kode) expect(kini[i]).toEqual(n);
            else expect(buruk(kini, n.kriteria)).toBeLessThanOrEqual(buruk(dulu, n.kriteria));
          });
        },
      ),
    );
  });
});
