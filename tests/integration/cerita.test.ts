import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periksaInvarian } from '@/lib/audit/invariants';
import { menunggu } from '@/lib/beranda/queries';
import { machines, type Noun } from '@/lib/core/lifecycle/all';
import { db } from '@/lib/server/db';
import { lingkupKelompok, lingkupProposal } from '@/lib/server/scope';
import { AKUN, AKUN_KELOMPOK, AKUN_LAIN, muatAkun } from '@/scripts/muat/akun';
import { aturJam } from '@/scripts/muat/jam';
import { muatKelompok } from '@/scripts/muat/kelompok';
import { aktor } from '@/scripts/muat/langkah';

/** The whole story, as a first start loads it: every stage is somewhere, everyone has work. */
const KINI = '2025-09-15T09:00:00+08:00';
const pemilik = new pg.Client({ connectionString: process.env.DATABASE_URL });

beforeAll(async () => {
  await pemilik.connect();
  await pemilik.query('begin');
  await pemilik.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
  await muatAkun(pemilik, AKUN_LAIN);
  await pemilik.query('commit');
  await muatKelompok();
  await aturJam(pemilik, KINI);
}, 240_000);
afterAll(() => pemilik.end());

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
    expect(k.pencairan.map((p) => [p.status, p.jumlahSalur])).toEqual([['DITERIMA', 20_000_000n]]);
    expect(k.kunjungan.find((v) => v.jenis === 'PERTAMA')?.status).toBe('DITERIMA');
  });

  it('jejak utuh dan semua hukum berlaku', async () => {
    expect((await periksaInvarian(pemilik)).flatMap((h) => h.temuan)).toEqual([]);
  }, 60_000);
});

/** Who has nothing to do on that day, and why that is right. */
const TANPA_TUGAS: Readonly<Record<string, string>> = {
  'bendahara.sipatuo': 'anggota hanya membenarkan dana yang baru masuk',
  'anggota.sipatuo': 'anggota hanya membenarkan dana yang baru masuk',
  'ketua.sipatuo': 'usahanya berjalan; laporan belanja belum bisa dikirim di bagian ini',
};

describe('Menunggu Anda', () => {
  const akun = [...AKUN.map(([nama]) => nama), ...AKUN_KELOMPOK];
  it.each(akun.filter((a) => !TANPA_TUGAS[a]))('%s menemukan pekerjaan', async (nama) => {
    const tugas = await menunggu(await aktor(nama, new Date(KINI)));
    expect(tugas.length).toBeGreaterThan(0);
  });
});
