import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matriksMd, mesinMd } from '@/lib/core/lifecycle/mermaid';

describe('dokumen yang dibuat dari kode', () => {
  it.each([
    ['docs/mesin.md', mesinMd],
    ['docs/matriks.md', matriksMd],
  ])('%s masih sama; bila tidak, jalankan npm run docs', (berkas, buat) => {
    expect(readFileSync(berkas, 'utf8')).toBe(buat());
  });
});
