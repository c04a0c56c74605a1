import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** A print sheet is its file's page on paper: same query, same scope, one look. */

const AKAR = 'app/(kerja)';
const semua = readdirSync(AKAR, { recursive: true, encoding: 'utf8' });

const lembar = semua
  .filter((n) => /^\w+\/\[id\]\/cetak\/page\.tsx$/.test(n))
  .map((n) => ({ ruang: path.dirname(path.dirname(path.dirname(n))), isi: baca(n) }));

function baca(n: string): string {
  return readFileSync(path.join(AKAR, n), 'utf8');
}

/** What reads the file: `find…` of the room's queries, or the page's own `muat…`. */
const pembaca = (isi: string) => new Set(isi.match(/\b(?:find[A-Z]\w+|muat\w*)(?=\()/g) ?? []);

it('setiap berkas kerja punya lembar cetak', () => {
  expect(lembar.map((l) => l.ruang)).toEqual(
    expect.arrayContaining(
      'kelompok proposal usulan penetapan rekening sptjm pencairan kunjungan kegiatan keberatan pengaduan'.split(
        ' ',
      ),
    ),
  );
});

describe.each(lembar)('$ruang', ({ ruang, isi }) => {
  const berkas = semua.filter((n) => n.startsWith(`${ruang}/[id]/`) && n.endsWith('.tsx'));

  it('membaca lewat kueri yang sama dengan halaman berkasnya', () => {
    const halaman = pembaca(baca(`${ruang}/[id]/page.tsx`));
    expect([...pembaca(isi)].filter((p) => halaman.has(p))).not.toEqual([]);
  });

  it('memakai lembar bersama, tertaut dari berkasnya, dan diperiksa axe', () => {
    expect(isi).toContain('<LembarCetak');
    expect(isi).toContain('tandaCetak(actor)');
    expect(berkas.filter((n) => baca(n).includes('/cetak`'))).not.toEqual([]);
    expect(readFileSync('tests/e2e/axe.spec.ts', 'utf8')).toMatch(
      new RegExp(`/${ruang}/\\{\\w+\\}/cetak`),
    );
  });
});
