import { randomUUID } from 'node:crypto';
import { aktifkan as aktifkanKode } from '@/lib/akun/aktivasi';
import { db } from '@/lib/server/db';
import { SANDI_CONTOH } from '@/scripts/muat/akun';
import {
  ajukanPengesahan,
  bentuk,
  type Kisah,
  kodeAnggota,
  sahkan,
  siapkanPendamping,
  sosialisasi,
} from '@/scripts/muat/cerita';
import {
  ajukan,
  nyatakanLayak,
  rekomendasikan,
  terima,
  teruskan,
  tulis,
  verifikasi,
} from '@/scripts/muat/cerita-proposal';
import { jalan, saat } from '@/scripts/muat/langkah';
import { ANGGOTA } from '@/scripts/muat/sipatuo';

/** A member of the story signs up with the code of his slip, as he would on his phone. */
export async function aktifkan(
  kelompokId: string,
  jabatan: 'KETUA' | 'BENDAHARA' | 'ANGGOTA',
  namaPengguna: string,
): Promise<void> {
  const hasil = await aktifkanKode({
    input: { kode: await kodeAnggota(kelompokId, jabatan), namaPengguna, sandi: SANDI_CONTOH },
    perintahId: randomUUID(),
    ip: 'data-contoh',
    sekarang: saat('2025-02-11'),
  });
  if (!hasil.ok) throw new Error(`aktivasi ${namaPengguna}: ${JSON.stringify(hasil.problem)}`);
}

const diBaraka = { pendamping: 'pendamping.baraka', desa: '7316031021', kantorDesa: 'desa.balla' };

/** Groups of Baraka, each left at another state; `sampai` counts the steps of the walk. */
const KISAH: readonly (Kisah & { sampai: number })[] = [
  {
    ...diBaraka,
    nama: 'Sipatuo',
    kategori: 'HARIAN',
    jenisUsaha: 'kios-sembako',
    rab: 'kios',
    benih: 0,
    anggota: 10,
    ketua: 'ketua.sipatuo',
    sampai: 8,
  },
  {
    ...diBaraka,
    nama: 'Mandiri',
    kategori: 'HARIAN',
    jenisUsaha: 'kue-tradisional',
    rab: 'kue',
    benih: 1000,
    anggota: 8,
    ketua: 'ketua.mandiri',
    sampai: 3,
  },
  {
    ...diBaraka,
    nama: 'Padaidi',
    kategori: 'TAHUNAN',
    jenisUsaha: 'ternak-kambing',
    rab: 'ternak',
    benih: 2000,
    anggota: 9,
    ketua: 'ketua.padaidi',
    sampai: 4,
  },
  {
    ...diBaraka,
    nama: 'Sama Turu',
    kategori: 'HARIAN',
    jenisUsaha: 'las-besi',
    rab: 'las',
    benih: 3000,
    anggota: 7,
    ketua: 'ketua.samaturu',
    sampai: 5,
  },
  {
    ...diBaraka,
    nama: 'Sikamaseang',
    kategori: 'BULANAN',
    jenisUsaha: 'sayur',
    rab: 'sayur',
    benih: 4000,
    anggota: 10,
    ketua: 'ketua.sikamaseang',
    sampai: 7,
  },
  {
    ...diBaraka,
    nama: 'Massenrempulu',
    kategori: 'HARIAN',
    jenisUsaha: 'gula-aren',
    rab: 'kue',
    benih: 8000,
    anggota: 6,
    ketua: 'ketua.massenrempulu',
    sampai: 6,
  },
  {
    ...diBaraka,
    nama: 'Resopa',
    kategori: 'BULANAN',
    jenisUsaha: 'bawang-merah',
    rab: 'sayur',
    benih: 5000,
    anggota: 6,
    ketua: 'ketua.resopa',
    sampai: 2,
  },
  {
    ...diBaraka,
    nama: 'Mesa Kada',
    kategori: 'HARIAN',
    jenisUsaha: 'kopi-bubuk',
    rab: 'kios',
    benih: 6000,
    anggota: 6,
    ketua: 'ketua.mesakada',
    sampai: 1,
  },
  {
    ...diBaraka,
    nama: 'Tallu Batu',
    kategori: 'HARIAN',
    jenisUsaha: 'jahit',
    rab: 'kue',
    benih: 7000,
    anggota: 4,
    ketua: 'ketua.tallubatu',
    sampai: 0,
  },
];

async function jalani(k: Kisah & { sampai: number }, hadir: ReadonlyMap<string, string>) {
  const id = await bentuk(k, hadir);
  if (k.sampai < 1) return;
  await ajukanPengesahan(k, id);
  if (k.sampai < 2) return;
  await sahkan(k, id);
  await aktifkan(id, 'KETUA', k.ketua);
  if (k.nama === 'Sipatuo') {
    await aktifkan(id, 'BENDAHARA', 'bendahara.sipatuo');
    await aktifkan(id, 'ANGGOTA', 'anggota.sipatuo');
  }
  const proposal = await tulis(k, id);
  const langkah = [ajukan, teruskan, rekomendasikan, terima, verifikasi, nyatakanLayak];
  for (const l of langkah.slice(0, k.sampai - 2)) await l(k, proposal);
}

/** The neighbour has a group of its own, whose files nobody from Enrekang may find. */
async function jalaniTator(): Promise<void> {
  const desa = await db().peranPengguna.findFirstOrThrow({
    where: { pengguna: { namaPengguna: 'desa.tator' } },
  });
  const k: Kisah = {
    nama: 'Sangtorayan',
    desa: desa.wilayah[0] ?? '',
    pendamping: 'pendamping.tator',
    kantorDesa: 'desa.tator',
    kategori: 'HARIAN',
    jenisUsaha: 'anyaman',
    rab: 'kue',
    benih: 9000,
    anggota: 6,
    ketua: 'ketua.tator',
  };
  await siapkanPendamping('provinsi.sulsel', 'admin.tator', k.pendamping, k.desa.slice(0, 6));
  await jalani({ ...k, sampai: 3 }, new Map());
}

/** Story groups, made by the real commands under a moved clock; loaded once. */
export async function muatKelompok(): Promise<void> {
  if ((await db().kelompok.count()) > 0) return;
  await siapkanPendamping('provinsi.sulsel', 'admin.enrekang', 'pendamping.baraka', '731603');
  await jalan('staf.enrekang', saat('2025-01-20'), 'kegiatan.rencanakan', {
    jenis: 'PENGARAHAN',
    wilayah: '7316',
    judul: 'Pengarahan pendamping tahun 2025',
    tempat: 'Aula Dinas Sosial',
    tanggal: '2025-01-22',
  });
  const hadir = await sosialisasi(
    'pendamping.baraka',
    '731603',
    ANGGOTA.slice(1, 4).map((a) => a.nama),
  );
  for (const k of KISAH) await jalani(k, hadir);
  await jalaniTator();
}
