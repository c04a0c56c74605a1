import 'server-only';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/server/env';

/** Where bytes are kept; names are random ids, never what a person typed. */
export type Storage = {
  put(id: string, isi: Uint8Array): Promise<void>;
  get(id: string): Promise<Buffer>;
  remove(id: string): Promise<void>;
};

const tempat = (id: string): string => {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('nama berkas tidak sah');
  return path.join(env().SIKUBE_BERKAS, id.slice(0, 2), id);
};

/** Files on this machine's disk, outside the web root; written beside and renamed, so never half. */
export const disk: Storage = {
  async put(id, isi) {
    const ke = tempat(id);
    await mkdir(path.dirname(ke), { recursive: true, mode: 0o700 });
    await writeFile(`${ke}.baru`, isi, { mode: 0o600 });
    await rename(`${ke}.baru`, ke);
  },
  get: (id) => readFile(tempat(id)),
  remove: (id) => rm(tempat(id), { force: true }),
};
