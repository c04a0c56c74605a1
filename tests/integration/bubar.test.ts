import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { findKelompok } from '@/lib/kelompok/queries';
import { db } from '@/lib/server/db';
import { pendampingBaraka } from '../helpers/fixture';
import { jadi, orang, PENDAMPING, usulAnggota } from '../helpers/ganti';
import { pelaku, surat } from '../helpers/people';
import { type Dana, dana, JUNI, keadaan, masalahDari } from '../helpers/uang';

const KABID = 'kabid.enrekang';
const isi = (d: Dana, lain: Record<string, unknown> = {}) => ({
  id: d.kelompokId,
  alasan: 'Anggota tinggal tiga orang.',
  ...lain,
});

/** Sets a scene past the arrows, which belong to other tests. */
async function adegan(sql: string, nilai: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(sql, nilai);
  await client.query('commit');
  await client.end();
}

const laporan = (d: Dana, status: string) =>
  adegan(
    `insert into "Pertanggungjawaban" (id, "pencairanId", "kelompokId", wilayah, status, tenggat, dibuat)
     values (gen_random_uuid(), $1, $2, '7316031021', $3::"StatusPertanggungjawaban", '2025-07-10', now())`,
    [d.id, d.kelompokId, status],
  );

beforeAll(pendampingBaraka, 60_000);

describe('bubar', () => {
  it('dana masih berjalan: ditolak, tidak ada yang berubah', async () => {
    const d = await dana('Jalan', nomorKisah());
    for (const status of ['DIPERINTAHKAN', 'TERSALUR', 'BERSELISIH', 'RETUR']) {
      const ubah = `update "Pencairan" set status = $2::"StatusPencairan" where id = $1`;
      await adegan(ubah, [d.id, status]);
      expect(await masalahDari(KABID, 'kelompok.bubarkan', isi(d))).toMatchObject({
        kode: 'belum-lengkap:pertanggungjawabanBubar',
        pesan: 'Dana bantuan masih berjalan. Selesaikan pencairannya dulu.',
      });
      expect(await keadaan(d.id)).toBe(status);
    }
    const k = await findKelompok(await pelaku(KABID, JUNI), d.kelompokId);
    expect(k?.aksi.find((a) => a.aksi === 'kelompok.bubarkan')?.boleh).toBe(false);
  }, 60_000);

  it('sebelum diperintahkan: pencairan, proposal, dan usul penggantian gugur; akses berakhir', async () => {
    const d = await dana('Gugur', nomorKisah(), { status: 'SIAP_SALUR' });
    const usul = await usulAnggota(PENDAMPING, d.kelompokId, 5, orang());
    await jadi(PENDAMPING, 'kelompok.gantiAnggota', usul);
    await jadi(KABID, 'kelompok.bubarkan', isi(d));
    expect(await keadaan(d.id)).toBe('DIBATALKAN');
    const { proposalId } = await db().pencairan.findUniqueOrThrow({ where: { id: d.id } });
    expect(await db().proposal.findUnique({ where: { id: proposalId } })).toMatchObject({
      status: 'DIBATALKAN',
    });
    const sebab = await db().peristiwa.findMany({
      where: { subjekId: { in: [d.id, proposalId] }, ke: 'DIBATALKAN' },
    });
    expect(sebab.map((s) => s.sebab)).toEqual(['kelompok.bubarkan', 'kelompok.bubarkan']);
    expect(await db().penggantian.findFirst({ where: { kelompokId: d.kelompokId } })).toMatchObject(
      {
        hasil: 'DITOLAK',
        catatan: 'Kelompok dibubarkan.',
      },
    );
    await expect(pelaku(d.ketua, JUNI)).rejects.toThrow('tidak punya peran');
  }, 60_000);

  it('sesudah dana diterima: laporan diterima, atau daftar aset dengan berita acaranya', async () => {
    const d = await dana('Aset', nomorKisah(), { status: 'DITERIMA' });
    await laporan(d, 'BELANJA');
    const tanpa = await masalahDari(KABID, 'kelompok.bubarkan', isi(d));
    expect(Object.keys(tanpa.bidang ?? {})).toEqual([
      'daftarAset',
      'suratNomor',
      'suratTanggal',
      'suratPenandatangan',
      'suratBerkas',
    ]);
    const aset = { daftarAset: 'Dua etalase, disimpan di rumah bendahara.' };
    const tanpaBa = await masalahDari(KABID, 'kelompok.bubarkan', isi(d, aset));
    expect(Object.keys(tanpaBa.bidang ?? {})).not.toContain('daftarAset');
    const ba = await surat(KABID, JUNI, 'BA/ASET/1', 'Lurah Balla (contoh)');
    await jadi(KABID, 'kelompok.bubarkan', isi(d, { ...aset, ...ba }));
    const k = await findKelompok(await pelaku(KABID, JUNI), d.kelompokId);
    expect(k).toMatchObject({ status: 'BUBAR', aset: aset.daftarAset });
    expect(k?.surat.map((s) => s.jenis)).toContain('ba-aset');
    // what was paid and received stays as it is
    expect(await keadaan(d.id)).toBe('DITERIMA');
  }, 60_000);

  it('laporan yang sudah diterima cukup', async () => {
    const d = await dana('Lapor', nomorKisah(), { status: 'DITERIMA' });
    await laporan(d, 'DITERIMA');
    await jadi(KABID, 'kelompok.bubarkan', isi(d));
    expect(await db().kelompok.findUnique({ where: { id: d.kelompokId } })).toMatchObject({
      status: 'BUBAR',
    });
  }, 60_000);
});

let ke = 3000;
/** People of their own for every group. */
function nomorKisah(): number {
  ke += 20;
  return ke;
}
