import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { bekuBagi, daftarPembekuan } from '@/lib/pembekuan/queries';
import { findProposal } from '@/lib/proposal/queries';
import { perintah } from '@/lib/registry';
import { db } from '@/lib/server/db';
import { bekukan, cairkan } from '@/scripts/muat/cerita-tahun';
import { kisah, pendampingBaraka, proposalDiDesa } from '../helpers/fixture';
import { jalan, pelaku, saat } from '../helpers/people';

const PADA = saat('2025-03-12');
let proposal: string;
let kelompok: string;
let beku: string;

const kode = async (siapa: string, aksi: string, input: object) => {
  const h = await perintah[aksi]?.execute({
    actor: await pelaku(siapa, PADA),
    perintahId: randomUUID(),
    input,
    sekarang: PADA,
  });
  return h?.ok ? null : h?.problem.kode;
};

beforeAll(async () => {
  await pendampingBaraka();
  ({ id: proposal, kelompokId: kelompok } = await proposalDiDesa(kisah('Beku', 740)));
  ({ id: beku } = await bekukan('kadis.enrekang', '731603', 'Ada pemeriksaan.', PADA));
}, 90_000);

it('setiap langkah pada berkas di wilayah beku dijawab dibekukan', async () => {
  const langkah: [string, string, object][] = [
    ['desa.balla', 'proposal.bukaBerkas', { id: proposal }],
    ['desa.balla', 'kelompok.kodeAktivasi', { id: kelompok }],
    ['kabid.enrekang', 'proposal.ambilAlih', { id: proposal, alasan: 'Uji' }],
    ['ketua.beku', 'proposal.tarik', { id: proposal }],
  ];
  for (const [siapa, aksi, input] of langkah)
    expect([aksi, await kode(siapa, aksi, input)]).toEqual([aksi, 'dibekukan']);
});

it('membaca tetap bisa, dan semua yang bekerja di sana diberi tahu', async () => {
  const desa = await pelaku('desa.balla', PADA);
  expect(await findProposal(desa, proposal)).not.toBeNull();
  for (const siapa of ['desa.balla', 'staf.enrekang', 'direktur.pusat', 'ketua.beku'])
    expect((await bekuBagi(await pelaku(siapa, PADA))).map((b) => b.nama)).toEqual(['Kec. Baraka']);
  expect(await bekuBagi(await pelaku('staf.tator', PADA))).toEqual([]);
});

it('tetangga tidak ikut berhenti', async () => {
  const { id } = await jalan('staf.enrekang', PADA, 'kegiatan.rencanakan', {
    jenis: 'SOSIALISASI',
    wilayah: '731601',
    judul: 'Sosialisasi',
    tempat: 'Kantor Camat',
    tanggal: '2025-03-20',
  });
  expect(id).toBeTruthy();
});

it('Kepala Dinas tidak membekukan di luar wilayahnya, dan tidak dua kali', async () => {
  const isi = { alasan: 'Uji' };
  expect(await kode('kadis.enrekang', 'pembekuan.bekukan', { wilayah: '7318', ...isi })).toBe(
    'di-luar-wilayah',
  );
  expect(await kode('kadis.enrekang', 'pembekuan.bekukan', { wilayah: 'semua', ...isi })).toBe(
    'di-luar-wilayah',
  );
  expect(await kode('kadis.enrekang', 'pembekuan.bekukan', { wilayah: '731603', ...isi })).toBe(
    'sudah-ada',
  );
});

it('yang dibekukan direktur tidak dibuka Kepala Dinas', async () => {
  const { id } = await bekukan('direktur.pusat', '73', 'Pemeriksaan provinsi.', PADA);
  const [tampil] = (await daftarPembekuan(await pelaku('kadis.enrekang', PADA))).filter(
    (p) => p.id === id,
  );
  expect(tampil?.bisaCairkan).toBe(false);
  expect(await kode('kadis.enrekang', 'pembekuan.cairkan', { id, alasan: 'Uji' })).toBe(
    'di-luar-wilayah',
  );
  await cairkan('direktur.pusat', id, 'Selesai.', PADA);
});

it('sesudah dibuka, langkah berjalan lagi', async () => {
  await cairkan('kadis.enrekang', beku, 'Pemeriksaan selesai.', PADA);
  expect(await kode('desa.balla', 'proposal.bukaBerkas', { id: proposal })).toBeNull();
  expect(await db().pembekuan.count({ where: { status: 'BERLAKU' } })).toBe(0);
});
