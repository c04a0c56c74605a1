import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { bacaSaringan, daftarProposal } from '@/lib/proposal/list';
import { findProposal, menungguProposal } from '@/lib/proposal/queries';
import { findVersi, perbandingan } from '@/lib/proposal/versions';
import { db } from '@/lib/server/db';
import {
  ajukan,
  rekomendasikan,
  terima,
  teruskan,
  tulis,
  verifikasi,
} from '@/scripts/muat/cerita-proposal';
import { kelompokSah, kisah, pendampingBaraka, proposalDiDesa } from '../helpers/fixture';
import { pelaku, saat, surat, unggah } from '../helpers/people';
import { berkas, diDinas, ditolak, harus, type Isian, MARET } from '../helpers/proposal';

let desa: Actor;
let staf: Actor;
let kabid: Actor;
let pendamping: Actor;

beforeAll(async () => {
  await pendampingBaraka();
  [desa, staf, kabid, pendamping] = await Promise.all([
    pelaku('desa.balla'),
    pelaku('staf.enrekang'),
    pelaku('kabid.enrekang'),
    pelaku('pendamping.baraka'),
  ]);
}, 60_000);

describe('dikembalikan dan diperbaiki (T18)', () => {
  const k = kisah('Perbaiki', 260, { jenisUsaha: 'warung-makan' });
  let id: string;
  let ketua: Actor;
  const kembalikan = { bidang: 'anggota.4.kk', alasan: 'FOTO_BURAM' };

  beforeAll(async () => {
    ({ id, ketua } = await diDinas(k));
  }, 60_000);

  it('perlu catatan, lalu ketua melihat bagian yang ditandai saja', async () => {
    expect((await ditolak('proposal.kembalikan', staf, { id, ...kembalikan })).bidang).toEqual({
      catatan: 'Catatan untuk kelompok belum diisi.',
    });
    await harus('proposal.kembalikan', staf, { id, ...kembalikan, catatan: 'KK no. 4 buram.' });
    expect(await berkas(id)).toMatchObject({
      status: 'DIKEMBALIKAN',
      kembaliKe: 'DI_DINAS',
      bidangSalah: ['anggota.4.kk'],
      catatanSalah: 'KK no. 4 buram.',
    });
    expect((await menungguProposal(ketua))[0]).toMatchObject({ aksi: 'Perbaiki proposal' });
  });

  it('foto baru: kembali ke Dinas, versi 2 dengan bedanya, surat desa tetap berlaku', async () => {
    const anggota = await db().anggota.findFirstOrThrow({
      where: { kelompok: { nama: 'Perbaiki' }, urut: 4 },
    });
    const berkasId = await unggah(k.ketua, MARET, 'kk-4.jpg');
    await harus('proposal.pasangLampiran', ketua, {
      id,
      jenis: 'KK',
      anggotaId: anggota.id,
      berkasId,
    });
    await harus('proposal.ajukan', ketua, { id });
    expect(await berkas(id)).toMatchObject({ status: 'DI_DINAS', nomorVersi: 2 });
    expect(await db().surat.count({ where: { subjekId: id, dicabut: null } })).toBe(2);
    const beda = await perbandingan(staf, id, 1, 2);
    expect(beda?.map((b) => b.label)).toEqual([`KK ${anggota.nama}`]);
    expect((await findVersi(staf, id))?.versi[0]?.beku.total).toBe(20_000_000);
  });

  it('tempat usaha berubah: desa menilai lagi dan surat lama dicabut', async () => {
    await harus('proposal.kembalikan', staf, { id, ...kembalikan, catatan: 'Cek tempat.' });
    await harus('proposal.simpanBagian', ketua, {
      id,
      bagian: 'tempatUsaha',
      tempatUsaha: 'Pindah ke rumah bendahara.',
    });
    await harus('proposal.ajukan', ketua, { id });
    expect(await berkas(id)).toMatchObject({ status: 'DI_DESA', nomorVersi: 3, rekomendasi: null });
    expect(await db().surat.count({ where: { subjekId: id, dicabut: null } })).toBe(0);
  });
});

describe('verifikasi Dinas', () => {
  const k = kisah('Periksa', 280, { jenisUsaha: 'kopi-bubuk' });
  let id: string;
  let ba: Isian;

  beforeAll(async () => {
    ({ id } = await diDinas(k));
    await terima(k, id);
    ba = { id, ...(await surat('kabid.enrekang', MARET, 'BA/1', 'Nurhayati (contoh)')) };
  }, 60_000);

  const layak = async () => (await ditolak('proposal.nyatakanLayak', kabid, ba)).pesan;

  it('belum layak sampai anggota dicocokkan, dikunjungi, dan usahanya diputus (13x)', async () => {
    expect(await layak()).toBe('6 anggota belum dicocokkan dengan data terpadu.');
    await verifikasi(k, id);
    expect(await layak()).toContain('kejenuhan usaha belum diputus');
  });

  it('jenuh, atau lapangan tidak layak, menahan berkas', async () => {
    const putus = { id, hasil: 'JENUH' };
    expect((await ditolak('proposal.putuskanKejenuhan', kabid, putus)).bidang).toHaveProperty(
      'alasan',
    );
    await harus('proposal.putuskanKejenuhan', kabid, { ...putus, alasan: 'Terlalu banyak.' });
    expect(await layak()).toBe('Usaha ini diputus sudah jenuh di desa.');
    const nanti = saat('2025-03-12', '10:00');
    await harus('proposal.putuskanKejenuhan', kabid, { id, hasil: 'BELUM_JENUH' }, nanti);
    const survei = { id, tanggal: '2025-03-12', tim: 'Andi', layak: 'tidak', catatan: 'Tutup.' };
    await harus('proposal.catatSurvei', staf, survei, nanti);
    expect(await layak()).toBe('Kunjungan lapangan terakhir menyatakan tidak layak.');
    await harus(
      'proposal.catatSurvei',
      staf,
      { ...survei, layak: 'ya' },
      saat('2025-03-12', '11:00'),
    );
  });

  it('potret pemeriksaan tetap, catatan terbaru yang dipakai', async () => {
    const satu = (await findProposal(kabid, id))?.anggota[0];
    await harus(
      'proposal.periksaAnggota',
      staf,
      {
        id,
        sumber: 'BERKAS',
        periode: '2025',
        tanggal: '2025-03-12',
        anggotaId: satu?.id,
        hasil: 'TIDAK',
      },
      saat('2025-03-12', '12:00'),
    );
    expect((await findProposal(kabid, id))?.anggota[0]?.periksa).toMatchObject({
      sumber: 'BERKAS',
      terdata: false,
      petugas: 'Andi Fitri (contoh)',
    });
    expect((await findProposal(desa, id))?.anggota[0]?.periksa).toBeNull();
    await expect(
      db().$executeRaw`update "PeriksaAnggota" set desil = 1 where "proposalId" = ${id}::uuid`,
    ).rejects.toThrow();
  });

  it('kabid yang pernah mendampingi tidak memutus; kabid lain memutus sekali', async () => {
    const rangkap = { ...kabid, id: pendamping.id };
    expect((await ditolak('proposal.nyatakanLayak', rangkap, ba)).kode).toBe(
      'belum-lengkap:bukanPendampingKelompok',
    );
    await harus('proposal.nyatakanLayak', kabid, ba);
    expect((await berkas(id)).status).toBe('LAYAK');
    expect((await ditolak('proposal.nyatakanLayak', kabid, ba)).pesan).toMatch(
      /^Sudah diputuskan oleh Kabid Dinas Sosial/,
    );
  });

  it('dikembalikan dari layak: putaran baru, pemeriksaan lama tidak berlaku lagi', async () => {
    await harus('proposal.kembalikan', kabid, {
      id,
      bidang: ['rab', 'jadwal'],
      alasan: 'RAB',
      catatan: 'Periksa harga.',
    });
    expect(
      await db().surat.count({ where: { subjekId: id, jenis: 'ba-verifikasi', dicabut: null } }),
    ).toBe(0);
    await ajukan(k, id, '2025-03-14');
    expect((await berkas(id)).status).toBe('DI_DINAS');
    await terima(k, id);
    expect(await layak()).toBe('6 anggota belum dicocokkan dengan data terpadu.');
    expect(await db().periksaAnggota.count({ where: { proposalId: id } })).toBe(7);
  });
});

describe('jalan samping', () => {
  it('ambil alih baru sesudah dua kali batas, lalu diterima tanpa surat meja itu', async () => {
    const { id } = await proposalDiDesa(kisah('Diam', 300, { jenisUsaha: 'bengkel-motor' }));
    const isi = { id, alasan: 'Desa tidak menjawab.' };
    expect((await ditolak('proposal.ambilAlih', kabid, isi, saat('2025-03-04'))).pesan).toContain(
      'Baru 6 hari kerja',
    );
    await harus('proposal.ambilAlih', kabid, isi, saat('2025-03-05'));
    const syarat = (await findProposal(staf, id))?.syarat.map((s) => s.kunci);
    expect(syarat).not.toContain('pengantar');
  }, 60_000);

  it('tunda sampai tanggal, lanjutkan ke tahap semula, tolak beralasan', async () => {
    const k = kisah('Tunda', 320, { jenisUsaha: 'ternak-ayam' });
    const { id, ketua } = await diDinas(k);
    const isi = { id, sampai: '2025-03-12', alasan: 'Menunggu data.' };
    expect((await ditolak('proposal.tunda', kabid, isi)).bidang).toHaveProperty('sampai');
    await harus('proposal.tunda', kabid, { ...isi, sampai: '2025-04-01' });
    await harus('proposal.lanjutkan', kabid, { id });
    expect(await berkas(id)).toMatchObject({ status: 'DI_DINAS', kembaliKe: null });
    await terima(k, id);
    await harus('proposal.tolak', kabid, { id, alasan: 'GANDA', catatan: 'Sudah menerima.' });
    expect((await ditolak('proposal.batalkan', ketua, { id })).kode).toBe('sudah-diputuskan');
    const { kelompokId } = await berkas(id);
    expect((await harus('proposal.tulis', ketua, { kelompokId })).id).not.toBe(id);
  }, 60_000);
});

it('usaha ketiga yang sama di desa wajib menulis bedanya, dan kabid tidak bisa bilang belum jenuh (T11)', async () => {
  const grosir = (nama: string, benih: number) => kisah(nama, benih, { jenisUsaha: 'toko-grosir' });
  await kelompokSah(grosir('GrosirA', 400));
  await kelompokSah(grosir('GrosirB', 420));
  const k = grosir('GrosirC', 440);
  const id = await tulis(k, await kelompokSah(k));
  const ketua = await pelaku(k.ketua);
  await harus('proposal.simpanBagian', ketua, { id, bagian: 'pembeda', pembeda: '' });
  expect((await ditolak('proposal.ajukan', ketua, { id })).pesan).toBe(
    'Sudah ada 2 usaha sama di desa ini. Tulis apa beda usaha Anda.',
  );
  expect((await findProposal(ketua, id))?.serupa.desa.map((s) => s.nama).sort()).toEqual([
    'GrosirA',
    'GrosirB',
  ]);
  await harus('proposal.simpanBagian', ketua, {
    id,
    bagian: 'pembeda',
    pembeda: 'Antar ke dusun.',
  });
  await ajukan(k, id);
  await teruskan(k, id);
  await rekomendasikan(k, id);
  await terima(k, id);
  const problem = await ditolak('proposal.putuskanKejenuhan', kabid, { id, hasil: 'BELUM_JENUH' });
  expect(problem.bidang).toHaveProperty('hasil');
  const daftar = await daftarProposal(staf, bacaSaringan({ cari: 'grosirc', tahun: '2025' }));
  expect(daftar.butir).toMatchObject([{ nama: 'GrosirC', serupa: 2, anggota: 6, selisih: 0 }]);
}, 90_000);
