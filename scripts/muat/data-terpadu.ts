import { createHash, randomUUID } from 'node:crypto';
import { unggahBerkas } from '@/lib/berkas/commands';
import { muatTerpadu } from '@/lib/data-terpadu/muat';
import { dariDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { bukaSandi } from '@/lib/server/secret';
import { JENIS_LEMBAR } from '@/lib/server/sheet';
import { disk } from '@/lib/server/storage';
import { aktor, jalan, saat } from '@/scripts/muat/langkah';
import { nikContoh } from '@/scripts/muat/sipatuo';

const PADA = saat('2025-03-03', '08:30');
const KEPALA = 'NIK;NO KK;NAMA;TGL LAHIR;JENIS KELAMIN;DESIL;KODE DESA';
const KOLOM = {
  nik: '0',
  kk: '1',
  nama: '2',
  lahir: '3',
  jenisKelamin: '4',
  desil: '5',
  wilayahDesa: '6',
};
const DEPAN = 'Abd. Muh. Hj. Sitti Nur Andi Baso Daeng Hasan Rosmiati'.split(' ');
const BELAKANG = 'Rahman Yusuf Aminah Salam Tahir Rauf Halim Ramlah Bakri Wahida'.split(' ');

/** Members as the regency's file would have them, among invented neighbours who are in no group. */
async function isiBerkas(): Promise<string[]> {
  const anggota = await db().anggota.findMany({
    where: { sampai: null, wilayah: { startsWith: '7316' } },
    orderBy: { id: 'asc' },
  });
  const baris = new Map<string, string>();
  for (const a of anggota) {
    if (a.desil === null) continue;
    const nik = bukaSandi(a.nik, `Anggota.nik:${a.id}`);
    const kk = bukaSandi(a.kk, `Anggota.kk:${a.id}`);
    const isi = [nik, kk, a.nama, dariDate(a.lahir), a.jenisKelamin, a.desil, a.wilayah];
    baris.set(nik, isi.join(';'));
  }
  for (let i = 0; i < 300; i++) {
    const o = nikContoh(90_000 + i);
    const nama = `${DEPAN[i % 10]} ${BELAKANG[Math.floor(i / 10) % 10]} (contoh)`;
    const isi = [o.nik, o.kk, nama, o.tanggalLahir, o.jenisKelamin, (i % 10) + 1, '7316031021'];
    if (!baris.has(o.nik)) baris.set(o.nik, isi.join(';'));
  }
  return [...baris.values()];
}

/** One quarter of DTSEN for Enrekang, loaded by the real commands and the real job. */
export async function muatDataTerpadu(): Promise<void> {
  // two rows that no file of the field is without: a number cut short, a desil that does not exist
  const rusak = [
    '73160312;;Baris Rusak (contoh);;;;',
    `${nikContoh(91_000).nik};;Desil Salah;;;11;`,
  ];
  const isi = Buffer.from([KEPALA, ...(await isiBerkas()), ...rusak].join('\r\n'));
  const berkasId = randomUUID();
  await disk.put(berkasId, isi);
  const sha256 = createHash('sha256').update(isi).digest('hex');
  const unggah = await unggahBerkas.execute({
    actor: await aktor('staf.enrekang', PADA),
    perintahId: randomUUID(),
    input: {
      id: berkasId,
      sha256,
      jenis: JENIS_LEMBAR.csv,
      ukuran: isi.length,
      namaAsli: 'DTSEN Enrekang 2025-Q1.csv',
    },
    sekarang: PADA,
  });
  if (!unggah.ok) throw new Error(unggah.problem.pesan);
  const { id } = await jalan('staf.enrekang', PADA, 'dataTerpadu.impor', {
    berkasId,
    wilayah: '7316',
    sumber: 'DTSEN',
    periode: '2025-Q1',
    ...KOLOM,
  });
  const hasil = await muatTerpadu(id, { sekarang: saat('2025-03-03', '08:31') });
  if (hasil !== 'SELESAI') throw new Error(`data terpadu: ${hasil}`);
}
