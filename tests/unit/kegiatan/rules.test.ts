import { describe, expect, it } from 'vitest';
import { SEMUA_PERAN } from '@/lib/core/actor';
import { bukanJenisnya, jenisUntuk, kunciHadir, tingkatCocok } from '@/lib/kegiatan/rules';
import { alamatSaring, bacaSaring } from '@/lib/kegiatan/saring';
import { CatatHadir, RencanakanKegiatan } from '@/lib/kegiatan/schema';

describe('siapa memegang jenis kegiatan apa (lifecycle.md 2)', () => {
  it('provinsi melatih, Dinas mengarahkan, pendamping dan Dinas menyosialisasikan', () => {
    const peta = SEMUA_PERAN.map((p) => [p, jenisUntuk(p)] as const).filter(([, j]) => j.length);
    expect(Object.fromEntries(peta)).toEqual({
      PENDAMPING: ['SOSIALISASI'],
      DINAS_STAF: ['PENGARAHAN', 'SOSIALISASI', 'BIMTEK', 'RAPAT_KOORDINASI'],
      PROVINSI: ['PELATIHAN_PENDAMPING'],
    });
  });

  it('menyebut pemiliknya bila bukan', () => {
    expect(bukanJenisnya('SOSIALISASI', 'PROVINSI')).toBe(
      'Sosialisasi dicatat oleh pendamping atau staf Dinas Sosial.',
    );
    expect(bukanJenisnya('PELATIHAN_PENDAMPING', 'PROVINSI')).toBeNull();
  });

  it('tiap peran memakai tingkat wilayahnya', () => {
    const cocok = (peran: 'PROVINSI' | 'DINAS_STAF' | 'PENDAMPING' | 'DESA') =>
      ['73', '7316', '731603', '7316031021'].filter((kode) => tingkatCocok({ peran }, kode));
    expect(cocok('PROVINSI')).toEqual(['73']);
    expect(cocok('DINAS_STAF')).toEqual(['7316', '731603']);
    expect(cocok('PENDAMPING')).toEqual(['731603']);
    expect(cocok('DESA')).toEqual([]);
  });
});

describe('orang di daftar hadir', () => {
  it('mengenali orang yang sama tanpa melihat huruf besar', () => {
    expect(kunciHadir({ nama: 'ARIF', alamat: 'Balla' })).toBe(
      kunciHadir({ nama: 'Arif', alamat: 'balla', hp: null }),
    );
    expect(kunciHadir({ nama: 'Arif' })).not.toBe(kunciHadir({ nama: 'Arif', alamat: 'Balla' }));
  });
});

describe('isian', () => {
  const dasar = {
    jenis: 'SOSIALISASI',
    wilayah: '731603',
    judul: 'Sosialisasi',
    tempat: 'Kantor Camat',
    tanggal: '2025-01-30',
  };

  it('materi satu baris satu pokok, boleh kosong', () => {
    expect(RencanakanKegiatan.parse({ ...dasar, materi: 'Usaha\r\n\n Dana ' }).materi).toEqual([
      'Usaha',
      'Dana',
    ]);
    expect(RencanakanKegiatan.parse(dasar).materi).toEqual([]);
  });

  it('wilayah yang bukan kode ditolak di bidangnya', () => {
    for (const wilayah of ['', '7', '731', 'abc', '73160310219'])
      expect(RencanakanKegiatan.safeParse({ ...dasar, wilayah }).error?.issues[0]?.path).toEqual([
        'wilayah',
      ]);
  });

  it('peserta tanpa akun dan tanpa centang', () => {
    const id = '0b0e4f2a-4d2c-4e55-9a55-1c2d3e4f5a6b';
    expect(CatatHadir.parse({ id, nama: ' Arif ', hp: '' })).toEqual({
      id,
      nama: 'Arif',
      lulus: false,
    });
  });
});

describe('saringan di alamat', () => {
  it('yang tidak dikenal tidak menyaring apa pun', () => {
    expect(
      bacaSaring({ jenis: 'LOMBA', status: 'x', kecamatan: "73'", tahun: '1', halaman: '-3' }),
    ).toEqual({ jenis: undefined, status: undefined, halaman: 1 });
  });

  it('bolak-balik tanpa berubah', () => {
    const s = { jenis: 'BIMTEK', kecamatan: '731603', tahun: '2025', halaman: '2' };
    expect(alamatSaring(bacaSaring(s))).toBe(
      '/kegiatan?jenis=BIMTEK&kecamatan=731603&tahun=2025&halaman=2',
    );
    expect(alamatSaring({ halaman: 1 })).toBe('/kegiatan');
  });
});
