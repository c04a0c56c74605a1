import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { menunggu } from '@/lib/beranda/queries';
import type { Actor } from '@/lib/core/actor';
import { daftarKunjungan } from '@/lib/kunjungan/list';
import { findKunjungan } from '@/lib/kunjungan/queries';
import { tugasKunjungan } from '@/lib/kunjungan/waiting';
import { perintah } from '@/lib/registry';
import { db } from '@/lib/server/db';
import {
  batalkanKunjungan,
  kembalikanKunjungan,
  lapor,
  laporTambahan,
  mulaiUsaha,
  nyatakanTidakAktif,
  terimaKunjungan,
} from '@/scripts/muat/cerita-kunjungan';
import { kelompokBerdana, kelompokBerjalan } from '../helpers/dana';
import { kisah, pendampingBaraka } from '../helpers/fixture';
import { pelaku, saat, surat, unggah } from '../helpers/people';

const P = 'pendamping.baraka';
const STAF = 'staf.enrekang';

let pendamping: Actor;
let staf: Actor;

const berkas = (id: string) => db().kunjungan.findUniqueOrThrow({ where: { id } });
const hari = (d: Date | null) => d?.toISOString().slice(0, 10);
const milik = (id: string) =>
  db().kunjungan.findMany({ where: { kelompokId: id }, orderBy: [{ dibuat: 'asc' }] });

async function tolak(aksi: string, actor: Actor, input: Record<string, unknown>, pada: Date) {
  const hasil = await perintah[aksi]?.execute({
    actor,
    perintahId: randomUUID(),
    input,
    sekarang: pada,
  });
  if (!hasil || hasil.ok) throw new Error(`${aksi} ternyata diterima`);
  return hasil.problem;
}

const tugas = async (actor: Actor, pada: Date, id: string) =>
  (await tugasKunjungan(actor, pada)).find((t) => t.href.includes(id));

beforeAll(async () => {
  await pendampingBaraka();
  [pendamping, staf] = await Promise.all([pelaku(P), pelaku(STAF)]);
}, 60_000);

describe('jendela kunjungan pertama (T30)', () => {
  const k = kisah('Jendela', 500, { jenisUsaha: 'warung-makan' });
  let kelompokId: string;
  let id: string;

  beforeAll(async () => {
    ({ kelompokId, kunjunganId: id } = await kelompokBerjalan(k));
  }, 120_000);

  it('usaha mulai 1 Juli: 31 Juli sampai 30 Agustus', async () => {
    const row = await berkas(id);
    expect([row.jenis, row.status]).toEqual(['PERTAMA', 'DIJADWALKAN']);
    expect([hari(row.jendelaDari), hari(row.jendelaSampai)]).toEqual(['2025-07-31', '2025-08-30']);
  });

  it('29 Juli tercatat tambahan, yang wajib tetap menunggu', async () => {
    const { id: baru } = await lapor(P, id, saat('2025-07-29'));
    expect(baru).not.toBe(id);
    expect(await berkas(baru)).toMatchObject({ jenis: 'TAMBAHAN', status: 'DILAPORKAN' });
    expect((await berkas(id)).status).toBe('DIJADWALKAN');
    await terimaKunjungan(STAF, baru, saat('2025-07-30'));
    expect(await milik(kelompokId)).toHaveLength(2);
  });

  it('menunggu pendamping sejak jendela buka, Dinas sejak lewat', async () => {
    expect(await tugas(pendamping, saat('2025-07-30'), id)).toBeUndefined();
    expect(await tugas(pendamping, saat('2025-07-31'), id)).toMatchObject({ lewat: false });
    expect(await tugas(pendamping, saat('2025-08-30'), id)).toMatchObject({ lewat: false });
    expect(await tugas(staf, saat('2025-08-30'), id)).toBeUndefined();
    expect(await tugas(pendamping, saat('2025-08-31'), id)).toMatchObject({ lewat: true });
    expect(await tugas(staf, saat('2025-08-31'), id)).toMatchObject({ lewat: true });
  });

  it('sesudah lewat tetap bisa dilaporkan, sekali saja walau terkirim dua kali (T33)', async () => {
    const pada = saat('2025-09-02');
    const perintahId = randomUUID();
    const input = {
      id,
      tanggal: '2025-09-02',
      kondisi: 'TERSENDAT',
      anggotaAktif: '6',
      penjualan: '0',
      pengeluaran: '0',
      kas: '1.000.000',
      pembinaan: '2',
      kepuasan: '2',
      kepemimpinan: '3',
      solidaritas: '3',
      tujuan: '3',
      sesuai: 'tidak',
      penyimpangan: 'Belum membuka cabang dusun.',
      foto1: await unggah(P, pada, 'foto.jpg'),
      ...(await surat(P, pada, 'BA/T33', 'Pendamping')),
    };
    const kirim = () =>
      perintah['kunjungan.lapor']?.execute({
        actor: pendamping,
        perintahId,
        input,
        sekarang: pada,
      });
    const [satu, dua] = [await kirim(), await kirim()];
    expect(satu).toMatchObject({ ok: true });
    expect(dua).toEqual(satu);
    const aksi = { subjekId: id, aksi: 'kunjungan.lapor' };
    expect(await db().peristiwa.count({ where: aksi })).toBe(1);
    expect(await db().surat.count({ where: { subjekId: id } })).toBe(1);
  });

  it('kembali, lapor lagi dengan nomor sama, terima: kunjungan rutin terjadwal', async () => {
    await kembalikanKunjungan(STAF, id, saat('2025-09-03'));
    expect(await tugas(pendamping, saat('2025-09-03'), id)).toMatchObject({
      aksi: 'Perbaiki laporan',
    });
    await lapor(P, id, saat('2025-09-04'), { suratNomor: 'BA/T33' });
    expect(await db().surat.count({ where: { subjekId: id, dicabut: null } })).toBe(1);
    await terimaKunjungan(STAF, id, saat('2025-09-05'));
    const rutin = (await milik(kelompokId)).find((r) => r.jenis === 'RUTIN');
    expect([hari(rutin?.jendelaDari ?? null), hari(rutin?.jendelaSampai ?? null)]).toEqual([
      '2025-09-27',
      '2025-10-11',
    ]);
    expect(rutin?.status).toBe('DIJADWALKAN');
  });

  it('batal: beralasan, dengan tanggal pengganti', async () => {
    const rutin = (await milik(kelompokId)).find((r) => r.jenis === 'RUTIN')?.id ?? '';
    const lalu = { id: rutin, tanggal: '2025-09-20', alasan: 'Longsor.' };
    const salah = await tolak('kunjungan.batalkan', pendamping, lalu, saat('2025-09-28'));
    expect(salah.bidang).toHaveProperty('tanggal');
    await batalkanKunjungan(P, rutin, saat('2025-09-28'), '2025-10-05');
    expect((await berkas(rutin)).status).toBe('DIBATALKAN');
    const baru = (await milik(kelompokId)).find((r) => r.status === 'DIJADWALKAN');
    expect(hari(baru?.jendelaSampai ?? null)).toBe('2025-10-05');
  });

  it('tidak aktif oleh kabid; kunjungan sesudahnya tidak menjadwalkan lagi', async () => {
    await nyatakanTidakAktif('kabid.enrekang', kelompokId, saat('2025-10-01'));
    const sisa = (await milik(kelompokId)).find((r) => r.status === 'DIJADWALKAN')?.id ?? '';
    await lapor(P, sisa, saat('2025-10-05'));
    await terimaKunjungan(STAF, sisa, saat('2025-10-06'));
    expect((await milik(kelompokId)).filter((r) => r.status === 'DIJADWALKAN')).toEqual([]);
    const kabid = await pelaku('kabid.enrekang');
    const lulus = await tolak('kelompok.luluskan', kabid, { id: kelompokId }, saat('2025-10-07'));
    expect(lulus.kode).toMatch(/^(bukan-waktunya|belum-lengkap|sudah-diputuskan)/);
  });
});

describe('usaha belum mulai, dan siapa yang boleh', () => {
  const k = kisah('Belum', 540, { jenisUsaha: 'kopi-bubuk' });
  let kelompokId: string;

  beforeAll(async () => {
    ({ kelompokId } = await kelompokBerdana(k));
  }, 120_000);

  it('ketua diminta mencatat usaha mulai; tanggal nanti ditolak', async () => {
    const ketua = await pelaku(k.ketua);
    expect((await menunggu(ketua)).map((t) => t.aksi)).toContain('Catat usaha mulai');
    const nanti = { id: kelompokId, tanggal: '2025-07-02' };
    const salah = await tolak('kelompok.mulaiUsaha', ketua, nanti, saat('2025-07-01'));
    expect(salah.bidang).toEqual({ tanggal: 'Tanggal mulai usaha belum terjadi.' });
  });

  it('30 hari sesudah dana diterima, pendamping dan Dinas melihatnya', async () => {
    expect(await tugas(pendamping, saat('2025-07-10'), kelompokId)).toBeUndefined();
    for (const actor of [pendamping, staf])
      expect(await tugas(actor, saat('2025-07-14'), kelompokId)).toMatchObject({ lewat: true });
    const id = await laporTambahan(P, kelompokId, saat('2025-07-15'));
    expect(await tugas(pendamping, saat('2025-07-15'), kelompokId)).toBeUndefined();
    await terimaKunjungan(STAF, id, saat('2025-07-16'));
    expect(await milik(kelompokId)).toHaveLength(1);
  });

  it('pelapor tidak menerima sendiri; pendamping kecamatan lain tidak menemukan (T21)', async () => {
    const id = await laporTambahan(P, kelompokId, saat('2025-07-20'));
    const rangkap = { ...staf, id: pendamping.id };
    expect((await tolak('kunjungan.terima', rangkap, { id }, saat('2025-07-21'))).kode).toBe(
      'pernah-memutus',
    );
    const curio: Actor = { ...pendamping, id: randomUUID(), wilayah: ['731607'] };
    expect(await findKunjungan(curio, id)).toBeNull();
    expect((await daftarKunjungan(curio, { halaman: 1 })).jumlah).toBe(0);
    const batal = { id, tanggal: '2025-12-01', alasan: 'Uji' };
    expect((await tolak('kunjungan.batalkan', curio, batal, saat('2025-07-21'))).kode).toBe(
      'tidak-ditemukan',
    );
  });

  it('laporan tanpa foto atau tanpa penjelasan ditolak dengan kalimat', async () => {
    const kosong = { kelompokId, tanggal: '2025-07-20', kondisi: 'BERHENTI' };
    const salah = await tolak('kunjungan.lapor', pendamping, kosong, saat('2025-07-21'));
    expect(Object.keys(salah.bidang ?? {})).toContain('anggotaAktif');
    await mulaiUsaha(k.ketua, kelompokId, '2025-07-21', saat('2025-07-21'));
    expect((await milik(kelompokId)).filter((r) => r.jenis === 'PERTAMA')).toHaveLength(1);
  });

  it('dua bulan tanpa penjualan berbunyi bagi pendamping dan Dinas; usaha tahunan tidak (T31)', async () => {
    const kini = saat('2025-09-25');
    const tanpaJual = async (actor: Actor) =>
      (await tugas(actor, kini, kelompokId))?.keterangan.includes('tanpa penjualan') ?? false;
    await laporTambahan(P, kelompokId, saat('2025-08-20'), { penjualan: '0' });
    expect(await tanpaJual(staf)).toBe(false);
    await laporTambahan(P, kelompokId, saat('2025-09-20'), { penjualan: '0' });
    for (const actor of [pendamping, staf])
      expect(await tugas(actor, kini, kelompokId)).toMatchObject({
        keterangan: '2 bulan tanpa penjualan, sejak 21 Juli 2025',
      });
    const { baris } = await daftarKunjungan(staf, { kelompok: kelompokId, halaman: 1 });
    expect(baris[0]?.sepi?.bulan).toBe(2);
    await jadikan('TAHUNAN');
    expect(await tanpaJual(staf)).toBe(false);
    await jadikan('HARIAN');
    await laporTambahan(P, kelompokId, saat('2025-09-24'), { penjualan: '150.000' });
    expect(await tanpaJual(staf)).toBe(false);
  });

  /** By SQL: a group whose business runs no longer changes its kind through any command. */
  const jadikan = (kategori: 'HARIAN' | 'TAHUNAN') =>
    db().$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('app.perintah', ${randomUUID()}, true)`;
      await tx.kelompok.update({ where: { id: kelompokId }, data: { kategori } });
    });
});
