import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { servantFor } from '../postgres/servant.mjs';
import { Kendala } from './say.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** May `who` walk into this folder? (the x bit that counts for him, on every parent that exists) */
export function canEnter(folder, who) {
  for (let at = folder; ; at = path.dirname(at)) {
    const stat = fs.statSync(at, { throwIfNoEntry: false });
    if (stat) {
      const bit = stat.uid === who.uid ? 0o100 : stat.gid === who.gid ? 0o010 : 0o001;
      if (!(stat.mode & bit)) return false;
    }
    if (at === path.dirname(at)) return true;
  }
}

const mark = createHash('sha256').update(root).digest('hex').slice(0, 8);

/**
 * Where things go when root has cloned into a folder closed to others (such as root's own home):
 * PostgreSQL runs as an unprivileged user, who could not reach them there.
 */
export const away = path.join('/var/tmp', `sikube-${mark}`);

/** The person's data: database, keys, files, logs. Tests live in `uji` below it, wholly apart. */
export function dataFolder(part = '.') {
  if (process.env.SIKUBE_DATA) return path.resolve(process.env.SIKUBE_DATA, part);
  const here = path.join(root, '.data');
  const servant = servantFor(path.join(here, 'pg'));
  const closed = servant && !canEnter(root, servant);
  return path.resolve(closed ? path.join(away, 'data') : here, part);
}

/** Makes the data folder, and refuses in one sentence what cannot be used as one. */
export function openDataFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
    if (folder.startsWith(away + path.sep)) refuseForeign(away);
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    if (error instanceof Kendala) throw error;
    throw new Kendala(whyUnusable(folder, error.code));
  }
}

function whyUnusable(folder, code) {
  const other = 'Pilih folder lain lewat SIKUBE_DATA.';
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${folder} bukan folder. ${other}`;
  if (code === 'ENOSPC') return `Ruang penyimpanan untuk ${folder} habis. ${other}`;
  if (code === 'EROFS') return `Folder data ${folder} hanya dapat dibaca. ${other}`;
  return foreignData(folder);
}

/** The sentence for data that another account made. */
export const foreignData = (folder) =>
  `Folder data ${folder} milik pengguna lain. ` +
  'Jalankan sebagai pengguna itu, atau pilih folder lain lewat SIKUBE_DATA.';

/** The temporary folder is everybody's: a folder that another user laid there first is not ours. */
function refuseForeign(folder) {
  const stat = fs.lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== process.getuid()) {
    throw new Kendala(`${folder} dibuat pengguna lain. Hapus folder itu, lalu jalankan lagi.`);
  }
}
