import { beforeAll, describe, expect, it } from 'vitest';
import { langkahDicatat } from '@/lib/dicatatkan/queries';
import { tugasDicatatkan } from '@/lib/dicatatkan/waiting';
import { findPencairan } from '@/lib/pencairan/queries';
import { db } from '@/lib/server/db';
import { aturTahun } from '@/scripts/muat/cerita-tahun';
import { benarkan, dariSurat, harusRekam, jejakKantor, rekam } from '../helpers/dicatatkan';
import { pendampingBaraka, sidikData } from '../helpers/fixture';
import { pelaku } from '../helpers/people';
import { type Dana, dana, JUNI, keadaan, saldo } from '../helpers/uang';

const STAF = 'staf.enrekang';
const STAF2 = 'staf2.enrekang';
const KABID = 'kabid.enrekang';
const KADIS = 'kadis.enrekang';

let d: Dana;
const perintah = () => ({ id: d.id, nomor: 'SPM-KERTAS', tanggal: '2025-06-10' });
const salur = (jumlah = '20.000.000') => ({
  id: d.id,
  jumlah,
  referensi: 'TRX-KERTAS',
  tanggal: '2025-06-10',
});
const aksiDi = async (siapa: string) =>
  (await langkahDicatat(await pelaku(siapa, JUNI), 'pencairan', d.id)).map((l) => l.aksi);

beforeAll(async () => {
  await pendampingBaraka();
  d = await dana('Kertas', 800);
}, 60_000);

it('selama penyalur memakai aplikasi, halaman pencairan tidak menawarkan catatan', async () => {
  expect(await aksiDi(STAF)).toEqual([]);
  const h = await rekam(STAF, 'pencairan.perintahkan', perintah(), JUNI);
  expect(h.ok ? '' : h.problem.pesan).toContain('Penyalur dana memakai aplikasi');
});

describe('penyalur tidak memakai aplikasi', () => {
  beforeAll(() => aturTahun('admin.enrekang', 2025, { 'memakaiAplikasi.PENYALUR': 'tidak' }, JUNI));

  it('hanya staf Dinas itu yang mencatat', async () => {
    expect(await aksiDi(STAF)).toEqual(['pencairan.perintahkan']);
    for (const lain of [KABID, 'staf.tator', 'pendamping.baraka'])
      expect(await aksiDi(lain)).toEqual([]);
  });

  it('perintah bayar: surat penyalur tersimpan, jejak menyebut kantor dan kedua orang', async () => {
    const { nomor: _, ...kurang } = perintah();
    const tanpa = await rekam(STAF, 'pencairan.perintahkan', kurang, JUNI, 'S-0');
    expect(tanpa.ok ? {} : tanpa.problem.bidang).toHaveProperty('nomor');
    const c = await harusRekam(STAF, 'pencairan.perintahkan', perintah(), JUNI, 'S-1');
    expect(await keadaan(d.id)).toBe('SIAP_SALUR');
    expect(await benarkan(STAF, c, JUNI)).toMatchObject({ problem: { kode: 'pernah-memutus' } });
    expect((await benarkan(KABID, c, JUNI)).ok).toBe(true);
    expect(await keadaan(d.id)).toBe('DIPERINTAHKAN');
    expect(await jejakKantor(d.id, 'pencairan.perintahkan')).toMatchObject({
      peran: 'PENYALUR',
      kantor: 'Penyalur dana',
      perekam: 'Andi Fitri (contoh)',
      pembenar: 'Nurhayati (contoh)',
    });
    const p = await findPencairan(await pelaku(STAF, JUNI), d.id);
    expect(p?.surat.map((s) => [s.jenis, s.nomor])).toEqual([['surat-kantor', 'S-1']]);
    expect(p?.jejak.at(-1)?.oleh).toContain('Penyalur dana · dicatat oleh Andi Fitri');
    const ketua = await findPencairan(await pelaku(d.ketua, JUNI), d.id);
    expect(ketua?.jejak.at(-1)?.oleh).toBe('Penyalur dana');
  });

  it('yang mencatat atau membenarkan perintah tidak ikut mencatat transfernya (T24)', async () => {
    const ikut = await rekam(STAF, 'pencairan.catatSalur', salur(), JUNI, 'KW-0');
    expect(ikut.ok ? '' : ikut.problem.pesan).toContain('sudah ikut menangani berkas ini');
    const c = await harusRekam(STAF2, 'pencairan.catatSalur', salur(), JUNI, 'KW-1');
    const menunggu = async (siapa: string) =>
      (await tugasDicatatkan(await pelaku(siapa, JUNI), JUNI)).map((t) => t.href);
    expect(await menunggu(KADIS)).toEqual([`/dicatatkan/${c}`]);
    expect(await menunggu(STAF2)).toEqual([]);
    expect(await benarkan(KABID, c, JUNI)).toMatchObject({ problem: { kode: 'pernah-memutus' } });
    expect((await benarkan(KADIS, c, JUNI)).ok).toBe(true);
    expect(await menunggu(KADIS)).toEqual([]);
    expect(await saldo(d.id)).toEqual({ kelompok: 20_000_000, semua: 0 });
    const kuitansi = { subjekId: d.id, jenis: 'kuitansi' };
    expect(await db().surat.findFirstOrThrow({ where: kuitansi })).toMatchObject({ nomor: 'KW-1' });
  });

  it('ditolak bank juga dari surat; jumlah yang berbeda dari SK tidak pernah jadi', async () => {
    const isi = { id: d.id, alasan: 'Nomor rekening tidak aktif.' };
    await dariSurat(KADIS, STAF2, 'pencairan.catatRetur', isi, JUNI, 'S-2');
    expect(await saldo(d.id)).toEqual({ kelompok: 0, semua: 0 });
    d = await dana('Kertasdua', 820);
    await dariSurat(KABID, STAF, 'pencairan.perintahkan', perintah(), JUNI, 'S-3');
    const salah = salur('19.000.000');
    const c = await harusRekam(STAF2, 'pencairan.catatSalur', salah, JUNI, 'KW-2');
    const sebelum = await sidikData();
    const h = await benarkan(KADIS, c, JUNI);
    expect(h.ok ? {} : h.problem.bidang).toHaveProperty('jumlah');
    expect(await sidikData()).toBe(sebelum);
    expect(await keadaan(d.id)).toBe('DIPERINTAHKAN');
  }, 60_000);
});
