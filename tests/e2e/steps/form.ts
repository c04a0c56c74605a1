import { expect, type Locator, type Page } from '@playwright/test';

/** A scan, as bytes: one white pixel is a picture like any other. */
export const PINDAIAN = {
  name: 'pindaian.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

export type Nilai = string | boolean | string[] | typeof PINDAIAN;
export type Isian = Record<string, Nilai>;

/** The form whose button performs `aksi` and which has all these fields; opened if it was folded. */
export async function formulir(page: Page, aksi: string, nama: string[] = []): Promise<Locator> {
  let form = page.locator('form', { has: page.locator(`button[data-aksi="${aksi}"]`) });
  for (const n of nama)
    form = form.filter({ has: page.locator(`[name="${n}"], input[type=file][id$="-${n}"]`) });
  const satu = form.first();
  await satu.waitFor({ state: 'attached' });
  const lipat = page.locator('details', { has: satu }).last();
  if ((await lipat.count()) > 0 && !(await lipat.evaluate((d: HTMLDetailsElement) => d.open)))
    await lipat.locator('summary').first().click();
  // rarely used fields are folded away inside the form
  await satu.evaluate((f) => {
    for (const d of f.querySelectorAll('details')) d.open = true;
  });
  return satu;
}

async function isiSatu(form: Locator, nama: string, nilai: Nilai): Promise<void> {
  if (typeof nilai === 'object' && !Array.isArray(nilai)) {
    await form.locator(`input[type=file][id$="-${nama}"]`).setInputFiles(nilai);
    await expect(form.locator(`input[type=hidden][name="${nama}"]`)).toHaveValue(/^[0-9a-f-]{36}$/);
    return;
  }
  if (Array.isArray(nilai)) {
    for (const v of nilai) await form.locator(`[name="${nama}"][value="${v}"]`).check();
    return;
  }
  if (typeof nilai === 'boolean') {
    await form.locator(`[name="${nama}"]`).first().setChecked(nilai);
    return;
  }
  const bidang = form.locator(`[name="${nama}"]`);
  const jenis = await bidang.first().evaluate((e) => `${e.tagName} ${e.getAttribute('type')}`);
  if (jenis.startsWith('SELECT')) await bidang.selectOption(nilai);
  else if (/radio/.test(jenis)) await form.locator(`[name="${nama}"][value="${nilai}"]`).check();
  else await bidang.fill(nilai);
}

/** Fills the form of an action by its input names and presses its button. */
export async function lakukan(page: Page, aksi: string, isian: Isian = {}): Promise<void> {
  const form = await formulir(page, aksi, Object.keys(isian));
  for (const [nama, nilai] of Object.entries(isian)) await isiSatu(form, nama, nilai);
  const jawab = page.waitForResponse(
    (r) => r.request().method() === 'POST' && !r.url().includes('/api/'),
  );
  await form.locator(`button[data-aksi="${aksi}"]`).click();
  await jawab;
  // the button says "Mengirim…" until the page has taken in the answer, also when it moves on
  await page.waitForLoadState('load');
  await expect(page.locator('button[data-aksi]').filter({ hasText: 'Mengirim…' })).toHaveCount(0);
}

/** A locked step stays in view and says why. */
export async function terkunci(page: Page, aksi: string, kalimat: string | RegExp): Promise<void> {
  const tombol = page.locator(`[data-aksi="${aksi}"][aria-disabled="true"]`).first();
  await expect(tombol).toBeVisible();
  const id = await tombol.getAttribute('aria-describedby');
  await expect(page.locator(`[id="${id}"]`)).toContainText(kalimat);
}

/** Letters are number, date, signer and a scan. */
export const surat = (nomor: string, tanggal: string, oleh: string): Isian => ({
  suratNomor: nomor,
  suratTanggal: tanggal,
  suratPenandatangan: oleh,
  suratBerkas: PINDAIAN,
});

export const adaStatus = (page: Page, status: string) =>
  expect(page.locator(`main [data-status="${status}"]`).first()).toBeVisible();
