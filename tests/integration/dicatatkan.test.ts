import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { bacaLinimasa } from '@/lib/audit/queries';
import { tugasDicatatkan } from '@/lib/dicatatkan/waiting';
import { perintah } from '@/lib/registry';
import { db } from '@/lib/server/db';
import { rekomendasikan } from '@/scripts/muat/cerita-proposal';
import { aturTahun, rekamDanBenarkan } from '@/scripts/muat/cerita-tahun';
import { kisah, pendampingBaraka, proposalDiDesa, sidikData } from '../helpers/fixture';
import { pelaku, saat, surat } from '../helpers/people';

const PADA = saat('2025-02-26');
const k = kisah('Surat', 760);
let id: string;
let kelompokId: string;

const jawab = async (siapa: string, aksi: string, input: object, pada = PADA) => {
  const h = await perintah[aksi]?.execute({
    actor: await pelaku(siapa, pada),
    perintahId: randomUUID(),
    input,
    sekarang: pada,
  });
  if (!h) throw new Error(aksi);
  return h;
};
const kode = async (...p: Parameters<typeof jawab>) => {
  const h = await jawab(...p);
  return h.ok ? null : h.problem.kode;
};
const dariSurat = async (nomor: string) => ({
  aksi: 'proposal.teruskan',
  id,
  rekomendasi: 'ya',
  ...(await surat('staf.enrekang', PADA, nomor, 'Lurah Balla (contoh)')),
});

beforeAll(async () => {
  await pendampingBaraka();
  ({ id, kelompokId } = await proposalDiDesa(k));
}, 90_000);

it('ditolak selama kantor itu memakai aplikasi', async () => {
  const h = await jawab('staf.enrekang', 'dicatatkan.rekam', await dariSurat('470/1'));
  expect(h.ok ? '' : h.problem.pesan).toContain('Kantor Desa memakai aplikasi');
});

describe('desa tidak memakai aplikasi', () => {
  let catatan: string;

  beforeAll(async () => {
    await aturTahun('admin.enrekang', 2025, { 'memakaiAplikasi.DESA': 'tidak' }, PADA);
  });

  it('isian langkah diperiksa saat direkam', async () => {
    const { rekomendasi: _, ...kurang } = await dariSurat('470/2');
    const h = await jawab('staf.enrekang', 'dicatatkan.rekam', kurang);
    expect(h.ok ? {} : h.problem.bidang).toHaveProperty('rekomendasi');
  });

  it('direkam staf: berkas belum bergerak, rekan lain menunggu', async () => {
    const h = await jawab('staf.enrekang', 'dicatatkan.rekam', await dariSurat('470/3'));
    if (!h.ok) throw new Error(JSON.stringify(h.problem));
    catatan = h.nilai.id;
    expect((await db().proposal.findUniqueOrThrow({ where: { id } })).status).toBe('DI_DESA');
    const menunggu = async (siapa: string) =>
      (await tugasDicatatkan(await pelaku(siapa, PADA), PADA)).length;
    expect(await menunggu('staf.enrekang')).toBe(0);
    expect(await menunggu('staf2.enrekang')).toBe(1);
    expect(await menunggu('kabid.enrekang')).toBe(1);
    expect(await menunggu('staf.tator')).toBe(0);
  });

  it('perekam tidak membenarkan catatannya sendiri', async () => {
    expect(await kode('staf.enrekang', 'dicatatkan.konfirmasi', { id: catatan })).toBe(
      'pernah-memutus',
    );
    expect(await kode('kabid.tator', 'dicatatkan.konfirmasi', { id: catatan })).toBe(
      'tidak-ditemukan',
    );
  });

  it('dibenarkan orang lain: langkah berjalan dan jejak menyebut ketiganya', async () => {
    const h = await jawab('staf2.enrekang', 'dicatatkan.konfirmasi', { id: catatan });
    expect(h).toMatchObject({ ok: true });
    expect((await db().proposal.findUniqueOrThrow({ where: { id } })).status).toBe('DI_KECAMATAN');
    const [staf, staf2] = [await pelaku('staf.enrekang'), await pelaku('staf2.enrekang')];
    const jejak = await db().peristiwa.findFirstOrThrow({
      where: { subjekId: id, aksi: 'proposal.teruskan' },
    });
    expect(jejak).toMatchObject({
      peran: 'DESA',
      aktorId: staf2.id,
      isi: { dicatat: { perekamId: staf.id, kantor: 'Kantor Kelurahan Balla' } },
    });
    const tampil = async (siapa: string) =>
      (await bacaLinimasa(await pelaku(siapa), kelompokId, id)).at(-1)?.oleh;
    expect(await tampil('kabid.enrekang')).toBe(
      'Kantor Kelurahan Balla · dicatat oleh Andi Fitri (contoh) dari surat, ' +
        'dibenarkan Hamka (contoh)',
    );
    expect(await tampil('kecamatan.baraka')).toBe('Kantor Kelurahan Balla');
    expect(await kode('kabid.enrekang', 'dicatatkan.konfirmasi', { id: catatan })).toBe(
      'sudah-diputuskan',
    );
  });

  it('perekam dan pembenar tidak memutus berkas itu lagi', async () => {
    await rekomendasikan(k, id);
    const isi = { id, agenda: '460/9', kelengkapan: ['proposal'] };
    for (const siapa of ['staf.enrekang', 'staf2.enrekang'])
      expect(await kode(siapa, 'proposal.terima', isi, saat('2025-03-10'))).toBe('pernah-memutus');
  });
});

describe('bila langkahnya sendiri menolak', () => {
  it('tidak ada yang tertulis, dan catatan bisa ditolak', async () => {
    const lain = await proposalDiDesa(kisah('SuratDua', 780, { jenisUsaha: 'warung-makan' }));
    id = lain.id;
    const { nilai } = (await jawab(
      'staf.enrekang',
      'dicatatkan.rekam',
      await dariSurat('470/3'),
    )) as { nilai: { id: string } };
    const sebelum = await sidikData();
    // the village used this letter number already
    expect(await kode('kabid.enrekang', 'dicatatkan.konfirmasi', { id: nilai.id })).toBe(
      'isian-salah',
    );
    expect(await sidikData()).toBe(sebelum);
    expect(
      await kode('kabid.enrekang', 'dicatatkan.tolak', { id: nilai.id, catatan: 'Nomor sama.' }),
    ).toBeNull();
    await rekamDanBenarkan(
      'staf.enrekang',
      'kabid.enrekang',
      { aksi: 'proposal.kembalikan', id, nomor: '470/4', penandatangan: 'Lurah (contoh)' },
      { bidang: 'rab', alasan: 'RAB', catatan: 'Harga terlalu tinggi.' },
      PADA,
    );
    expect((await db().proposal.findUniqueOrThrow({ where: { id } })).status).toBe('DIKEMBALIKAN');
    expect(await db().surat.count({ where: { subjekId: id, jenis: 'surat-kantor' } })).toBe(1);
  }, 60_000);
});
