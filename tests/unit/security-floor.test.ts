import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTanggal } from '@/lib/core/tanggal';

/**
 * Advisory floor, kept offline because `npm audit` needs a registry that serves it (S-19). `sampai`
 * is the day of the newest advisory the list knows: read the newer ones, raise the floor in the
 * same change as the package, then move the day on.
 */
const DAFTAR = {
  sampai: '2026-11-16',
  lantai: [
    { paket: 'next', min: '16.4.5', sebab: 'CVE-2026-119347 and all before it' },
    { paket: 'react', min: '19.3.1', sebab: 'CVE-2025-55182 and its line' },
    { paket: 'react-dom', min: '19.3.1', sebab: 'moves with react' },
    { paket: 'sharp', min: '0.35.5', sebab: 'CVE-2026-114112 and -114113, GHSA-2464' },
    { paket: 'next-auth', min: '4.24.15', sebab: 'the set of July 2026' },
  ],
  /** these need not be there at all; if they come in, then not below this */
  bilaAda: [{ paket: 'nodemailer', min: '7.0.7', sebab: 'GHSA-5jpx-9hw9-2fx4' }],
  tepat: [
    { paket: 'prisma', versi: '7.10.0' },
    { paket: '@prisma/client', versi: '7.10.0' },
    { paket: '@prisma/adapter-pg', versi: '7.10.0' },
  ],
} as const;

type Isi = Record<string, string>;
type Paket = {
  dependencies: Isi;
  devDependencies: Isi;
  allowScripts: Record<string, boolean>;
  overrides?: Isi;
};
type Entri = {
  version?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Isi;
  devDependencies?: Isi;
  optionalDependencies?: Isi;
};

const baca = (nama: string) =>
  JSON.parse(readFileSync(new URL(`../../${nama}`, import.meta.url), 'utf8')) as unknown;
const paket = baca('package.json') as Paket;
const kunci = baca('package-lock.json') as { packages: Record<string, Entri> };

const entri = Object.entries(kunci.packages).filter(([jalur]) => jalur !== '');
const namaDari = (jalur: string) => jalur.slice(jalur.lastIndexOf('node_modules/') + 13);
/** Every installed copy, nested ones too: the oldest copy is the one that gets attacked. */
const versi = (nama: string) =>
  entri.filter(([jalur]) => namaDari(jalur) === nama).map(([, e]) => e.version ?? '');

/** a ≥ b; a pre-release counts as below its release */
function setidaknya(a: string, b: string): boolean {
  const [angkaA = '', pra] = a.split('-', 2);
  const x = angkaA.split('.').map(Number);
  const y = b.split('.').map(Number);
  for (let i = 0; i < 3; i += 1) {
    const beda = (x[i] ?? Number.NaN) - (y[i] ?? Number.NaN);
    if (beda !== 0) return beda > 0;
  }
  return pra === undefined;
}

describe('advisory floor (S-19)', () => {
  it.each(DAFTAR.lantai)('$paket ≥ $min: $sebab', ({ paket: nama, min }) => {
    const ada = versi(nama);
    expect(ada).not.toEqual([]);
    expect(ada.filter((v) => !setidaknya(v, min))).toEqual([]);
  });

  it.each(DAFTAR.bilaAda)('$paket is absent or ≥ $min: $sebab', ({ paket: nama, min }) => {
    expect(versi(nama).filter((v) => !setidaknya(v, min))).toEqual([]);
  });

  it.each(DAFTAR.tepat)('$paket is exactly $versi', ({ paket: nama, versi: tepat }) => {
    expect(versi(nama)).toEqual([tepat]);
  });

  it('the list carries the day up to which it knows, and it is no older than its own floor', () => {
    expect(parseTanggal(DAFTAR.sampai)).toBe(DAFTAR.sampai);
    // CVE-2026-119347, which set the floor of next, came out that day
    expect(DAFTAR.sampai >= '2026-11-16').toBe(true);
  });

  it('compares versions as numbers', () => {
    expect(setidaknya('16.4.5', '16.4.5')).toBe(true);
    expect(setidaknya('16.10.0', '16.4.5')).toBe(true);
    expect(setidaknya('17.0.0', '16.4.5')).toBe(true);
    expect(setidaknya('16.4.4', '16.4.5')).toBe(false);
    expect(setidaknya('16.4.5-canary.1', '16.4.5')).toBe(false);
    expect(setidaknya('16.4.6-canary.1', '16.4.5')).toBe(true);
    expect(setidaknya('', '16.4.5')).toBe(false);
  });
});

describe('the lock', () => {
  const diminta = { ...paket.dependencies, ...paket.devDependencies };

  it('every version is pinned exactly', () => {
    const longgar = Object.entries({ ...diminta, ...paket.overrides }).filter(
      ([, v]) => !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(v),
    );
    expect(longgar).toEqual([]);
  });

  it('holds what package.json asks for', () => {
    const akar = kunci.packages[''];
    expect(akar?.dependencies).toEqual(paket.dependencies);
    expect(akar?.devDependencies).toEqual(paket.devDependencies);
    for (const [nama, v] of Object.entries(diminta)) {
      expect([nama, kunci.packages[`node_modules/${nama}`]?.version]).toEqual([nama, v]);
    }
  });

  it('every package has a checksum', () => {
    const tanpa = entri.filter(([, e]) => !e.link && !/^sha512-/.test(e.integrity ?? ''));
    expect(tanpa.map(([jalur]) => jalur)).toEqual([]);
  });

  it('is whole: every optional dependency resolves, so other platforms install too', () => {
    const hilang = entri.flatMap(([jalur, e]) =>
      Object.keys(e.optionalDependencies ?? {})
        .filter((nama) => !terselesaikan(jalur, nama))
        .map((nama) => `${jalur} → ${nama}`),
    );
    expect(hilang).toEqual([]);
  });

  it('no install script outside the list, and the list allows none', () => {
    const skrip = new Set(entri.filter(([, e]) => e.hasInstallScript).map(([j]) => namaDari(j)));
    expect(skrip.size).toBeGreaterThan(0);
    const dikenal = new Set(Object.keys(paket.allowScripts));
    expect([...skrip].filter((nama) => !dikenal.has(nama))).toEqual([]);
    expect(Object.entries(paket.allowScripts).filter(([, boleh]) => boleh)).toEqual([]);
  });
});

/** As node looks it up: beside the asker, then one folder up, to the root. */
function terselesaikan(jalur: string, nama: string): boolean {
  for (let di = jalur; ; di = di.slice(0, Math.max(0, di.lastIndexOf('/node_modules/')))) {
    if (kunci.packages[`${di}${di && '/'}node_modules/${nama}`]) return true;
    if (di === '') return false;
  }
}
