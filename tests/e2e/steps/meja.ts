import { expect, type Page } from '@playwright/test';
import type { Panggung } from './sesi';

/** "Menunggu Anda": the file is there before a step and gone after it (steps.md). */
export async function menunggu(page: Page, href: string): Promise<void> {
  await page.goto('/beranda');
  await expect(page.locator(`main a[href^="${href}"]`).first()).toBeVisible();
}

export async function tidakMenunggu(page: Page, href: string): Promise<void> {
  await page.goto('/beranda');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator(`main [data-tugas] a[href^="${href}"]`)).toHaveCount(0);
}

/** Whoever is from elsewhere gets 404 and not one word of the file. */
export async function ditolakDariLuar(panggung: Panggung, siapa: string, href: string) {
  const page = await panggung.oleh(siapa);
  const jawab = await page.goto(href);
  expect(jawab?.status()).toBe(404);
  await expect(page.locator('body')).not.toContainText('Sipatuo');
}
