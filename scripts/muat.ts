/**
 * Loads what a first start needs. `--contoh`: regions, year, accounts and story groups;
 * `--tanpa-kelompok`: the same without groups; `--akun`: prints the story's accounts, if loaded.
 */
import pg from 'pg';
import { SEMUA_PERAN } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { bacaJam } from '@/lib/server/clock';
import { tutupDb } from '@/lib/server/db';
import { AKUN, AKUN_KELOMPOK, SANDI_CONTOH } from '@/scripts/muat/akun';
import { muatCerita } from '@/scripts/muat/muat-cerita';
import type { Mode } from '@/scripts/muat/tanda';

const mode = process.argv[2];
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  if (mode === '--akun') await cetakAkun();
  else if (mode === '--contoh' || mode === '--tanpa-kelompok') await muat(mode.slice(2) as Mode);
  else throw new Error('Pakai: --contoh, --tanpa-kelompok, atau --akun.');
} finally {
  await client.end();
  await tutupDb();
}

async function muat(cerita: Mode): Promise<void> {
  const kenapaTidak = await muatCerita(client, cerita, { jam: process.env.SIKUBE_JAM });
  if (!kenapaTidak) return;
  console.error(kenapaTidak);
  process.exitCode = 1;
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
  const { sekarang, digeser } = await bacaJam();
  if (digeser) console.log(`Jam data contoh: ${waktuIndonesia(sekarang, SETELAN_AWAL.zonaWaktu)}`);
  if (orang.length < AKUN.length) console.log('  (sebagian akun belum ada)');
}
