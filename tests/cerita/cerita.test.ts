import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periksaInvarian } from '@/lib/audit/invariants';
import { menunggu } from '@/lib/beranda/queries';
import { machines, type Noun } from '@/lib/core/lifecycle/all';
import { tugasPertanggungjawaban } from '@/lib/pertanggungjawaban/waiting';
import { bacaJam } from '@/lib/server/clock';
import { db, tutupDb } from '@/lib/server/db';
import { lingkupKelompok, lingkupProposal } from '@/lib/server/scope';
import { AKUN, AKUN_KELOMPOK } from '@/scripts/muat/akun';
import { JAM_CERITA } from '@/scripts/muat/jam';
import { aktor, saat } from '@/scripts/muat/langkah';
import { muatCerita } from '@/scripts/muat/muat-cerita';

/**
 * The whole story, as a first start loads it: every stage is somewhere, everyone has work. Runs on the
 * installation of the browser tests (scripts/testing/servers.mjs), which has loaded it already.
 */
const KINI = JAM_CERITA;
const pemilik = new pg.Client({ connectionString: process.env.DATABASE_URL });

beforeAll(() => pemilik.connect());
afterAll(async () => {
  await tutupDb();
  await pemilik.end();
});

/** Machines that are kept in tables, and states that no command of this part can reach yet. */
const TABEL: Partial<Record<Noun, string>> = {
  tahunProgram: 'TahunProgram',
  kegiatan: 'Kegiatan',
  kelompok: 'Kelompok',
  proposal: 'Proposal',
  usulan: 'Usulan',
  penetapan: 'Penetapan',
  rekening: 'Rekening',
  sptjm: 'Sptjm',
  pencairan: 'Pencairan',
  pertanggungjawaban: 'Pertanggungjawaban',
  kunjungan: 'Kunjungan',
  keberatan: 'Keberatan',
  pengaduan: 'Pengaduan',
  pembekuan: 'Pembekuan',
};
const BELUM: Partial<Record<Noun, readonly string[]>> = {
  pertanggungjawaban: ['DIAJUKAN', 'DIKEMBALIKAN', 'DITERIMA'],
};

describe('cerita', () => {
  it('berjalan di jamnya sendiri, dan tidak dimuat dua kali', async () => {
    const { sekarang, digeser } = await bacaJam();
    expect([digeser, sekarang.toISOString().slice(0, 10)]).toEqual([true, '2025-09-15']);
    const banyak = await db().peristiwa.count();
    expect(await muatCerita(pemilik, 'contoh')).toBeNull();
    expect(await db().peristiwa.count()).toBe(banyak);
  });

  it.each(Object.entries(TABEL))('%s ada di setiap tahap', async (noun, tabel) => {
    const { rows } = await pemilik.query(`select distinct status::text from "${tabel}"`);
    const ada = rows.map((r) => r.status);
    const semua = Object.keys(machines[noun as Noun].states);
    const belum = BELUM[noun as Noun] ?? [];
    expect(semua.filter((s) => !ada.includes(s))).toEqual(belum);
  });

  it('cukup banyak untuk dua halaman daftar di satu kabupaten', async () => {
    const staf = await aktor('staf.enrekang', new Date(KINI));
    expect(await db().kelompok.count({ where: lingkupKelompok(staf) })).toBeGreaterThan(120);
    expect(await db().proposal.count({ where: lingkupProposal(staf) })).toBeGreaterThan(50);
    expect(await db().proposal.count()).toBeGreaterThanOrEqual(60);
  });

  it('80 kelompok Enrekang hidup pada 2018, 20 di Baraka, 7 di Balla (F4)', async () => {
    const { rows } = await pemilik.query(
      `select count(*)::int as semua, count(*) filter (where wilayah like '731603%')::int as baraka,
         count(*) filter (where wilayah = '7316031021')::int as balla
       from "Kelompok" where wilayah like '7316%' and berdiri <= '2018-12-31'
         and coalesce(berakhir >= '2018-01-01', true)`,
    );
    expect(rows[0]).toEqual({ semua: 80, baraka: 20, balla: 7 });
  });

  it('Sipatuo berjalan, dananya diterima, kunjungan pertamanya diterima', async () => {
    const k = await db().kelompok.findFirstOrThrow({
      where: { nama: 'Sipatuo' },
      include: { pencairan: true, kunjungan: true, proposal: true },
    });
    expect([k.status, k.mulaiUsaha?.toISOString().slice(0, 10)]).toEqual([
      'BERJALAN',
      '2025-07-01',
    ]);
    expect(k.proposal.map((p) => [p.status, p.nomorVersi])).toEqual([['DITETAPKAN', 2]]);
    const layak = await db().peristiwa.findFirstOrThrow({
      where: { kelompokId: k.id, aksi: 'proposal.nyatakanLayak' },
    });
    expect(layak.pada.toISOString().slice(0, 10)).toBe('2025-03-13');
    expect(k.pencairan.map((p) => [p.status, p.jumlahSalur])).toEqual([['DITERIMA', 20_000_000n]]);
    expect(k.kunjungan.find((v) => v.jenis === 'PERTAMA')?.status).toBe('DITERIMA');
  });

  it('laporan belanja menunggu ketua sejak dana diterima, Dinas sejak hari ke-31 (T27)', async () => {
    const tugas = async (nama: string, tanggal: string) =>
      (await tugasPertanggungjawaban(await aktor(nama, new Date(KINI)), saat(tanggal))).find(
        (t) => t.judul === 'KUBE Sipatuo',
      );
    expect(await tugas('ketua.sipatuo', '2025-07-12')).toMatchObject({
      keterangan: 'Laporan belanja, paling lambat 12 Juli 2025',
      lewat: false,
    });
    expect(await tugas('staf.enrekang', '2025-07-12')).toBeUndefined();
    for (const nama of ['ketua.sipatuo', 'staf.enrekang'])
      expect(await tugas(nama, '2025-07-13')).toMatchObject({ lewat: true });
    expect(await tugas('staf.tator', '2025-07-13')).toBeUndefined();
  });

  it('satu usaha harian berbunyi karena dua bulan tanpa penjualan (T31)', async () => {
    const staf = await aktor('staf.enrekang', new Date(KINI));
    const tugas = await menunggu(staf);
    expect(tugas.filter((t) => t.keterangan.includes('2 bulan tanpa penjualan'))).toHaveLength(1);
  });

  it('jejak utuh dan semua hukum I1–I12 berlaku', async () => {
    const hasil = await periksaInvarian(pemilik);
    expect(hasil.map((h) => h.kode)).toEqual(Array.from({ length: 12 }, (_, i) => `I${i + 1}`));
    expect(hasil.flatMap((h) => h.temuan)).toEqual([]);
  }, 60_000);
});

describe('Menunggu Anda', () => {
  const akun = [...AKUN.map(([nama]) => nama), ...AKUN_KELOMPOK];
  it.each(akun)('%s menemukan pekerjaan', async (nama) => {
    const tugas = await menunggu(await aktor(nama, new Date(KINI)));
    expect(tugas.length).toBeGreaterThan(0);
  });
});
