import { beforeAll, describe, expect, it } from 'vitest';
import { lacak, TIDAK_COCOK } from '@/lib/lacak/queries';
import { LacakProposal } from '@/lib/lacak/schema';
import { db } from '@/lib/server/db';
import { tulis } from '@/scripts/muat/cerita-proposal';
import {
  kelompokSah,
  kisah,
  pendampingBaraka,
  proposalDiDesa,
  sidikData,
} from '../helpers/fixture';

let nomor: string;
let kode: string;

const tanya = (ip: string, n: string, k: string) =>
  lacak(ip, LacakProposal.parse({ nomor: n, kode: k }));

/** A code of the right form that is not this one. */
const salah = (i = 0): string => `ZZZZ${String(2222 + i)}`;

async function buat(nama: string, benih: number) {
  const { id } = await proposalDiDesa(kisah(nama, benih, { jenisUsaha: 'jahit' }));
  const p = await db().proposal.findUniqueOrThrow({ where: { id } });
  if (!p.nomor || !p.kodeLacak) throw new Error('tanda terima tidak terbit');
  return { nomor: p.nomor, kode: p.kodeLacak };
}

beforeAll(async () => {
  await pendampingBaraka();
  ({ nomor, kode } = await buat('Sipatokkong', 100));
}, 60_000);

describe('melacak dengan nomor dan kode', () => {
  it('mengatakan di mana, sejak kapan, lazimnya, dan apa berikutnya', async () => {
    const hasil = await tanya('alamat-1', nomor, kode);
    if (!hasil.ok) throw new Error(hasil.problem.kode);
    expect(hasil.nilai).toMatchObject({
      nomor,
      status: 'DI_DESA',
      label: 'Di desa',
      sejak: '24 Februari 2025',
      lazim: 'Paling lama 3 hari kerja di meja ini.',
    });
    expect(hasil.nilai.kantor).toMatch(/desa/);
    expect(hasil.nilai.berikutnya).toMatch(/surat pengantar/);
  });

  it('tidak memuat nama, NIK, nomor HP, jumlah dana, atau kode (T41)', async () => {
    const isi = JSON.stringify(await tanya('alamat-1', nomor, kode));
    const anggota = await db().anggota.findMany({ select: { nama: true } });
    expect(anggota.length).toBeGreaterThan(0);
    for (const a of anggota) expect(isi).not.toContain(a.nama);
    expect(isi).not.toMatch(/Sipatokkong|\d{8}|Rp|20\.000/);
    expect(isi).not.toContain(kode);
  });

  it('menerima kode yang disalin tangan: huruf kecil, spasi, garis', async () => {
    const tulisan = `${kode.slice(0, 4).toLowerCase()} - ${kode.slice(4).toLowerCase()}`;
    expect((await tanya('alamat-1', ` ${nomor} `, tulisan)).ok).toBe(true);
  });

  it('kode salah dan nomor yang tidak ada mendapat jawaban yang sama', async () => {
    const a = await tanya('alamat-2', nomor, salah());
    const b = await tanya('alamat-2', '2025-7316-9999', kode);
    if (a.ok || b.ok) throw new Error('seharusnya tidak cocok');
    expect(a.problem).toEqual(b.problem);
    expect(a.problem.pesan).toBe(TIDAK_COCOK);
  });

  it('draf yang belum dikirim tidak bisa dilacak', async () => {
    const k = kisah('Belumkirim', 300, { jenisUsaha: 'anyaman' });
    const id = await tulis(k, await kelompokSah(k));
    const p = await db().proposal.findUniqueOrThrow({ where: { id } });
    expect([p.nomor, p.kodeLacak]).toEqual([null, null]);
    expect(LacakProposal.safeParse({ nomor: '', kode: '' }).success).toBe(false);
  }, 60_000);

  it('tidak menulis apa pun pada berkas', async () => {
    const sebelum = await sidikData();
    await tanya('alamat-1', nomor, kode);
    await tanya('alamat-3', nomor, salah());
    expect(await sidikData()).toBe(sebelum);
  });
});

describe('menebak kode dibatasi, melihat sendiri tidak (S-10)', () => {
  it('keluarga boleh melihat berkali-kali', async () => {
    for (let i = 0; i < 35; i++) expect((await tanya('rumah', nomor, kode)).ok).toBe(true);
  });

  it('sepuluh kode salah menutup nomor itu, dari alamat mana pun, juga untuk kode benar', async () => {
    const lain = await buat('Ditebak', 400);
    for (let i = 0; i < 10; i++) {
      const hasil = await tanya(`penebak-${i}`, lain.nomor, salah(i));
      expect(hasil.ok ? '' : hasil.problem.kode).toBe('tidak-ditemukan');
    }
    const tutup = await tanya('alamat-4', lain.nomor, lain.kode);
    expect(tutup.ok ? '' : tutup.problem.kode).toBe('terlalu-sering');
    expect((await tanya('alamat-4', nomor, kode)).ok).toBe(true);
  }, 60_000);

  it('tiga puluh kegagalan menutup satu alamat, bukan alamat lain', async () => {
    for (let i = 0; i < 30; i++) await tanya('satu-alamat', `2025-7316-${8000 + i}`, salah(i));
    const tutup = await tanya('satu-alamat', nomor, kode);
    expect(tutup.ok ? '' : tutup.problem.kode).toBe('terlalu-sering');
    expect((await tanya('alamat-5', nomor, kode)).ok).toBe(true);
  });
});
