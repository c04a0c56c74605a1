// npm run ukur:impor: loads 250,000 rows × 12 columns (XLSX, CSV) by the real job on a scratch database.
import { requireSupportedNode } from './setup/node-version.mjs';

requireSupportedNode();

const { holdServer } = await import('./postgres/hold.mjs');
const { bringUpToDate, freshDatabase, loadStory } = await import('./setup/database.mjs');
const { attempt, tsxArgs, tsxEnv } = await import('./setup/run.mjs');
const { onDatabase, testGround } = await import('./testing/ground.mjs');
const { dropScratch, scratchName } = await import('./testing/scratch.mjs');

const ground = testGround();
const held = await holdServer(ground.folder, { ephemeral: true });
try {
  await dropScratch(held.url);
  const run = scratchName('ukur');
  const env = onDatabase(ground, await freshDatabase(held.url, run), run);
  await bringUpToDate(env);
  await loadStory(env, 'tanpa-kelompok');
  const options = { env: tsxEnv({ ...process.env, ...env }), visible: true };
  const args = tsxArgs('scripts/ukur-impor.ts', ...process.argv.slice(2));
  const { code } = await attempt(process.execPath, args, options);
  process.exitCode = code ?? 1;
} finally {
  await dropScratch(held.url, { mine: true });
  await held.release();
}
