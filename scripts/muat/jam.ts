import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** The day the full story is told on: its files of 2025 are new, late, or finished as of then. */
export const JAM_CERITA = '2025-09-15T09:00:00+08:00';

/**
 * Sets the story clock to `SIKUBE_JAM` (ISO time with zone); without it the clock runs on as it is.
 * Without story data the setting is ignored with a warning: real files live in real time
 * (lifecycle.md 4).
 */
export async function aturJam(client: pg.Client, ke: string | undefined): Promise<void> {
  if (!ke) return;
  const { rows } = await client.query('select contoh from "Pemasangan" where id = 1');
  if (rows[0]?.contoh !== true) {
    console.warn('SIKUBE_JAM diabaikan: jam hanya bisa digeser bila data contoh dimuat.');
    return;
  }
  const saat = Date.parse(ke);
  if (Number.isNaN(saat)) throw new Error(`SIKUBE_JAM tidak terbaca: ${ke}`);
  await client.query('begin');
  await client.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
  await client.query('update "Pemasangan" set "jamContoh" = true, "geserJam" = $1 where id = 1', [
    saat - Date.now(),
  ]);
  await client.query('commit');
}
