import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Peran } from '@/lib/core/actor';
import { sidikSandi } from '@/lib/server/sign-in';

/** Every account of the story has this password; it exists only where story data is loaded. */
export const SANDI_CONTOH = 'contoh-sikube-2026';

type Akun = readonly [namaPengguna: string, nama: string, peran: Peran, wilayah: string];

/** Officers of the story (domain/steps.md): Enrekang, above it, and the neighbour to be refused. */
export const AKUN: readonly Akun[] = [
  ['pendamping.baraka', 'Akbar (contoh)', 'PENDAMPING', '7316'],
  ['pendamping.curio', 'Sahril (contoh)', 'PENDAMPING', '7316'],
  ['desa.balla', 'Lurah Balla (contoh)', 'DESA', '7316031021'],
  ['kecamatan.baraka', 'Camat Baraka (contoh)', 'KECAMATAN', '731603'],
  ['staf.enrekang', 'Andi Fitri (contoh)', 'DINAS_STAF', '7316'],
  ['staf2.enrekang', 'Hamka (contoh)', 'DINAS_STAF', '7316'],
  ['kabid.enrekang', 'Nurhayati (contoh)', 'DINAS_KABID', '7316'],
  ['kabid2.enrekang', 'Syamsul (contoh)', 'DINAS_KABID', '7316'],
  ['kadis.enrekang', 'Mappasere (contoh)', 'DINAS_KADIS', '7316'],
  ['auditor.enrekang', 'Inspektur Enrekang (contoh)', 'AUDITOR', '7316'],
  ['admin.enrekang', 'Admin Enrekang (contoh)', 'ADMIN', '7316'],
  ['provinsi.sulsel', 'Dinsos Sulsel (contoh)', 'PROVINSI', '73'],
  ['verifikator.pusat', 'Verifikator Pusat (contoh)', 'PUSAT_VERIFIKATOR', '73'],
  ['direktur.pusat', 'Direktur Pusat (contoh)', 'PUSAT_DIREKTUR', '73'],
  ['penyalur.pusat', 'Penyalur Satu (contoh)', 'PENYALUR', '73'],
  ['penyalur2.pusat', 'Penyalur Dua (contoh)', 'PENYALUR', '73'],
  ['pendamping.tator', 'Pendamping Makale (contoh)', 'PENDAMPING', '7318'],
  ['desa.tator', 'Lurah Ariang (contoh)', 'DESA', '7318051021'],
  ['kecamatan.tator', 'Camat Makale (contoh)', 'KECAMATAN', '731805'],
  ['staf.tator', 'Staf Tator (contoh)', 'DINAS_STAF', '7318'],
  ['kabid.tator', 'Kabid Tator (contoh)', 'DINAS_KABID', '7318'],
  ['kadis.tator', 'Kadis Tator (contoh)', 'DINAS_KADIS', '7318'],
  ['auditor.tator', 'Inspektur Tator (contoh)', 'AUDITOR', '7318'],
  ['admin.tator', 'Admin Tator (contoh)', 'ADMIN', '7318'],
];

const DARI = '2023-01-02';

/** People of groups in the list that is printed; they sign up with the codes of their slips. */
export const AKUN_KELOMPOK: readonly string[] = [
  'ketua.sipatuo',
  'bendahara.sipatuo',
  'anggota.sipatuo',
  'ketua.mandiri',
  'ketua.tator',
];

/** Further offices where the story groups live; not in the list that is printed. */
export const AKUN_LAIN: readonly Akun[] = [
  ['desa.baraka', 'Lurah Baraka (contoh)', 'DESA', '7316031001'],
  ['desa.banti', 'Kepala Desa Banti (contoh)', 'DESA', '7316032003'],
  ['desa.curio', 'Kepala Desa Curio (contoh)', 'DESA', '7316082007'],
  ['kecamatan.curio', 'Camat Curio (contoh)', 'KECAMATAN', '731608'],
  ['desa.galonta', 'Lurah Galonta (contoh)', 'DESA', '7316021001'],
  ['kecamatan.enrekang', 'Camat Enrekang (contoh)', 'KECAMATAN', '731602'],
  ['pendamping.kota', 'Pendamping Enrekang (contoh)', 'PENDAMPING', '7316'],
  ['desa.bombongan', 'Lurah Bombongan (contoh)', 'DESA', '7318051003'],
  ['pendamping.anggeraja', 'Rosmini (contoh)', 'PENDAMPING', '7316'],
];

/** Creates the accounts that are not there yet; one password hash serves them all. */
export async function muatAkun(client: pg.Client, daftar: readonly Akun[] = AKUN): Promise<void> {
  const sandi = await sidikSandi(SANDI_CONTOH);
  for (const [i, [namaPengguna, nama, peran, wilayah]] of daftar.entries()) {
    const id = randomUUID();
    const hp = `08120000${daftar === AKUN ? '99' : '98'}${String(i + 1).padStart(2, '0')}`;
    const { rowCount } = await client.query(
      `insert into "Pengguna" (id, nama, "namaPengguna", hp, sandi, dibuat)
       values ($1, $2, $3, $4, $5, '2023-01-02T01:00:00Z') on conflict do nothing`,
      [id, nama, namaPengguna, hp, sandi],
    );
    if (!rowCount) continue;
    await client.query(
      `insert into "PeranPengguna" (id, "penggunaId", peran, wilayah, dari) values ($1, $2, $3, $4, $5)`,
      [randomUUID(), id, peran, [wilayah], DARI],
    );
  }
}
