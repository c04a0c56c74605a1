import path from 'node:path';
import { clusterExists } from '../postgres/cluster.mjs';
import { ensureDatabase, requireReachable } from './database.mjs';
import { programEnv } from './env.mjs';
import { loadKeys, neighbourActionKey } from './keys.mjs';
import { dataFolder, openDataFolder } from './places.mjs';

/**
 * The keys that belong to the data of `folder`. They exist before the first cluster does: data
 * without its keys is refused, so an interrupted first run must never leave it so.
 */
export async function openKeys(folder) {
  const own = process.env.DATABASE_URL;
  const dataExists = own ? (await requireReachable(own)).hasData : clusterExists(folder);
  // the tests have keys of their own but share this one: then one build serves both
  const actionKey = neighbourActionKey(path.join(folder, 'uji'));
  return loadKeys({ folder, env: process.env, dataExists, actionKey });
}

/**
 * Folder, keys and database for a command that works beside `npm start` (or without it): the
 * embedded server is started when it is not running and stopped by whoever leaves it last.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, keys: object, release: () => Promise<void> }>}
 */
export async function openDatabase() {
  const folder = dataFolder();
  openDataFolder(folder);
  const keys = await openKeys(folder);
  const own = process.env.DATABASE_URL;
  const { holdServer } = await import('../postgres/hold.mjs');
  const held = own ? null : await holdServer(folder);
  const url = own ?? (await ensureDatabase(held.url, 'sikube'));
  const env = programEnv({ env: process.env, keys, url, folder });
  return { env, keys, release: async () => held?.release() };
}
