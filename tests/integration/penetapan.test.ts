import { beforeAll, describe, expect, it } from 'vitest';
import { findBerkas } from '@/lib/berkas/queries';
import { daftarPenetapan } from '@/lib/penetapan/list';
import { findPenetapan } from '@/lib/penetapan/queries';
import { tugasPenetapan } from '@/lib/penetapan/waiting';
import { db } from '@/lib/server/db';
import { tugasUsulan } from '@/lib/usulan/waiting';
import { catatRetur, perbaikiRetur, perintahkan } from '@/scripts/muat/cerita-pencairan';
import {
  cabut,
  kirimUsulan,
  periksaPusat,
  sampaikan,
  setujuiPusat,
  susunPenetapan,
  susunUsulan,
  tandatanganiUsulan,
  tetapkan,
} from '@/scripts/muat/cerita-pusat';
import {
  ajukanRekening,
  sahkanRekening,
  susunSptjm,
  tandatanganiSptjm,
} from '@/scripts/muat/cerita-rekening';
import { pendampingBaraka } from '../helpers/fixture';
import { layak } from '../helpers/layak';
import { pelaku, saat } from '../helpers/people';
import { DI_TATOR, pendampingMakale } from '../helpers/tator';
import { coba, keadaan, masalahDari } from '../helpers/uang';

const MARET = saat('2025-03-17');
const APRIL = saat('2025-04-21');
const MEI = saat('2025-05-05');
const JUNI = saat('2025-06-10');
const V = 'verifikator.pusat';
const R = 'direktur.pusat';

let enrekang: string;
let tator: string;
let sk: string;

const status = async (id: string) =>
  (await db().proposal.findUniqueOrThrow({ where: { id } })).status;
const tugasU = async (siapa: string) =>
  (await tugasUsulan(await pelaku(siapa, MARET), MARET)).map((t) => t.aksi);
const tugasP = async (siapa: string) =>
  (await tugasPenetapan(await pelaku(siapa, MEI))).map((t) => t.aksi);
const barisDi = async (siapa: string) =>
  (await findPenetapan(await pelaku(siapa, MEI), sk))?.baris.map((b) => b.nama);

beforeAll(async () => {
  await pendampingBaraka();
  await pendampingMakale();
  enrekang = await layak('Annexsatu', 90_000);
  tator = await layak('Annexdua', 90_100, DI_TATOR);
}, 120_000);

describe('surat usulan di "Menunggu Anda"', () => {
  it('berpindah dari staf ke Kadis, kembali ke staf, lalu hilang', async () => {
    expect(await tugasU('staf.enrekang')).toEqual(['Susun surat usulan']);
    expect(await tugasU('kadis.enrekang')).toEqual([]);
    const u = await susunUsulan('staf.enrekang', [enrekang], MARET);
    expect([await tugasU('staf.enrekang'), await tugasU('kadis.enrekang')]).toEqual([
      [],
      ['Tandatangani'],
    ]);
    expect(await tugasU('kadis.tator')).toEqual([]);
    await tandatanganiUsulan('kadis.enrekang', u, MARET, '400.9/90/2025');
    expect([await tugasU('staf.enrekang'), await tugasU('kadis.enrekang')]).toEqual([
      ['Kirim ke Kementerian'],
      [],
    ]);
    await kirimUsulan('staf.enrekang', u, MARET);
    for (const siapa of ['staf.enrekang', 'kadis.enrekang', 'kabid.enrekang'])
      expect(await tugasU(siapa)).toEqual([]);
    const lain = await susunUsulan('staf.tator', [tator], MARET);
    await tandatanganiUsulan('kadis.tator', lain, MARET, '400.9/91/2025');
    await kirimUsulan('staf.tator', lain, MARET);
  });
});

describe('penetapan di "Menunggu Anda"', () => {
  it('verifikator menyusun, direktur menetapkan, verifikator menyampaikan', async () => {
    expect(await tugasP(V)).toEqual([]);
    for (const id of [enrekang, tator]) {
      await periksaPusat(id, APRIL);
      await setujuiPusat(id, APRIL);
    }
    expect([await tugasP(V), await tugasP(R)]).toEqual([['Susun penetapan'], []]);
    sk = await susunPenetapan([enrekang, tator], MEI);
    expect([await tugasP(V), await tugasP(R)]).toEqual([[], ['Tetapkan penerima']]);
    expect(await barisDi('staf.enrekang')).toBeUndefined();
    await tetapkan(sk, MEI, 'SK/90/2025');
    expect([await tugasP(V), await tugasP(R)]).toEqual([['Sampaikan hasil'], []]);
    await sampaikan(sk, MEI, 'P/90/2025');
    expect([await tugasP(V), await tugasP(R)]).toEqual([[], []]);
  });
});

describe('lampiran SK lintas kabupaten', () => {
  it('tiap kabupaten hanya melihat barisnya, di halaman dan di daftar', async () => {
    for (const [siapa, nama] of [
      ['staf.enrekang', 'Annexsatu'],
      ['kadis.enrekang', 'Annexsatu'],
      ['auditor.tator', 'Annexdua'],
    ] as const) {
      const actor = await pelaku(siapa, MEI);
      const s = await findPenetapan(actor, sk);
      expect(s).toMatchObject({ seluruhnya: false, total: 20_000_000 });
      expect(s?.baris.map((b) => b.nama)).toEqual([nama]);
      const [satu] = (await daftarPenetapan(actor, { halaman: 1 })).baris;
      expect(satu).toMatchObject({ id: sk, kelompok: 1, total: 20_000_000 });
    }
    for (const siapa of ['provinsi.sulsel', 'penyalur.pusat', V])
      expect((await barisDi(siapa))?.sort()).toEqual(['Annexdua', 'Annexsatu']);
    for (const siapa of ['pendamping.baraka', 'desa.balla', 'kecamatan.baraka', 'admin.enrekang'])
      expect(await barisDi(siapa)).toBeUndefined();
  });

  it('SK utuh, yang menyebut semua penerima, hanya terbuka bagi yang membawahi semuanya', async () => {
    const { berkasId } = await db().surat.findFirstOrThrow({ where: { subjekId: sk } });
    const buka = async (siapa: string) =>
      (await findBerkas(await pelaku(siapa, MEI), berkasId)) !== null;
    expect([await buka('staf.enrekang'), await buka('kadis.tator')]).toEqual([false, false]);
    expect([await buka('provinsi.sulsel'), await buka(R)]).toEqual([true, true]);
  });

  it('kuota tidak turun di bawah yang sudah ditetapkan', async () => {
    const isi = { tahun: '2025', wilayah: '7316', jumlah: '0' };
    expect((await masalahDari(R, 'tahunProgram.aturKuota', isi, MEI)).bidang).toEqual({
      jumlah: 'Sudah 1 kelompok ditetapkan. Kuota tidak bisa di bawah itu.',
    });
    const kunci = { tahun_wilayah: { tahun: 2025, wilayah: '7316' } };
    expect((await db().kuota.findUniqueOrThrow({ where: kunci })).jumlah).toBe(10);
    expect((await coba(R, 'tahunProgram.aturKuota', { ...isi, jumlah: '1' }, MEI)).ok).toBe(true);
  });
});

describe('cabut sesudah uang bergerak', () => {
  let pencairan: string;

  beforeAll(async () => {
    const row = await db().pencairan.findFirstOrThrow({ where: { proposalId: enrekang } });
    pencairan = row.id;
    const rek = await ajukanRekening('ketua.annexsatu', row.kelompokId, saat('2025-05-19'), {
      nomor: '0000-01-090000-53-1',
      atasNama: 'KUBE ANNEXSATU',
    });
    await sahkanRekening('staf2.enrekang', rek, saat('2025-05-20'));
    const surat = await susunSptjm('staf.enrekang', [pencairan], saat('2025-05-21'));
    await tandatanganiSptjm('kadis.enrekang', surat, saat('2025-05-21'), 'SPTJM/90');
    await perintahkan(pencairan, JUNI, 'SPM-90');
  }, 60_000);

  it('ditolak dengan kalimat selama perintah bayar berlaku, juga sesudah retur', async () => {
    const isi = { id: sk, alasan: 'Keliru.' };
    const harap = {
      kode: 'belum-lengkap:belumLewatSiapSalur',
      pesan: 'Perintah bayar sudah terbit untuk 1 kelompok.',
    };
    expect(await masalahDari(R, 'penetapan.cabut', isi, JUNI)).toMatchObject(harap);
    await catatRetur(pencairan, JUNI);
    expect(await masalahDari(R, 'penetapan.cabut', isi, JUNI)).toMatchObject(harap);
    expect((await findPenetapan(await pelaku(R, JUNI), sk))?.aksi).toContainEqual(
      expect.objectContaining({ aksi: 'penetapan.cabut', boleh: false, pesan: harap.pesan }),
    );
    expect([await status(enrekang), await status(tator)]).toEqual(['DITETAPKAN', 'DITETAPKAN']);
  });

  it('sesudah kembali siap salur bisa dicabut: pencairan batal, tempatnya kembali', async () => {
    await perbaikiRetur('staf.enrekang', pencairan, JUNI);
    const tanpa = { id: sk, alasan: ' ' };
    const salah = await masalahDari(R, 'penetapan.cabut', tanpa, JUNI);
    expect(salah.bidang).toHaveProperty('alasan');
    await cabut(sk, JUNI);
    expect([await status(enrekang), await status(tator)]).toEqual(['LAYAK_PUSAT', 'LAYAK_PUSAT']);
    expect(await keadaan(pencairan)).toBe('DIBATALKAN');
    expect(await tugasP(V)).toEqual(['Susun penetapan']);
    // a withdrawn letter keeps its number, marked dicabut (lifecycle.md 2)
    const dibaca = await findPenetapan(await pelaku(R, JUNI), sk);
    expect(dibaca?.surat.map((s) => [s.nomor, s.dicabut]).sort()).toEqual([
      ['P/90/2025', true],
      ['SK/90/2025', true],
    ]);
    const daftar = await daftarPenetapan(await pelaku(R, JUNI), { halaman: 1 });
    expect(daftar.baris.map((b) => b.nomor)).toEqual(['SK/90/2025']);
    expect(await barisDi('staf.enrekang')).toEqual(['Annexsatu']);
  });

  it('ditetapkan lagi: rekening yang sudah sah langsung dipakai', async () => {
    const baru = await susunPenetapan([enrekang], JUNI);
    await tetapkan(baru, JUNI, 'SK/91/2025');
    const [p] = await db().pencairan.findMany({ where: { penetapanId: baru } });
    expect(p?.status).toBe('REKENING_TERVERIFIKASI');
    expect(await db().pencairan.count({ where: { proposalId: enrekang } })).toBe(2);
  });
});
