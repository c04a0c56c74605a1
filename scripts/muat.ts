/**
 * Loads what a first start needs. `--contoh`: regions, year, accounts and story groups;
 * `--tanpa-kelompok`: the same without groups; `--akun`: prints the story's accounts, if loaded.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { SEMUA_PERAN } from '@/lib/core/actor';
import { tutupDb } from '@/lib/server/db';
import { AKUN, AKUN_KELOMPOK, AKUN_LAIN, muatAkun, SANDI_CONTOH } from '@/scripts/muat/akun';
import { muatTahun } from '@/scripts/muat/dasar';
import { aturJam } from '@/scripts/muat/jam';
import { muatKelompok } from '@/scripts/muat/kelompok';

const mode = process.argv[2];
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  if (mode === '--akun') await cetakAkun();
  else if (mode === '--contoh' || mode === '--tanpa-kelompok') await muat(mode === '--contoh');
  else throw new Error('Pakai: --contoh, --tanpa-kelompok, atau --akun.');
} finally {
  await client.end();
  await tutupDb();
}

async function muat(denganKelompok: boolean): Promise<void> {
  await client.query('begin');
  await client.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
  await client.query('update "Pemasangan" set contoh = true where id = 1');
  await muatTahun(client);
  await muatAkun(client);
  if (denganKelompok) await muatAkun(client, AKUN_LAIN);
  await client.query('commit');
  if (denganKelompok) await muatKelompok();
  await aturJam(client, process.env.SIKUBE_JAM);
}

async function cetakAkun(): Promise<void> {
  const { rows } = await client.query('select contoh from "Pemasangan" where id = 1');
  if (!rows[0]?.contoh) return;
  const { rows: orang } = await client.query(
    `select p."namaPengguna", r.peran from "Pengguna" p join "PeranPengguna" r on r."penggunaId" = p.id
     where p."namaPengguna" = any ($1)`,
    [[...AKUN.map(([nama]) => nama), ...AKUN_KELOMPOK]],
  );
  const urut = (p: string) => SEMUA_PERAN.indexOf(p as (typeof SEMUA_PERAN)[number]);
  const baris = orang.sort(
    (a, b) => urut(a.peran) - urut(b.peran) || a.namaPengguna.localeCompare(b.namaPengguna),
  );
  console.log(`Akun contoh (kata sandi semuanya: ${SANDI_CONTOH}):`);
  console.log(baris.map((o) => `  ${o.namaPengguna}`).join('\n'));
  if (orang.length < AKUN.length) console.log('  (sebagian akun belum ada)');
}
