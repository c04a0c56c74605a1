import type pg from 'pg';

/** What one check saw: how much it looked at, in words, and every breach as a sentence. */
export type Temuan = { lingkup: string; temuan: string[] };

/** One law of the data (assurance.md A8); it reads only, and trusts nothing the application says. */
export type Invarian = {
  kode: string;
  nama: string;
  periksa: (client: pg.ClientBase) => Promise<Temuan>;
};

/** Runs one query whose rows are breaches, each with its sentence in column `temuan`. */
export async function cari(client: pg.ClientBase, sql: string, isi: unknown[] = []) {
  const { rows } = await client.query(sql, isi);
  return rows.map((r) => String(r.temuan));
}

export async function hitung(client: pg.ClientBase, sql: string): Promise<number> {
  const { rows } = await client.query(`select (${sql})::int as n`);
  return rows[0].n;
}
