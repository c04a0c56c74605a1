import pg from 'pg';
import { periksaRantai } from '@/lib/audit/verify';

type Tabel =
  | 'Kegiatan'
  | 'Kelompok'
  | 'Proposal'
  | 'Usulan'
  | 'Penetapan'
  | 'Rekening'
  | 'Sptjm'
  | 'Pencairan'
  | 'Kunjungan';

/** What the story asserts behind the pages: states, events, refusals. */
export class Data {
  private constructor(private readonly client: pg.Client) {}

  static async buka(url: string): Promise<Data> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new Data(client);
  }

  /** For what a test prepares by SQL because commands would take too long. */
  tulis = <T>(kerja: (client: pg.Client) => Promise<T>): Promise<T> => kerja(this.client);

  tutup = () => this.client.end();

  async satu<T = string>(sql: string, isi: unknown[] = []): Promise<T> {
    const { rows } = await this.client.query({ text: sql, values: isi, rowMode: 'array' });
    return rows[0]?.[0] as T;
  }

  status = (tabel: Tabel, id: string) =>
    this.satu(`select status::text from "${tabel}" where id = $1`, [id]);

  /** Moves of a file in their order: "aksi dari→ke". */
  async jejak(id: string): Promise<string[]> {
    const { rows } = await this.client.query(
      `select aksi, dari, ke from "Peristiwa" where "subjekId" = $1 and ke is not null order by urut`,
      [id],
    );
    return rows.map((r) => `${r.aksi} ${r.dari ?? '-'}→${r.ke}`);
  }

  hitung = (tabel: 'Peristiwa' | 'Penolakan') =>
    this.satu<number>(`select count(*)::int from "${tabel}"`);

  /** What `npm run audit:periksa` would find on this database. */
  kerusakanJejak = async () => (await periksaRantai(this.client)).temuan;

  penolakan = () => this.satu('select kode from "Penolakan" order by pada desc, id limit 1');
}
