import type pg from 'pg';
import { bukaSandi, indeksDengan } from '@/lib/server/secret';
import { dalamTransaksi } from '@/scripts/kunci/sandi-ulang';

type Tempat = {
  tabel: string;
  sandi: string;
  indeks: string;
  jenis: 'nik' | 'kk' | 'rekening' | 'kode';
};

const TEMPAT: readonly Tempat[] = [
  { tabel: 'Anggota', sandi: 'nik', indeks: 'nikIndeks', jenis: 'nik' },
  { tabel: 'Anggota', sandi: 'kk', indeks: 'kkIndeks', jenis: 'kk' },
  { tabel: 'Rekening', sandi: 'nomor', indeks: 'nomorIndeks', jenis: 'rekening' },
  { tabel: 'KodeAktivasi', sandi: 'kode', indeks: 'sidik', jenis: 'kode' },
];

async function satu(client: pg.Client, t: Tempat, kunci: string): Promise<number> {
  const { rows } = await client.query<{ id: string; sandi: Buffer; indeks: string }>(
    `select id, "${t.sandi}" as sandi, "${t.indeks}" as indeks from "${t.tabel}" order by id for update`,
  );
  const baru = rows.map((r) => ({
    id: r.id,
    indeks: indeksDengan(kunci, t.jenis, bukaSandi(r.sandi, `${t.tabel}.${t.sandi}:${r.id}`)),
  }));
  await client.query(
    `update "${t.tabel}" x set "${t.indeks}" = b.indeks
     from unnest($1::uuid[], $2::text[]) b(id, indeks)
     where x.id = b.id and x."${t.indeks}" <> b.indeks`,
    [baru.map((b) => b.id), baru.map((b) => b.indeks)],
  );
  return rows.length;
}

/**
 * All at once or not at all: an index half under each key would let a person into two groups. Done
 * before and cut off before the file was written: the same values again, nothing changes. The rows
 * of data terpadu hold no number to reckon from; they must be loaded again.
 */
export const indeksUlang = (client: pg.Client, kunci: string): Promise<number> =>
  dalamTransaksi(client, async () => {
    let semua = 0;
    for (const t of TEMPAT) semua += await satu(client, t, kunci);
    return semua;
  });
