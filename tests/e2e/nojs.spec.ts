import { expect, type Page, test } from '@playwright/test';
import { Data } from './steps/data';

/** Sign-in, tracker and decisions with at most a reason work where JavaScript does not. */

test.use({ javaScriptEnabled: false, baseURL: process.env.ALAMAT_CONTOH });

const masuk = async (page: Page, nama: string, sandi = 'contoh-sikube-2026') => {
  await page.goto('/masuk');
  await page.locator('[name=nama]').fill(nama);
  await page.locator('[name=sandi]').fill(sandi);
  await page.getByRole('button', { name: 'Masuk' }).click();
};

test('halaman masuk punya tepat satu formulir', async ({ page }) => {
  await page.goto('/masuk');
  await expect(page.locator('form')).toHaveCount(1);
  await expect(page.locator('form [name=nama]')).toHaveCount(1);
  await expect(page.locator('form [name=sandi]')).toHaveCount(1);
});

test('sandi salah: kalimat, kode, nama tetap, sandi kosong', async ({ page }) => {
  await masuk(page, 'desa.balla', 'keliru-sekali');
  await expect(page.locator('[data-kode="masuk-gagal"]').first()).toContainText('tidak cocok');
  await expect(page.locator('[name=nama]')).toHaveValue('desa.balla');
  await expect(page.locator('[name=sandi]')).toHaveValue('');
});

test('desa mengembalikan kelompok dengan alasan', async ({ page }) => {
  const data = await Data.buka(process.env.UJI_DB_CONTOH ?? '');
  const id = await data.satu(`select id from "Kelompok" where nama = 'Mesa Kada'`);
  await masuk(page, 'desa.balla');
  await expect(page).toHaveURL(/\/beranda$/);
  await page.goto(`/kelompok/${id}`);
  const form = page.locator('form', { has: page.locator('[data-aksi="kelompok.kembalikan"]') });
  const lipat = page.locator('details', { has: form }).last();
  await lipat.locator('summary').first().click();
  await form.locator('[data-aksi="kelompok.kembalikan"]').click();
  await expect(page.locator('[data-kode="isian-salah"]').first()).toBeVisible();
  const lagi = page.locator('form', { has: page.locator('[data-aksi="kelompok.kembalikan"]') });
  await lagi.locator('[name=alasan]').selectOption('ANGGOTA');
  await lagi.locator('[name=catatan]').fill("Nama Baso' <b>tidak</b> sama dengan KTP.");
  await lagi.locator('[data-aksi="kelompok.kembalikan"]').click();
  await expect(page.locator('[data-status="DRAF"]').first()).toBeVisible();
  expect(await data.status('Kelompok', id)).toBe('DRAF');
  // T44: what was typed is shown as text, never as markup
  await expect(page.locator('main')).toContainText("Baso' <b>tidak</b> sama");
  await data.tutup();
});

test('lacak: nomor dan kode, tanpa nama; kode salah satu kalimat', async ({ page }) => {
  const data = await Data.buka(process.env.UJI_DB_CONTOH ?? '');
  const [nomor, kode] = (
    await data.satu(
      `select p.nomor || ' ' || p."kodeLacak" from "Proposal" p join "Kelompok" k on k.id = p."kelompokId"
       where k.nama = 'Padaidi'`,
    )
  ).split(' ');
  await data.tutup();
  await page.goto(`/lacak?nomor=${nomor}`);
  const kirim = async (isi: string) => {
    await page.locator('[name=kode]').fill(isi);
    await page.getByRole('button', { name: 'Lacak' }).click();
  };
  await kirim('AAAAAAAA');
  await expect(page.locator('[data-kode]').first()).toBeVisible();
  await kirim(kode ?? '');
  await expect(page.locator('[data-status="DI_KECAMATAN"]').first()).toBeVisible();
  const teks = await page.locator('main').innerText();
  expect(teks).not.toMatch(/Padaidi|\d{16}|0812|Amir|Halima/);
  expect(page.url()).not.toContain(kode ?? 'kode');
});
