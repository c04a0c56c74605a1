import { expect, test } from '@playwright/test';
import { Data } from './steps/data';
import { PINDAIAN } from './steps/form';
import { Panggung } from './steps/sesi';

/** Fifty decisions on one file at the same moment, over real HTTP (R-01, T16). */

const BANYAK = 50;
let panggung: Panggung;
let data: Data;

test.beforeAll(async ({ browser }) => {
  panggung = new Panggung(browser, process.env.ALAMAT_CONTOH ?? '');
  data = await Data.buka(process.env.UJI_DB_CONTOH ?? '');
});

test.afterAll(async () => {
  await panggung.tutup();
  await data.tutup();
});

test('lima puluh putusan bersamaan: satu berlaku, lainnya kalimat', async () => {
  test.setTimeout(180_000);
  const alamat = process.env.ALAMAT_CONTOH ?? '';
  const id = await data.satu(
    `select p.id from "Proposal" p join "Kelompok" k on k.id = p."kelompokId"
     where k.nama = 'Sikamaseang'`,
  );
  const putus = await panggung.kirim('kabid2.enrekang', 'proposal.putuskanKejenuhan', {
    id,
    hasil: 'BELUM_JENUH',
  });
  expect(putus.status).toBe(200);
  const kabid = [await panggung.oleh('kabid.enrekang'), await panggung.oleh('kabid2.enrekang')];
  const surat = await Promise.all(
    kabid.map(async (page) => {
      const jawab = await page.request.post(`${alamat}/api/berkas`, {
        headers: { origin: alamat },
        multipart: { berkas: PINDAIAN },
      });
      expect(jawab.status()).toBe(201);
      return (await jawab.json()).id as string;
    }),
  );
  const jawab = await Promise.all(
    Array.from({ length: BANYAK }, (_, i) =>
      panggung.kirim(i % 2 ? 'kabid.enrekang' : 'kabid2.enrekang', 'proposal.nyatakanLayak', {
        id,
        suratNomor: `BA/${i}/2025`,
        suratTanggal: '2025-03-12',
        suratPenandatangan: 'Kabid (contoh)',
        suratBerkas: surat[i % 2 ? 0 : 1],
      }),
    ),
  );
  const sukses = jawab.filter((j) => j.status === 200);
  const kalah = jawab.filter((j) => j.status === 409);
  expect([sukses.length, kalah.length]).toEqual([1, BANYAK - 1]);
  for (const j of kalah)
    expect(j.body.pesan).toMatch(/^Sudah diputuskan oleh Kabid Dinas Sosial, .+ WITA\.$/);
  const layak = (await data.jejak(id)).filter((j) => j.startsWith('proposal.nyatakanLayak'));
  expect(layak).toEqual(['proposal.nyatakanLayak DIVERIFIKASI→LAYAK']);
  expect(
    await data.satu(
      `select count(*)::int from "Surat" where "subjekId" = $1 and jenis = 'ba-verifikasi'`,
      [id],
    ),
  ).toBe(1);
});

test('perintah yang sama dua kali bersamaan: satu akibat, jawaban sama', async () => {
  const kelompok = await data.satu(`select id from "Kelompok" where nama = 'Tallu Batu'`);
  const perintahId = crypto.randomUUID();
  const ubah = () =>
    panggung.kirim('pendamping.baraka', 'kelompok.ubah', {
      perintahId,
      id: kelompok,
      nama: 'Tallu Batu',
      desa: '7316031021',
      kategori: 'HARIAN',
      jenisUsaha: 'jahit',
      tempat: 'Rumah ketua',
    });
  const sebelum = await data.hitung('Peristiwa');
  const jawab = await Promise.all([ubah(), ubah(), ubah()]);
  expect(jawab.map((j) => j.status)).toEqual([200, 200, 200]);
  expect(new Set(jawab.map((j) => JSON.stringify(j.body))).size).toBe(1);
  expect(await data.hitung('Peristiwa')).toBe(sebelum + 1);
});
