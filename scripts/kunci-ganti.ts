/** The database's half of `npm run kunci:ganti`: every number once again under the new key. */
import pg from 'pg';
import { indeksUlang } from '@/scripts/kunci/indeks-ulang';
import { sandiUlang, sisaLama } from '@/scripts/kunci/sandi-ulang';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  await sandiUlang(client, ({ tabel, kolom }, jumlah) => {
    console.log(`${tabel}.${kolom}: ${jumlah} disandikan ulang`);
  });
  const baru = process.env.SIKUBE_KUNCI_INDEKS_BARU;
  if (baru) {
    console.log(`Indeks: ${await indeksUlang(client, baru)} dihitung ulang`);
    const { rows } = await client.query('select count(*) n from "OrangTerpadu"');
    if (Number(rows[0]?.n) > 0)
      console.log('Data terpadu tidak menyimpan nomor utuh. Muat lagi berkasnya.');
  }
  const sisa = await sisaLama(client);
  if (sisa > 0) console.error(`Masih ada ${sisa} nomor dengan kunci lama. Jalankan lagi.`);
  process.exitCode = sisa > 0 ? 1 : 0;
} finally {
  await client.end();
}
