import type pg from 'pg';
import { namaBaku } from '@/lib/core/nama-baku';

/** Members written before names were levelled get theirs once, or they would never be found. */
export async function isiNamaBaku(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: string; nama: string }>(
    `select id, nama from "Anggota" where "namaBaku" = ''`,
  );
  if (rows.length === 0) return;
  await client.query(
    `update "Anggota" a set "namaBaku" = b.baku
     from unnest($1::uuid[], $2::text[]) b(id, baku) where a.id = b.id`,
    [rows.map((r) => r.id), rows.map((r) => namaBaku(r.nama))],
  );
}
