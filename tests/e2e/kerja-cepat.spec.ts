import { expect, test } from '@playwright/test';
import { Data } from './steps/data';
import { Panggung } from './steps/sesi';

/** The daily work of a hurry: one member on a phone, one file of a regency, a queue without a mouse. */

let panggung: Panggung;
let data: Data;

test.beforeAll(async ({ browser }) => {
  panggung = new Panggung(browser, process.env.ALAMAT_CONTOH ?? '');
  data = await Data.buka(process.env.UJI_DB_CONTOH ?? '');
});
test.afterEach(() => expect(panggung.berisik).toEqual([]));
test.afterAll(async () => {
  await panggung.tutup();
  await data.tutup();
});

test('satu anggota di HP: paling banyak 6 ketukan dan 4 bidang diketik (ux.md 4)', async () => {
  const kelompok = await data.satu(`select id from "Kelompok" where nama = 'Tallu Batu'`);
  const page = await panggung.oleh('pendamping.baraka');
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/kelompok/${kelompok}/anggota/baru`);
  let ketukan = 0;
  const isian = { nama: 'Uji Ketuk (contoh)', nik: '7316034505909871', kk: '7316030101189871' };
  for (const [nama, teks] of Object.entries(isian)) {
    await page.locator(`input[name=${nama}]`).click();
    await page.keyboard.type(teks);
    ketukan++;
  }
  await expect(page.locator('input[name=nik]')).toHaveValue('7316 0345 0590 9871');
  await page.getByText('buruh tani', { exact: true }).click();
  await page.getByRole('button', { name: 'Simpan dan tambah berikutnya' }).click();
  ketukan += 2;
  await page.waitForURL(/tersimpan=/);
  expect(ketukan).toBeLessThanOrEqual(6);
  expect(Object.keys(isian).length).toBeLessThanOrEqual(4);
  expect(
    await data.satu(`select nama from "Anggota" where "kelompokId" = $1 and "nikAkhir" = '9871'`, [
      kelompok,
    ]),
  ).toBe(isian.nama);
});

test('data terpadu: unggah, periksa kolom, muat, laporan baris salah', async () => {
  const orang = Array.from({ length: 40 }, (_, i) =>
    [`7316031205880${String(101 + i)}`, `7316030101180${String(101 + i)}`, `Warga ${i}`, '3'].join(
      ';',
    ),
  );
  const isi = ['NIK;NO KK;NAMA;DESIL', ...orang, '123;1;Rusak;3'].join('\n');
  const page = await panggung.oleh('staf.enrekang');
  await page.goto('/data-terpadu/baru');
  await page.setInputFiles('input[type=file]', {
    name: 'dtsen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(isi),
  });
  await page.getByRole('button', { name: 'Unggah dan periksa kolom' }).click();
  await page.waitForURL(/petakan/);
  await page.locator('[name=periode]').fill('2025-Q3');
  await page.getByRole('button', { name: /^Muat sekitar/ }).click();
  await expect(page.getByText('40 orang dimuat.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Baris salah: 1')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(orang[0]?.slice(0, 16) ?? '');
});

test('antrean tanpa tetikus, dan NIK tidak bisa sampai ke alamat', async () => {
  const page = await panggung.oleh('kabid.enrekang');
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/proposal');
  const baris = page.locator('a[data-baris]');
  // the keys answer once the page has come alive
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(baris.first()).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press('j');
  await expect(baris.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/proposal\/[0-9a-f-]{36}/);
  const pertama = page.url();
  await expect(async () => {
    await page.keyboard.press('j');
    expect(page.url()).not.toBe(pertama);
  }).toPass();
  await page.goto('/proposal');
  await page.locator('input[name=cari]').fill('7316.0345 0590 9871');
  await page.keyboard.press('Enter');
  await expect(page.locator('input[name=cari]:invalid')).toBeVisible();
  expect(page.url()).not.toContain('7316');
});
