import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockFaults } from '../../scripts/lock.mjs';
import { KEY_NAMES, keysAsEnv, loadKeys, readKeyFile } from '../../scripts/setup/keys.mjs';
import { nodeIsSupported } from '../../scripts/setup/node-version.mjs';
import { packagesMatch } from '../../scripts/setup/packages.mjs';
import { readPort } from '../../scripts/setup/port.mjs';
import { readStory } from '../../scripts/setup/serve.mjs';
import { tooOften } from '../../scripts/setup/supervisor.mjs';
import { readOptions } from '../../scripts/testing/main.mjs';
import {
  fromPlaywright,
  fromVitest,
  isSuccess,
  judged,
  lastLine,
  sum,
  tally,
} from '../../scripts/testing/tally.mjs';

const KEY = Buffer.alloc(32, 7).toString('base64');

describe('versi Node', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.0.0', '25.1.0'])('%s jalan', (v) => {
    expect(nodeIsSupported(v)).toBe(true);
  });
  test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.9.0'])('%s ditolak', (v) => {
    expect(nodeIsSupported(v)).toBe(false);
  });
});

describe('kunci', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sikube-kunci-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));
  const load = (more = {}) => loadKeys({ folder, env: {}, dataExists: false, ...more });

  test('dibuat sekali, hanya untuk pemiliknya, lalu dibaca lagi walau data sudah ada', () => {
    const first = load();
    const file = path.join(folder, 'kunci.json');
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(new Set(Object.values(first)).size).toBe(4);
    for (const key of Object.values(first)) expect(Buffer.from(key, 'base64')).toHaveLength(32);
    expect(load({ dataExists: true })).toEqual(first);
  });

  test('lingkungan menang atas berkas dan tidak disalin ke berkas', () => {
    const keys = load({ env: { SIKUBE_KUNCI_NIK: KEY } });
    expect(keys.nik).toBe(KEY);
    expect(readKeyFile(folder)).not.toHaveProperty('nik');
    // the next start without that variable would read NIK with no key: refused, not guessed
    expect(() => load({ dataExists: true })).toThrow(/nik tidak ada/);
  });

  test('empat kunci dari lingkungan tidak membutuhkan berkas', () => {
    const env = Object.fromEntries(Object.values(KEY_NAMES).map((name) => [name, KEY]));
    expect(keysAsEnv(load({ env, dataExists: true }))).toEqual(env);
    expect(readKeyFile(folder)).toBeNull();
  });

  test('kunci yang hilang ditolak bila datanya ada, tidak diganti', () => {
    expect(() => load({ dataExists: true })).toThrow(/^Kunci hilang/);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test.each(['{', '{}', '[]', 'null', '{"nik":"pendek"}', '{"asing":"x"}'])(
    'berkas rusak ditolak: %s',
    (text) => {
      fs.writeFileSync(path.join(folder, 'kunci.json'), text);
      expect(() => load()).toThrow(/rusak/);
    },
  );

  test('kunci lingkungan yang tidak sah ditolak', () => {
    expect(() => load({ env: { SIKUBE_KUNCI_INDEKS: 'abc' } })).toThrow(/SIKUBE_KUNCI_INDEKS/);
  });

  test('kunci aksi dipakai bersama bila folder sebelah sudah punya', () => {
    expect(load({ actionKey: KEY }).aksi).toBe(KEY);
  });
});

describe('hitungan', () => {
  test('vitest: berkas yang gagal dimuat ikut gagal', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    };
    expect(fromVitest(report)).toEqual(tally(3, 2));
  });

  test('Playwright: galat di luar uji dan uji goyah ikut gagal', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: [{}] };
    expect(fromPlaywright(report)).toEqual(tally(4, 3));
  });

  test('pelari yang jatuh atau tanpa uji gagal sekali', () => {
    expect(judged(fromVitest(null), 1)).toEqual(tally(0, 1));
    expect(judged(tally(5, 0), 1)).toEqual(tally(5, 1));
    expect(judged(tally(5, 2), 1)).toEqual(tally(5, 2));
    expect(judged(tally(0, 0), 0)).toEqual(tally(0, 1));
    expect(judged(tally(5, 0), 0)).toEqual(tally(5, 0));
  });

  test('baris terakhir adalah jumlahnya, dan nol uji bukan keberhasilan', () => {
    expect(lastLine(sum([tally(2, 0), tally(3, 1)]))).toBe('5 passed, 1 failed');
    expect(isSuccess(sum([]))).toBe(false);
    expect(isSuccess(tally(1, 0))).toBe(true);
    expect(isSuccess(tally(9, 1))).toBe(false);
  });
});

test('tiga kali mati dalam satu menit sudah terlalu sering', () => {
  expect(tooOften([0, 50_000], 50_000)).toBe(false);
  expect(tooOften([0, 30_000, 59_999], 59_999)).toBe(true);
  expect(tooOften([0, 30_000, 60_000], 60_000)).toBe(false);
});

test('paket terpasang hanya bila sama dengan kuncinya', () => {
  const entry = { version: '1.0.0', integrity: 'sha512-a' };
  const lock = { packages: { '': {}, a: entry, b: { ...entry, optional: true } } };
  expect(packagesMatch(lock, { packages: { a: entry } })).toBe(true);
  expect(packagesMatch(lock, { packages: {} })).toBe(false);
  expect(packagesMatch(lock, { packages: { a: { ...entry, version: '1.0.1' } } })).toBe(false);
  expect(packagesMatch(lock, { packages: { a: entry, c: entry } })).toBe(false);
});

test('kunci paket yang kurang, berskrip, atau beralamat disebut satu per satu', () => {
  const lock = {
    packages: {
      '': { dependencies: { a: '1.0.0' } },
      'node_modules/a': { integrity: 'x', dependencies: { b: '^1' } },
      'node_modules/c': { integrity: 'x', hasInstallScript: true, resolved: 'https://x' },
      'node_modules/a/node_modules/d': {},
    },
  };
  const own = { dependencies: { a: '^1.0.0' }, allowScripts: {} };
  expect(lockFaults(lock, own)).toHaveLength(5);
  const whole = { packages: { '': {}, 'node_modules/a': { integrity: 'x' } } };
  expect(lockFaults(whole, { dependencies: { a: '1.0.0' } })).toEqual([]);
});

test('pilihan perintah yang tidak dikenal ditolak dengan satu kalimat', () => {
  expect(readStory([])).toBeNull();
  expect(readStory(['--tanpa-kelompok'])).toBe('tanpa-kelompok');
  expect(() => readStory(['--contoh', '--tanpa-kelompok'])).toThrow(/Pilihan/);
  expect(() => readStory(['--apa'])).toThrow(/Pilihan/);
  expect(readPort(undefined)).toBe(3000);
  expect(() => readPort('abc')).toThrow(/PORT=abc/);
  const known = ['lock', 'unit', 'e2e'];
  expect(readOptions(['--hanya=e2e,unit'], known)).toEqual({ steps: ['unit', 'e2e'], full: false });
  expect(readOptions(['--penuh'], known)).toEqual({ steps: known, full: true });
  expect(() => readOptions(['--hanya=apa'], known)).toThrow(/Pilihan/);
});
