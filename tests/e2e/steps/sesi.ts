import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

const SANDI = 'contoh-sikube-2026';

/** One page per person, kept for the whole story: everyone signs in once, in turn. */
export class Panggung {
  private readonly halaman = new Map<string, Page>();
  private readonly konteks: BrowserContext[] = [];
  readonly berisik: string[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly alamat: string,
  ) {}

  /** The page of this person, signed in; noise on its console is kept and fails the story. */
  async oleh(namaPengguna: string): Promise<Page> {
    const ada = this.halaman.get(namaPengguna);
    if (ada) return ada;
    const page = await this.baru(namaPengguna);
    await page.goto('/masuk');
    await page.locator('[name=nama]').fill(namaPengguna);
    await page.locator('[name=sandi]').fill(SANDI);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await page.waitForURL('**/beranda');
    return page;
  }

  /** A visitor without account. */
  umum = async (): Promise<Page> => this.halaman.get('umum') ?? this.baru('umum');

  async baru(nama: string): Promise<Page> {
    const context = await this.browser.newContext({ baseURL: this.alamat });
    this.konteks.push(context);
    const page = await context.newPage();
    page.on('console', (m) => {
      // a refused form post and a 404 that a story asks for are answers, not mistakes
      if (m.type() === 'error' && !/status of 4\d\d/.test(m.text()))
        this.berisik.push(`${nama}: ${m.text()}`);
    });
    page.on('pageerror', (e) => this.berisik.push(`${nama}: ${e.message}`));
    this.halaman.set(nama, page);
    return page;
  }

  /** The same command as JSON, with this person's cookies: what no button offers is tried here. */
  async kirim(
    namaPengguna: string,
    aksi: string,
    isi: Record<string, unknown>,
  ): Promise<{ status: number; body: { kode?: string; pesan?: string } }> {
    const page = await this.oleh(namaPengguna);
    const jawab = await page.request.post(`${this.alamat}/api/perintah/${aksi}`, {
      headers: { origin: this.alamat },
      data: { perintahId: crypto.randomUUID(), ...isi },
    });
    return { status: jawab.status(), body: await jawab.json() };
  }

  async tutup(): Promise<void> {
    await Promise.all(this.konteks.map((c) => c.close()));
  }

  /** The story's clock, in the office's zone. */
  async jam(tanggal: string, pukul = '09:00'): Promise<void> {
    const res = await fetch(`${this.alamat}/api/jam`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.alamat },
      body: JSON.stringify({ ke: `${tanggal}T${pukul}:00+08:00` }),
    });
    expect(res.status).toBe(200);
  }
}

export const SANDI_CERITA = SANDI;
