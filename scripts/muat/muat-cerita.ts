import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { AKUN_LAIN, muatAkun } from '@/scripts/muat/akun';
import { muatTahun } from '@/scripts/muat/dasar';
import { aturJam, JAM_CERITA } from '@/scripts/muat/jam';
import { muatKelompok } from '@/scripts/muat/kelompok';
import { type Mode, sungguhan, tandai, termuat } from '@/scripts/muat/tanda';
import { LOADING } from '@/scripts/setup/story.mjs';

async function serentak(client: pg.Client, kerja: () => Promise<void>): Promise<void> {
  await client.query('begin');
  await client.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
  try {
    await kerja();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

type Lain = { jam?: string; kelompok?: () => Promise<void> };

/**
 * Loads one story to the end, once. Answers why not when this is a real installation. `kelompok` is
 * the long part; a test stands in for it.
 */
export async function muatCerita(
  client: pg.Client,
  mode: Mode,
  lain: Lain = {},
): Promise<string | null> {
  await client.query('select pg_advisory_lock($1)', [LOADING]);
  try {
    return await muat(client, mode, lain);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOADING]);
  }
}

async function muat(
  client: pg.Client,
  mode: Mode,
  { jam, kelompok = muatKelompok }: Lain,
): Promise<string | null> {
  if ((await termuat(client)).has(mode)) return null;
  if (await sungguhan(client))
    return 'Basis data ini sudah dipakai sungguhan. Data contoh tidak dimuat ke dalamnya.';
  const lengkap = mode === 'contoh';
  await serentak(client, async () => {
    await client.query('update "Pemasangan" set contoh = true where id = 1');
    await tandai(client, 'mulaiMuat', mode);
    await muatTahun(client);
    await muatAkun(client);
    if (lengkap) await muatAkun(client, AKUN_LAIN);
  });
  if (lengkap) await kelompok();
  await aturJam(client, jam ?? (lengkap ? JAM_CERITA : undefined));
  await serentak(client, () => tandai(client, 'selesaiMuat', mode));
  return null;
}
