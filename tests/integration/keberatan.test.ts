import { beforeAll, describe, expect, it } from 'vitest';
import { findKeberatan } from '@/lib/keberatan/queries';
import { tugasKeberatan } from '@/lib/keberatan/waiting';
import { menungguProposal } from '@/lib/proposal/queries';
import { db } from '@/lib/server/db';
import { ajukanKeberatan, kabulkan, tolakKeberatan } from '@/scripts/muat/cerita-lanjutan';
import { terima } from '@/scripts/muat/cerita-proposal';
import {
  kirimUsulan,
  periksaPusat,
  setujuiPusat,
  susunUsulan,
  tandatanganiUsulan,
  tolakPusat,
} from '@/scripts/muat/cerita-pusat';
import { aturTahun } from '@/scripts/muat/cerita-tahun';
import { dariSurat, jejakKantor, rekam } from '../helpers/dicatatkan';
import { kisah, pendampingBaraka } from '../helpers/fixture';
import { layak } from '../helpers/layak';
import { jalan, pelaku, saat } from '../helpers/people';
import { diDinas } from '../helpers/proposal';
import { masalahDari } from '../helpers/uang';

const KADIS = 'kadis.enrekang';
const R = 'direktur.pusat';
const V = 'verifikator.pusat';

const status = async (id: string) =>
  (await db().proposal.findUniqueOrThrow({ where: { id } })).status;
/** On whose home the objection stands. */
const menunggu = async (siapa: string, tanggal: string) =>
  (await tugasKeberatan(await pelaku(siapa, saat(tanggal)), saat(tanggal))).map((t) => t.href);
/** What the home of this person asks about the proposal itself. */
const meja = async (siapa: string, id: string) =>
  (await menungguProposal(await pelaku(siapa))).filter((t) => t.href.includes(id)).length;

beforeAll(() => pendampingBaraka(), 60_000);

describe('penolakan Dinas', () => {
  const k = kisah('Gugat', 500);
  let id: string;
  let keberatan: string;

  const tolak = (pada: string) =>
    jalan('kabid.enrekang', saat(pada), 'proposal.tolak', {
      id,
      alasan: 'BUKAN_SASARAN',
      catatan: 'Uji',
    });

  beforeAll(async () => {
    ({ id } = await diDinas(k));
    await terima(k, id);
    await tolak('2025-03-13');
    ({ id: keberatan } = await ajukanKeberatan(k.ketua, id, '2025-03-14'));
  }, 60_000);

  it('menunggu Kepala Dinas saja; tanpa alasan tidak bisa diputus', async () => {
    expect(await menunggu(KADIS, '2025-03-15')).toEqual([`/keberatan/${keberatan}`]);
    for (const lain of [R, 'kabid.enrekang', 'kadis.tator'])
      expect(await menunggu(lain, '2025-03-15')).toEqual([]);
    for (const aksi of ['keberatan.tolak', 'keberatan.kabulkan']) {
      const kosong = { id: keberatan, putusan: ' ' };
      expect((await masalahDari(KADIS, aksi, kosong, saat('2025-03-15'))).bidang).toEqual({
        putusan: expect.stringContaining('Alasan putusan'),
      });
    }
  });

  it('yang menolak proposal tidak memutus keberatannya, juga sesudah berganti peran', async () => {
    const kabid = await pelaku('kabid.enrekang');
    const naik = { ...kabid, peran: 'DINAS_KADIS' as const };
    const isi = { id: keberatan, putusan: 'Uji' };
    expect((await masalahDari(naik, 'keberatan.tolak', isi, saat('2025-03-15'))).kode).toBe(
      'pernah-memutus',
    );
    expect(await tugasKeberatan(naik, saat('2025-03-15'))).toEqual([]);
  });

  it('dikabulkan: kembali ke meja pemeriksaan Dinas, bukan ke desa atau Kementerian', async () => {
    await kabulkan(KADIS, keberatan, '2025-03-16');
    expect(await status(id)).toBe('DIVERIFIKASI');
    expect(await menunggu(KADIS, '2025-03-16')).toEqual([]);
    expect(await meja('staf.enrekang', id)).toBe(1);
    for (const lain of ['desa.balla', 'kecamatan.baraka', V]) expect(await meja(lain, id)).toBe(0);
    const jejak = await db().peristiwa.findFirstOrThrow({
      where: { subjekId: id, aksi: 'proposal.bukaKembali' },
    });
    expect(jejak).toMatchObject({ sebab: 'keberatan.kabulkan', alasan: 'Buktinya cukup.' });
  });

  it('ditolak lagi: keberatan kedua boleh sekali, lalu putusannya akhir', async () => {
    await tolak('2025-03-20');
    const { id: kedua } = await ajukanKeberatan(k.ketua, id, '2025-03-21');
    await tolakKeberatan(KADIS, kedua, '2025-03-22');
    expect(await status(id)).toBe('DITOLAK');
    expect(await findKeberatan(await pelaku(k.ketua), kedua)).toMatchObject({
      status: 'DITOLAK',
      putusan: 'Tidak ada bukti baru.',
      aksi: [],
    });
    await expect(ajukanKeberatan(k.ketua, id, '2025-03-23')).rejects.toThrow('sudah diputus');
    const lagi = { id: kedua, putusan: 'Uji' };
    expect((await masalahDari(KADIS, 'keberatan.kabulkan', lagi)).kode).toBe('sudah-diputuskan');
  });
});

describe('penolakan Kementerian', () => {
  let id: string;
  let ketua: string;
  let keberatan: string;

  beforeAll(async () => {
    id = await layak('Gugatpusat', 520);
    ketua = 'ketua.gugatpusat';
    const u = await susunUsulan('staf.enrekang', [id], saat('2025-03-17'));
    await tandatanganiUsulan(KADIS, u, saat('2025-03-17', '11:00'), '400.9/52/2025');
    await kirimUsulan('staf.enrekang', u, saat('2025-03-18'));
    await periksaPusat(id, saat('2025-04-21'));
    await tolakPusat(id, saat('2025-04-22'));
    ({ id: keberatan } = await ajukanKeberatan(ketua, id, '2025-04-23'));
  }, 60_000);

  it('diputus direktur; Kepala Dinas dan penolaknya tidak', async () => {
    expect(await menunggu(R, '2025-04-24')).toEqual([`/keberatan/${keberatan}`]);
    expect(await menunggu(KADIS, '2025-04-24')).toEqual([]);
    const isi = { id: keberatan, putusan: 'Uji' };
    const pada = saat('2025-04-24');
    for (const aksi of ['keberatan.kabulkan', 'keberatan.tolak']) {
      expect(await masalahDari(KADIS, aksi, isi, pada)).toMatchObject({
        kode: 'belum-lengkap:kantorTujuan',
        pesan: 'Keberatan ini diputus Direktur di Kementerian Sosial.',
      });
      expect((await masalahDari(V, aksi, isi, pada)).kode).toBe('bukan-peran');
      const naik = { ...(await pelaku(V)), peran: 'PUSAT_DIREKTUR' as const };
      expect((await masalahDari(naik, aksi, isi, pada)).kode).toBe('pernah-memutus');
    }
    const kosong = { id: keberatan, putusan: '' };
    expect((await masalahDari(R, 'keberatan.tolak', kosong, pada)).bidang).toHaveProperty(
      'putusan',
    );
  });

  it('dikabulkan: kembali ke meja verifikator dan bisa disetujui', async () => {
    await kabulkan(R, keberatan, '2025-04-25');
    expect(await status(id)).toBe('DI_PUSAT');
    expect([await meja(V, id), await meja('staf.enrekang', id)]).toEqual([1, 0]);
    await setujuiPusat(id, saat('2025-04-28'));
    expect(await status(id)).toBe('LAYAK_PUSAT');
    const baris = await db().usulanProposal.findFirstOrThrow({ where: { proposalId: id } });
    expect(baris.hasil).toBe('DISETUJUI');
  });
});

describe('Kementerian yang tidak memakai aplikasi', () => {
  it('jawabannya atas keberatan dicatat dari surat dan dibenarkan orang lain', async () => {
    const id = await layak('Gugatkertas', 540);
    const u = await susunUsulan('staf.enrekang', [id], saat('2025-03-17'));
    await tandatanganiUsulan(KADIS, u, saat('2025-03-17', '11:00'), '400.9/54/2025');
    await kirimUsulan('staf.enrekang', u, saat('2025-03-18'));
    const pada = saat('2025-04-22');
    await aturTahun('admin.enrekang', 2025, { 'memakaiAplikasi.PUSAT': 'tidak' }, pada);
    const staf = 'staf.enrekang';
    await dariSurat('kabid2.enrekang', staf, 'proposal.periksaPusat', { id }, pada, 'S-1');
    const tolak = { id, alasan: 'GANDA', catatan: 'Sudah menerima bantuan.' };
    await dariSurat('kabid2.enrekang', staf, 'proposal.tolak', tolak, pada, 'S-2');
    const { id: keberatan } = await ajukanKeberatan('ketua.gugatkertas', id, '2025-04-23');
    const isi = { id: keberatan, putusan: 'Data anggota sudah dibetulkan.' };
    const ikut = await rekam(staf, 'keberatan.kabulkan', isi, pada, 'S-0');
    expect(ikut.ok ? '' : ikut.problem.pesan).toContain('sudah ikut menangani');
    await dariSurat(KADIS, 'staf2.enrekang', 'keberatan.kabulkan', isi, saat('2025-04-24'), 'S-3');
    expect(await status(id)).toBe('DI_PUSAT');
    expect(await jejakKantor(keberatan, 'keberatan.kabulkan')).toMatchObject({
      peran: 'PUSAT_DIREKTUR',
      kantor: 'Kementerian Sosial',
      perekam: 'Hamka (contoh)',
    });
  }, 60_000);
});
