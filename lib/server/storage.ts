import 'server-only';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { env } from '@/lib/server/env';

/** Where bytes are kept; names are random ids, never what a person typed. */
export type Storage = {
  put(id: string, isi: Uint8Array): Promise<void>;
  /** the same for what is too large to hold: written as it comes, gone again when it breaks off */
  putStream(id: string, isi: AsyncIterable<Uint8Array>): Promise<void>;
  /** for readers that take a file by pieces */
  path(id: string): string;
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
  async putStream(id, isi) {
    const ke = tempat(id);
    await mkdir(path.dirname(ke), { recursive: true, mode: 0o700 });
    try {
      await pipeline(isi, createWriteStream(`${ke}.baru`, { mode: 0o600 }));
      await rename(`${ke}.baru`, ke);
    } catch (error) {
      await rm(`${ke}.baru`, { force: true });
      throw error;
    }
  },
  path: tempat,
  get: (id) => readFile(tempat(id)),
  remove: (id) => rm(tempat(id), { force: true }),
};
