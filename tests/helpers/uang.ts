import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Actor } from '@/lib/core/actor';
import { perintah } from '@/lib/registry';
import { db } from '@/lib/server/db';
import { aktifkan } from '@/scripts/muat/aktivasi';
import { kelompokSah, kisah } from './fixture';
import { pelaku, saat } from './people';

export const JUNI = saat('2025-06-10');

export type Dana = {
  id: string;
  kelompokId: string;
  ketua: string;
  anggota: string;
  bendahara: string;
};

type Pilihan = { status?: string; bentuk?: 'UANG' | 'BARANG'; sptjm?: boolean; anggota?: number };

/**
 * A determined group with its disbursement at this state, written as the earlier rooms would leave it.
 * Only what this room reads is there; its own moves are always made by real commands.
 */
export async function dana(nama: string, benih: number, p: Pilihan = {}): Promise<Dana> {
  const { status = 'SIAP_SALUR', bentuk = 'UANG', sptjm = true, anggota = 6 } = p;
  const k = kisah(nama, benih, { jenisUsaha: 'kopi-bubuk', anggota });
  const kelompokId = await kelompokSah(k);
  const kecil = nama.toLowerCase();
  const orang = { ketua: k.ketua, anggota: `anggota.${kecil}`, bendahara: `bendahara.${kecil}` };
  await aktifkan(kelompokId, 'BENDAHARA', orang.bendahara);
  await aktifkan(kelompokId, 'ANGGOTA', orang.anggota);
  const [id, proposal, sk, rek, surat] = Array.from({ length: 5 }, () => randomUUID());
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const jalan = (sql: string, isi: unknown[] = []) => client.query(sql, isi);
  await jalan('begin');
  // setting a scene, not moving files: the arrows that led here belong to other tests
  await jalan('set local session_replication_role = replica');
  await jalan(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
  const w = k.desa;
  await jalan(
    `insert into "Proposal" (id, "kelompokId", wilayah, tahun, status, isi, sejak, dibuat)
     values ($1, $2, $3, 2025, 'DITETAPKAN', '{}', now(), now())`,
    [proposal, kelompokId, w],
  );
  await jalan(
    `insert into "Penetapan" (id, wilayah, tahun, status, sejak, dibuat)
     values ($1, '73', 2025, 'DISAMPAIKAN', now(), now())`,
    [sk],
  );
  if (bentuk === 'UANG')
    await jalan(
      `insert into "Rekening" (id, "kelompokId", wilayah, status, bank, cabang, nomor, "nomorIndeks",
         "nomorAkhir", "atasNama", spesimen, sejak, dibuat)
       values ($1, $2, $3, 'AKTIF', 'BRI', 'Enrekang', 'x', $4, '0531', $5, '{}', now(), now())`,
      [rek, kelompokId, w, (rek ?? '').replaceAll('-', '').repeat(2), `KUBE ${nama}`],
    );
  await jalan(
    `insert into "Pencairan" (id, "proposalId", "kelompokId", "penetapanId", wilayah, tahun, status,
       bentuk, jumlah, sejak, dibuat)
     values ($1, $2, $3, $4, $5, 2025, $6::"StatusPencairan", $7, 20000000, now(), now())`,
    [id, proposal, kelompokId, sk, w, status, bentuk],
  );
  await jalan(
    `insert into "Sptjm" (id, wilayah, tahun, status, sejak, dibuat)
     values ($1, '7316', 2025, $2::"StatusSptjm", now(), now())`,
    [surat, sptjm ? 'DITANDATANGANI' : 'DRAF'],
  );
  await jalan(`insert into "SptjmPencairan" values ($1, $2)`, [surat, id]);
  await jalan('commit');
  await client.end();
  return { id: id ?? '', kelompokId, ...orang };
}

/** Runs a command of this room as this person; answers what the frame answers. */
export async function coba(
  siapa: string | Actor,
  aksi: string,
  input: Record<string, unknown>,
  pada = JUNI,
) {
  const actor = typeof siapa === 'string' ? await pelaku(siapa, pada) : siapa;
  const hasil = await perintah[aksi]?.execute({
    actor,
    input,
    perintahId: randomUUID(),
    sekarang: pada,
  });
  if (!hasil) throw new Error(`perintah ${aksi} tidak ada`);
  return hasil;
}

/** The refusal, which must have come. */
export async function masalahDari(...isi: Parameters<typeof coba>) {
  const hasil = await coba(...isi);
  if (hasil.ok) throw new Error(`${isi[1]} ternyata diterima`);
  return hasil.problem;
}

export const keadaan = async (id: string) =>
  (await db().pencairan.findUniqueOrThrow({ where: { id } })).status;

/** Net rupiah on the group's account and over both accounts together. */
export async function saldo(pencairanId: string) {
  const rows = await db().mutasi.findMany({ where: { pencairanId } });
  const jumlah = (akun?: string) =>
    rows.filter((r) => !akun || r.akun === akun).reduce((n, r) => n + Number(r.jumlah), 0);
  return { kelompok: jumlah('REKENING_KELOMPOK'), semua: jumlah() };
}
