import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { Prisma } from '@/prisma/generated/client';

/**
 * Persons (p) all of whose areas lie within one code of the actor's: the SQL form of
 * `covers(actor, { wilayah: wilayahRumah(…) })`. No area at all is nobody's but the national ADMIN's.
 */
export const lingkupOrang = (actor: Pick<Actor, 'wilayah'>, hari: Date): Prisma.Sql =>
  actor.wilayah.includes('')
    ? Prisma.sql`true`
    : Prisma.sql`exists (
        select 1 from unnest(${[...actor.wilayah]}::text[]) a(kode)
        where (
          select bool_and(starts_with(w.kode, a.kode))
          from "PeranPengguna" r
          left join "Kelompok" k on k.id = r."kelompokId"
          cross join lateral unnest(
            case when k.id is null then r.wilayah else array[k.wilayah collate "default"] end
          ) w(kode)
          where r."penggunaId" = p.id
            and (r.sampai is null or r.sampai >= ${hari}::date or not exists (
              select 1 from "PeranPengguna" x
              where x."penggunaId" = p.id and (x.sampai is null or x.sampai >= ${hari}::date)
            ))
        )
      )`;

/** A text for `ilike`, with its own wildcards taken literally. */
export const polaCari = (teks: string): string => `%${teks.replace(/[\\%_]/g, '\\$&')}%`;
