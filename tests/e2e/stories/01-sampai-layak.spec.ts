import { expect, test } from '@playwright/test';
import { formatVolume } from '@/lib/core/jumlah';
import { CONTOH_RAB } from '@/lib/proposal/contoh-rab';
import { BAGIAN_CONTOH } from '@/scripts/muat/isi';
import { ANGGOTA } from '@/scripts/muat/sipatuo';
import { Data } from '../steps/data';
import { adaStatus, lakukan, PINDAIAN, surat, terkunci } from '../steps/form';
import { ditolakDariLuar, menunggu, tidakMenunggu } from '../steps/meja';
import * as tulis from '../steps/proposal';
import { Panggung, SANDI_CERITA } from '../steps/sesi';

/** Steps 1–14 of the run, through the pages, everyone in turn, on a database without groups. */

const DESA = '7316031021';
let panggung: Panggung;
let data: Data;
let kelompok = '';
let proposal = '';
let tanda: tulis.TandaTerima;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  panggung = new Panggung(browser, process.env.ALAMAT ?? '');
  data = await Data.buka(process.env.UJI_DB ?? '');
});

test.afterAll(async () => {
  await panggung.tutup();
  await data.tutup();
});

const idDari = (url: string): string => /[0-9a-f-]{36}/.exec(new URL(url).pathname)?.[0] ?? '';

async function kegiatan(oleh: string, isi: Record<string, string>): Promise<string> {
  const page = await panggung.oleh(oleh);
  await page.goto('/kegiatan/baru');
  await lakukan(page, 'kegiatan.rencanakan', isi);
  await page.waitForURL(/\/kegiatan\/[0-9a-f-]{36}$/);
  await adaStatus(page, 'DIRENCANAKAN');
  return idDari(page.url());
}

test('1 pelatihan pendamping oleh provinsi', async () => {
  await panggung.jam('2025-01-15');
  const id = await kegiatan('provinsi.sulsel', {
    judul: 'Pelatihan pendamping KUBE',
    tempat: 'Balai Diklat, Makassar',
    tanggal: '2025-01-15',
    materi: 'Penggunaan dana\nUsaha\nKreativitas\nSumber daya setempat',
  });
  await menunggu(await panggung.oleh('provinsi.sulsel'), `/kegiatan/${id}`);
  const page = await panggung.oleh('provinsi.sulsel');
  await page.goto(`/kegiatan/${id}`);
  await terkunci(page, 'kegiatan.laksanakan', /peserta/);
  const akbar = await data.satu(
    `select id from "Pengguna" where "namaPengguna" = 'pendamping.baraka'`,
  );
  await lakukan(page, 'kegiatan.catatHadir', {
    penggunaId: akbar,
    lulus: true,
    sertifikat: 'SERT/001/2025',
  });
  await page.goto(`/kegiatan/${id}`);
  await lakukan(page, 'kegiatan.laksanakan', { notulen: 'Empat materi selesai.' });
  await page.goto(`/kegiatan/${id}`);
  await adaStatus(page, 'TERLAKSANA');
  expect(await data.jejak(id)).toEqual([
    'kegiatan.rencanakan -→DIRENCANAKAN',
    'kegiatan.laksanakan DIRENCANAKAN→TERLAKSANA',
  ]);
  await tidakMenunggu(page, `/kegiatan/${id}`);
});

test('1x yang belum lulus pelatihan tidak bisa ditugaskan', async () => {
  const page = await panggung.oleh('admin.enrekang');
  const curio = await data.satu(
    `select id from "Pengguna" where "namaPengguna" = 'pendamping.curio'`,
  );
  await page.goto(`/pengguna/${curio}`);
  await terkunci(page, 'pengguna.tugaskanPendamping', 'belum lulus pelatihan provinsi');
  const sebelum = await data.hitung('Peristiwa');
  const tolak = await data.hitung('Penolakan');
  const jawab = await panggung.kirim('admin.enrekang', 'pengguna.tugaskanPendamping', {
    id: curio,
    kecamatan: '731603',
  });
  expect(jawab.status).toBe(409);
  expect(jawab.body.pesan).toContain('belum lulus pelatihan provinsi');
  expect(await data.hitung('Peristiwa')).toBe(sebelum);
  expect(await data.hitung('Penolakan')).toBe(tolak + 1);
});

test('1y yang lulus ditugaskan ke Baraka', async () => {
  const page = await panggung.oleh('admin.enrekang');
  const akbar = await data.satu(
    `select id from "Pengguna" where "namaPengguna" = 'pendamping.baraka'`,
  );
  await page.goto(`/pengguna/${akbar}`);
  await lakukan(page, 'pengguna.tugaskanPendamping', { kecamatan: '731603', dari: '2025-01-20' });
  await expect(page.getByText('Kec. Baraka').first()).toBeVisible();
});

test('2 pengarahan oleh Dinas', async () => {
  await panggung.jam('2025-01-22');
  const id = await kegiatan('staf.enrekang', {
    jenis: 'PENGARAHAN',
    wilayah: '7316',
    judul: 'Pengarahan pendamping',
    tempat: 'Aula Dinas Sosial',
    tanggal: '2025-01-22',
  });
  const page = await panggung.oleh('staf.enrekang');
  await page.goto(`/kegiatan/${id}/hadir`);
  await lakukan(page, 'kegiatan.catatHadir', { nama: 'Akbar (contoh)' });
  await page.goto(`/kegiatan/${id}`);
  await lakukan(page, 'kegiatan.laksanakan', {
    notulen: 'Pendamping mulai sosialisasi 30 Januari.',
  });
  await page.goto(`/kegiatan/${id}`);
  await adaStatus(page, 'TERLAKSANA');
});

test('3 sosialisasi di kantor camat, dua belas orang hadir', async () => {
  await panggung.jam('2025-01-30');
  const id = await kegiatan('pendamping.baraka', {
    judul: 'Sosialisasi KUBE',
    tempat: 'Kantor Camat Baraka',
    tanggal: '2025-01-30',
    materi: 'Apa itu KUBE\nBantuan gratis tanpa potongan',
  });
  const page = await panggung.oleh('pendamping.baraka');
  const nama = [
    ...ANGGOTA.slice(1, 4).map((a) => a.nama),
    ...Array.from({ length: 9 }, (_, i) => `Warga ${i + 1} (contoh)`),
  ];
  await page.goto(`/kegiatan/${id}/tempel`);
  await lakukan(page, 'kegiatan.catatHadir', {
    daftar: nama.map((n) => `${n}; Kel. Balla; `).join('\n'),
  });
  await page.goto(`/kegiatan/${id}`);
  await lakukan(page, 'kegiatan.laksanakan', {
    notulen: 'Warga bertanya asal dana.',
    daftarHadir: PINDAIAN,
  });
  await page.goto(`/kegiatan/${id}`);
  await adaStatus(page, 'TERLAKSANA');
  expect(
    await data.satu(`select count(*)::int from "Kehadiran" where "kegiatanId" = $1`, [id]),
  ).toBe(12);
});

const anggota = (i: number) => {
  const a = ANGGOTA[i];
  if (!a) throw new Error('anggota tidak ada');
  return {
    nama: a.nama,
    nik: a.nik,
    kk: a.kk,
    jabatan: a.jabatan,
    desa: DESA,
    pendidikan: a.pendidikan,
    pekerjaan: a.pekerjaan,
    desil: String(a.desil ?? ''),
    bisaBaca: true,
    bisaTulis: true,
    bisaHitung: true,
  };
};

async function tambahAnggota(dari: number, sampai: number): Promise<void> {
  const page = await panggung.oleh('pendamping.baraka');
  for (let i = dari; i < sampai; i++) {
    await page.goto(`/kelompok/${kelompok}/anggota/baru`);
    const hadir = await data.satu<string | undefined>(
      'select id from "Kehadiran" where nama = $1 and "penggunaId" is null limit 1',
      [ANGGOTA[i]?.nama],
    );
    await lakukan(page, 'kelompok.tambahAnggota', {
      ...anggota(i),
      ...(hadir && i > 0 && { kehadiranId: hadir }),
    });
  }
}

test('4x dengan empat anggota belum bisa diajukan', async () => {
  await panggung.jam('2025-02-05');
  const page = await panggung.oleh('pendamping.baraka');
  await page.goto('/kelompok/baru');
  await lakukan(page, 'kelompok.bentuk', {
    nama: 'Sipatuo',
    desa: DESA,
    kategori: 'HARIAN',
    jenisUsaha: 'kios-sembako',
    tempat: 'Lingkungan Balla',
  });
  await page.waitForURL(/\/kelompok\/[0-9a-f-]{36}/);
  kelompok = idDari(page.url());
  await tambahAnggota(0, 4);
  await page.goto(`/kelompok/${kelompok}`);
  await terkunci(page, 'kelompok.ajukanPengesahan', 'minimal 5 anggota');
  const jawab = await panggung.kirim('pendamping.baraka', 'kelompok.ajukanPengesahan', {
    id: kelompok,
  });
  expect(jawab.body.pesan).toContain('minimal 5 anggota');
  expect(await data.status('Kelompok', kelompok)).toBe('DRAF');
});

test('4 kelompok sepuluh anggota diajukan ke kelurahan', async () => {
  await tambahAnggota(4, 10);
  const page = await panggung.oleh('pendamping.baraka');
  await menunggu(page, `/kelompok/${kelompok}`);
  await page.goto(`/kelompok/${kelompok}`);
  await lakukan(page, 'kelompok.ubah', surat('BA/01/2025', '2025-02-05', 'Abd. Rasyid (contoh)'));
  await page.goto(`/kelompok/${kelompok}`);
  await lakukan(page, 'kelompok.ajukanPengesahan');
  await page.goto(`/kelompok/${kelompok}`);
  await adaStatus(page, 'MENUNGGU_PENGESAHAN');
  await tidakMenunggu(page, `/kelompok/${kelompok}`);
  expect(await data.jejak(kelompok)).toEqual([
    'kelompok.bentuk -→DRAF',
    'kelompok.ajukanPengesahan DRAF→MENUNGGU_PENGESAHAN',
  ]);
});

test('5 lurah mengesahkan; kode aktivasi terbit', async () => {
  await panggung.jam('2025-02-10');
  const page = await panggung.oleh('desa.balla');
  await menunggu(page, `/kelompok/${kelompok}`);
  await ditolakDariLuar(panggung, 'kabid.tator', `/kelompok/${kelompok}`);
  await page.goto(`/kelompok/${kelompok}`);
  await lakukan(
    page,
    'kelompok.sahkan',
    surat('470/12/II/2025', '2025-02-10', 'Lurah Balla (contoh)'),
  );
  await page.goto(`/kelompok/${kelompok}`);
  await adaStatus(page, 'DISAHKAN');
  await tidakMenunggu(page, `/kelompok/${kelompok}`);
  await page.goto(`/kelompok/${kelompok}/kode`);
  const slip = await page.locator('main').innerText();
  const kode = (nama: string) =>
    new RegExp(`${nama.replace(/[().]/g, '\\$&')}[\\s\\S]*?(\\d{3})\\s?(\\d{3})`).exec(slip);
  for (const [nama, akun] of [
    ['Abd. Rasyid (contoh)', 'ketua.sipatuo'],
    ['Muh. Yunus (contoh)', 'bendahara.sipatuo'],
    ['Irwan (contoh)', 'anggota.sipatuo'],
  ] as const) {
    const m = kode(nama);
    const orang = await panggung.baru(akun);
    await orang.goto('/aktivasi');
    await lakukan(orang, 'akun.aktifkan', {
      kode: `${m?.[1]} ${m?.[2]}`,
      namaPengguna: akun,
      sandi: SANDI_CERITA,
    });
    await orang.waitForURL('**/beranda');
  }
});

const isi = Object.assign({}, ...Object.values(BAGIAN_CONTOH));
const rab = CONTOH_RAB.kios.butir.map((b) => ({
  uraian: b.uraian,
  volume: formatVolume(b.volumeMilli),
  satuan: b.satuan,
  harga: b.uraian === 'Angkutan barang' ? '550.000' : String(b.hargaSatuan),
}));

test('6 ketua menulis proposal', async () => {
  test.setTimeout(240_000);
  await panggung.jam('2025-02-11');
  const page = await panggung.oleh('ketua.sipatuo');
  proposal = await tulis.tulisProposal(page, isi);
  await panggung.jam('2025-02-21');
  await tulis.isiRab(page, proposal, rab);
  expect(await tulis.kalimatBilah(page, proposal)).toContain('Kurang Rp150.000');
  expect(await data.status('Proposal', proposal)).toBe('DRAF');
});

test('7x kurang Rp150.000 belum bisa dikirim', async () => {
  await panggung.jam('2025-02-24');
  const page = await panggung.oleh('ketua.sipatuo');
  expect(await tulis.alasanTertahan(page, proposal)).toContain('kurang Rp150.000');
  const jawab = await panggung.kirim('ketua.sipatuo', 'proposal.ajukan', { id: proposal });
  expect(jawab.body.pesan).toContain('kurang Rp150.000');
});

test('7 proposal dikirim dan tanda terima terbit', async () => {
  const page = await panggung.oleh('ketua.sipatuo');
  await tulis.ubahBarang(page, proposal, 'Angkutan barang', { harga: '700.000' });
  tanda = await tulis.kirimProposal(page, proposal);
  expect(tanda.nomor).toMatch(/^2025-7316-\d{4}$/);
  expect(await data.status('Proposal', proposal)).toBe('DI_DESA');
  const publik = await panggung.baru('keluarga');
  const halaman = await tulis.lacakProposal(publik, tanda);
  expect(halaman).toContain('Di desa');
  expect(halaman).not.toMatch(/Rasyid|Sipatuo|\d{16}/);
});

test('7y Dinas tidak bisa melewati desa', async () => {
  const [peristiwa, penolakan] = [await data.hitung('Peristiwa'), await data.hitung('Penolakan')];
  const jawab = await panggung.kirim('staf.enrekang', 'proposal.terima', {
    id: proposal,
    agenda: '460/041',
    kelengkapan: ['proposal'],
    status: 'DITETAPKAN',
  });
  expect([jawab.status, jawab.body.kode]).toEqual([409, 'bukan-waktunya']);
  expect(await data.hitung('Peristiwa')).toBe(peristiwa);
  expect(await data.hitung('Penolakan')).toBe(penolakan + 1);
});

async function meja(oleh: string, aksi: string, isian: Parameters<typeof lakukan>[2], ke: string) {
  const page = await panggung.oleh(oleh);
  await menunggu(page, `/proposal/${proposal}`);
  await ditolakDariLuar(panggung, 'kabid.tator', `/proposal/${proposal}`);
  await page.goto(`/proposal/${proposal}`);
  await lakukan(page, aksi, isian);
  await page.goto(`/proposal/${proposal}`);
  await adaStatus(page, ke);
  expect(await data.status('Proposal', proposal)).toBe(ke);
  await tidakMenunggu(page, `/proposal/${proposal}`);
}

test('8 lurah meneruskan', async () => {
  await panggung.jam('2025-02-26');
  await meja(
    'desa.balla',
    'proposal.teruskan',
    { rekomendasi: 'ya', ...surat('470/15/II/2025', '2025-02-26', 'Lurah Balla (contoh)') },
    'DI_KECAMATAN',
  );
});

test('9 camat merekomendasikan', async () => {
  await panggung.jam('2025-02-28');
  await meja(
    'kecamatan.baraka',
    'proposal.rekomendasikan',
    surat('518/7/II/2025', '2025-02-28', 'Camat Baraka (contoh)'),
    'DI_DINAS',
  );
});

test('10 Dinas mengembalikan karena KK anggota 7 buram', async () => {
  await panggung.jam('2025-03-04');
  await meja(
    'staf.enrekang',
    'proposal.kembalikan',
    { bidang: ['anggota.7.kk'], alasan: 'FOTO_BURAM', catatan: 'KK anggota 7 buram.' },
    'DIKEMBALIKAN',
  );
});

test('11 ketua memperbaiki; desa dan camat tetap berlaku', async () => {
  await panggung.jam('2025-03-07');
  const page = await panggung.oleh('ketua.sipatuo');
  await menunggu(page, `/proposal/${proposal}`);
  await tulis.pasangFoto(page, proposal, 7, { kk: PINDAIAN });
  await tulis.kirimProposal(page, proposal);
  expect(await data.status('Proposal', proposal)).toBe('DI_DINAS');
  expect(await data.satu('select "nomorVersi" from "Proposal" where id = $1', [proposal])).toBe(2);
  await page.goto(`/proposal/${proposal}/versi`);
  await expect(page.locator('main')).toContainText(/versi 2/i);
});

test('12 Dinas menerima berkas', async () => {
  await panggung.jam('2025-03-10');
  await panggung.oleh('staf.enrekang');
  const page = await panggung.oleh('staf.enrekang');
  await menunggu(page, `/proposal/${proposal}`);
  await page.goto(`/proposal/${proposal}`);
  await lakukan(page, 'proposal.terima', {
    agenda: '460/041',
    kelengkapan: [
      'proposal',
      'rab',
      'ktp',
      'kk',
      'musyawarah',
      'pengesahan',
      'pengantar',
      'rekomendasi',
    ],
  });
  expect(await data.status('Proposal', proposal)).toBe('DIVERIFIKASI');
});

test('13 sepuluh anggota dicocokkan dan tempat usaha dikunjungi', async () => {
  await panggung.jam('2025-03-12');
  const page = await panggung.oleh('staf.enrekang');
  await menunggu(page, `/proposal/${proposal}`);
  await page.goto(`/proposal/${proposal}/periksa`);
  await tulis.periksaAnggota(
    page,
    ANGGOTA.map((a) => String(a.desil)),
  );
  await page.goto(`/proposal/${proposal}/periksa`);
  await lakukan(page, 'proposal.catatSurvei', {
    tanggal: '2025-03-12',
    tim: 'Andi Fitri (contoh)\nHamka (contoh)',
    layak: 'ya',
  });
  await expect
    .poll(() =>
      data.satu('select count(*)::int from "PeriksaAnggota" where "proposalId" = $1', [proposal]),
    )
    .toBe(10);
  await tidakMenunggu(page, `/proposal/${proposal}`);
});

test('13x belum layak sebelum usaha serupa diputus', async () => {
  const page = await panggung.oleh('kabid.enrekang');
  await menunggu(page, `/proposal/${proposal}`);
  await page.goto(`/proposal/${proposal}`);
  await terkunci(page, 'proposal.nyatakanLayak', 'kejenuhan usaha belum diputus');
});

test('14 Kabid memutus usaha serupa dan menyatakan layak', async () => {
  await panggung.jam('2025-03-13');
  const page = await panggung.oleh('kabid.enrekang');
  await page.goto(`/proposal/${proposal}/periksa`);
  await lakukan(page, 'proposal.putuskanKejenuhan', { hasil: 'BELUM_JENUH' });
  await page.goto(`/proposal/${proposal}`);
  await lakukan(
    page,
    'proposal.nyatakanLayak',
    surat('BA/VV/03/2025', '2025-03-13', 'Nurhayati (contoh)'),
  );
  await page.goto(`/proposal/${proposal}`);
  await adaStatus(page, 'LAYAK');
  await tidakMenunggu(page, `/proposal/${proposal}`);
  expect(await data.jejak(proposal)).toEqual([
    'proposal.tulis -→DRAF',
    'proposal.ajukan DRAF→DI_DESA',
    'proposal.teruskan DI_DESA→DI_KECAMATAN',
    'proposal.rekomendasikan DI_KECAMATAN→DI_DINAS',
    'proposal.kembalikan DI_DINAS→DIKEMBALIKAN',
    'proposal.ajukan DIKEMBALIKAN→DI_DINAS',
    'proposal.terima DI_DINAS→DIVERIFIKASI',
    'proposal.nyatakanLayak DIVERIFIKASI→LAYAK',
  ]);
});

test('jejak utuh dan tidak ada galat di layar siapa pun', async () => {
  expect(await data.kerusakanJejak()).toEqual([]);
  expect(panggung.berisik).toEqual([]);
});
