import fs from 'node:fs';
import path from 'node:path';
import { bringUpToDate, loadStory } from './database.mjs';
import { Kendala, say } from './say.mjs';

/** Any number will do: two starts on one database never load, or empty, at the same time. */
const START = 4_802_026;
/** Held by the loading itself, which may outlive a start that was killed (muat-cerita.ts). */
export const LOADING = 4_802_027;

/** The first start without DATABASE_URL loads the story; the mark says it was loaded to the end. */
const mark = (folder) => path.join(folder, 'data-awal');

/**
 * Fills a database that has nothing yet, and one whose filling was cut off: that one is emptied and
 * filled from the beginning. A database of the person's own stays as it is unless a story was asked
 * for by name.
 */
export async function fillFirstTime({ base, folder, story = null, own = false }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: base.DATABASE_URL });
  client.on('error', () => {});
  await client.connect();
  try {
    await alone(client);
    const half = await cutOff(client);
    const first = own || fs.existsSync(mark(folder)) ? null : 'contoh';
    const wanted = story ?? half ?? first;
    if (!wanted) return;
    if (half) await empty(client, base);
    say(wanted === 'contoh' ? 'Memuat data contoh …' : 'Memuat data awal tanpa kelompok …');
    await loadStory(base, wanted);
    if (!own) fs.writeFileSync(mark(folder), `${wanted}\n`);
    say('Data awal termuat.');
  } finally {
    await client.end();
  }
}

/** Waits for another start, and for a loading that lost the start it belonged to. */
async function alone(client) {
  for (const key of [START, LOADING]) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as free', [key]);
    if (rows[0].free) continue;
    say('Pemuatan data lain masih berjalan. Menunggu sampai selesai …');
    await client.query('select pg_advisory_lock($1)', [key]);
  }
  await client.query('select pg_advisory_unlock($1)', [LOADING]);
}

/** Which story was begun here and never finished; null = none. Real data have no such row at all. */
export async function cutOff(client) {
  const { rows } = await client.query(
    `select p.aksi, p.isi ->> 'mode' as mode from "Peristiwa" p, "Pemasangan" i
     where p.subjek = 'pemasangan' and i.contoh order by p.urut desc limit 1`,
  );
  return rows[0]?.aksi === 'pemasangan.mulaiMuat' ? rows[0].mode : null;
}

/** Takes a half story away, with its files, and makes the database as new as after a migration. */
async function empty(client, base) {
  await refuseReal(client);
  say('Pemuatan data contoh yang lalu terputus. Dikosongkan dan dimuat lagi dari awal.');
  const { rows } = await client.query('select id from "Berkas"');
  try {
    await client.query(
      `drop schema public cascade; drop schema if exists graphile_worker cascade;
       create schema public; grant usage on schema public to public`,
    );
  } catch (error) {
    throw new Kendala(
      `Data contoh yang terputus tidak bisa dikosongkan (${error.message}). Kosongkan basis data itu, lalu jalankan lagi.`,
    );
  }
  for (const { id } of rows)
    fs.rmSync(path.join(base.SIKUBE_BERKAS, id.slice(0, 2), id), { force: true });
  await bringUpToDate(base);
}

/** All people of the story are marked as such; where anybody else is, nothing is taken away. */
async function refuseReal(client) {
  const { rows } = await client.query(
    `select 1 from "Pengguna" where nama not like '%(contoh)' limit 1`,
  );
  if (rows.length > 0)
    throw new Kendala(
      'Data contoh hanya termuat sebagian, tetapi basis data ini berisi orang sungguhan. Tidak ada yang diubah.',
    );
}
