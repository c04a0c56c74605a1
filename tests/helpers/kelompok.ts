import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Actor } from '@/lib/core/actor';
import { perintahKelompok } from '@/lib/kelompok/registry';
import { db } from '@/lib/server/db';
import { muatAkun } from '@/scripts/muat/akun';
import { muatTahun } from '@/scripts/muat/dasar';
import { ANGGOTA, type AnggotaContoh, nikContoh } from '@/scripts/muat/sipatuo';
import { pelaku, saat, surat } from './people';
import { ujiPerintah } from './uji-perintah';

export const HARI_BENTUK = saat('2025-02-05');
export const BALLA = '7316031021';
export const TOMENAWA = '7316031002';
export const ANGGERAJA = '7316042003';

export let pendamping: Actor;
export let desa: Actor;
export let hadir: string;

export type Aksi = keyof typeof perintahKelompok;
export type Isian = Record<string, unknown>;

export const { jalankan, harus, ditolak } = ujiPerintah(perintahKelompok, HARI_BENTUK);

/** Regions and year are in the template; people and one socialisation are what this file adds. */
export async function siapkanKelompok(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query('begin');
  await client.query(`select set_config('app.perintah', $1, true)`, [randomUUID()]);
  await muatTahun(client);
  await muatAkun(client);
  await client.query(
    `insert into "Penugasan" (id, "pendampingId", kecamatan, dari)
     select gen_random_uuid(), id, '731603', '2025-01-20' from "Pengguna"
     where "namaPengguna" = 'pendamping.baraka'`,
  );
  hadir = await sosialisasi(client);
  await client.query('commit');
  await client.end();
  pendamping = await pelaku('pendamping.baraka', HARI_BENTUK);
  desa = await pelaku('desa.balla', HARI_BENTUK);
}

export async function sosialisasi(client: pg.Client): Promise<string> {
  const [kegiatan, id] = [randomUUID(), randomUUID()];
  const langkah = (aksi: string) => client.query(`select set_config('app.aksi', $1, true)`, [aksi]);
  await langkah('kegiatan.rencanakan');
  await client.query(
    `insert into "Kegiatan" (id, jenis, judul, wilayah, tempat, tanggal, materi, dibuat)
     values ($1, 'SOSIALISASI', 'Sosialisasi KUBE', '731603', 'Kantor Camat', '2025-01-30', '{}', now())`,
    [kegiatan],
  );
  await client.query(
    `insert into "Kehadiran" (id, "kegiatanId", nama) values ($1, $2, 'Irwan (contoh)')`,
    [id, kegiatan],
  );
  await langkah('kegiatan.laksanakan');
  await client.query(
    `update "Kegiatan" set status = 'TERLAKSANA', versi = versi + 1 where id = $1`,
    [kegiatan],
  );
  return id;
}

export const isianKelompok = (nama: string, lain: Isian = {}): Isian => ({
  nama,
  desa: BALLA,
  kategori: 'HARIAN',
  jenisUsaha: 'kios-sembako',
  tempat: 'Lingkungan Balla',
  ...lain,
});

export const isianAnggota = (a: AnggotaContoh, lain: Isian = {}): Isian => ({
  nama: a.nama,
  nik: a.nik,
  kk: a.kk,
  jabatan: a.jabatan,
  desa: a.desaKode,
  pendidikan: a.pendidikan,
  pekerjaan: a.pekerjaan,
  perananUsaha: 'utama',
  bisaBaca: 'ya',
  bisaTulis: 'ya',
  bisaHitung: 'ya',
  desil: String(a.desil),
  ...lain,
});

export let benih = 1000;
/** Invented members whom no other test uses, so that one test never meets another's people. */
export function orangBaru(n: number): AnggotaContoh[] {
  return [...ANGGOTA, ...ANGGOTA, ...ANGGOTA].slice(0, n).map((a, i) => ({
    ...a,
    ...nikContoh(benih++),
    nama: `Orang ${benih} (contoh)`,
    jabatan: i < 3 ? a.jabatan : 'ANGGOTA',
  }));
}

/** The same person in another family, as plain member: only the NIK can be what is refused. */
export const sebagaiAnggota = (a: AnggotaContoh): AnggotaContoh => ({
  ...a,
  kk: nikContoh(benih++).kk,
  jabatan: 'ANGGOTA',
});

export const PENDAMPING = 'pendamping.baraka';
export const suratDari = (nama: string, nomor: string) =>
  surat(nama, HARI_BENTUK, nomor, 'Lurah Balla (contoh)');

export type Pilihan = { ba?: boolean; kelompok?: Isian };

/** A group in DRAF with these members, each as the form would send them. */
export async function draf(
  anggota: Isian[],
  { ba = true, kelompok = {} }: Pilihan = {},
): Promise<string> {
  const { id } = await harus('kelompok.bentuk', pendamping, isianKelompok('Uji', kelompok));
  for (const a of anggota) await harus('kelompok.tambahAnggota', pendamping, { id, ...a });
  if (ba)
    await harus('kelompok.unggahBeritaAcara', pendamping, {
      id,
      ...(await suratDari(PENDAMPING, '01/BA/2025')),
    });
  return id;
}

export const status = async (id: string) =>
  (await db().kelompok.findUniqueOrThrow({ where: { id } })).status;
export const ajukan = (id: string) => ditolak('kelompok.ajukanPengesahan', pendamping, { id });

/** A group that the village has confirmed. */
export async function disahkan(): Promise<string> {
  const id = await draf(orangBaru(5).map((a) => isianAnggota(a)));
  await harus('kelompok.ajukanPengesahan', pendamping, { id });
  await harus('kelompok.bukaBerkas', desa, { id });
  await harus('kelompok.sahkan', desa, {
    id,
    ...(await suratDari('desa.balla', `145/${id.slice(0, 8)}`)),
  });
  return id;
}
