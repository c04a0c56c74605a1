/** `npm run audit:periksa`: recomputes every chain and compares each file's state with its trail. */
import pg from 'pg';
import { periksaRantai } from '@/lib/audit/verify';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  const { berkas, peristiwa, temuan } = await periksaRantai(client);
  for (const t of temuan) console.error(`RUSAK ${t}`);
  console.log(
    temuan.length === 0
      ? `Jejak utuh: ${peristiwa} peristiwa di ${berkas} berkas.`
      : `${temuan.length} kerusakan ditemukan pada ${peristiwa} peristiwa.`,
  );
  process.exitCode = temuan.length === 0 ? 0 : 1;
} finally {
  await client.end();
}
