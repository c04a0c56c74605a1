import fs from 'node:fs';
import { Kendala } from '../setup/say.mjs';

/**
 * PostgreSQL refuses to run as root, so root borrows an account every Linux has. Nothing is added
 * to the machine. A cluster made earlier by an ordinary user goes on as that user.
 * @returns {{ uid: number, gid: number } | null} null: run as whoever we are
 */
export function servantFor(cluster) {
  if (process.getuid?.() !== 0) return null;
  if (fs.existsSync(cluster)) {
    const { uid, gid } = fs.statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const rows = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const row =
    rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody');
  if (!row) {
    throw new Kendala('PostgreSQL tidak boleh dijalankan root. Jalankan sebagai pengguna biasa.');
  }
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

/** initdb and postgres read PGPORT, PGDATA, PGOPTIONS and more: a stray one stops them. */
export const cleanEnv = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
