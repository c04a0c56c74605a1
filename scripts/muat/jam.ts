import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/**
 * Starts the story clock at `SIKUBE_JAM` (ISO time with zone), or stops it. Without story data the
 * setting is ignored with a warning: real files live in real time (lifecycle.md 4).
 */
export async function aturJam(client: pg.Client, ke: string | undefined): Promise<void> {
  const { rows } = await client.query('select contoh from "Pemasangan" where id = 1');
  const contoh = rows[0]?.contoh === true;
  if (ke && !contoh) {
    console.warn('SIKUBE_JAM diabaikan: jam hanya bisa digeser bila data contoh dimuat.');
    return;
  }
  if (!contoh) return;
  const saat = ke ? Date.parse(ke) : Number.NaN;
  if (ke && Number.isNaN(saat)) throw new Error(`SIKUBE_JAM tidak terbaca: ${ke}`);
  await client.query('begin');
  await client.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
  await client.query('update "Pemasangan" set "jamContoh" = $1, "geserJam" = $2 where id = 1', [
    Boolean(ke),
    ke ? saat - Date.now() : 0,
  ]);
  await client.query('commit');
}
