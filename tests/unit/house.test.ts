import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { policy } from '@/lib/core/policy';

/** The map of the house in executable form: what lint cannot say (house.md 1.5). */

const LEWATI = new Set(['node_modules', '.next', '.data', 'generated', '.git', '.keluaran']);

const jalan = (dir: string): string[] =>
  readdirSync(dir).flatMap((n) => {
    const p = path.join(dir, n);
    if (LEWATI.has(n)) return [];
    return statSync(p).isDirectory() ? jalan(p) : [p];
  });

const berkas = ['app', 'components', 'lib', 'scripts', 'tests']
  .flatMap(jalan)
  .filter((f) => /\.(ts|tsx|mjs)$/.test(f))
  .map((f) => {
    const isi = readFileSync(f, 'utf8');
    const impor = [...isi.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((m) => m[1] as string);
    return { f, isi, impor, baris: isi.split('\n').length };
  });

const dalam = (awal: string) => berkas.filter((b) => b.f.startsWith(awal));

describe('arah ketergantungan', () => {
  it('lib/core hanya memakai lib/core', () => {
    for (const b of dalam('lib/core/'))
      expect([b.f, b.impor.filter((i) => !i.startsWith('@/lib/core/'))]).toEqual([b.f, []]);
  });

  it('tidak ada yang memakai app, kecuali app', () => {
    for (const b of berkas.filter((x) => !x.f.startsWith('app/')))
      expect([b.f, b.impor.filter((i) => i.startsWith('@/app/'))]).toEqual([b.f, []]);
  });

  it('komponen tidak mengenal server', () => {
    for (const b of dalam('components/'))
      expect([
        b.f,
        b.impor.filter((i) => /^@\/lib\/server|^@\/prisma|\/(queries|commands|intake)/.test(i)),
      ]).toEqual([b.f, []]);
  });

  it('bingkai tidak mengenal kamar', () => {
    for (const b of dalam('lib/server/'))
      expect([b.f, b.impor.filter((i) => /^@\/lib\/(?!core|server)/.test(i))]).toEqual([b.f, []]);
  });

  it('kamar memakai kamar lain hanya lewat queries, intake, schema, atau rules', () => {
    for (const b of dalam('lib/').filter((x) => !/^lib\/(core|server|registry)/.test(x.f))) {
      const kamar = b.f.split('/')[1];
      const luar = b.impor.filter((i) => {
        const m = /^@\/lib\/([^/]+)\/(.+)$/.exec(i);
        return (
          m &&
          !['core', 'server', 'form', kamar].includes(m[1] as string) &&
          !/^(queries|intake|schema|rules|bagian)/.test(m[2] as string) &&
          // the front page asks every room what waits on this person
          !(kamar === 'beranda' && m[2] === 'waiting')
        );
      });
      expect([b.f, luar]).toEqual([b.f, []]);
    }
  });
});

describe('tempat', () => {
  it('"use server" hanya di app/**/actions.ts', () => {
    for (const b of berkas.filter((x) => /^['"]use server['"]/m.test(x.isi)))
      expect(b.f).toMatch(/^app\/.*\/actions\.ts$/);
  });

  it('Prisma hanya di lib/server dan di berkas server-only kamar', () => {
    for (const b of [...dalam('app/'), ...dalam('components/')])
      expect([b.f, b.impor.filter((i) => /prisma\/generated\/client$|^@prisma/.test(i))]).toEqual([
        b.f,
        [],
      ]);
    for (const b of dalam('lib/').filter((x) => x.impor.some((i) => i === '@/lib/server/db')))
      expect([b.f, b.impor[0]]).toEqual([b.f, 'server-only']);
  });

  it('tanpa index.ts, tanpa jalur naik di app, components, dan lib', () => {
    expect(berkas.filter((b) => /\/index\.tsx?$/.test(b.f)).map((b) => b.f)).toEqual([]);
    for (const b of berkas.filter((x) => /^(app|components|lib)\//.test(x.f)))
      expect([b.f, b.impor.filter((i) => i.startsWith('../'))]).toEqual([b.f, []]);
  });

  it('berkas tidak lebih dari 250 baris; tabel dan cerita uji boleh lebih', () => {
    const tabel = /^lib\/core\/policy\.ts$/;
    const batas = (f: string) => (f.startsWith('tests/') ? 551 : 251);
    const panjang = berkas.filter((b) => b.baris > batas(b.f) && !tabel.test(b.f));
    expect(panjang.map((b) => `${b.f} ${b.baris}`)).toEqual([]);
  });

  it('proxy tidak memutus hak', () => {
    const impor = [...readFileSync('proxy.ts', 'utf8').matchAll(/from '([^']+)'/g)].map(
      (m) => m[1],
    );
    expect(impor).toEqual(['next/server', '@/lib/core/problem']);
  });
});

describe('larangan', () => {
  it('tanpa SQL mentah yang tidak aman, any, atau uji yang dilewati', () => {
    const pola =
      /\$(?:query|execute)RawUnsafe|\bas any\b|@ts-ignore|\b(?:it|test|describe)\.(?:skip|only|todo|fixme)\(|waitForTimeout/;
    for (const b of berkas.filter((x) => !x.f.endsWith('house.test.ts')))
      expect([b.f, pola.exec(b.isi)?.[0] ?? null]).toEqual([b.f, null]);
  });

  it('lingkungan dibaca di satu berkas', () => {
    for (const b of dalam('lib/').filter((x) => x.f !== 'lib/server/env.ts'))
      expect([b.f, /process\.env/.exec(b.isi)?.[0] ?? null]).toEqual([b.f, null]);
  });

  it('tanpa OR kosong: Prisma 7 membuangnya di dalam AND, lalu semua terlihat', () => {
    for (const b of [...dalam('app/'), ...dalam('lib/')])
      expect([b.f, /OR: \[\]/.exec(b.isi)?.[0] ?? null]).toEqual([b.f, null]);
  });

  it('waktu mesin hanya di jam, sesi, kunci, dan skrip', () => {
    // a phone's own draft is stamped with the phone's own time
    const boleh =
      /^(lib\/server\/|lib\/akun\/|scripts\/|tests\/|components\/|app\/api\/jam|app\/.*\/draf\.ts)/;
    for (const b of berkas.filter((x) => !boleh.test(x.f)))
      expect([b.f, /Date\.now\(\)|new Date\(\)/.exec(b.isi)?.[0] ?? null]).toEqual([b.f, null]);
  });
});

describe('aksi di layar', () => {
  it('setiap data-aksi ada di kebijakan, atau hanya urusan pintu masuk', () => {
    const pintu = ['akun.masuk', 'akun.keluar'];
    for (const b of dalam('app/'))
      for (const m of b.isi.matchAll(/(?:aksi|data-aksi)="([a-zA-Z]+\.[a-zA-Z]+)"/g))
        expect([b.f, m[1], pintu.includes(m[1] as string) || (m[1] as string) in policy]).toEqual([
          b.f,
          m[1],
          true,
        ]);
  });
});
