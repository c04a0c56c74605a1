import { expect, request, test } from '@playwright/test';
import { Data } from './steps/data';
import { Panggung } from './steps/sesi';

/** Broken, strange and hostile requests: 4xx with a problem code, never a stack trace. */

const alamat = process.env.ALAMAT_CONTOH ?? '';
let panggung: Panggung;

test.beforeAll(({ browser }) => {
  panggung = new Panggung(browser, alamat);
});
test.afterAll(() => panggung.tutup());

const JEJAK = /at \/|node_modules|prisma|\.ts:\d+|Error:/i;

test('asal yang tidak ada, palsu, atau rusak ditolak 403', async () => {
  const api = await request.newContext({ baseURL: alamat });
  for (const origin of [undefined, 'null', 'https://jahat.contoh', 'bukan alamat'])
    for (const jalur of [
      '/api/perintah/proposal.ajukan',
      '/api/berkas',
      '/api/lembar',
      '/masuk',
      '/api/jam',
    ]) {
      const r = await api.post(jalur, { headers: origin ? { origin } : {}, data: '{}' });
      expect([jalur, origin, r.status()]).toEqual([jalur, origin, 403]);
      expect((await r.json()).kode).toBe('asal-ditolak');
    }
});

test('tanpa sesi 401; perintah tak dikenal 404; badan rusak 400; isian salah 422', async () => {
  const api = await request.newContext({ baseURL: alamat, extraHTTPHeaders: { origin: alamat } });
  const r = await api.post('/api/perintah/proposal.ajukan', { data: {} });
  expect([r.status(), (await r.json()).kode]).toEqual([401, 'belum-masuk']);
  expect((await panggung.kirim('staf.enrekang', 'proposal.hapusSemua', {})).status).toBe(404);
  expect((await panggung.kirim('staf.enrekang', '__proto__', {})).status).toBe(404);
  const page = await panggung.oleh('staf.enrekang');
  for (const data of ['bukan json', '[]', '"teks"', `{"x":"${'a'.repeat(70_000)}"}`]) {
    const rusak = await page.request.post(`${alamat}/api/perintah/proposal.terima`, {
      headers: { origin: alamat, 'content-type': 'application/json' },
      data,
    });
    expect(rusak.status()).toBe(400);
    expect(await rusak.text()).not.toMatch(JEJAK);
  }
  const isian = await panggung.kirim('staf.enrekang', 'proposal.terima', { id: 'x' });
  expect([isian.status, isian.body.kode]).toEqual([422, 'isian-salah']);
});

test('lembar 12 MB sampai utuh ke disk, lalu kolomnya tampak; orang lain ditolak', async () => {
  const garis = '7316031505900001;Muh. Nama Yang Cukup Panjang;2;7316031021;xxxxxx\r\n';
  const isi = Buffer.from(`NIK;NAMA;DESIL;KODE DESA;LAIN\r\n${garis.repeat(180_000)}`);
  const kirim = async (siapa: string, buffer: Buffer) =>
    (await panggung.oleh(siapa)).request.post(`${alamat}/api/lembar`, {
      headers: { origin: alamat },
      multipart: { berkas: { name: 'data.csv', mimeType: 'text/csv', buffer } },
      maxRedirects: 0,
    });
  expect((await kirim('ketua.sipatuo', Buffer.from(garis))).status()).toBeGreaterThanOrEqual(400);
  const r = await kirim('staf.enrekang', isi);
  expect(r.status()).toBe(303);
  const page = await panggung.oleh('staf.enrekang');
  await page.goto(r.headers().location ?? '');
  // a body cut at ten megabytes would be some 140.000 rows
  await expect(
    page.getByRole('button', { name: /^Muat sekitar 1[78]\d\.\d{3} baris$/ }),
  ).toBeVisible();
  await expect(page.getByText('•••• 0001').first()).toBeVisible();
  await expect(page.getByText('7316031505900001')).toHaveCount(0);
});

test('pengenal rusak di alamat halaman menjawab 404', async () => {
  const page = await panggung.oleh('staf.enrekang');
  for (const jalur of [
    '/proposal/x',
    '/kelompok/00000000-0000-4000-8000-000000000000',
    "/kegiatan/1'--",
    '/proposal/../../etc/passwd',
    '/tidak-ada',
  ])
    expect([jalur, (await page.goto(jalur))?.status()]).toEqual([jalur, 404]);
});

test('halaman orang yang masuk tidak disimpan, dan jalan pintas Next tertutup', async () => {
  const page = await panggung.oleh('staf.enrekang');
  const r = await page.goto('/beranda');
  expect(r?.headers()['cache-control']).toContain('no-store');
  expect(r?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  const api = await request.newContext({ baseURL: alamat });
  const pintas: Record<string, string>[] = [
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'next-resume': '1' },
    { rsc: '1' },
  ];
  for (const headers of pintas) {
    const tanpa = await api.get('/proposal', { headers, maxRedirects: 0 });
    expect(await tanpa.text()).not.toMatch(/Sipatuo|Mandiri/);
  }
  expect((await api.get('/_next/image?url=%2Ficon.svg&w=64&q=75')).status()).toBeGreaterThanOrEqual(
    400,
  );
});

test('unggahan dinilai dari isinya (T43)', async () => {
  const page = await panggung.oleh('pendamping.baraka');
  const kirim = async (name: string, mimeType: string, buffer: Buffer) =>
    page.request.post(`${alamat}/api/berkas`, {
      headers: { origin: alamat },
      multipart: { berkas: { name, mimeType, buffer } },
    });
  const buruk: [string, string, Buffer][] = [
    ['program.jpg', 'image/jpeg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(4000)])],
    ['gambar.jpg', 'image/jpeg', Buffer.from('<html><script>alert(1)</script></html>')],
    ['gambar.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [
      'surat.pdf',
      'application/pdf',
      Buffer.from('%PDF-1.4\n1 0 obj<</S/JavaScript/JS(x)>>\n%%EOF'),
    ],
    ['kosong.jpg', 'image/jpeg', Buffer.alloc(0)],
  ];
  for (const [nama, jenis, isi] of buruk) {
    const r = await kirim(nama, jenis, isi);
    expect([nama, r.status()]).toEqual([nama, 422]);
    expect((await r.json()).kode).toBe('berkas-ditolak');
  }
  const besar = await kirim('besar.jpg', 'image/jpeg', Buffer.alloc(9_000_000));
  expect(besar.status()).toBe(413);
});

test('berkas hanya untuk yang boleh melihat urusannya', async () => {
  const data = await Data.buka(process.env.UJI_DB_CONTOH ?? '');
  const id = await data.satu(
    `select "berkasId" from "Surat" where jenis = 'surat-pengesahan' limit 1`,
  );
  await data.tutup();
  const lihat = async (siapa: string) =>
    (await (await panggung.oleh(siapa)).request.get(`${alamat}/api/berkas/${id}`)).status();
  expect(await lihat('staf.enrekang')).toBe(200);
  expect(await lihat('kabid.tator')).toBe(404);
  expect(await lihat('admin.enrekang')).toBe(404);
  const api = await request.newContext({ baseURL: alamat });
  expect((await api.get(`/api/berkas/${id}`)).status()).toBe(401);
});
