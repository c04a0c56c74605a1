import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/**
 * Two rows of the trail say that a story was begun and that it was loaded to the end. Between them
 * the database is half a story, and the next start empties it (setup/story.mjs).
 */
const PEMASANGAN = '00000000-0000-4000-8000-000000000001';

export type Mode = 'contoh' | 'tanpa-kelompok';

export async function tandai(
  client: pg.ClientBase,
  apa: 'mulaiMuat' | 'selesaiMuat',
  mode: Mode,
): Promise<void> {
  await client.query(
    `insert into "Peristiwa" (id, subjek, "subjekId", aksi, "aktorNama", peran, wilayah, isi,
       "perintahId", pada)
     values ($1, 'pemasangan', $2, $3, 'Pemasangan', 'SISTEM', '', $4,
       current_setting('app.perintah')::uuid, $5)`,
    [randomUUID(), PEMASANGAN, `pemasangan.${apa}`, JSON.stringify({ mode }), new Date()],
  );
}

/** The stories that were loaded here to the end. */
export async function termuat(client: pg.ClientBase): Promise<Set<string>> {
  const { rows } = await client.query(
    `select isi ->> 'mode' as mode from "Peristiwa"
     where "subjekId" = $1 and aksi = 'pemasangan.selesaiMuat'`,
    [PEMASANGAN],
  );
  return new Set(rows.map((r) => r.mode));
}

/**
 * A real installation: people without the mark of the story, or any people where no story is. No
 * story is loaded into it, and none is ever taken away from it.
 */
export async function sungguhan(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    `select exists (select 1 from "Pengguna" p where not i.contoh or p.nama not like '%(contoh)') as ya
     from "Pemasangan" i where id = 1`,
  );
  return rows[0]?.ya === true;
}
