import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Data } from './steps/data';
import { Panggung } from './steps/sesi';

/** WCAG 2.2 AA with contrast on every distinct page, phone and desk, and no sideways scroll. */

const UKURAN = [
  { width: 360, height: 640 },
  { width: 1366, height: 768 },
];
const TAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const BERKAS = {
  sipatuo: `select id from "Kelompok" where nama = 'Sipatuo'`,
  dana: `select p.id from "Pencairan" p join "Kelompok" k on k.id = p."kelompokId" where k.nama = 'Sipatuo'`,
  // without a replacement that waits, which closes the form
  padaidi: `select id from "Kelompok" where nama = 'Padaidi'`,
  resopa: `select id from "Kelompok" where nama = 'Resopa'`,
  tallu: `select id from "Kelompok" where nama = 'Tallu Batu'`,
  anggota: `select a.id from "Anggota" a join "Kelompok" k on k.id = a."kelompokId"
            where k.nama = 'Tallu Batu' and a.urut = 1`,
  layak: `select p.id from "Proposal" p join "Kelompok" k on k.id = p."kelompokId" where k.nama = 'Sipatuo'`,
  diDinas: `select p.id from "Proposal" p join "Kelompok" k on k.id = p."kelompokId" where k.nama = 'Sama Turu'`,
  diperiksa: `select p.id from "Proposal" p join "Kelompok" k on k.id = p."kelompokId"
              where k.nama = 'Massenrempulu'`,
  draf: `select p.id from "Proposal" p join "Kelompok" k on k.id = p."kelompokId" where k.nama = 'Resopa'`,
  draftAnggota: `select a.id from "Anggota" a join "Kelompok" k on k.id = a."kelompokId"
            where k.nama = 'Resopa' and a.urut = 1`,
  butir: `select b.id from "ButirRab" b join "Proposal" p on p.id = b."proposalId"
          join "Kelompok" k on k.id = p."kelompokId" where k.nama = 'Resopa' order by b.urut limit 1`,
  menunggu: `select id from "Kelompok" where nama = 'Mesa Kada'`,
  diDesa: `select p.id from "Proposal" p join "Kelompok" k on k.id = p."kelompokId" where k.nama = 'Kalosi Indah'`,
  kegiatan: `select id from "Kegiatan" where jenis = 'SOSIALISASI' limit 1`,
  pelatihan: `select id from "Kegiatan" where jenis = 'PELATIHAN_PENDAMPING' order by tanggal limit 1`,
  bimtek: `select id from "Kegiatan" where jenis = 'BIMTEK' and status = 'DIRENCANAKAN' limit 1`,
  rapat: `select id from "Kegiatan" where jenis = 'RAPAT_KOORDINASI' limit 1`,
  calon: `select c.id from "Calon" c join "Pendekatan" p on p."calonId" = c.id
          where c.wilayah like '731603%' and c."kelompokId" is null limit 1`,
  usulan: `select id from "Usulan" where wilayah = '7316' and status = 'DRAF' limit 1`,
  penetapan: `select id from "Penetapan" where status = 'DRAF' limit 1`,
  rekening: `select id from "Rekening" where wilayah like '7316%' and status = 'DIAJUKAN' limit 1`,
  sptjm: `select id from "Sptjm" where wilayah = '7316' limit 1`,
  siap: `select id from "Pencairan" where wilayah like '7316%' and status = 'SIAP_SALUR' limit 1`,
  diterima: `select id from "Pencairan" where wilayah like '7316%' and status = 'DITERIMA' limit 1`,
  dijadwalkan: `select v.id from "Kunjungan" v join "Kelompok" k on k.id = v."kelompokId"
                where k.nama = 'Sipatuo' and v.status = 'DIJADWALKAN' limit 1`,
  dilaporkan: `select id from "Kunjungan" where wilayah like '7316%' and status = 'DILAPORKAN' limit 1`,
  pengaduan: `select id from "Pengaduan" where wilayah like '7316%' limit 1`,
  keberatan: `select id from "Keberatan" where wilayah like '7316%' and status = 'DIAJUKAN' limit 1`,
  terpadu: `select id from "ImporTerpadu" where wilayah = '7316' limit 1`,
  berjalan: `select id from "Kelompok" where status = 'BERJALAN' and wilayah like '7316%' and asal = 'PENDAFTARAN' limit 1`,
  mirip1: `select a.id from "Anggota" a join "Kelompok" k on k.id = a."kelompokId"
            where k.nama = 'Sipatuo' and a.nama = 'Muh. Yunus (contoh)'`,
  mirip2: `select id from "Anggota" where nama = 'Muhammad Yunus (contoh)'`,
  pendamping: `select id from "Pengguna" where "namaPengguna" = 'pendamping.baraka'`,
  tugas: `select id from "Penugasan" where kecamatan = '731603' and sampai is null limit 1`,
  serah: `select id from "SerahTerima" where sifat = 'TETAP' limit 1`,
};

/** Who opens what; {name} stands for an id of BERKAS. */
const HALAMAN: Record<string, string[]> = {
  '': ['/', '/masuk', '/aktivasi', '/lacak', '/tentang', '/lembar-informasi'],
  'pendamping.baraka': [
    '/kunjungan/{dijadwalkan}',
    '/kunjungan/{dijadwalkan}/lapor',
    '/kunjungan/{dijadwalkan}/cetak',
    '/beranda',
    '/kegiatan',
    '/kegiatan/baru',
    '/kegiatan/{kegiatan}',
    '/kegiatan/{kegiatan}/cetak',
    '/kegiatan/{kegiatan}/cetak?isi=terisi',
    '/kegiatan/{kegiatan}/hadir',
    '/kegiatan/{kegiatan}/tempel',
    '/kegiatan/lembar-informasi',
    '/kegiatan/cakupan',
    '/calon',
    '/calon/baru',
    '/calon/{calon}',
    '/kelompok?cari=Sipatuo',
    '/kelompok/baru',
    '/kelompok/kriteria',
    '/kelompok/kriteria?tahun=2025&kriteria=c',
    '/proposal/jenuh',
    '/kelompok/{tallu}',
    '/kelompok/{padaidi}/ganti',
    '/kelompok/{padaidi}/ganti?apa=pengurus',
    '/kelompok/{tallu}/anggota/baru',
    '/kelompok/{tallu}/anggota/{anggota}',
    '/kelompok/{sipatuo}/kode',
    '/kelompok/{sipatuo}/cetak',
    '/pendamping/{pendamping}/cetak',
    '/kunjungan',
    '/proposal/baru',
    '/pendamping/{pendamping}',
  ],
  'ketua.resopa': [
    '/beranda',
    '/proposal/{draf}',
    '/proposal/{draf}/tulis',
    '/proposal/{draf}/tulis/maksud',
    '/proposal/{draf}/tulis/rab',
    '/proposal/{draf}/tulis/rab/baru',
    '/proposal/{draf}/tulis/rab/contoh',
    '/proposal/{draf}/tulis/rab/{butir}',
    '/proposal/{draf}/tulis/lampiran/{draftAnggota}',
    '/proposal/{draf}/tulis/lampiran',
    '/proposal/{draf}/kirim',
    '/akun',
  ],
  'desa.balla': ['/kelompok/{menunggu}', '/kelompok/{resopa}', '/proposal/{diDesa}', '/tidak-ada'],
  'ketua.sipatuo': [
    '/beranda',
    '/proposal/{layak}/tanda-terima',
    '/proposal/{layak}/versi',
    '/proposal/{layak}/cetak',
    '/pencairan/{dana}',
    '/rekening',
    '/rekening/baru',
  ],
  'anggota.sipatuo': ['/beranda', '/kelompok/{sipatuo}'],
  'provinsi.sulsel': ['/kegiatan/{pelatihan}', '/kegiatan/{pelatihan}/sertifikat'],
  'staf.enrekang': [
    '/kelompok/{berjalan}/pekerjaan',
    '/kelompok/ganda',
    '/kelompok/{sipatuo}/ekspor',
    '/akun/data-saya',
    '/kelompok/ganda/{mirip1}/{mirip2}',
    '/kegiatan/{rapat}',
    '/kegiatan/tindak-lanjut',
    '/kegiatan/{bimtek}/anggota',
    '/kegiatan/{bimtek}/anggota?kelompok={sipatuo}',
    '/data-terpadu',
    '/data-terpadu/baru',
    '/data-terpadu/cari',
    '/data-terpadu/{terpadu}',
    '/usulan/{usulan}/cetak',
    '/rekening/{rekening}',
    '/rekening/{rekening}/cetak',
    '/pencairan/{diterima}/cetak',
    '/sptjm/{sptjm}',
    '/sptjm/{sptjm}/cetak',
    '/kunjungan/{dilaporkan}',
    '/beranda',
    '/pencairan',
    '/proposal',
    '/proposal?cari=tidak-ada',
    '/usulan/baru',
    '/proposal/{diDinas}',
    '/proposal/{diperiksa}/periksa',
    '/rekening',
    '/sptjm',
    '/sptjm/baru',
    '/pendamping',
    '/kontak',
    '/kontak/pendamping/{pendamping}',
    '/kontak/anggota/{anggota}',
  ],
  'kabid.enrekang': ['/proposal/{diperiksa}', '/proposal/{diperiksa}/periksa'],
  'kadis.enrekang': [
    '/usulan/{usulan}',
    '/keberatan/{keberatan}',
    '/keberatan/{keberatan}/cetak',
    '/usulan',
    '/pembekuan',
    '/dicatatkan',
  ],
  'verifikator.pusat': ['/beranda', '/penetapan', '/penetapan/baru'],
  'direktur.pusat': [
    '/penetapan/{penetapan}',
    '/penetapan/{penetapan}/cetak',
    '/tahun/2025',
    '/pembekuan',
  ],
  'auditor.enrekang': [
    '/jejak-nomor',
    '/pengaduan/{pengaduan}',
    '/pengaduan/{pengaduan}/cetak',
    '/pencairan',
    '/pengaduan',
  ],
  'admin.enrekang': [
    '/beranda',
    '/pengguna',
    '/pengguna/baru',
    '/pengguna/{pendamping}',
    '/pengguna/penugasan',
    '/pengguna/penugasan/{tugas}',
    '/pengguna/penugasan/{tugas}/cetak',
    '/pengguna/penugasan/{tugas}/serah-terima',
    '/pendamping/serah-terima/{serah}',
    '/pendamping/serah-terima/{serah}/cetak',
    '/tahun',
    '/tahun/2025',
    '/tahun/2025/setelan/alur',
    '/tahun/2025/setelan/surat',
    '/tahun/2025/setelan/dana',
    '/tahun/2025/setelan/kantor',
  ],
  'penyalur.pusat': ['/pencairan', '/pencairan/{siap}'],
};

let panggung: Panggung;
const id: Record<string, string> = {};

test.beforeAll(async ({ browser }) => {
  panggung = new Panggung(browser, process.env.ALAMAT_CONTOH ?? '');
  const data = await Data.buka(process.env.UJI_DB_CONTOH ?? '');
  for (const [nama, sql] of Object.entries(BERKAS)) id[nama] = await data.satu(sql);
  await data.tutup();
});
// each worker signs in for itself and takes the next page
test.describe.configure({ mode: 'parallel' });
test.afterEach(() => expect(panggung.berisik).toEqual([]));
test.afterAll(() => panggung.tutup());

/**
 * test:penuh takes every page at both sizes; npm test every fourth page at one size, another fourth on
 * the next day. UJI_BENIH (0–7) takes the pages of a certain day again.
 */
const BENIH = Number(process.env.UJI_BENIH ?? Math.floor(Date.now() / 86_400_000)) % 8;
const ukuran = (ke: number) =>
  process.env.UJI_PENUH ? UKURAN : UKURAN.filter((_, i) => (ke + BENIH) % 8 === 4 * i);

let nomor = 0;
for (const [siapa, jalur] of Object.entries(HALAMAN))
  for (const j of jalur)
    for (const { width, height } of ukuran(nomor++))
      test(`${siapa || 'umum'} ${j} ${width}`, async () => {
        const page = siapa ? await panggung.oleh(siapa) : await panggung.umum();
        await page.setViewportSize({ width, height });
        const ke = j.replace(/\{(\w+)\}/g, (_, n: string) => id[n] ?? n);
        expect((await page.goto(ke))?.status()).toBe(j === '/tidak-ada' ? 404 : 200);
        // one run inside the page, half the time: without frames there is nothing to gather elsewhere
        const hasil = await new AxeBuilder({ page })
          .setLegacyMode(true)
          .options({ resultTypes: ['violations'] })
          .withTags(TAG)
          .analyze();
        expect(hasil.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
        const lebih = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(lebih).toBe(0);
      });
