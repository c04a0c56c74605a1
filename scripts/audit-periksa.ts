/** `npm run audit:periksa`: the laws I1–I12 of the data, one line each, and every breach of them. */
import pg from 'pg';
import { periksaInvarian } from '@/lib/audit/invariants';
import { tutupDb } from '@/lib/server/db';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  const hasil = await periksaInvarian(client);
  for (const { kode, nama, lingkup, temuan } of hasil) {
    console.log(
      temuan.length === 0
        ? `${kode} ${nama}: benar (${lingkup})`
        : `${kode} ${nama}: ${temuan.length} temuan (${lingkup})`,
    );
    for (const t of temuan) console.error(`  RUSAK ${t}`);
  }
  process.exitCode = hasil.every((h) => h.temuan.length === 0) ? 0 : 1;
} finally {
  await client.end();
  await tutupDb();
}
