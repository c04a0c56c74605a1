import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { periksaInvarian } from '@/lib/audit/invariants';
import { TEMPAT_SANDI } from '@/scripts/kunci/sandi-ulang';
import { tsxArgs, tsxEnv } from '../../scripts/setup/run.mjs';
import { kelompokSah, kisah, pendampingBaraka } from '../helpers/fixture';

const kunciBaru = () => randomBytes(32).toString('base64');
const baru = {
  SIKUBE_KUNCI_NIK: kunciBaru(),
  SIKUBE_KUNCI_NIK_LAMA: process.env.SIKUBE_KUNCI_NIK ?? '',
  SIKUBE_KUNCI_NIK_VERSI: '2',
};

let client: pg.Client;
let nik: Map<string, string>;

type Rahasia = typeof import('@/lib/server/secret');

/** Imported and used once, so that its keys are fixed before the next one is made. */
async function muat(kunci: Record<string, string>): Promise<Rahasia> {
  vi.resetModules();
  const semula = { ...process.env };
  Object.assign(process.env, kunci);
  const modul = await import('@/lib/server/secret');
  modul.versiSandi();
  for (const nama of Object.keys(kunci)) {
    if (semula[nama] === undefined) delete process.env[nama];
    else process.env[nama] = semula[nama];
  }
  return modul;
}

async function semuaNik(r: Rahasia): Promise<Map<string, string>> {
  const { rows } = await client.query('select id, nik from "Anggota" order by id');
  return new Map(rows.map((a) => [a.id, r.bukaSandi(a.nik, `Anggota.nik:${a.id}`)]));
}

async function terbukaSemua(r: Rahasia): Promise<number> {
  let n = 0;
  for (const { tabel, kolom } of TEMPAT_SANDI) {
    const { rows } = await client.query(
      `select id, "${kolom}" as isi from "${tabel}" where "${kolom}" is not null`,
    );
    for (const { id, isi } of rows) {
      expect(isi[0]).toBe(2);
      r.bukaSandi(isi, `${tabel}.${kolom}:${id}`);
      n++;
    }
  }
  return n;
}

const ganti = (kunci: Record<string, string>) =>
  spawnSync(process.execPath, tsxArgs('scripts/kunci-ganti.ts'), {
    env: tsxEnv({ ...process.env, ...kunci }),
    encoding: 'utf8',
  });

beforeAll(async () => {
  await pendampingBaraka();
  await kelompokSah(kisah('Kunci', 3400));
  client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  nik = await semuaNik(await muat({}));
}, 120_000);

afterAll(() => client.end());

describe('mengganti kunci (docs/keputusan/009)', () => {
  it('setiap kolom bita basis data ada di daftar', async () => {
    const { rows } = await client.query(
      `select table_name || '.' || column_name as t from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea' order by 1`,
    );
    expect(rows.map((r) => r.t)).toEqual(TEMPAT_SANDI.map((t) => `${t.tabel}.${t.kolom}`).sort());
  });

  it('selama berjalan kedua versi terbaca; yang terputus diteruskan', async () => {
    const r = await muat(baru);
    expect(await semuaNik(r)).toEqual(nik);
    // one row by hand: as if a first run had been killed after it
    const [id, angka] = [...nik][0] ?? ['', ''];
    await client.query('begin');
    await client.query(`select set_config('app.perintah', gen_random_uuid()::text, true)`);
    await client.query('update "Anggota" set nik = $2 where id = $1', [
      id,
      Buffer.from(r.sandikan(angka, `Anggota.nik:${id}`)),
    ]);
    await client.query('commit');
    expect(await semuaNik(r)).toEqual(nik);
    const hasil = ganti(baru);
    expect([hasil.status, hasil.stderr]).toEqual([0, '']);
    expect(hasil.stdout).toContain(`Anggota.nik: ${nik.size - 1} disandikan ulang`);
  });

  it('sesudahnya kunci baru sendiri membuka semuanya; kunci lama dan kunci salah ditolak', async () => {
    const r = await muat({ ...baru, SIKUBE_KUNCI_NIK_LAMA: kunciBaru() });
    expect(await semuaNik(r)).toEqual(nik);
    expect(await terbukaSemua(r)).toBeGreaterThan(nik.size * 2);
    const tua = await muat({});
    await expect(semuaNik(tua)).rejects.toThrow('versi sandi tidak dikenal');
    const salah = await muat({ ...baru, SIKUBE_KUNCI_NIK: kunciBaru() });
    await expect(semuaNik(salah)).rejects.toThrow();
    expect(ganti(baru).stdout).toContain('Anggota.nik: 0 disandikan ulang');
  });

  it('--indeks: dicari dan tunggal dengan kunci indeks yang baru, dua kali sama', async () => {
    const indeks = kunciBaru();
    for (let i = 0; i < 2; i++)
      expect(ganti({ ...baru, SIKUBE_KUNCI_INDEKS_BARU: indeks }).status).toBe(0);
    const r = await muat({ ...baru, SIKUBE_KUNCI_INDEKS: indeks });
    const { rows } = await client.query('select id, "nikIndeks" from "Anggota"');
    for (const a of rows) expect(a.nikIndeks).toBe(r.indeksButa('nik', nik.get(a.id) ?? ''));
  });

  it('hukum data tetap benar (audit:periksa)', async () => {
    const hasil = await periksaInvarian(client);
    expect(hasil.flatMap((h) => h.temuan)).toEqual([]);
  });
});
