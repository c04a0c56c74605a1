import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { dukunganOf, jumlahDukungan } from '@/lib/kelompok/dukungan';
import { laporanKriteria } from '@/lib/kelompok/kriteria';
import { findKelompok } from '@/lib/kelompok/queries';
import {
  kriteriaCsv,
  kurangDi,
  rekapKecamatan,
  rekapKriteria,
} from '@/lib/kelompok/rekap-kriteria';
import { db } from '@/lib/server/db';
import {
  ajukan,
  desa,
  ditolak,
  draf,
  HARI_BENTUK,
  harus,
  type Isian,
  isianAnggota,
  orangBaru,
  pendamping,
  siapkanKelompok,
  status,
} from '../helpers/kelompok';
import { pelaku } from '../helpers/people';

let kabid: Actor;

beforeAll(async () => {
  await siapkanKelompok();
  kabid = await pelaku('kabid.enrekang', HARI_BENTUK);
});

/** A draft whose n-th member (from 0) differs; all else is in order. */
const drafDengan = (n: number, ubah: Isian, kelompok: Isian = {}, banyak = 6) =>
  draf(
    orangBaru(banyak).map((a, i) => isianAnggota(a, i === n ? ubah : {})),
    { kelompok },
  );

const anggotaKe = async (id: string, n: number) =>
  (await db().anggota.findMany({ where: { kelompokId: id }, orderBy: { urut: 'asc' } }))[n]?.id ??
  '';

const kecualikan = async (id: string, n: number, kode: string, oleh = kabid) =>
  harus('kelompok.kecualikan', oleh, {
    id,
    hal: `${await anggotaKe(id, n)}:${kode}`,
    alasan: 'Dua rumah tangga, satu KK lama.',
  });

/** The group of six in which the last two share one KK. */
async function satuKk(banyak = 6): Promise<string> {
  const orang = orangBaru(banyak);
  const kk = orang.at(-2)?.kk;
  return draf(orang.map((a, i) => isianAnggota(a, i === banyak - 1 ? { kk } : {})));
}

describe('T2: satu KK dua anggota', () => {
  it('ditolak; dengan pengecualian Kabid menjadi peringatan yang menyebut siapa dan mengapa', async () => {
    const id = await satuKk();
    expect((await ajukan(id)).kode).toBe('belum-lengkap:tidakGanda');
    await kecualikan(id, 5, 'kk-sama');
    const k = await findKelompok(pendamping, id);
    const [t] = k?.anggota[5]?.temuan.filter((x) => x.kode === 'kk-sama') ?? [];
    expect(t?.berat).toBe('peringatan');
    expect(t?.pesan).toContain(`Dikecualikan ${kabid.nama}: Dua rumah tangga, satu KK lama.`);
    await harus('kelompok.ajukanPengesahan', pendamping, { id });
    expect(await status(id)).toBe('MENUNGGU_PENGESAHAN');
  });

  it('yang dihitung tetap KK: lima orang dari empat KK masih kurang', async () => {
    const id = await satuKk(5);
    await kecualikan(id, 4, 'kk-sama');
    expect((await ajukan(id)).pesan).toContain('dari 4 KK');
  });

  it('dicabut dengan alasan, penolakannya kembali dan barisnya tetap ada', async () => {
    const id = await satuKk();
    await kecualikan(id, 5, 'kk-sama');
    const lagi = { id, hal: `${await anggotaKe(id, 5)}:kk-sama`, alasan: 'Sekali lagi.' };
    expect((await ditolak('kelompok.kecualikan', kabid, lagi)).bidang?.hal).toBeDefined();
    const [p] = await db().pengecualian.findMany({ where: { kelompokId: id } });
    const cabut = { id, pengecualianId: p?.id, alasan: 'KK sudah dipisah.' };
    await harus('kelompok.cabutPengecualian', kabid, cabut);
    expect((await ajukan(id)).kode).toBe('belum-lengkap:tidakGanda');
    expect(await db().pengecualian.count({ where: { kelompokId: id } })).toBe(1);
    expect((await ditolak('kelompok.cabutPengecualian', kabid, cabut)).kode).toBe(
      'tidak-ditemukan',
    );
  });

  it('hanya Kabid, dan tercatat dengan alasannya', async () => {
    const id = await satuKk();
    const hal = `${await anggotaKe(id, 5)}:kk-sama`;
    const staf = await pelaku('staf.enrekang', HARI_BENTUK);
    for (const actor of [pendamping, desa, staf]) {
      const p = await ditolak('kelompok.kecualikan', actor, { id, hal, alasan: 'Boleh.' });
      expect(p.kode).toBe('bukan-peran');
    }
    await kecualikan(id, 5, 'kk-sama');
    const jejak = await db().peristiwa.findMany({
      where: { subjekId: id, aksi: 'kelompok.kecualikan' },
    });
    expect(jejak.map((j) => [j.aktorId, j.alasan])).toEqual([
      [kabid.id, 'Dua rumah tangga, satu KK lama.'],
    ]);
  });
});

describe('T4: keluarga ASN, TNI, POLRI', () => {
  it('ditolak, juga Kabid tidak bisa mengecualikan', async () => {
    const id = await drafDengan(3, { keluargaAsn: 'ya' });
    const p = await ajukan(id);
    expect(p.kode).toBe('belum-lengkap:syaratAnggota');
    expect(p.pesan).toContain('ASN, TNI, atau POLRI');
    const hal = `${await anggotaKe(id, 3)}:keluarga-asn`;
    const tolak = await ditolak('kelompok.kecualikan', kabid, { id, hal, alasan: 'Kasihan.' });
    expect(tolak.bidang?.hal).toContain('tidak bisa dikecualikan');
  });
});

describe('T8: baca, tulis, hitung', () => {
  it('anggota biasa: peringatan; pengurus: ditolak sampai Kabid mengecualikan', async () => {
    const biasa = await drafDengan(4, { bisaTulis: '' });
    await harus('kelompok.ajukanPengesahan', pendamping, { id: biasa });
    const id = await drafDengan(2, { bisaTulis: '' });
    const p = await ajukan(id);
    expect(p.kode).toBe('belum-lengkap:syaratAnggota');
    expect(p.pesan).toContain('Pilih bendahara yang bisa');
    await kecualikan(id, 2, 'baca-tulis');
    await harus('kelompok.ajukanPengesahan', pendamping, { id });
  });
});

describe('T10: bukan keluarga miskin', () => {
  it.each(['BULANAN', 'TAHUNAN'])('%s: ditolak', async (kategori) => {
    const id = await drafDengan(4, { desil: '8' }, { kategori });
    expect((await ajukan(id)).pesan).toContain('hanya untuk keluarga miskin');
  });

  it('HARIAN: peringatan dengan bagiannya; semua tidak miskin: ditolak', async () => {
    const id = await drafDengan(4, { desil: '8' });
    const k = await findKelompok(pendamping, id);
    expect(k?.temuan.find((t) => t.kode === 'bukan-miskin-bagian')?.pesan).toContain('(17%)');
    await harus('kelompok.ajukanPengesahan', pendamping, { id });
    const semua = await draf(orangBaru(5).map((a) => isianAnggota(a, { desil: '' })));
    expect((await ajukan(semua)).pesan).toContain('Semua anggota tidak tercatat miskin');
  });
});

describe('kriteria a dan b', () => {
  it('yang sudah bekerja: peringatan; pendidikan tinggi hanya mengurangi skor', async () => {
    const id = await drafDengan(4, { pekerjaan: 'guru honorer', pendidikan: 'SMA' });
    const k = await findKelompok(pendamping, id);
    const kode = k?.anggota[4]?.temuan.map((t) => t.kode);
    expect(kode).toContain('sudah-bekerja');
    expect(kode).not.toContain('pendidikan');
    expect(k?.kelayakan.anggota[4]?.nilai.find((n) => n.kriteria === 'b')?.hasil).toBe(
      'peringatan',
    );
    await harus('kelompok.ajukanPengesahan', pendamping, { id });
  });
});

describe('dukungan (F40)', () => {
  it('tokoh dan swadaya tercatat, dijumlah, dan dihapus tanpa hilang', async () => {
    const id = await draf([]);
    const isi = { id, jenis: 'TOKOH', nama: 'Imam Balla (contoh)', tanggal: '2025-02-01' };
    await harus('kelompok.catatDukungan', pendamping, {
      ...isi,
      bentuk: 'MATERIL',
      keterangan: 'Meminjamkan kios.',
      nilai: '1.500.000',
    });
    await harus('kelompok.catatDukungan', pendamping, {
      ...isi,
      jenis: 'SWADAYA',
      bentuk: 'NON_MATERIL',
      keterangan: 'Gotong royong.',
    });
    const salah = { ...isi, bentuk: 'NON_MATERIL', keterangan: 'Izin.', nilai: '5' };
    const p = await ditolak('kelompok.catatDukungan', pendamping, salah);
    expect(p.bidang?.nilai).toContain('barang atau uang');
    const nanti = { ...isi, bentuk: 'MATERIL', keterangan: 'Nanti.', tanggal: '2026-01-01' };
    expect(
      (await ditolak('kelompok.catatDukungan', pendamping, nanti)).bidang?.tanggal,
    ).toBeDefined();
    const daftar = await dukunganOf(id);
    expect([daftar.length, jumlahDukungan(daftar)]).toEqual([2, 1_500_000]);
    const hapus = { id, dukunganId: daftar[0]?.id, alasan: 'Salah tulis.' };
    await harus('kelompok.hapusDukungan', pendamping, hapus);
    expect(await dukunganOf(id)).toHaveLength(1);
    expect(await db().dukungan.count({ where: { kelompokId: id } })).toBe(2);
  });
});

describe('laporan kriteria (F28)', () => {
  it('dihitung dari yang tersimpan, di wilayah sendiri, tanpa satu nama orang pun', async () => {
    await drafDengan(1, { pendidikan: 'PERGURUAN_TINGGI' }, { nama: 'Untuk laporan' });
    const laporan = await laporanKriteria(kabid, { kecamatan: '731603', tahun: 2025 });
    const b = rekapKriteria(laporan?.kelompok ?? []).find((x) => x.kriteria === 'b');
    expect(b?.kelompok).toBeGreaterThanOrEqual(1);
    const kena = laporan?.kelompok.find((k) => k.nama === 'Untuk laporan');
    expect(kena && kurangDi(kena, 'b')).toBe(1);
    const csv = kriteriaCsv(rekapKecamatan(laporan?.kelompok ?? []), laporan?.nama ?? new Map());
    expect(csv).toContain('"731603";"Baraka";"Pendidikan rendah";');
    expect(csv).not.toContain('(contoh)');
    expect((await laporanKriteria(kabid, { tahun: 2020 }))?.kelompok).toEqual([]);
    const tator = await pelaku('kabid.tator', HARI_BENTUK);
    expect((await laporanKriteria(tator, {}))?.kelompok).toEqual([]);
    expect(await laporanKriteria({ ...pendamping, peran: 'ANGGOTA' }, {})).toBeNull();
  });
});
