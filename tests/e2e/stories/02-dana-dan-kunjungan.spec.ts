import { expect, test } from '@playwright/test';
import { Data } from '../steps/data';
import { adaStatus, type Isian, lakukan, PINDAIAN, surat, terkunci } from '../steps/form';
import { ditolakDariLuar, menunggu, tidakMenunggu } from '../steps/meja';
import { Panggung } from '../steps/sesi';

/** Steps 15–30 of the run: from the letter to the Minister to the accepted first visit. */

let panggung: Panggung;
let data: Data;
const id: Record<string, string> = {};

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  panggung = new Panggung(browser, process.env.ALAMAT ?? '');
  data = await Data.buka(process.env.UJI_DB ?? '');
  id.kelompok = await data.satu(`select id from "Kelompok" where nama = 'Sipatuo'`);
  id.proposal = await data.satu('select id from "Proposal" where "kelompokId" = $1', [id.kelompok]);
});

test.afterAll(async () => {
  await panggung.tutup();
  await data.tutup();
});

type Langkah = {
  oleh: string;
  /** page of the file */
  href: string;
  aksi: string;
  isian?: Isian;
  /** where the form is, when not on the page of the file */
  di?: string;
  tabel: Parameters<Data['status']>[0];
  ke: string;
};

/** Waits on this person before and not after; closed to the neighbour; state seen and stored. */
async function langkah({ oleh, href, aksi, isian, di, tabel, ke }: Langkah): Promise<void> {
  const page = await panggung.oleh(oleh);
  await menunggu(page, href);
  await ditolakDariLuar(panggung, 'kabid.tator', href);
  await page.goto(di ?? href);
  await lakukan(page, aksi, isian);
  await page.goto(href);
  await adaStatus(page, ke);
  expect(await data.status(tabel, href.split('/')[2] ?? '')).toBe(ke);
  await tidakMenunggu(page, href);
}

const baru = async (oleh: string, halaman: string, aksi: string, isian: Isian, noun: string) => {
  const page = await panggung.oleh(oleh);
  await menunggu(page, halaman);
  await page.goto(halaman);
  await lakukan(page, aksi, isian);
  await page.waitForURL(new RegExp(`/${noun}/[0-9a-f-]{36}`));
  return /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
};

test('15 staf menyusun surat usulan', async () => {
  await panggung.jam('2025-03-17');
  id.usulan = await baru(
    'staf.enrekang',
    '/usulan/baru',
    'usulan.susun',
    { proposalId: [id.proposal ?? ''] },
    'usulan',
  );
  expect(await data.status('Usulan', id.usulan)).toBe('DRAF');
});

test('16 Kepala Dinas menandatangani', async () => {
  await langkah({
    oleh: 'kadis.enrekang',
    href: `/usulan/${id.usulan}`,
    aksi: 'usulan.tandatangani',
    isian: surat('400.9/112/III/2025', '2025-03-17', 'Kepala Dinas Sosial (contoh)'),
    tabel: 'Usulan',
    ke: 'DITANDATANGANI',
  });
});

test('17 usulan dikirim, proposal diusulkan', async () => {
  await panggung.jam('2025-03-18');
  await langkah({
    oleh: 'staf.enrekang',
    href: `/usulan/${id.usulan}`,
    aksi: 'usulan.kirim',
    tabel: 'Usulan',
    ke: 'DIKIRIM',
  });
  expect(await data.status('Proposal', id.proposal ?? '')).toBe('DIUSULKAN');
});

test('18 Kementerian memeriksa dan menyetujui; usulan terjawab', async () => {
  await panggung.jam('2025-04-22');
  const page = await panggung.oleh('verifikator.pusat');
  const href = `/proposal/${id.proposal}`;
  await menunggu(page, href);
  await page.goto(href);
  await lakukan(page, 'proposal.periksaPusat');
  expect(await data.status('Proposal', id.proposal ?? '')).toBe('DI_PUSAT');
  await langkah({
    oleh: 'verifikator.pusat',
    href,
    aksi: 'proposal.setujuiPusat',
    tabel: 'Proposal',
    ke: 'LAYAK_PUSAT',
  });
  expect(await data.status('Usulan', id.usulan ?? '')).toBe('DIJAWAB');
});

test('19 verifikator menyusun penetapan', async () => {
  await panggung.jam('2025-05-05');
  id.penetapan = await baru(
    'verifikator.pusat',
    '/penetapan/baru',
    'penetapan.susun',
    { proposalId: [id.proposal ?? ''] },
    'penetapan',
  );
});

test('20 direktur menetapkan; pencairan terbuka', async () => {
  await panggung.jam('2025-05-07');
  await langkah({
    oleh: 'direktur.pusat',
    href: `/penetapan/${id.penetapan}`,
    aksi: 'penetapan.tetapkan',
    isian: surat('SK-77/V/2025', '2025-05-07', 'Direktur (contoh)'),
    tabel: 'Penetapan',
    ke: 'DITETAPKAN',
  });
  expect(await data.status('Proposal', id.proposal ?? '')).toBe('DITETAPKAN');
  id.pencairan = await data.satu('select id from "Pencairan" where "proposalId" = $1', [
    id.proposal,
  ]);
  expect(await data.status('Pencairan', id.pencairan)).toBe('MENUNGGU_REKENING');
});

test('21 hasil disampaikan dan kelompok diberi tahu', async () => {
  await panggung.jam('2025-05-14');
  await langkah({
    oleh: 'verifikator.pusat',
    href: `/penetapan/${id.penetapan}`,
    aksi: 'penetapan.sampaikan',
    isian: surat('B-214/V/2025', '2025-05-14', 'Verifikator (contoh)'),
    tabel: 'Penetapan',
    ke: 'DISAMPAIKAN',
  });
});

test('22 ketua mengirim rekening', async () => {
  await panggung.jam('2025-05-19');
  id.rekening = await baru(
    'ketua.sipatuo',
    '/rekening/baru',
    'rekening.ajukan',
    {
      bank: 'BRI',
      cabang: 'Unit Baraka',
      nomor: '0000-01-099901-53-1',
      atasNama: 'KUBE SIPATUO',
      fotoBuku: PINDAIAN,
    },
    'rekening',
  );
  expect(await data.status('Pencairan', id.pencairan ?? '')).toBe('REKENING_DIAJUKAN');
});

test('23 staf lain mengesahkan rekening', async () => {
  await panggung.jam('2025-05-20');
  await langkah({
    oleh: 'staf2.enrekang',
    href: `/rekening/${id.rekening}`,
    aksi: 'rekening.sahkan',
    tabel: 'Rekening',
    ke: 'AKTIF',
  });
  expect(await data.status('Pencairan', id.pencairan ?? '')).toBe('REKENING_TERVERIFIKASI');
});

test('23x belum bisa dibayar sebelum SPTJM', async () => {
  const [peristiwa, tolak] = [await data.hitung('Peristiwa'), await data.hitung('Penolakan')];
  const jawab = await panggung.kirim('penyalur.pusat', 'pencairan.perintahkan', {
    id: id.pencairan,
    nomor: 'SPM-1',
    tanggal: '2025-05-20',
  });
  expect(jawab.status).toBe(409);
  expect(jawab.body.pesan).toContain('SPTJM belum ditandatangani');
  expect(await data.hitung('Peristiwa')).toBe(peristiwa);
  expect(await data.hitung('Penolakan')).toBe(tolak + 1);
  const page = await panggung.oleh('penyalur.pusat');
  await page.goto(`/pencairan/${id.pencairan}`);
  await expect(page.locator('main')).toContainText('SPTJM belum ditandatangani');
});

test('24 SPTJM disusun dan ditandatangani; siap disalurkan', async () => {
  await panggung.jam('2025-05-21');
  id.sptjm = await baru(
    'staf.enrekang',
    '/sptjm/baru',
    'sptjm.susun',
    { pencairanId: [id.pencairan ?? ''] },
    'sptjm',
  );
  await langkah({
    oleh: 'kadis.enrekang',
    href: `/sptjm/${id.sptjm}`,
    aksi: 'sptjm.tandatangani',
    isian: surat('400.9/SPTJM/5/2025', '2025-05-21', 'Kepala Dinas Sosial (contoh)'),
    tabel: 'Sptjm',
    ke: 'DITANDATANGANI',
  });
  expect(await data.status('Pencairan', id.pencairan ?? '')).toBe('SIAP_SALUR');
});

test('25 perintah bayar', async () => {
  await panggung.jam('2025-06-10');
  await langkah({
    oleh: 'penyalur.pusat',
    href: `/pencairan/${id.pencairan}`,
    aksi: 'pencairan.perintahkan',
    isian: { nomor: 'SPM-0012', tanggal: '2025-06-10' },
    tabel: 'Pencairan',
    ke: 'DIPERINTAHKAN',
  });
});

test('25x yang memerintahkan tidak mencatat transfernya', async () => {
  const page = await panggung.oleh('penyalur.pusat');
  await page.goto(`/pencairan/${id.pencairan}`);
  await terkunci(page, 'pencairan.catatSalur', 'sudah ikut menangani');
});

test('26 penyalur lain mencatat transfer', async () => {
  await panggung.jam('2025-06-11');
  await langkah({
    oleh: 'penyalur2.pusat',
    href: `/pencairan/${id.pencairan}`,
    aksi: 'pencairan.catatSalur',
    isian: {
      jumlah: '20.000.000',
      referensi: 'TRX-0012-2025',
      tanggal: '2025-06-11',
      ...surat('KW-0012', '2025-06-11', 'Bendahara (contoh)'),
    },
    tabel: 'Pencairan',
    ke: 'TERSALUR',
  });
});

test('27 dua anggota membenarkan; dana diterima dan laporan belanja terbuka', async () => {
  await panggung.jam('2025-06-12');
  const href = `/pencairan/${id.pencairan}`;
  for (const [oleh, ke] of [
    ['ketua.sipatuo', 'TERSALUR'],
    ['anggota.sipatuo', 'DITERIMA'],
  ] as const)
    await langkah({
      oleh,
      href,
      aksi: 'pencairan.konfirmasi',
      isian: { jumlah: '20.000.000' },
      tabel: 'Pencairan',
      ke,
    });
  expect(
    await data.satu('select status::text from "Pertanggungjawaban" where "pencairanId" = $1', [
      id.pencairan,
    ]),
  ).toBe('BELANJA');
});

test('28 usaha mulai; kunjungan pertama terjadwal 31 Juli sampai 30 Agustus', async () => {
  await panggung.jam('2025-07-01');
  await langkah({
    oleh: 'ketua.sipatuo',
    href: `/kelompok/${id.kelompok}`,
    aksi: 'kelompok.mulaiUsaha',
    isian: { tanggal: '2025-07-01' },
    tabel: 'Kelompok',
    ke: 'BERJALAN',
  });
  id.kunjungan = await data.satu('select id from "Kunjungan" where "kelompokId" = $1', [
    id.kelompok,
  ]);
  expect(
    await data.satu(
      `select "jendelaDari"::text || ' ' || "jendelaSampai"::text from "Kunjungan" where id = $1`,
      [id.kunjungan],
    ),
  ).toBe('2025-07-31 2025-08-30');
});

test('29 pendamping melaporkan kunjungan pertama', async () => {
  await panggung.jam('2025-08-12');
  await langkah({
    oleh: 'pendamping.baraka',
    href: `/kunjungan/${id.kunjungan}`,
    di: `/kunjungan/${id.kunjungan}/lapor`,
    aksi: 'kunjungan.lapor',
    isian: {
      tanggal: '2025-08-12',
      kondisi: 'BERJALAN_BAIK',
      anggotaAktif: '10',
      penjualan: '6.500.000',
      pengeluaran: '4.900.000',
      kas: '1.600.000',
      pembinaan: '3',
      kepuasan: '3',
      kepemimpinan: '4',
      solidaritas: '4',
      tujuan: '3',
      sesuai: 'ya',
      masalah: 'Harga gula naik.',
      saran: 'Beli gula bersama kelompok lain.',
      foto1: PINDAIAN,
      foto2: PINDAIAN,
      foto3: PINDAIAN,
      ...surat('BA/KJ/08/2025', '2025-08-12', 'Abd. Rasyid (contoh)'),
    },
    tabel: 'Kunjungan',
    ke: 'DILAPORKAN',
  });
});

test('30 staf menerima laporan kunjungan', async () => {
  await panggung.jam('2025-08-14');
  await langkah({
    oleh: 'staf.enrekang',
    href: `/kunjungan/${id.kunjungan}`,
    aksi: 'kunjungan.terima',
    tabel: 'Kunjungan',
    ke: 'DITERIMA',
  });
});

test('keluarga melihat di mana berkasnya, tanpa nama', async () => {
  const [nomor, kode] = [
    await data.satu('select nomor from "Proposal" where id = $1', [id.proposal]),
    await data.satu('select "kodeLacak" from "Proposal" where id = $1', [id.proposal]),
  ];
  const page = await panggung.umum();
  await page.goto('/lacak');
  await page.locator('[name=nomor]').fill(nomor);
  await page.locator('[name=kode]').fill(kode);
  await page.locator('main form button[type=submit]').click();
  await expect(page.locator('main')).toContainText('Dana sudah diterima');
  await expect(page.locator('main')).not.toContainText(/Rasyid|Sipatuo|\d{16}/);
});

test('satu peristiwa setiap panah dan akibat; jejak utuh; tidak ada galat di layar', async () => {
  expect((await data.jejak(id.proposal ?? '')).slice(8)).toEqual([
    'proposal.usulkan LAYAK→DIUSULKAN',
    'proposal.periksaPusat DIUSULKAN→DI_PUSAT',
    'proposal.setujuiPusat DI_PUSAT→LAYAK_PUSAT',
    'proposal.tetapkan LAYAK_PUSAT→DITETAPKAN',
  ]);
  expect(await data.jejak(id.usulan ?? '')).toEqual([
    'usulan.susun -→DRAF',
    'usulan.tandatangani DRAF→DITANDATANGANI',
    'usulan.kirim DITANDATANGANI→DIKIRIM',
    'usulan.jawab DIKIRIM→DIJAWAB',
  ]);
  expect(await data.jejak(id.pencairan ?? '')).toEqual([
    'pencairan.buka -→MENUNGGU_REKENING',
    'pencairan.rekeningDiajukan MENUNGGU_REKENING→REKENING_DIAJUKAN',
    'pencairan.rekeningSah REKENING_DIAJUKAN→REKENING_TERVERIFIKASI',
    'pencairan.siap REKENING_TERVERIFIKASI→SIAP_SALUR',
    'pencairan.perintahkan SIAP_SALUR→DIPERINTAHKAN',
    'pencairan.catatSalur DIPERINTAHKAN→TERSALUR',
    'pencairan.konfirmasi TERSALUR→TERSALUR',
    'pencairan.konfirmasi TERSALUR→DITERIMA',
  ]);
  expect(await data.jejak(id.kunjungan ?? '')).toEqual([
    'kunjungan.jadwalkan -→DIJADWALKAN',
    'kunjungan.lapor DIJADWALKAN→DILAPORKAN',
    'kunjungan.terima DILAPORKAN→DITERIMA',
  ]);
  expect(await data.kerusakanJejak()).toEqual([]);
  expect(panggung.berisik).toEqual([]);
});
