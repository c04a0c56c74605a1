import path from 'node:path';
import { clusterExists } from '../postgres/cluster.mjs';
import { programEnv, QUIET } from '../setup/env.mjs';
import { KEY_NAMES, loadKeys, neighbourActionKey } from '../setup/keys.mjs';
import { dataFolder, openDataFolder, root } from '../setup/places.mjs';

/** Reports, traces and pictures of a run. */
export const output = path.join(root, 'tests/.keluaran');

/** What the person's own shell says about a real installation must not leak into a test. */
function withoutOwnSettings(env) {
  const own = new Set([
    'DATABASE_URL',
    'PORT',
    'HOSTNAME',
    'NODE_ENV',
    ...Object.values(KEY_NAMES),
  ]);
  const kept = Object.entries(env).filter(
    ([name]) => !own.has(name) && !name.startsWith('SIKUBE_') && !name.startsWith('NEXTAUTH_'),
  );
  return Object.fromEntries(kept);
}

/**
 * The tests' own ground, apart from the person's data: folder `uji`, own cluster, own keys.
 * @returns {{ folder: string, keys: object, env: NodeJS.ProcessEnv }}
 */
export function testGround() {
  const folder = dataFolder('uji');
  openDataFolder(folder);
  const keys = loadKeys({
    folder,
    env: {},
    dataExists: clusterExists(folder),
    actionKey: neighbourActionKey(path.dirname(folder)),
  });
  return { folder, keys, env: { ...withoutOwnSettings(process.env), ...QUIET } };
}

/** For a program that works on one test database with one folder of files. */
export const onDatabase = ({ env, keys, folder }, url, files) =>
  programEnv({
    env: { ...env, SIKUBE_BERKAS: path.join(folder, 'berkas', files) },
    keys,
    url,
    folder,
  });
