import fs from 'node:fs';
import { holdServer } from '../../scripts/postgres/hold.mjs';
import { bringUpToDate, freshDatabase, loadStory } from '../../scripts/setup/database.mjs';
import { onDatabase, testGround } from '../../scripts/testing/ground.mjs';
import { dropScratch, scratchName } from '../../scripts/testing/scratch.mjs';

/**
 * Once per run: a template database, migrated and made ready (arrow table, grants, queue) with the
 * officers of the story. Every test file works on a copy of its own (database.ts), so no file sees
 * what another one wrote.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const ground = testGround();
  const held = await holdServer(ground.folder, { ephemeral: true });
  await dropScratch(held.url);
  const run = scratchName('cetakan');
  const env = onDatabase(ground, await freshDatabase(held.url, run), run);
  await bringUpToDate(env);
  await loadStory(env, 'tanpa-kelompok');
  // the forks inherit these: keys, quiet tools, where to copy from
  Object.assign(process.env, env, { UJI_SERVER: held.url, UJI_CETAKAN: run });
  return async () => {
    // the template, and copies that a crashed test file left behind
    await dropScratch(held.url, { mine: true });
    await held.release();
    fs.rmSync(env.SIKUBE_BERKAS, { recursive: true, force: true });
  };
}
