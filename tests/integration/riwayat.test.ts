import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { bacaSaringan, daftarKelompok } from '@/lib/kelompok/daftar';
import { tulisRiwayat } from '@/lib/kelompok/riwayat';
import { perintah } from '@/lib/registry';
import { db } from '@/lib/server/db';
import { imporRiwayat, riwayat2018 } from '@/scripts/muat/riwayat-2018';
import { pelaku, saat } from '../helpers/people';

const PADA = saat('2025-01-06');

beforeAll(() => imporRiwayat('admin.enrekang', riwayat2018(), PADA), 60_000);

const hidup = async (nama: string, q: Record<string, string>) =>
  (await daftarKelompok(await pelaku(nama, PADA), bacaSaringan(q))).jumlah;

it('2018: delapan puluh di Enrekang, dua puluh di Baraka, tujuh di Balla (T37)', async () => {
  expect(await hidup('staf.enrekang', { hidup: '2018' })).toBe(80);
  expect(await hidup('staf.enrekang', { hidup: '2018', wilayah: '731603' })).toBe(20);
  expect(await hidup('staf.enrekang', { hidup: '2018', wilayah: '7316031021' })).toBe(7);
  expect(await hidup('desa.balla', { hidup: '2018' })).toBe(7);
  expect(await hidup('staf.enrekang', { hidup: '2011' })).toBe(0);
  expect(await hidup('staf.enrekang', { hidup: '2023' })).toBeLessThan(80);
});

it('setiap kelompok punya satu peristiwa dan asal RIWAYAT', async () => {
  expect(await db().kelompok.count({ where: { asal: 'RIWAYAT' } })).toBe(80);
  expect(await db().peristiwa.count({ where: { aksi: 'kelompok.imporRiwayat' } })).toBe(80);
});

it('satu baris salah menahan semua, dengan nomor barisnya', async () => {
  const [satu] = riwayat2018();
  if (!satu) throw new Error('kosong');
  const baris = `nama;kode desa\n${tulisRiwayat(satu)}\n${tulisRiwayat({ ...satu, jenisUsaha: 'emas' })}`;
  const hasil = await perintah['kelompok.imporRiwayat']?.execute({
    actor: await pelaku('admin.enrekang', PADA),
    perintahId: randomUUID(),
    input: { baris },
    sekarang: PADA,
  });
  expect(hasil).toMatchObject({
    ok: false,
    problem: { bidang: { baris: 'Baris 3: Jenis usaha ini tidak ada di daftar.' } },
  });
  expect(await db().kelompok.count()).toBe(80);
});
