import pg from 'pg';

/**
 * A FIXTURE, not the story: n groups and proposals made by generate_series, spread over the villages
 * of Enrekang and over all stages, without members, budget or trail. The owner of a scratch database
 * writes it with the walls off; the application itself cannot.
 */
export async function buatAntrean(url: string, n: number, dari = 1): Promise<void> {
  const c = new pg.Client({ connectionString: url });
  await c.connect();
  try {
    await c.query('begin');
    await c.query('set local session_replication_role = replica');
    await c.query(
      'create temp table buat (ke int, k uuid, p uuid, desa text, usaha text) on commit drop',
    );
    await c.query(
      `with d as (select kode, row_number() over (order by kode) - 1 as ke, count(*) over () as n
          from "Wilayah" where kode like '7316%' and length(kode) = 10),
        u as (select kode, row_number() over (order by kode) - 1 as ke, count(*) over () as n
          from "JenisUsaha")
      insert into buat select g, gen_random_uuid(), gen_random_uuid(), d.kode, u.kode
      from generate_series($2::int, $1::int) g join d on d.ke = g % d.n join u on u.ke = g / 7 % u.n`,
      [n, dari],
    );
    await c.query(
      `insert into "Kelompok" (id, nomor, nama, wilayah, kategori, "jenisUsaha", tempat, dibuat, status)
      select k, 'B' || ke, 'Buatan ' || ke, desa, 'HARIAN', usaha, 'Dusun', '2025-01-02', 'DISAHKAN'
      from buat`,
    );
    await c.query(
      `insert into "Proposal" (id, "kelompokId", wilayah, tahun, nomor, isi, "bidangSalah", kelengkapan,
        sejak, dibuat, status)
      select p, k, desa, 2025, '2025-7316-B' || ke, '{}', '{}', '{}',
        timestamptz '2025-01-02' + ke % 5000 * interval '37 minutes', '2025-01-02',
        (enum_range(null::"StatusProposal"))[1 + ke % 14] from buat`,
    );
    await c.query('commit');
    for (const t of ['Kelompok', 'Proposal']) await c.query(`vacuum analyze "${t}"`);
  } finally {
    await c.end();
  }
}
