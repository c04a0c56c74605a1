import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { periksaInvarian } from '@/lib/audit/invariants';
import { langkahDicatat, langkahTanpaBerkas, lihatCatatan } from '@/lib/dicatatkan/queries';
import { daftarPenetapan } from '@/lib/penetapan/list';
import { findPenetapan } from '@/lib/penetapan/queries';
import { db } from '@/lib/server/db';
import { kirimUsulan, susunUsulan, tandatanganiUsulan } from '@/scripts/muat/cerita-pusat';
import { aturTahun } from '@/scripts/muat/cerita-tahun';
import { benarkan, dariSurat, harusRekam, jejakKantor, rekam } from '../helpers/dicatatkan';
import { pendampingBaraka } from '../helpers/fixture';
import { layak } from '../helpers/layak';
import { pelaku, saat } from '../helpers/people';
import { coba, masalahDari } from '../helpers/uang';

const PADA = saat('2025-04-21');
const STAF = 'staf.enrekang';
const STAF2 = 'staf2.enrekang';
const KABID = 'kabid.enrekang';
const KABID2 = 'kabid2.enrekang';
const KADIS = 'kadis.enrekang';

let ids: string[];
const berkas = async (n: number) => {
  const id = ids[n] ?? '';
  const { status } = await db().proposal.findUniqueOrThrow({ where: { id } });
  return { id, status };
};

beforeAll(async () => {
  await pendampingBaraka();
  ids = [];
  for (let i = 0; i < 3; i++) ids.push(await layak(`Kertas${i}`, 70_000 + i * 100));
  const u = await susunUsulan(STAF, ids, saat('2025-03-17'));
  await tandatanganiUsulan(KADIS, u, saat('2025-03-17', '11:00'), '400.9/70/2025');
  await kirimUsulan(STAF, u, saat('2025-03-18'));
}, 120_000);

it('selama Kementerian memakai aplikasi, Dinas tidak mencatat apa pun darinya', async () => {
  const [id] = ids;
  const h = await rekam(STAF, 'proposal.periksaPusat', { id }, PADA);
  expect(h.ok ? '' : h.problem.pesan).toContain('Kementerian Sosial memakai aplikasi');
  expect(await langkahTanpaBerkas(await pelaku(STAF, PADA))).toEqual([]);
});

describe('Kementerian tidak memakai aplikasi', () => {
  beforeAll(async () => {
    await aturTahun('admin.enrekang', 2025, { 'memakaiAplikasi.PUSAT': 'tidak' }, PADA);
  });

  it('satu surat menjawab banyak kelompok; nomor yang sama di surat lain ditolak', async () => {
    for (const id of ids)
      await dariSurat(KABID2, STAF, 'proposal.periksaPusat', { id }, PADA, 'S-1/PFM');
    expect((await berkas(2)).status).toBe('DI_PUSAT');
    expect(await db().surat.count({ where: { nomor: 'S-1/PFM' } })).toBe(1);
    const lain = { id: ids[0], suratTanggal: '2025-04-01' };
    const c = await harusRekam(STAF, 'proposal.setujuiPusat', lain, PADA, 'S-1/PFM');
    const h = await benarkan(KABID2, c, PADA);
    expect(h.ok ? {} : h.problem.bidang).toHaveProperty('suratNomor');
    expect((await berkas(0)).status).toBe('DI_PUSAT');
    await masalahDari(STAF, 'dicatatkan.tolak', { id: c, catatan: 'Nomor salah.' }, PADA);
  });

  it('yang menyatakan layak tidak membenarkan persetujuan; kantor, perekam, pembenar tercatat', async () => {
    const [id = ''] = ids;
    const lama = await db().dicatatkan.findFirstOrThrow({ where: { subjekId: id, hasil: null } });
    await expect(rekam(STAF, 'proposal.setujuiPusat', { id }, PADA)).resolves.toMatchObject({
      problem: { pesan: 'Sudah ada catatan yang menunggu dibenarkan.' },
    });
    const tolak = { id: lama.id, catatan: 'Nomor salah.' };
    await expect(masalahDari(STAF, 'dicatatkan.tolak', tolak, PADA)).resolves.toMatchObject({
      kode: 'pernah-memutus',
    });
    expect((await coba(KABID2, 'dicatatkan.tolak', tolak, PADA)).ok).toBe(true);
    const c = await harusRekam(STAF, 'proposal.setujuiPusat', { id }, PADA, 'S-2/PFM');
    expect(await benarkan(KABID, c, PADA)).toMatchObject({ problem: { kode: 'pernah-memutus' } });
    expect((await benarkan(KABID2, c, PADA)).ok).toBe(true);
    expect(await jejakKantor(id, 'proposal.setujuiPusat')).toMatchObject({
      peran: 'PUSAT_VERIFIKATOR',
      kantor: 'Kementerian Sosial',
      perekam: 'Andi Fitri (contoh)',
      pembenar: 'Syamsul (contoh)',
    });
    await dariSurat(KABID2, STAF, 'proposal.setujuiPusat', { id: ids[1] }, PADA, 'S-2/PFM');
    expect((await berkas(1)).status).toBe('LAYAK_PUSAT');
  });

  it('dikembalikan Kementerian dengan alasan; surat usulan terjawab', async () => {
    const isi = { id: ids[2], alasan: '' };
    const kurang = await rekam(STAF, 'proposal.kembalikanPusat', isi, PADA);
    expect(kurang.ok ? {} : kurang.problem.bidang).toHaveProperty('alasan');
    isi.alasan = 'Data anggota perlu dicocokkan lagi.';
    await dariSurat(KABID2, STAF, 'proposal.kembalikanPusat', isi, PADA, 'S-3/PFM');
    expect((await berkas(2)).status).toBe('DIVERIFIKASI');
    const u = await db().usulan.findFirstOrThrow({ where: { baris: { some: {} } } });
    expect(u.status).toBe('DIJAWAB');
  });

  it('kuota dari surat, hanya untuk kabupaten sendiri', async () => {
    const staf = await pelaku(STAF, PADA);
    expect((await langkahTanpaBerkas(staf)).map((l) => l.aksi)).toEqual([
      'tahunProgram.aturKuota',
      'penetapan.susun',
    ]);
    const isi = { tahun: '2025', wilayah: '7318', jumlah: '2' };
    const luar = await rekam(STAF, 'tahunProgram.aturKuota', isi, PADA);
    expect(luar.ok ? '' : luar.problem.kode).toBe('tidak-ditemukan');
    isi.wilayah = '7316';
    await dariSurat(KABID2, STAF, 'tahunProgram.aturKuota', isi, PADA, 'S-4/PFM');
    const kunci = { tahun_wilayah: { tahun: 2025, wilayah: '7316' } };
    expect((await db().kuota.findUniqueOrThrow({ where: kunci })).jumlah).toBe(2);
  });
});

describe('SK dari surat', () => {
  let sk: string;

  it('disusun atas nama Kementerian: dicatat satu orang, dibenarkan yang lain', async () => {
    const isi = { proposalId: [ids[0], ids[1]] };
    const luar = await rekam('staf.tator', 'penetapan.susun', isi, PADA);
    expect(luar.ok ? '' : luar.problem.kode).toBe('tidak-ditemukan');
    const c = await harusRekam(STAF, 'penetapan.susun', isi, PADA, 'SK-1');
    const lagi = await rekam(STAF2, 'penetapan.susun', { proposalId: ids[1] }, PADA);
    expect(lagi.ok ? '' : lagi.problem.pesan).toContain('menunggu dibenarkan');
    expect(await benarkan(STAF, c, PADA)).toMatchObject({ problem: { kode: 'pernah-memutus' } });
    const tampil = await lihatCatatan(await pelaku(KABID2, PADA), c);
    expect(tampil?.kelompok.map((k) => k.nama).sort()).toEqual(['Kertas0', 'Kertas1']);
    const h = await benarkan(KABID2, c, PADA);
    if (!h.ok) throw new Error(JSON.stringify(h.problem));
    sk = h.nilai.id;
    expect(await jejakKantor(sk, 'penetapan.susun')).toMatchObject({
      peran: 'PUSAT_VERIFIKATOR',
      kantor: 'Kementerian Sosial',
      perekam: 'Andi Fitri (contoh)',
    });
    // the scan stays with the record: the draft has no letter of its own
    expect(await db().berkas.count({ where: { subjek: 'dicatatkan', subjekId: c } })).toBe(1);
  });

  it('Dinas itu membaca rancangannya dan melanjutkannya; kantor lain tidak', async () => {
    const staf = await pelaku(STAF2, PADA);
    expect((await findPenetapan(staf, sk))?.status).toBe('DRAF');
    expect((await daftarPenetapan(staf, { halaman: 1 })).baris.map((b) => b.id)).toContain(sk);
    const langkah = await langkahDicatat(staf, 'penetapan', sk);
    expect(langkah.map((l) => l.aksi)).toEqual(['penetapan.tetapkan', 'penetapan.cabut']);
    for (const nama of ['provinsi.sulsel', 'staf.tator', 'auditor.enrekang'])
      expect(await findPenetapan(await pelaku(nama, PADA), sk)).toBeNull();
  });

  it('perekam dan pembenar persetujuan tidak ikut menetapkan', async () => {
    const ikut = await rekam(STAF, 'penetapan.tetapkan', { id: sk }, PADA);
    expect(ikut.ok ? '' : ikut.problem.pesan).toContain('sudah ikut menangani berkas ini');
    const c = await harusRekam(STAF2, 'penetapan.tetapkan', { id: sk }, PADA, 'SK-1');
    expect(await benarkan(KABID2, c, PADA)).toMatchObject({ problem: { kode: 'pernah-memutus' } });
    expect((await benarkan(KADIS, c, PADA)).ok).toBe(true);
    expect(await jejakKantor(sk, 'penetapan.tetapkan')).toMatchObject({
      peran: 'PUSAT_DIREKTUR',
      kantor: 'Kementerian Sosial',
      perekam: 'Hamka (contoh)',
      pembenar: 'Mappasere (contoh)',
    });
    expect((await berkas(0)).status).toBe('DITETAPKAN');
    expect(await db().pencairan.count({ where: { penetapanId: sk } })).toBe(2);
  });

  it('disampaikan, lalu dicabut dari surat', async () => {
    await dariSurat(KABID2, STAF, 'penetapan.sampaikan', { id: sk }, PADA, 'S-5/PFM');
    const cabut = { id: sk, alasan: 'Keliru menyebut kelompok.' };
    await dariSurat(KADIS, STAF2, 'penetapan.cabut', cabut, PADA, 'S-6/PFM');
    expect((await findPenetapan(await pelaku(STAF, PADA), sk))?.status).toBe('DICABUT');
    expect((await berkas(0)).status).toBe('LAYAK_PUSAT');
  });

  it('jejaknya utuh menurut semua hukum, juga pemisahan tugas perekam (I6)', async () => {
    const pemilik = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await pemilik.connect();
    const hasil = await periksaInvarian(pemilik);
    await pemilik.end();
    expect(hasil.flatMap((h) => h.temuan)).toEqual([]);
  });
});
