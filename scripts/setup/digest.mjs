import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

const SKIPPED = new Set(['node_modules', '.next', '.data', 'generated', '.keluaran']);

/** A fingerprint of names and contents (a checkout changes times, not contents) and of `salt`. */
export function digest(places, ...salt) {
  const hash = createHash('sha256').update(process.version);
  for (const grain of salt) hash.update(`\0${grain}`);
  const walk = (place) => {
    const full = path.join(root, place);
    if (SKIPPED.has(path.basename(place)) || !fs.existsSync(full)) return;
    if (fs.statSync(full).isDirectory()) {
      for (const name of fs.readdirSync(full).sort()) walk(path.posix.join(place, name));
    } else {
      hash.update(`\0${place}\0`).update(fs.readFileSync(full));
    }
  };
  for (const place of places) walk(place);
  return hash.digest('hex');
}

/**
 * Does the work unless `file` says it was done for this very digest. The mark goes before the work
 * and comes back after it, so that an interrupted run is never taken for a finished one.
 * @returns {Promise<boolean>} whether the work was done now
 */
export async function unlessDone(file, value, work) {
  const full = path.join(root, file);
  if (fs.existsSync(full) && fs.readFileSync(full, 'utf8') === value) return false;
  fs.rmSync(full, { force: true });
  await work();
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, value);
  return true;
}
