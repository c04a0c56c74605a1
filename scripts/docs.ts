/** Writes the documents that are made from code: `npm run docs`. */
import { writeFile } from 'node:fs/promises';
import { matriksMd, mesinMd } from '@/lib/core/lifecycle/mermaid';

const docs = new URL('../docs/', import.meta.url);
await writeFile(new URL('mesin.md', docs), mesinMd());
await writeFile(new URL('matriks.md', docs), matriksMd());
console.log('docs/mesin.md dan docs/matriks.md ditulis.');
