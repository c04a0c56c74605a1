import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { holdServer } from '../../scripts/postgres/hold.mjs';
import {
  bringUpToDate,
  databaseUrl,
  freshDatabase,
  loadStory,
} from '../../scripts/setup/database.mjs';
import { onDatabase, testGround } from '../../scripts/testing/ground.mjs';

/**
 * Once per run: a template database, migrated and made ready (arrow table, grants, queue) with the
 * officers of the story. Every
 * test file works on a copy of its own (database.ts), so no file sees what another one wrote.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const ground = testGround();
  const held = await holdServer(ground.folder, { ephemeral: true });
  const run = `uji_${randomBytes(4).toString('hex')}`;
  const env = onDatabase(ground, databaseUrl(held.url, run), run);
  await freshDatabase(held.url, run);
  await bringUpToDate(env);
  await loadStory(env, 'tanpa-kelompok');
  // the forks inherit these: keys, quiet tools, where to copy from
  Object.assign(process.env, env, { UJI_SERVER: held.url, UJI_CETAKAN: run });
  return async () => {
    await dropAll(held.url, run);
    await held.release();
  };
}

/** The template, and copies that a crashed test file left behind. */
async function dropAll(server: string, run: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [run],
  );
  for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
  await client.end();
}
