import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/server/db';
import {
  aktifkan,
  lapor,
  nyatakanTidakAktif,
  terimaKunjungan,
} from '@/scripts/muat/cerita-kunjungan';
import { type Berjalan, kelompokBerjalan } from '../helpers/dana';
import { kisah, pendampingBaraka } from '../helpers/fixture';
import { saat } from '../helpers/people';
import { masalahDari } from '../helpers/uang';

const KABID = 'kabid.enrekang';
const k = kisah('Bangkit', 850, { jenisUsaha: 'kopi-bubuk' });
let b: Berjalan;

const kelompok = () => db().kelompok.findUniqueOrThrow({ where: { id: b.kelompokId } });
const terjadwal = () =>
  db().kunjungan.findMany({ where: { kelompokId: b.kelompokId, status: 'DIJADWALKAN' } });

beforeAll(async () => {
  await pendampingBaraka();
  b = await kelompokBerjalan(k);
}, 120_000);

/** Setting a scene: the forms of this report belong to a later part. */
async function lpjDiterima() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
  await client.query(
    `update "Pertanggungjawaban" set status = 'DITERIMA' where "kelompokId" = $1`,
    [b.kelompokId],
  );
  await client.query('commit');
  await client.end();
}

describe('dinyatakan mandiri', () => {
  const lulus = (siapa: string) =>
    masalahDari(siapa, 'kelompok.luluskan', { id: b.kelompokId }, saat('2025-09-01'));

  it('hanya Kabid kabupaten itu', async () => {
    for (const siapa of ['staf.enrekang', 'kadis.enrekang', k.ketua, 'pendamping.baraka'])
      expect((await lulus(siapa)).kode).toBe('bukan-peran');
    expect((await lulus('kabid.tator')).kode).toBe('tidak-ditemukan');
  });

  it('ditolak sebelum laporan belanja diterima, lalu sebelum dua kali dinilai mandiri', async () => {
    expect(await lulus(KABID)).toMatchObject({
      kode: 'belum-lengkap:lpjDiterima',
      pesan: 'Laporan belanja belum diterima Dinas.',
    });
    await lpjDiterima();
    expect(await lulus(KABID)).toMatchObject({
      kode: 'belum-lengkap:mandiriDuaKali',
      pesan: 'Kelompok belum dua kali dinilai mandiri.',
    });
    expect(await kelompok()).toMatchObject({ status: 'BERJALAN', berakhir: null });
  });
});

describe('tidak aktif lalu aktif lagi', () => {
  const isi = (alasan = 'Anggota sepakat.') => ({ id: b.kelompokId, alasan });
  const pada = saat('2025-09-02');

  it('keduanya beralasan dan milik Kabid; kelompok yang berjalan tidak diaktifkan', async () => {
    const aktif = 'kelompok.aktifkan';
    expect((await masalahDari(KABID, aktif, isi(), pada)).kode).toBe('bukan-waktunya');
    for (const aksi of ['kelompok.nyatakanTidakAktif', aktif]) {
      expect((await masalahDari('staf.enrekang', aksi, isi(), pada)).kode).toBe('bukan-peran');
      expect((await masalahDari(KABID, aksi, isi(' '), pada)).bidang).toHaveProperty('alasan');
    }
  });

  it('aktif lagi: alasan tercatat, kelompok kembali hidup tanpa kunjungan ganda', async () => {
    await nyatakanTidakAktif(KABID, b.kelompokId, pada);
    const { kode } = await masalahDari(KABID, 'kelompok.luluskan', { id: b.kelompokId }, pada);
    expect(kode).not.toBe('bukan-peran');
    expect(await terjadwal()).toHaveLength(1);
    await aktifkan(KABID, b.kelompokId, saat('2025-09-03'));
    expect((await kelompok()).status).toBe('BERJALAN');
    expect(await terjadwal()).toHaveLength(1);
    const jejak = await db().peristiwa.findFirstOrThrow({
      where: { subjekId: b.kelompokId, aksi: 'kelompok.aktifkan' },
    });
    expect(jejak.alasan).toBe('Anggota sepakat membuka usaha lagi.');
  });

  it('tanpa kunjungan yang menunggu, iramanya dimulai lagi dari hari itu (F63)', async () => {
    await nyatakanTidakAktif(KABID, b.kelompokId, saat('2025-09-04'));
    await lapor('pendamping.baraka', b.kunjunganId, saat('2025-09-05'));
    await terimaKunjungan('staf.enrekang', b.kunjunganId, saat('2025-09-06'));
    expect(await terjadwal()).toEqual([]);
    await aktifkan(KABID, b.kelompokId, saat('2025-10-01'));
    const [baru, ...lain] = await terjadwal();
    expect(lain).toEqual([]);
    expect(baru).toMatchObject({ jenis: 'RUTIN' });
    expect(baru?.jendelaSampai?.getTime()).toBeGreaterThan(saat('2025-10-01').getTime());
    const sebab = await db().peristiwa.findFirstOrThrow({
      where: { subjekId: baru?.id, aksi: 'kunjungan.jadwalkan' },
    });
    expect(sebab.sebab).toBe('kelompok.aktifkan');
  });
});
