import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { foreignData } from './places.mjs';
import { Kendala } from './say.mjs';

/** name in kunci.json → environment variable; the environment wins */
export const KEY_NAMES = {
  sesi: 'NEXTAUTH_SECRET',
  aksi: 'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
  nik: 'SIKUBE_KUNCI_NIK',
  indeks: 'SIKUBE_KUNCI_INDEKS',
};
const NAMES = Object.keys(KEY_NAMES);

/** Only after a rotation (npm run kunci:ganti): which key `nik` is, and the one before while it lasts. */
export const ROTATION_NAMES = {
  nikVersi: 'SIKUBE_KUNCI_NIK_VERSI',
  nikLama: 'SIKUBE_KUNCI_NIK_LAMA',
  indeksBaru: 'SIKUBE_KUNCI_INDEKS_BARU',
};
const ALL_NAMES = { ...KEY_NAMES, ...ROTATION_NAMES };

/** Keys of 32 bytes as base64. The session secret may be any long text, as next-auth allows. */
function wellFormed(name, value) {
  if (typeof value !== 'string') return false;
  if (name === 'sesi') return value.length >= 32;
  if (name === 'nikVersi') return /^([1-9]\d?|1\d\d|2[0-4]\d|25[0-5])$/.test(value);
  return /^[A-Za-z0-9+/]{43}=$/.test(value) && Buffer.from(value, 'base64').length === 32;
}

function fromEnvironment(env) {
  const given = {};
  for (const [name, variable] of Object.entries(ALL_NAMES)) {
    const value = env[variable];
    if (!value) continue;
    if (!wellFormed(name, value)) {
      throw new Kendala(`${variable} tidak sah. Isi 32 byte acak dalam base64.`);
    }
    given[name] = value;
  }
  return given;
}

/** What kunci.json holds; null when there is none. */
export function readKeyFile(folder) {
  const file = path.join(folder, 'kunci.json');
  let text;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw new Kendala(foreignData(folder));
  }
  try {
    const keys = JSON.parse(text);
    const entries = Object.entries(keys);
    const whole = entries.every(([name, key]) => name in ALL_NAMES && wellFormed(name, key));
    if (whole && entries.length > 0) return keys;
  } catch {
    // not JSON: said below
  }
  throw new Kendala(`Berkas kunci ${file} rusak. Pulihkan berkas itu dari cadangan.`);
}

/** Written beside and renamed: a half-written key file would lock the data away for good. */
export function writeKeyFile(folder, keys) {
  const file = path.join(folder, 'kunci.json');
  fs.writeFileSync(`${file}.baru`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.baru`, file);
}

/**
 * The four keys: environment over file, and a new file on the first run only. Without the old keys
 * the stored NIK can never be read again, so with data present a lost file is refused, not replaced.
 * `actionKey` lets start and test share one build: Next binds the form addresses to that key.
 * @param {{ folder: string, env: Record<string, string | undefined>, dataExists: boolean,
 *   actionKey?: string }} options
 * @returns {Record<string, string>}
 */
export function loadKeys({ folder, env, dataExists, actionKey }) {
  const given = fromEnvironment(env);
  const stored = readKeyFile(folder);
  // a key from the environment has its own version: the file's belongs to the file's key
  const { nikVersi: _versi, nikLama: _lama, ...own } = stored ?? {};
  const keys = { ...(given.nik ? own : stored), ...given };
  const missing = NAMES.filter((name) => !keys[name]);
  if (missing.length === 0) return keys;
  if (stored || dataExists) throw new Kendala(lostKeys(folder, missing));
  // what the environment gives is not copied: one place for each key
  const fresh = Object.fromEntries(
    missing.map((name) => [name, randomBytes(32).toString('base64')]),
  );
  if (actionKey && fresh.aksi) fresh.aksi = actionKey;
  writeKeyFile(folder, fresh);
  return { ...fresh, ...given };
}

function lostKeys(folder, missing) {
  const file = path.join(folder, 'kunci.json');
  const what = `kunci ${missing.join(', ')} tidak ada di ${file}, padahal datanya ada`;
  return `Kunci hilang: ${what}. Pulihkan berkas itu dari cadangan.`;
}

/** The form-address key of the data folder next door, if there is one that can be read. */
export function neighbourActionKey(folder) {
  try {
    return readKeyFile(folder)?.aksi;
  } catch {
    // damaged or somebody else's: then the two simply do not share a build
    return undefined;
  }
}

/** The keys as the application reads them (lib/server/env.ts). */
export const keysAsEnv = (keys) =>
  Object.fromEntries(
    Object.entries(ALL_NAMES)
      .filter(([name]) => keys[name] !== undefined)
      .map(([name, variable]) => [variable, keys[name]]),
  );
