import { beforeAll, describe, expect, it } from 'vitest';
import { menunggu } from '@/lib/beranda/queries';
import type { Actor } from '@/lib/core/actor';
import { rekeningAktif, rekeningSedangDiganti } from '@/lib/rekening/queries';
import { namaPemilikSesuai } from '@/lib/rekening/rules';
import { db } from '@/lib/server/db';
import { indeksButa } from '@/lib/server/secret';
import {
  ajukanRekening,
  gantiRekening,
  sahkanRekening,
  tolakRekening,
} from '@/scripts/muat/cerita-rekening';
import { kelompokSah, kisah, pendampingBaraka } from '../helpers/fixture';
import { pelaku, saat, unggah } from '../helpers/people';
import { baris, ditolak, jalankan, MEI } from '../helpers/rekening';

const NOMOR = '0000-01-099901-53-1';
const DIGIT = '000001099901531';

const isi = async (ketua: string, kelompokId: string, lain: Record<string, unknown> = {}) => ({
  kelompokId,
  bank: 'BRI',
  cabang: 'Enrekang',
  nomor: NOMOR,
  atasNama: 'KUBE',
  spesimen: 'Satu\nDua',
  fotoBuku: await unggah(ketua, MEI, 'buku.jpg'),
  ...lain,
});

let staf: Actor;
let kabid: Actor;

beforeAll(async () => {
  await pendampingBaraka();
  [staf, kabid] = await Promise.all([pelaku('staf2.enrekang', MEI), pelaku('kabid.enrekang', MEI)]);
}, 60_000);

it('nama pemilik: KUBE, QQ, titik, huruf besar, dan spasi tidak dihitung', () => {
  expect(namaPemilikSesuai('KUBE SIPATUO', 'Sipatuo')).toBe(true);
  expect(namaPemilikSesuai('QQ K.U.B.E. Sama  Turu', 'SamaTuru')).toBe(true);
  expect(namaPemilikSesuai('BUDI', 'Sipatuo')).toBe(false);
  expect(namaPemilikSesuai('KUBE', 'Kube')).toBe(false);
});

describe('tiga penolakan T22', () => {
  const k = kisah('Rekening', 1100, { jenisUsaha: 'warung-makan' });
  const lain = kisah('Tetangga', 1120, { jenisUsaha: 'kopi-bubuk' });
  let kelompokId: string;
  let lainId: string;
  let id: string;
  let ketua: Actor;
  let ketuaLain: Actor;

  beforeAll(async () => {
    kelompokId = await kelompokSah(k);
    lainId = await kelompokSah(lain);
    [ketua, ketuaLain] = [await pelaku(k.ketua, MEI), await pelaku(lain.ketua, MEI)];
  }, 90_000);

  it('tersimpan tersandi dengan indeks buta; catatan peristiwa tanpa nomor', async () => {
    id = await ajukanRekening(k.ketua, kelompokId, MEI, { nomor: NOMOR, atasNama: 'Budi' });
    const r = await baris(id);
    expect(r).toMatchObject({ status: 'DIAJUKAN', nomorAkhir: '1531', spesimenUsang: false });
    expect(r.nomorIndeks).toBe(indeksButa('rekening', DIGIT));
    expect(Buffer.from(r.nomor).toString('latin1')).not.toContain(DIGIT);
    const jejak = await db().peristiwa.findMany({ where: { subjekId: id } });
    expect(jejak).toHaveLength(1);
    expect(JSON.stringify(jejak)).not.toContain(DIGIT);
    expect(JSON.stringify(jejak)).not.toContain(NOMOR);
    const perintah = await db().perintah.findMany({ where: { aksi: 'rekening.ajukan' } });
    expect(JSON.stringify(perintah)).not.toContain(DIGIT);
  });

  it('satu saja yang diperiksa, dan nomor yang sama di kelompok lain ditolak tanpa menyebut namanya', async () => {
    const dua = await isi(k.ketua, kelompokId, { nomor: '1234567890' });
    expect((await ditolak('rekening.ajukan', ketua, dua)).kode).toBe('belum-lengkap:satuRekening');
    const sama = await ditolak('rekening.ajukan', ketuaLain, await isi(lain.ketua, lainId));
    expect(sama.pesan).toBe('Nomor rekening ini sudah dipakai kelompok lain.');
    expect(await db().rekening.count({ where: { kelompokId: lainId } })).toBe(0);
  });

  it('nama pemilik lain ditolak sampai pemeriksa menulis alasan', async () => {
    expect((await menunggu(staf)).map((t) => t.aksi)).toContain('Periksa rekening');
    expect((await ditolak('rekening.sahkan', staf, { id })).kode).toBe('belum-lengkap:namaSesuai');
    expect((await ditolak('rekening.sahkan', kabid, { id })).kode).toBe('bukan-peran');
    expect(
      (await ditolak('rekening.sahkanGanti', kabid, { id, alasanNama: 'Uji' })).pesan,
    ).toContain('pertama');
    await sahkanRekening('staf2.enrekang', id, saat('2025-05-20'), 'Nama ketua di bank lama.');
    expect(await baris(id)).toMatchObject({ status: 'AKTIF', alasanNama: expect.any(String) });
    expect(await rekeningAktif(db(), kelompokId)).toMatchObject({ id, nomorAkhir: '1531' });
    expect((await menunggu({ ...staf })).map((t) => t.aksi)).not.toContain('Periksa rekening');
  });

  it('rekening kedua ditolak; dengan alasan menjadi pengganti yang ditelepon dan menunggu 72 jam', async () => {
    const dua = await isi(k.ketua, kelompokId, { nomor: '1234567890', atasNama: 'KUBE Rekening' });
    expect((await ditolak('rekening.ajukan', ketua, dua)).pesan).toBe(
      'Kelompok ini sudah punya rekening. Tulis alasan bila mau mengganti.',
    );
    const sama = { ...dua, nomor: NOMOR, alasanGanti: 'Coba' };
    expect((await ditolak('rekening.ajukan', ketua, sama)).bidang).toHaveProperty('nomor');
    const ganti = await ajukanRekening(k.ketua, kelompokId, MEI, {
      nomor: '1234567890',
      atasNama: 'KUBE Rekening',
      alasanGanti: 'Buku hilang.',
    });
    expect(await rekeningSedangDiganti(db(), kelompokId)).toBe(true);
    expect((await ditolak('rekening.sahkan', staf, { id: ganti })).kode).toBe(
      'belum-lengkap:rekeningPertama',
    );
    const lusa = saat('2025-05-22', '08:59');
    const sah = { id: ganti };
    expect((await ditolak('rekening.sahkanGanti', kabid, sah, lusa)).kode).toBe(
      'belum-lengkap:sudahDitelepon',
    );
    const telepon = { id: ganti, keterangan: 'Bendahara membenarkan.' };
    expect((await jalankan('rekening.catatTelepon', staf, telepon, lusa)).ok).toBe(true);
    expect((await ditolak('rekening.catatTelepon', staf, telepon, lusa)).kode).toContain(
      'catatTelepon',
    );
    expect((await ditolak('rekening.sahkanGanti', kabid, sah, lusa)).pesan).toContain('72 jam');
    expect((await jalankan('rekening.sahkanGanti', kabid, sah, saat('2025-05-22'))).ok).toBe(true);
    expect((await baris(id)).status).toBe('DIGANTI');
    expect(await baris(ganti)).toMatchObject({ status: 'AKTIF', menggantiId: id });
    const lama = await db().peristiwa.findFirstOrThrow({
      where: { subjekId: id, aksi: 'rekening.ganti' },
    });
    expect(lama.sebab).toBe('rekening.sahkanGanti');
    // a number that is in force nowhere is free again
    const bebas = await ajukanRekening(lain.ketua, lainId, MEI, {
      nomor: NOMOR,
      atasNama: 'KUBE Tetangga',
    });
    await tolakRekening('staf2.enrekang', bebas, saat('2025-05-20'));
    expect((await baris(bebas)).status).toBe('DITOLAK');
  });

  it('seluruh jalan penggantian juga ada sebagai langkah cerita', async () => {
    const oleh = { ketua: k.ketua, staf: 'staf2.enrekang', kabid: 'kabid.enrekang' };
    const baru = await gantiRekening(oleh, kelompokId, saat('2025-06-02'), {
      nomor: '77700011122',
      atasNama: 'KUBE Rekening',
    });
    expect(await rekeningAktif(db(), kelompokId)).toMatchObject({ id: baru });
  });
});

it('dua kelompok berlomba dengan nomor yang sama: satu saja yang menang', async () => {
  const pasangan = [
    kisah('LombaA', 1160, { jenisUsaha: 'toko-grosir' }),
    kisah('LombaB', 1180, { jenisUsaha: 'ternak-ayam' }),
  ];
  const siap = [];
  for (const k of pasangan) {
    const kelompokId = await kelompokSah(k);
    siap.push({
      actor: await pelaku(k.ketua, MEI),
      input: await isi(k.ketua, kelompokId, { nomor: '99-88-77-66-55' }),
    });
  }
  const hasil = await Promise.all(siap.map((s) => jalankan('rekening.ajukan', s.actor, s.input)));
  expect(hasil.filter((h) => h.ok)).toHaveLength(1);
  const kalah = hasil.find((h) => !h.ok);
  expect(kalah && !kalah.ok && kalah.problem.pesan).toBe(
    'Nomor rekening ini sudah dipakai kelompok lain.',
  );
  expect(
    await db().rekening.count({ where: { nomorIndeks: indeksButa('rekening', '9988776655') } }),
  ).toBe(1);
}, 90_000);
