import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { bukaSandi, sandikan, versiSandi } from '@/lib/server/secret';

type Tempat = { tabel: string; kolom: string };

/** Every place where `sandikan` writes; a test compares it with the columns of the database. */
export const TEMPAT_SANDI: readonly Tempat[] = [
  { tabel: 'Anggota', kolom: 'nik' },
  { tabel: 'Anggota', kolom: 'kk' },
  { tabel: 'Rekening', kolom: 'nomor' },
  { tabel: 'Penggantian', kolom: 'masuk' },
  { tabel: 'KodeAktivasi', kolom: 'kode' },
];

const SEKALIGUS = 200;

export async function dalamTransaksi<T>(client: pg.Client, kerja: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
    const hasil = await kerja();
    await client.query('commit');
    return hasil;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

const lama = ({ tabel, kolom }: Tempat) =>
  `from "${tabel}" where "${kolom}" is not null and get_byte("${kolom}", 0) <> $1`;

/** One batch, committed by itself: whatever kills the command loses at most this much work. */
const satuGugus = (client: pg.Client, t: Tempat): Promise<number> =>
  dalamTransaksi(client, async () => {
    const { rows } = await client.query<{ id: string; isi: Buffer }>(
      `select id, "${t.kolom}" as isi ${lama(t)} order by id limit ${SEKALIGUS} for update`,
      [versiSandi()],
    );
    for (const { id, isi } of rows) {
      const tempat = `${t.tabel}.${t.kolom}:${id}`;
      const baru = Buffer.from(sandikan(bukaSandi(isi, tempat), tempat));
      await client.query(`update "${t.tabel}" set "${t.kolom}" = $2 where id = $1`, [id, baru]);
    }
    return rows.length;
  });

/** Everything written with an older key, once again with today's. Safe to repeat. */
export async function sandiUlang(
  client: pg.Client,
  tiap: (tempat: Tempat, jumlah: number) => void = () => undefined,
): Promise<number> {
  let semua = 0;
  for (const t of TEMPAT_SANDI) {
    let jumlah = 0;
    for (let n = await satuGugus(client, t); n > 0; n = await satuGugus(client, t)) jumlah += n;
    tiap(t, jumlah);
    semua += jumlah;
  }
  return semua;
}

/** Rows that only the old key opens. */
export async function sisaLama(client: pg.Client): Promise<number> {
  let sisa = 0;
  for (const t of TEMPAT_SANDI) {
    const { rows } = await client.query<{ n: string }>(`select count(*) n ${lama(t)}`, [
      versiSandi(),
    ]);
    sisa += Number(rows[0]?.n);
  }
  return sisa;
}
