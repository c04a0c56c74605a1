import { randomBytes } from 'node:crypto';
import { KEY_NAMES, readKeyFile, writeKeyFile } from './keys.mjs';
import { Kendala } from './say.mjs';

const fresh = () => randomBytes(32).toString('base64');

/** A rotation needs the file to keep both keys; keys of the environment are their owner's to change. */
function ownFile(folder, env, indeks) {
  for (const name of ['nik', ...(indeks ? ['indeks'] : [])]) {
    if (env[KEY_NAMES[name]]) {
      throw new Kendala(
        `${KEY_NAMES[name]} dari lingkungan tidak bisa diganti. Pindahkan dulu ke kunci.json.`,
      );
    }
  }
  const keys = readKeyFile(folder);
  if (!keys?.nik || !keys.indeks)
    throw new Kendala('kunci.json belum ada. Jalankan dulu npm start.');
  return keys;
}

/**
 * A second key beside the first. Begun before and cut off: the same two keys again, never a third,
 * or what the second one wrote would be lost.
 * @returns {{ keys: Record<string, string>, lanjutan: boolean }}
 */
export function beginRotation(folder, env, { indeks = false } = {}) {
  const keys = ownFile(folder, env, indeks);
  const lanjutan = Boolean(keys.nikLama);
  const versi = Number(keys.nikVersi ?? '1');
  if (!lanjutan && versi >= 255) throw new Kendala('Kunci sudah 255 kali diganti.');
  const next = {
    ...keys,
    ...(!lanjutan && { nik: fresh(), nikLama: keys.nik, nikVersi: String(versi + 1) }),
    ...(indeks && !keys.indeksBaru && { indeksBaru: fresh() }),
  };
  writeKeyFile(folder, next);
  return { keys: next, lanjutan };
}

/** Only when no row needs the old key any more. */
export function endRotation(folder) {
  const { nikLama: _lama, indeksBaru, ...keys } = readKeyFile(folder);
  writeKeyFile(folder, indeksBaru ? { ...keys, indeks: indeksBaru } : keys);
}

/** Between the two halves the index may already be the new key's: nobody may search or write then. */
export function requireWholeIndex(keys) {
  if (keys.indeksBaru) {
    throw new Kendala('Penggantian kunci belum selesai. Jalankan dulu: npm run kunci:ganti');
  }
}
