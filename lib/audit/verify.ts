import { createHash } from 'node:crypto';
import type pg from 'pg';

type Baris = {
  id: string;
  subjek: string;
  subjekId: string;
  urut: number;
  sidik: string;
  sidikLalu: string;
  isi: string;
};

export type HasilPeriksa = { berkas: number; peristiwa: number; temuan: string[] };

const NOL = '0'.repeat(64);
const LANGKAH = 5000;

/**
 * Recomputes each link outside the database and walks every chain; then compares state and version
 * of each file with its last move, which shows a tail that was cut off (I5, I11).
 */
export async function periksaRantai(client: pg.ClientBase): Promise<HasilPeriksa> {
  const temuan: string[] = [];
  const akhir = new Map<string, { urut: number; sidik: string }>();
  let peristiwa = 0;
  for (let dari: [string, number] | null = null; ; ) {
    const rows: Baris[] = await ambil(client, dari);
    for (const r of rows) {
      peristiwa++;
      const lalu = akhir.get(r.subjekId) ?? { urut: 0, sidik: NOL };
      const sidik = createHash('sha256').update(r.isi).digest('hex');
      if (r.urut !== lalu.urut + 1)
        temuan.push(`${r.subjek} ${r.subjekId}: peristiwa ke-${lalu.urut + 1} hilang`);
      else if (r.sidikLalu !== lalu.sidik)
        temuan.push(`${r.subjek} ${r.subjekId}: rantai putus di ke-${r.urut}`);
      if (sidik !== r.sidik) temuan.push(`${r.subjek} ${r.subjekId}: isi ke-${r.urut} berubah`);
      akhir.set(r.subjekId, r);
    }
    const last = rows.at(-1);
    if (!last || rows.length < LANGKAH) break;
    dari = [last.subjekId, last.urut];
  }
  temuan.push(...(await periksaKeadaan(client)));
  return { berkas: akhir.size, peristiwa, temuan };
}

async function ambil(client: pg.ClientBase, dari: [string, number] | null): Promise<Baris[]> {
  const { rows } = await client.query(
    `select p.id, p.subjek, p."subjekId", p.urut, p.sidik, p."sidikLalu", isi_rantai(p) as isi
     from "Peristiwa" p where $1::uuid is null or (p."subjekId", p.urut) > ($1, $2)
     order by p."subjekId", p.urut limit ${LANGKAH}`,
    [dari?.[0] ?? null, dari?.[1] ?? 0],
  );
  return rows;
}

/** Tables of files: each move raised the version by one and left one event. */
const MESIN = {
  TahunProgram: 'tahunProgram',
  Kegiatan: 'kegiatan',
  Kelompok: 'kelompok',
  Proposal: 'proposal',
  Usulan: 'usulan',
  Penetapan: 'penetapan',
  Rekening: 'rekening',
  Sptjm: 'sptjm',
  Pencairan: 'pencairan',
  Pertanggungjawaban: 'pertanggungjawaban',
  Kunjungan: 'kunjungan',
  Keberatan: 'keberatan',
  Pengaduan: 'pengaduan',
  Pembekuan: 'pembekuan',
};

async function periksaKeadaan(client: pg.ClientBase): Promise<string[]> {
  const temuan: string[] = [];
  for (const [tabel, subjek] of Object.entries(MESIN)) {
    const { rows } = await client.query(
      `select t.id, t.status::text as status, t.versi, e.banyak::int as banyak, e.terakhir
       from "${tabel}" t left join lateral (
         select count(*) as banyak, (array_agg(ke order by urut desc))[1] as terakhir
         from "Peristiwa" where "subjekId" = t.id and ke is not null) e on true
       where e.banyak is distinct from t.versi + 1 or e.terakhir is distinct from t.status::text`,
    );
    for (const r of rows)
      temuan.push(
        `${subjek} ${r.id}: tahap ${r.status} versi ${r.versi} tidak sama dengan jejaknya`,
      );
  }
  return temuan;
}
