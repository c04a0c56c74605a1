import 'server-only';
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { cari, hitung, type Invarian } from '@/lib/audit/invariants/kind';
import { env } from '@/lib/server/env';
import { disk } from '@/lib/server/storage';

/** I7: a person is in one living group, an account belongs to one group. */
const tunggal: Invarian = {
  kode: 'I7',
  nama: 'NIK dan rekening tunggal',
  periksa: async (client) => ({
    lingkup: `${await hitung(client, 'select count(*) from "Anggota" where hidup')} anggota, ${await hitung(client, `select count(*) from "Rekening" where status = 'AKTIF'`)} rekening`,
    temuan: await cari(
      client,
      `with hidup as (select a.* from "Anggota" a join "Kelompok" k on k.id = a."kelompokId"
         where a.sampai is null and kelompok_hidup(k.status))
       select 'NIK …' || min("nikAkhir") || ': di ' || count(*) || ' kelompok hidup' as temuan
         from hidup group by "nikIndeks" having count(*) > 1
       union all
       select 'anggota ' || a.id || ': tanda hidup tidak sama dengan kelompoknya' from "Anggota" a
         where a.hidup <> exists (select 1 from hidup h where h.id = a.id)
       union all
       select 'rekening …' || min("nomorAkhir") || ': dipakai ' || count(*) || ' kali'
         from "Rekening" where status in ('DIAJUKAN', 'AKTIF') group by "nomorIndeks" having count(*) > 1
       union all
       select 'kelompok ' || "kelompokId" || ': ' || count(*) || ' rekening aktif'
         from "Rekening" where status = 'AKTIF' group by "kelompokId" having count(*) > 1`,
    ),
  }),
};

/** I8: every row of a file has its bytes, unchanged; every stored object has its row. */
const berkas: Invarian = {
  kode: 'I8',
  nama: 'berkas',
  periksa: async (client) => {
    // objects first: whoever uploads meanwhile stores the bytes before the row
    const objek = await daftarObjek(await sekarangOf(client));
    // a file of data terpadu is thrown away on purpose once it has been read (lib/data-terpadu)
    const { rows } = await client.query(
      `select id, sha256 from "Berkas" b where not exists (select 1 from "ImporTerpadu" i
         where i."berkasId" = b.id and i.status in ('SELESAI', 'DIBATALKAN', 'GAGAL')) order by id`,
    );
    const temuan: string[] = [];
    for (let i = 0; i < rows.length; i += SEKALIGUS)
      temuan.push(...(await Promise.all(rows.slice(i, i + SEKALIGUS).map(cocok))).flat());
    const dikenal = new Set((await client.query('select id from "Berkas"')).rows.map((r) => r.id));
    temuan.push(...objek.filter((id) => !dikenal.has(id)).map((id) => `berkas ${id}: tanpa baris`));
    temuan.push(
      ...(await cari(
        client,
        `select 'surat ' || s.id || ' (' || s.nomor || '): sidik tidak sama dengan berkasnya' as temuan
         from "Surat" s left join "Berkas" b on b.id = s."berkasId" where b.sha256 is distinct from s.sha256`,
      )),
    );
    return { lingkup: `${rows.length} berkas`, temuan };
  },
};

const SEKALIGUS = 32;

async function cocok({ id, sha256 }: { id: string; sha256: string }): Promise<string[]> {
  const isi = await disk.get(id).catch(() => null);
  if (!isi) return [`berkas ${id}: isinya hilang`];
  const sidik = createHash('sha256').update(isi).digest('hex');
  return sidik === sha256 ? [] : [`berkas ${id}: isinya berubah`];
}

const sekarangOf = async (client: pg.ClientBase): Promise<Date> =>
  (await client.query('select clock_timestamp() as t')).rows[0].t;

/** Ids of the stored objects; an upload under way (`.baru`, or a minute old) is none yet. */
async function daftarObjek(sekarang: Date): Promise<string[]> {
  const akar = env().SIKUBE_BERKAS;
  const isi = await readdir(akar, { recursive: true, withFileTypes: true }).catch(() => []);
  const nama = isi.filter((e) => e.isFile() && /^[0-9a-f-]{36}$/.test(e.name));
  const umur = await Promise.all(
    nama.map(async (e) => ({
      id: e.name,
      pada: (await stat(path.join(e.parentPath, e.name))).mtime,
    })),
  );
  return umur.filter((o) => sekarang.getTime() - o.pada.getTime() > 60_000).map((o) => o.id);
}

export const INVARIAN_DATA = [tunggal, berkas];
