import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEY_NAMES, keysAsEnv, loadKeys, readKeyFile } from '../../scripts/setup/keys.mjs';
import { beginRotation, endRotation, requireWholeIndex } from '../../scripts/setup/rotate-keys.mjs';

const KEY = Buffer.alloc(32, 7).toString('base64');

describe('kunci kedua di berkas kunci (docs/keputusan/009)', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sikube-ganti-'));
    loadKeys({ folder, env: {}, dataExists: false });
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
  const isi = () => readKeyFile(folder) as Record<string, string>;

  test('kunci lama tetap di berkas sampai selesai, dan terputus tidak membuat kunci ketiga', () => {
    const { nik: lama, indeks } = isi();
    const { keys, lanjutan } = beginRotation(folder, {});
    expect(lanjutan).toBe(false);
    expect(keys).toMatchObject({ nikLama: lama, nikVersi: '2', indeks });
    expect(isi()).toEqual(keys);
    const lagi = beginRotation(folder, {});
    expect(lagi).toEqual({ keys, lanjutan: true });
    endRotation(folder);
    expect(isi()).toMatchObject({ nik: keys.nik, nikVersi: '2', indeks });
    expect(isi()).not.toHaveProperty('nikLama');
    expect(beginRotation(folder, {}).keys.nikVersi).toBe('3');
  });

  test('indeks hanya bila diminta; setengah jalan aplikasi tidak mulai', () => {
    const { indeks } = isi();
    const { keys } = beginRotation(folder, {}, { indeks: true });
    expect(keys.indeks).toBe(indeks);
    expect(() => requireWholeIndex(isi())).toThrow('belum selesai');
    expect(beginRotation(folder, {}).keys.indeksBaru).toBe(keys.indeksBaru);
    endRotation(folder);
    expect(isi().indeks).toBe(keys.indeksBaru);
    expect(() => requireWholeIndex(isi())).not.toThrow();
  });

  test('program mendapat versi dan kunci lama; kunci dari lingkungan tidak ikut versi berkas', () => {
    beginRotation(folder, {});
    const env = keysAsEnv(loadKeys({ folder, env: {}, dataExists: true }));
    expect(env).toMatchObject({
      SIKUBE_KUNCI_NIK_VERSI: '2',
      SIKUBE_KUNCI_NIK_LAMA: isi().nikLama,
    });
    const sendiri = loadKeys({ folder, env: { [KEY_NAMES.nik]: KEY }, dataExists: true });
    expect(keysAsEnv(sendiri)).not.toHaveProperty('SIKUBE_KUNCI_NIK_VERSI');
    expect(() => beginRotation(folder, { [KEY_NAMES.nik]: KEY })).toThrow('tidak bisa diganti');
  });
});
