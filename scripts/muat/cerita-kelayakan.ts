import { db } from '@/lib/server/db';
import { jalan, saat } from '@/scripts/muat/langkah';
import { nikContoh } from '@/scripts/muat/sipatuo';

/** One exception by the head of division and who stands behind a group besides the state (F28, F40). */

const PADA = saat('2025-09-09', '14:00');
const PENDAMPING = 'pendamping.baraka';

const kelompokOf = async (nama: string): Promise<string> =>
  (await db().kelompok.findFirstOrThrow({ where: { nama } })).id;

/** Two sisters on one old family card, each with a household of her own (T2). */
async function satuKk(id: string): Promise<void> {
  const kk = nikContoh(91_300).kk;
  for (const [i, nama] of ['Nurhayati (contoh)', 'Nurlina (contoh)'].entries())
    await jalan(PENDAMPING, PADA, 'kelompok.tambahAnggota', {
      id,
      nama,
      nik: nikContoh(91_301 + i * 2).nik,
      kk,
      jabatan: 'ANGGOTA',
      desa: '7316031021',
      pendidikan: 'SMP',
      pekerjaan: i === 0 ? 'IRT' : 'pedagang',
      desil: '3',
      bisaBaca: 'ya',
      bisaTulis: 'ya',
      bisaHitung: 'ya',
    });
  const kedua = await db().anggota.findFirstOrThrow({
    where: { kelompokId: id, nama: 'Nurlina (contoh)' },
  });
  await jalan('kabid.enrekang', PADA, 'kelompok.kecualikan', {
    id,
    hal: `${kedua.id}:kk-sama`,
    alasan: 'Sudah berumah tangga sendiri, KK baru sedang diurus di Dukcapil.',
  });
}

const DUKUNGAN = [
  ['TOKOH', 'Imam Lingkungan Balla (contoh)', 'NON_MATERIL', 'Mengajak warga berbelanja.', ''],
  ['TOKOH', 'Keluarga Puang Kali (contoh)', 'MATERIL', 'Meminjamkan kios dua tahun.', '2400000'],
  ['SWADAYA', 'Semua anggota', 'MATERIL', 'Iuran awal untuk lemari pajang.', '500000'],
] as const;

export async function muatKelayakan(): Promise<void> {
  const id = await kelompokOf('Sipakainge');
  await satuKk(id);
  for (const [jenis, nama, bentuk, keterangan, nilai] of DUKUNGAN)
    await jalan(PENDAMPING, PADA, 'kelompok.catatDukungan', {
      id,
      jenis,
      nama,
      bentuk,
      keterangan,
      nilai,
      tanggal: '2025-09-08',
    });
}
