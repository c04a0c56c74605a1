import { expect, type Page } from '@playwright/test';
import { BAGIAN, type IsiProposal, LABEL_PENGUSUL } from '@/lib/proposal/bagian';
import { formulir, type PINDAIAN } from './form';

/** One line of the budget as a leader types it. */
export type Barang = { uraian: string; volume: string; satuan: string; harga: string };

const jalurId = (page: Page): string => {
  const id = /\/proposal\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  if (!id) throw new Error(`bukan halaman proposal: ${page.url()}`);
  return id;
};

const simpan = (page: Page) => page.locator('button[data-aksi="proposal.ubah"]').first().click();

/** Step 6: begins the proposal of one's own group and answers every question; answers its id. */
export async function tulisProposal(page: Page, isi: IsiProposal): Promise<string> {
  await page.goto('/proposal/baru');
  await page.locator('button[data-aksi="proposal.tulis"]').click();
  await page.waitForURL(/\/proposal\/[0-9a-f-]{36}\/tulis$/);
  const id = jalurId(page);
  await isiBagian(page, id, isi);
  return id;
}

/** Fills the sections that `isi` names, each on its own screen, saved one by one. */
export async function isiBagian(page: Page, id: string, isi: IsiProposal): Promise<void> {
  for (const bagian of BAGIAN.filter((b) => b.bidang.some((k) => isi[k]))) {
    await page.goto(`/proposal/${id}/tulis/${bagian.kunci}`);
    await expect(page.getByRole('heading', { level: 1, name: bagian.pertanyaan })).toBeVisible();
    if (bagian.kunci === 'pengusul') {
      if (isi.pengusulJenis)
        await page.getByRole('radio', { name: LABEL_PENGUSUL[isi.pengusulJenis] }).check();
      await page.getByRole('textbox', { name: 'Nama pengusul' }).fill(isi.pengusulNama ?? '');
    } else {
      await page
        .getByRole('textbox', { name: bagian.judul, exact: false })
        .fill(isi[bagian.kunci] ?? '');
    }
    await simpan(page);
    await page.waitForURL((url) => !url.pathname.endsWith(`/${bagian.kunci}`));
  }
}

async function ketikBarang(page: Page, b: Partial<Barang>): Promise<void> {
  if (b.uraian) await page.getByRole('textbox', { name: 'Nama barang' }).fill(b.uraian);
  if (b.volume) await page.getByRole('textbox', { name: 'Jumlah', exact: true }).fill(b.volume);
  if (b.satuan) await page.getByRole('textbox', { name: 'Satuan', exact: true }).fill(b.satuan);
  if (b.harga) await page.getByRole('textbox', { name: 'Harga satuan' }).fill(b.harga);
  await simpan(page);
  await page.waitForURL(/\/tulis\/rab$/);
}

/** Types every line of the budget; the list and the bar are the page's own. */
export async function isiRab(page: Page, id: string, butir: readonly Barang[]): Promise<void> {
  for (const b of butir) {
    await page.goto(`/proposal/${id}/tulis/rab/baru`);
    await ketikBarang(page, b);
  }
  await expect(page.getByText(`${butir.length} barang`, { exact: true })).toBeVisible();
}

/** Mends one line, found by its name, e.g. Angkutan 550.000 → 700.000 (step 7). */
export async function ubahBarang(
  page: Page,
  id: string,
  uraian: string,
  ubah: Partial<Barang>,
): Promise<void> {
  await page.goto(`/proposal/${id}/tulis/rab`);
  await page.getByRole('link', { name: new RegExp(uraian) }).click();
  await page.waitForURL(/\/tulis\/rab\/[0-9a-f-]{36}$/);
  await ketikBarang(page, ubah);
}

/** The sentence of the bar: "Kurang Rp150.000 lagi supaya pas". */
export async function kalimatBilah(page: Page, id: string): Promise<string> {
  await page.goto(`/proposal/${id}/tulis/rab`);
  const bilah = page.getByRole('group', { name: 'Jumlah rencana belanja' });
  return (await bilah.locator('[aria-live]').innerText()).trim();
}

type Gambar = typeof PINDAIAN;

/** Photos of one member, by the number in the list (step 11: KK of member 7). */
export async function pasangFoto(
  page: Page,
  id: string,
  urut: number,
  berkas: { kk?: Gambar; ktp?: Gambar },
): Promise<void> {
  await page.goto(`/proposal/${id}/tulis/lampiran`);
  await page.getByRole('link', { name: new RegExp(`^${urut}\\b`) }).click();
  await page.waitForURL(/\/tulis\/lampiran\/[0-9a-f-]{36}$/);
  const dari = page.url();
  await pilihFoto(page, 'fotoKK', berkas.kk);
  await pilihFoto(page, 'fotoKTP', berkas.ktp);
  await simpan(page);
  await page.waitForURL((url) => url.href !== dari);
}

/** The hidden field takes the id of the upload only after the server has stored it. */
async function pilihFoto(page: Page, nama: string, gambar: Gambar | undefined): Promise<void> {
  if (!gambar) return;
  const nilai = page.locator(`input[type="hidden"][name="${nama}"]`);
  const lama = (await nilai.count()) > 0 ? await nilai.inputValue() : '';
  await page.locator(`input[type="file"][id$="-${nama}"]`).setInputFiles(gambar);
  await expect(nilai).toHaveValue(/^[0-9a-f-]{36}$/, { timeout: 30_000 });
  await expect(nilai).not.toHaveValue(lama);
}

/** The reason why it cannot be sent yet (step 7x), read beside the locked button. */
export async function alasanTertahan(page: Page, id: string): Promise<string> {
  await page.goto(`/proposal/${id}/kirim`);
  const tombol = page.locator('button[data-aksi="proposal.ajukan"][aria-disabled="true"]');
  await expect(tombol).toBeVisible();
  const keterangan = (await tombol.getAttribute('aria-describedby')) ?? '';
  return (await page.locator(`[id="${keterangan}"]`).innerText()).trim();
}

export type TandaTerima = { nomor: string; kode: string };

/** Sends and reads the receipt (steps 7 and 11). */
export async function kirimProposal(page: Page, id: string): Promise<TandaTerima> {
  await page.goto(`/proposal/${id}/kirim`);
  await page.locator('button[data-aksi="proposal.ajukan"]').click();
  await page.waitForURL(new RegExp(`/proposal/${id}/tanda-terima$`));
  return bacaTandaTerima(page);
}

export async function bacaTandaTerima(page: Page): Promise<TandaTerima> {
  const baca = async (isi: string) =>
    (await page.locator(`[data-isi="${isi}"]`).innerText()).trim();
  return { nomor: await baca('nomor'), kode: (await baca('kode-lacak')).replace(/\s/g, '') };
}

/** The public tracker, opened without signing in; answers what stands on the page about the file. */
export async function lacakProposal(page: Page, { nomor, kode }: TandaTerima): Promise<string> {
  await page.goto(`/lacak?nomor=${encodeURIComponent(nomor)}`);
  await page.getByRole('textbox', { name: 'Kode lacak' }).fill(kode);
  await page.getByRole('button', { name: 'Lacak' }).click();
  const hasil = page.locator('[data-status], [data-kode]').first();
  await expect(hasil).toBeVisible();
  return page.locator('main').innerText();
}

/** One result for each member, in the order of the list (step 13). */
export async function periksaAnggota(page: Page, desil: readonly string[]): Promise<void> {
  const form = await formulir(page, 'proposal.periksaAnggota');
  const pilihan = form.locator('select[name="hasil"]');
  for (const [i, d] of desil.entries()) await pilihan.nth(i).selectOption(d);
  await form.locator('button[data-aksi="proposal.periksaAnggota"]').click();
  await expect(page.getByText(`${desil.length} dari ${desil.length} dicocokkan`)).toBeVisible();
}
