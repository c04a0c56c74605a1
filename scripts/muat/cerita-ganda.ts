import { db } from '@/lib/server/db';
import { jalan, saat } from '@/scripts/muat/langkah';

/** A forming group whose people look like members of Sipatuo: other NIK, near name, same birthday. */

const PADA = saat('2025-09-09');

type Mirip = { nama: string; nik: string; kk: string; asli: string };

const ORANG: readonly Mirip[] = [
  {
    nama: 'Muhammad Yunus (contoh)',
    nik: '7316032510888801',
    kk: '7316030101188801',
    asli: 'Muh. Yunus (contoh)',
  },
  // day and month changed places
  {
    nama: 'St. Hawa (contoh)',
    nik: '7316034708908802',
    kk: '7316030101188802',
    asli: 'Sitti Hawa (contoh)',
  },
  {
    nama: 'Abdul Rasyid (contoh)',
    nik: '7316031204858803',
    kk: '7316030101188803',
    asli: 'Abd. Rasyid (contoh)',
  },
];

const PUTUSAN = [
  {
    ke: 1,
    hasil: 'BERBEDA',
    alasan: 'KTP keduanya dilihat di kantor lurah. Dua orang bersaudara.',
  },
  { ke: 2, hasil: 'SAMA', alasan: 'Menurut lurah ini satu orang dengan dua nomor KK.' },
] as const;

export async function muatGanda(): Promise<void> {
  const pendamping = 'pendamping.baraka';
  const { id } = await jalan(pendamping, PADA, 'kelompok.bentuk', {
    nama: 'Sipakainge',
    desa: '7316031021',
    kategori: 'HARIAN',
    jenisUsaha: 'kopi-bubuk',
    tempat: 'Rumah ketua',
  });
  const pasangan: { pertamaId: string; keduaId: string }[] = [];
  for (const { asli, ...orang } of ORANG) {
    const baru = await jalan(pendamping, PADA, 'kelompok.tambahAnggota', {
      id,
      ...orang,
      pendidikan: 'SD',
      pekerjaan: 'menganggur',
      keterampilan: 'menyangrai kopi, berdagang',
      jabatan: 'ANGGOTA',
      desil: '2',
      desa: '7316031021',
      bisaBaca: 'ya',
      bisaTulis: 'ya',
      bisaHitung: 'ya',
    });
    const lama = await db().anggota.findFirstOrThrow({
      where: { nama: asli, kelompok: { nama: 'Sipatuo' } },
    });
    pasangan.push({ pertamaId: baru.data?.anggotaId ?? '', keduaId: lama.id });
  }
  for (const { ke, ...putusan } of PUTUSAN)
    await jalan('staf.enrekang', PADA, 'kelompok.putuskanGanda', { ...pasangan[ke], ...putusan });
}
