import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { bacaSaringan, daftarProposal } from '@/lib/proposal/list';
import { cariLacak, findProposal, menungguProposal } from '@/lib/proposal/queries';
import { findVersi } from '@/lib/proposal/versions';
import { db } from '@/lib/server/db';
import { tulis } from '@/scripts/muat/cerita-proposal';
import { kelompokSah, kisah, pendampingBaraka, proposalDiDesa } from '../helpers/fixture';
import { pelaku, saat, surat } from '../helpers/people';
import { berkas, ditolak, harus, jalankan, jumlahJejak, suratDesa } from '../helpers/proposal';

let desa: Actor;
let camat: Actor;
let staf: Actor;
let pendamping: Actor;

beforeAll(async () => {
  await pendampingBaraka();
  [desa, camat, staf, pendamping] = await Promise.all([
    pelaku('desa.balla'),
    pelaku('kecamatan.baraka'),
    pelaku('staf.enrekang'),
    pelaku('pendamping.baraka'),
  ]);
}, 60_000);

describe('menulis dan mengirim', () => {
  const k = kisah('Tulis', 200, { jenisUsaha: 'jahit' });
  let id: string;
  let ketua: Actor;

  beforeAll(async () => {
    id = await tulis(k, await kelompokSah(k));
    ketua = await pelaku(k.ketua);
  }, 60_000);

  it('satu proposal hidup untuk satu kelompok', async () => {
    const { kelompokId } = await berkas(id);
    const problem = await ditolak('proposal.tulis', ketua, { kelompokId });
    expect(problem.kode).toBe('belum-lengkap:satuProposalHidup');
  });

  it('kurang Rp150.000, dan 19.999.999 pun, ditolak dengan kalimat (7x, T24)', async () => {
    const angkutan = await db().butirRab.findFirstOrThrow({
      where: { proposalId: id, uraian: 'Angkutan barang' },
    });
    const baris = {
      id,
      butirId: angkutan.id,
      uraian: 'Angkutan barang',
      volume: '1',
      satuan: 'paket',
    };
    await harus('proposal.simpanButir', ketua, { ...baris, harga: '550.000' });
    const kurang = await ditolak('proposal.ajukan', ketua, { id });
    expect(kurang.kode).toBe('belum-lengkap:anggaranPas');
    expect(kurang.pesan).toContain('kurang Rp150.000');
    await harus('proposal.simpanButir', ketua, { ...baris, harga: '699.999' });
    expect((await ditolak('proposal.ajukan', ketua, { id })).pesan).toContain('kurang Rp1 ');
    await harus('proposal.simpanButir', ketua, { ...baris, harga: '700.000' });
  });

  it('bagian yang kosong disebut namanya', async () => {
    await harus('proposal.simpanBagian', ketua, { id, bagian: 'jadwal', jadwal: '' });
    expect((await ditolak('proposal.ajukan', ketua, { id })).pesan).toBe('Belum diisi: Jadwal.');
    await harus('proposal.simpanBagian', ketua, { id, bagian: 'jadwal', jadwal: 'Bulan depan.' });
  });

  it('isian orang lain disetujui ketua dulu, dan pendamping tidak mengirim tanpa itu', async () => {
    await harus('proposal.simpanBagian', pendamping, { id, bagian: 'maksud', maksud: 'Baru.' });
    for (const siapa of [ketua, pendamping])
      expect((await ditolak('proposal.ajukan', siapa, { id })).kode).toBe(
        'belum-lengkap:disetujuiKetua',
      );
    await harus('proposal.setujuiIsi', ketua, { id });
    expect((await berkas(id)).disetujui).not.toBeNull();
    await harus('proposal.simpanBagian', pendamping, { id, bagian: 'maksud', maksud: 'Lagi.' });
    expect((await berkas(id)).disetujui).toBeNull();
    await harus('proposal.setujuiIsi', ketua, { id });
  });

  it('tahap di badan permintaan tidak berarti apa-apa (T14)', async () => {
    await harus('proposal.ajukan', ketua, {
      id,
      status: 'DITETAPKAN',
      ke: 'DITETAPKAN',
      versi: 99,
      nomor: '2025-7316-9999',
    });
    const p = await berkas(id);
    expect(p).toMatchObject({ status: 'DI_DESA', nomorVersi: 1 });
    expect(p.nomor).toMatch(/^2025-7316-\d{4}$/);
    expect(p.nomor).not.toBe('2025-7316-9999');
    expect(p.kodeLacak).toMatch(/^[A-HJKMNP-Z2-9]{8}$/);
    expect(p.setelanId).not.toBeNull();
  });

  it('yang sudah dikirim terkunci', async () => {
    const problem = await ditolak('proposal.simpanBagian', ketua, { id, bagian: 'maksud' });
    expect(problem.kode).toBe('belum-lengkap:proposal.ubah');
  });

  it('tanda terima melacak tanpa nama, kode lain tidak', async () => {
    const p = await berkas(id);
    const hasil = await cariLacak(p.nomor ?? '', p.kodeLacak ?? '');
    expect(hasil).toMatchObject({ status: 'DI_DESA', label: 'Di desa' });
    expect(JSON.stringify(hasil)).not.toMatch(/Tulis|contoh|700/);
    expect(await cariLacak(p.nomor ?? '', 'AAAAAAAA')).toBeNull();
    expect(await cariLacak(p.nomor ?? '', 'é')).toBeNull();
  });

  it('bisa ditarik sampai desa membukanya', async () => {
    await harus('proposal.tarik', ketua, { id });
    expect((await berkas(id)).status).toBe('DRAF');
    const { nomor } = await berkas(id);
    await harus('proposal.ajukan', ketua, { id });
    expect(await berkas(id)).toMatchObject({ status: 'DI_DESA', nomorVersi: 2, nomor });
    expect((await ditolak('proposal.tarik', pendamping, { id })).kode).toBe(
      'belum-lengkap:olehPengirim',
    );
    await harus('proposal.bukaBerkas', desa, { id });
    expect((await ditolak('proposal.tarik', ketua, { id })).kode).toBe('belum-lengkap:belumDibuka');
  });
});

describe('rantai meja', () => {
  const k = kisah('Rantai', 220, { jenisUsaha: 'anyaman' });
  let id: string;
  let ketua: Actor;

  beforeAll(async () => {
    ({ id } = await proposalDiDesa(k));
    ketua = await pelaku(k.ketua);
  }, 60_000);

  it('Dinas tidak menerima sebelum surat desa: satu penolakan, tanpa jejak (T12, 7y)', async () => {
    const [jejak, tolak] = [await jumlahJejak(id), await db().penolakan.count()];
    const input = { id, agenda: '460/1', kelengkapan: ['kk'], status: 'DITETAPKAN' };
    const problem = await ditolak('proposal.terima', staf, input);
    expect(problem.kode).toBe('bukan-waktunya');
    expect(problem.pesan).toContain('Di desa');
    expect(await jumlahJejak(id)).toBe(jejak);
    expect(await db().penolakan.count()).toBe(tolak + 1);
    expect((await berkas(id)).status).toBe('DI_DESA');
  });

  it('yang mengirim tidak meneruskan, apa pun perannya sekarang, dan admin pun tidak (T15)', async () => {
    const input = { id, ...(await suratDesa('470/T15')) };
    expect((await ditolak('proposal.teruskan', { ...desa, id: ketua.id }, input)).kode).toBe(
      'pernah-memutus',
    );
    const admin = await pelaku('admin.enrekang');
    expect((await ditolak('proposal.teruskan', admin, input)).kode).toBe('bukan-peran');
  });

  it('menunggu desa sebelum, dan camat sesudah diteruskan', async () => {
    const tugas = async (a: Actor) =>
      (await menungguProposal(a)).map((t) => t.href).filter((h) => h.includes(id));
    expect(await tugas(desa)).toHaveLength(1);
    expect(await tugas(camat)).toHaveLength(0);
    expect(await tugas(ketua)).toHaveLength(0);
    await harus('proposal.teruskan', desa, { id, ...(await suratDesa('470/R1')) });
    expect((await berkas(id)).status).toBe('DI_KECAMATAN');
    expect(await tugas(desa)).toHaveLength(0);
    expect(await tugas(camat)).toHaveLength(1);
  });

  it('ketukan ganda: satu pindah, satu surat, jawaban yang sama (T17)', async () => {
    const perintahId = randomUUID();
    const pada = saat('2025-02-28');
    const isi = {
      id,
      ...(await surat('kecamatan.baraka', pada, '518/T17', 'Camat Baraka (contoh)')),
    };
    const [jejak, kirim] = [
      await jumlahJejak(id),
      () => jalankan('proposal.rekomendasikan', camat, isi, pada, perintahId),
    ];
    const [a, b] = await Promise.all([kirim(), kirim()]);
    expect(a).toEqual(b);
    expect(a.ok).toBe(true);
    expect(await jumlahJejak(id)).toBe(jejak + 1);
    expect(await db().surat.count({ where: { subjekId: id, jenis: 'rekomendasi' } })).toBe(1);
    const beda = await jalankan(
      'proposal.rekomendasikan',
      camat,
      { ...isi, suratNomor: 'x' },
      pada,
      perintahId,
    );
    expect(beda.ok ? null : beda.problem.kode).toBe('perintah-bentrok');
  });

  it('tanpa rekomendasi desa wajib beralasan, dan nomor surat dipakai sekali', async () => {
    const lain = kisah('Nomor', 240, { jenisUsaha: 'gula-aren' });
    const { id: dua } = await proposalDiDesa(lain);
    const isi = await suratDesa('470/R1');
    const problem = await ditolak('proposal.teruskan', desa, { id: dua, ...isi });
    expect(problem.bidang).toHaveProperty('suratNomor');
    const tanpa = { id: dua, ...isi, suratNomor: '470/R2', rekomendasi: 'tidak' };
    expect((await ditolak('proposal.teruskan', desa, tanpa)).bidang).toHaveProperty('alasan');
    await harus('proposal.teruskan', desa, { ...tanpa, alasan: 'Tempat belum jelas.' });
    expect(await berkas(dua)).toMatchObject({ status: 'DI_KECAMATAN', rekomendasi: false });
  });

  it('dua staf bersamaan: yang kedua membaca siapa yang sudah memutuskan (T16)', async () => {
    const staf2 = await pelaku('staf2.enrekang');
    const syarat = (await findProposal(staf, id))?.syarat ?? [];
    const wajib = syarat.filter((s) => s.wajib).map((s) => s.kunci);
    const kurang = await ditolak('proposal.terima', staf, {
      id,
      agenda: '460/16',
      kelengkapan: wajib.slice(1),
    });
    expect(kurang.bidang?.kelengkapan).toContain('ketua dan sekretaris');
    const isi = { id, agenda: '460/16', kelengkapan: wajib };
    const hasil = await Promise.all([staf, staf2].map((s) => jalankan('proposal.terima', s, isi)));
    expect(hasil.filter((h) => h.ok)).toHaveLength(1);
    const kalah = hasil.find((h) => !h.ok);
    expect(kalah?.ok === false && kalah.problem.kode).toBe('sudah-diputuskan');
    expect(kalah?.ok === false && kalah.problem.pesan).toMatch(
      /^Sudah diputuskan oleh Staf Dinas Sosial, .*2025/,
    );
    expect(await db().peristiwa.count({ where: { subjekId: id, aksi: 'proposal.terima' } })).toBe(
      1,
    );
  });

  it('pendamping kecamatan lain tidak menemukan apa-apa (T21)', async () => {
    const curio = { ...pendamping, id: randomUUID(), wilayah: ['731608'] };
    expect(await findProposal(curio, id)).toBeNull();
    expect(await findVersi(curio, id)).toBeNull();
    expect((await ditolak('proposal.simpanBagian', curio, { id, bagian: 'maksud' })).kode).toBe(
      'tidak-ditemukan',
    );
    const semua = bacaSaringan({ status: 'semua' });
    // without an assignment there is no area, and no area is not everywhere
    for (const siapa of [curio, { ...curio, wilayah: [] }, await pelaku('admin.enrekang')])
      expect((await daftarProposal(siapa, semua)).butir).toEqual([]);
    const auditor = await pelaku('auditor.enrekang');
    expect((await daftarProposal(auditor, semua)).butir.length).toBeGreaterThan(0);
    const tanpaMeja = bacaSaringan({ untuk: 'saya' });
    expect((await daftarProposal(auditor, tanpaMeja)).butir).toEqual([]);
    expect(await findProposal(await pelaku('kabid.tator'), id)).toBeNull();
    expect(await findProposal(await pelaku('admin.enrekang'), id)).toBeNull();
  });
});
