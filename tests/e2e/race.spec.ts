import { expect, test } from '@playwright/test';
import { type Pasangan, siapkanLomba } from '../helpers/lomba';
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
  const banyak = () =>
    data.satu(
      `select count(*)::int from "Peristiwa" where "subjekId" = $1 and aksi = 'kelompok.ubah'`,
      [kelompok],
    );
  const sebelum = Number(await banyak());
  const jawab = await Promise.all([ubah(), ubah(), ubah()]);
  expect(jawab.map((j) => j.status)).toEqual([200, 200, 200]);
  expect(new Set(jawab.map((j) => JSON.stringify(j.body))).size).toBe(1);
  expect(await banyak()).toBe(sebelum + 1);
});

/** 3 in npm test, 200 in test:penuh, any number on demand: PASANGAN=500. */
const PASANGAN = Number(process.env.PASANGAN ?? (process.env.UJI_PENUH ? 200 : 3));
/** Pairs at the same time; more would only wait for a connection. */
const SEKALIGUS = 10;

test(`${PASANGAN} pasang kelompok berlomba untuk satu NIK: tepat satu menang tiap pasang`, async () => {
  test.setTimeout(120_000 + PASANGAN * 3_000);
  const desa = (kecamatan: string) =>
    data.satu(
      `select kode from "Wilayah" where kode like $1 and length(kode) = 10 order by kode limit 1`,
      [`${kecamatan}%`],
    );
  const tempat = [await desa('731603'), await desa('731608')] as const;
  // the groups are written by SQL (tests/helpers/lomba.ts); only the race goes over HTTP
  const pasangan = await data.tulis((client) => siapkanLomba(client, PASANGAN, tempat));
  await panggung.oleh('pendamping.baraka');
  await panggung.oleh('pendamping.curio');
  const lomba = async (p: Pasangan) => {
    const jawab = await Promise.all([
      panggung.kirim('pendamping.baraka', 'kelompok.ajukanPengesahan', { id: p.satu }),
      panggung.kirim('pendamping.curio', 'kelompok.ajukanPengesahan', { id: p.dua }),
    ]);
    expect(jawab.map((j) => j.status).sort()).toEqual([200, 409]);
    const kalah = jawab.find((j) => j.status === 409);
    expect(kalah?.body.kode).toBe('belum-lengkap:tidakGanda');
    expect(kalah?.body.pesan).toContain('Satu orang cukup satu kelompok.');
    expect(JSON.stringify(kalah?.body)).not.toMatch(/Lomba|Timur|Barat|\d{10,}/);
    const status = await Promise.all([p.satu, p.dua].map((id) => data.status('Kelompok', id)));
    expect(status.sort()).toEqual(['DRAF', 'MENUNGGU_PENGESAHAN']);
  };
  for (let i = 0; i < pasangan.length; i += SEKALIGUS)
    await Promise.all(pasangan.slice(i, i + SEKALIGUS).map(lomba));
});
