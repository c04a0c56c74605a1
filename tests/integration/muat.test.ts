import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { periksaInvarian } from '@/lib/audit/invariants';
import { aturJam } from '@/scripts/muat/jam';
import { unggah } from '@/scripts/muat/langkah';
import { muatCerita } from '@/scripts/muat/muat-cerita';
import { tandai, termuat } from '@/scripts/muat/tanda';
import { beSilent } from '@/scripts/setup/say.mjs';
import { cutOff, fillFirstTime } from '@/scripts/setup/story.mjs';
import { saat } from '../helpers/people';

/** A first load is whole or it is done again; real data are never touched. */
const pemilik = new pg.Client({ connectionString: process.env.DATABASE_URL });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sikube-muat-'));
const isi = () =>
  fillFirstTime({ base: process.env as NodeJS.ProcessEnv, folder, story: null, own: true });

beforeAll(async () => {
  beSilent();
  await pemilik.connect();
});
afterAll(async () => {
  await pemilik.end();
  fs.rmSync(folder, { recursive: true, force: true });
});

const satu = async (sql: string) => (await pemilik.query(sql)).rows[0]?.n;

async function bingkai(sql: string, isian: unknown[] = []): Promise<void> {
  await pemilik.query('begin');
  await pemilik.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
  await pemilik.query(sql, isian);
  await pemilik.query('commit');
}

describe('muat pertama', () => {
  it('selesai: tidak ada yang dikosongkan atau dimuat lagi', async () => {
    expect([...(await termuat(pemilik))]).toEqual(['tanpa-kelompok']);
    expect(await cutOff(pemilik)).toBeNull();
    const banyak = await satu('select count(*)::int as n from "Peristiwa"');
    await isi();
    expect(await satu('select count(*)::int as n from "Peristiwa"')).toBe(banyak);
  });

  it('terputus di tengah: tercatat, dan yang berikutnya tahu', async () => {
    const putus = muatCerita(pemilik, 'contoh', {
      kelompok: () => Promise.reject(new Error('listrik padam')),
    });
    await expect(putus).rejects.toThrow('listrik padam');
    expect(await cutOff(pemilik)).toBe('contoh');
  });

  it('orang sungguhan: setengah pun tidak dikosongkan', async () => {
    const id = randomUUID();
    await bingkai(
      `insert into "Pengguna" (id, nama, "namaPengguna", hp, sandi, dibuat)
       values ($1, 'Budi', 'budi', '081299990000', 'x', now())`,
      [id],
    );
    await expect(isi()).rejects.toThrow(/orang sungguhan/);
    expect(await satu(`select nama as n from "Pengguna" where id = '${id}'`)).toBe('Budi');
    await bingkai(`update "Pengguna" set nama = 'Budi (contoh)' where id = $1`, [id]);
  });

  it('setengah cerita dikosongkan bersama berkasnya, lalu dimuat sampai selesai', async () => {
    // told again with the short story, which loads in seconds
    await pemilik.query('begin');
    await pemilik.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
    await tandai(pemilik, 'mulaiMuat', 'tanpa-kelompok');
    await pemilik.query('commit');
    const berkas = await unggah('staf.enrekang', saat('2025-03-12'), 'setengah.jpg');
    const tempat = path.join(process.env.SIKUBE_BERKAS ?? '', berkas.slice(0, 2), berkas);
    expect(fs.existsSync(tempat)).toBe(true);
    await isi();
    expect(fs.existsSync(tempat)).toBe(false);
    expect(await satu(`select count(*)::int as n from "Pengguna" where nama like 'Budi%'`)).toBe(0);
    expect([...(await termuat(pemilik))]).toEqual(['tanpa-kelompok']);
    expect(await cutOff(pemilik)).toBeNull();
    expect((await periksaInvarian(pemilik)).flatMap((h) => h.temuan)).toEqual([]);
  }, 60_000);
});

describe('pemasangan sungguhan', () => {
  it('tidak menerima data contoh, dan jamnya tidak bisa digeser', async () => {
    await bingkai('update "Pemasangan" set contoh = false where id = 1');
    expect(await muatCerita(pemilik, 'contoh')).toMatch(/sudah dipakai sungguhan/);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await aturJam(pemilik, '2025-09-15T09:00:00+08:00');
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('diabaikan'));
    expect(await satu('select "jamContoh" as n from "Pemasangan"')).toBe(false);
    expect(await cutOff(pemilik)).toBeNull();
  });
});
