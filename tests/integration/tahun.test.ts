import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import { setelanOf } from '@/lib/proposal/load';
import { perintah } from '@/lib/registry';
import { bacaZona } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { periksaSetelan } from '@/lib/tahun/periksa';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { tugasTahun } from '@/lib/tahun/waiting';
import {
  aturKuota,
  aturTahun,
  bukaTahun,
  siapkanTahun,
  tutupPengajuan,
  tutupTahun,
} from '@/scripts/muat/cerita-tahun';
import { kisah, pendampingBaraka, proposalDiDesa } from '../helpers/fixture';
import { jalan, pelaku, saat } from '../helpers/people';

const coba = async (siapa: string, aksi: string, input: object, pada = saat('2025-03-12')) =>
  perintah[aksi]?.execute({
    actor: await pelaku(siapa, pada),
    perintahId: randomUUID(),
    input,
    sekarang: pada,
  });

const kode = async (...p: Parameters<typeof coba>) => {
  const h = await coba(...p);
  return h && !h.ok ? h.problem : null;
};

let proposal: string;

beforeAll(async () => {
  await pendampingBaraka();
  ({ id: proposal } = await proposalDiDesa(kisah('Setelan', 700)));
}, 90_000);

const setelanBerkas = async (): Promise<Setelan> =>
  setelanOf(
    db(),
    await db().proposal.findUniqueOrThrow({
      where: { id: proposal },
      include: { setelan: { select: { nilai: true } } },
    }),
  );

describe('setelan berversi', () => {
  it('versi baru tidak menyentuh berkas yang sudah diajukan', async () => {
    await aturTahun('admin.enrekang', 2025, { 'targetHariKerja.desa': '9' }, saat('2025-03-10'));
    expect((await setelanBerkas()).targetHariKerja.desa).toBe(3);
    const baru = await db().setelan.findFirstOrThrow({
      where: { tahun: 2025 },
      orderBy: { nomor: 'desc' },
    });
    expect(baru.nomor).toBe(2);
    expect((baru.nilai as unknown as Setelan).targetHariKerja.desa).toBe(9);
    const jejak = await db().peristiwa.findFirstOrThrow({
      where: { aksi: 'tahunProgram.aturTahun' },
    });
    expect(jejak.isi).toMatchObject({
      ubahan: [{ kunci: 'targetHariKerja.desa', lama: '3 hari kerja', baru: '9 hari kerja' }],
    });
  });

  it('yang menyimpan dari versi lama ditolak', async () => {
    const input = { tahun: '2025', nomor: '1', catatan: 'Uji', 'usia.min': '17' };
    expect(await kode('admin.enrekang', 'tahunProgram.aturTahun', input)).toMatchObject({
      kode: 'sudah-berubah',
      pesan: 'Admin lain sudah menyimpan versi 2. Isian Anda tetap ada. Periksa lagi perubahannya.',
    });
  });

  it('dana per kelompok tetap sesudah tahun dibuka (F54)', async () => {
    const input = { tahun: '2025', nomor: '2', catatan: 'Uji', paguPerKelompok: '25.000.000' };
    expect((await kode('admin.enrekang', 'tahunProgram.aturTahun', input))?.bidang).toEqual({
      paguPerKelompok: 'Dana per kelompok hanya bisa diubah sebelum tahun dibuka.',
    });
  });

  it('Kepala Dinas tidak mengubah setelan', async () => {
    const input = { tahun: '2025', nomor: '2', catatan: 'Uji', 'usia.min': '17' };
    expect((await kode('kadis.enrekang', 'tahunProgram.aturTahun', input))?.kode).toBe(
      'bukan-peran',
    );
  });
});

describe('memeriksa perubahan sebelum menyimpan', () => {
  const periksa = async (siapa: string, isian: Record<string, string>) =>
    periksaSetelan(await pelaku(siapa, saat('2025-03-12')), { tahun: '2025', ...isian });

  it('menyebut yang berubah dan yang kena, tanpa menulis apa pun', async () => {
    const sebelum = await db().setelan.count();
    const nip = '19700101 199503 1 001';
    const baris = `DINAS_KADIS; Uji; ${nip}; Kepala Dinas; DEFINITIF; 2025-01-01; `;
    const h = await periksa('admin.enrekang', {
      nomor: '2',
      'usia.min': '17',
      'surat.penandatangan': baris,
      hariLibur: '2025-12-25; Natal',
    });
    expect(h.problem).toBeUndefined();
    expect(h.pratinjau?.beda.map((b) => b.kunci)).toEqual([
      'usia.min',
      'hariLibur',
      'surat.penandatangan',
    ]);
    expect(h.pratinjau?.beda[2]?.baru).toContain(`NIP ${nip}`);
    expect(h.pratinjau?.kena).toEqual([
      '0 proposal yang belum diajukan memakai versi baru.',
      '1 proposal yang sudah diajukan tetap memakai versinya.',
      '0 kelompok yang belum disahkan dinilai dengan versi baru.',
    ]);
    expect(await db().setelan.count()).toBe(sebelum);
  });

  it('isian dari versi lama: kalimatnya jelas, hanya perubahan sendiri yang tinggal', async () => {
    // the form of version 1, all fields of it: the other ADMIN raised the target since
    const h = await periksa('admin.enrekang', {
      nomor: '1',
      'targetHariKerja.desa': '3',
      'targetHariKerja.kadis': '4',
    });
    expect(h.problem?.kode).toBe('sudah-berubah');
    expect(h.pratinjau).toBeUndefined();
    expect(h.values).toEqual({ 'targetHariKerja.kadis': '4' });
  });

  it('bukan ADMIN, atau sesi habis: ditolak dan isian tetap', async () => {
    const isian = { nomor: '2', 'usia.min': '17' };
    const kadis = await periksa('kadis.enrekang', isian);
    expect(kadis).toMatchObject({ problem: { kode: 'bukan-peran' }, values: isian });
    const keluar = await periksaSetelan(null, isian);
    expect(keluar).toMatchObject({ problem: { kode: 'belum-masuk' }, values: isian });
  });
});

describe('ambil alih mengikuti target berkas', () => {
  it('target baru berlaku untuk berkas sesudahnya saja', async () => {
    // submitted on 24 February with a target of 3: after 7 working days Dinas may take over
    const lama = await kode('kabid.enrekang', 'proposal.ambilAlih', {
      id: proposal,
      alasan: 'Desa tidak menjawab.',
    });
    expect(lama).toBeNull();
    await aturTahun('admin.enrekang', 2025, { 'targetHariKerja.desa': '10' }, saat('2025-02-20'));
    const { id } = await proposalDiDesa(kisah('SetelanDua', 720, { jenisUsaha: 'warung-makan' }));
    const baru = await kode('kabid.enrekang', 'proposal.ambilAlih', { id, alasan: 'Uji' });
    expect(baru?.pesan).toContain('20 hari kerja');
  }, 60_000);
});

describe('zona waktu', () => {
  it('zona kantor mengikuti setelan tahun yang berjalan', async () => {
    expect(await bacaZona()).toBe('Asia/Makassar');
    await aturTahun('admin.enrekang', 2025, { zonaWaktu: 'Asia/Jayapura' }, saat('2025-03-10'));
    expect(await bacaZona()).toBe('Asia/Jayapura');
    await aturTahun('admin.enrekang', 2025, { zonaWaktu: 'Asia/Makassar' }, saat('2025-03-10'));
  });
});

describe('kuota', () => {
  it('ditetapkan direktur dan tercatat', async () => {
    await aturKuota('direktur.pusat', 2025, '7316', 12, saat('2025-03-10'));
    const row = await db().kuota.findFirst({ where: { tahun: 2025, wilayah: '7316' } });
    expect(row?.jumlah).toBe(12);
  });

  it('tidak turun di bawah yang sudah ditetapkan', async () => {
    const { ditetapkanDi } = await import('@/lib/tahun/kuota');
    const { kalimatKuota } = await import('@/lib/tahun/rules');
    expect(await ditetapkanDi(db(), 2025, '7316')).toBe(0);
    expect(kalimatKuota(2, 3)).toBe('Sudah 3 kelompok ditetapkan. Kuota tidak bisa di bawah itu.');
    expect(kalimatKuota(3, 3)).toBeNull();
  });

  it('Kepala Dinas tidak menetapkan kuota', async () => {
    const input = { tahun: '2025', wilayah: '7316', jumlah: '30' };
    expect((await kode('kadis.enrekang', 'tahunProgram.aturKuota', input))?.kode).toBe(
      'bukan-peran',
    );
  });
});

describe('tahun baru', () => {
  it('menyalin setelan terakhir, dibuka Kepala Dinas, ditutup direktur', async () => {
    const pada = saat('2025-12-01');
    const { id } = await siapkanTahun('admin.enrekang', 2026, pada);
    const s = await db().setelan.findFirstOrThrow({ where: { tahun: 2026 } });
    expect((s.nilai as unknown as Setelan).targetHariKerja.desa).toBe(10);
    await aturTahun('admin.enrekang', 2026, { paguPerKelompok: '25.000.000' }, pada);
    // a year in preparation rules nothing, and waits on who prepares and who opens it
    expect((await setelanBerlaku(db()))?.tahun).toBe(2025);
    const menunggu = async (siapa: string) =>
      (await tugasTahun(await pelaku(siapa, pada), pada)).map((t) => [t.href, t.aksi, t.lewat]);
    expect(await menunggu('admin.enrekang')).toEqual([['/tahun/2026', 'Siapkan setelan', false]]);
    for (const siapa of ['kadis.enrekang', 'direktur.pusat'])
      expect(await menunggu(siapa)).toEqual([['/tahun/2026', 'Buka pengajuan', false]]);
    expect(await menunggu('staf.enrekang')).toEqual([]);
    await bukaTahun('kadis.enrekang', 2026, pada);
    expect((await setelanBerlaku(db()))?.tahun).toBe(2026);
    for (const siapa of ['admin.enrekang', 'kadis.enrekang', 'direktur.pusat'])
      expect(await menunggu(siapa)).toEqual([]);
    await tutupPengajuan('direktur.pusat', 2026, pada);
    await tutupTahun('kadis.enrekang', 2026, pada);
    expect((await db().tahunProgram.findUniqueOrThrow({ where: { id } })).status).toBe('DITUTUP');
    const input = { tahun: '2026', nomor: '2', catatan: 'Uji', 'usia.min': '17' };
    expect((await kode('admin.enrekang', 'tahunProgram.aturTahun', input, pada))?.pesan).toBe(
      'Tahun ini sudah ditutup.',
    );
    expect(SETELAN_AWAL.paguPerKelompok).toBe(20_000_000);
    await expect(siapkanTahun('admin.enrekang', 2026, pada)).rejects.toThrow('Tahun ini sudah ada');
    await expect(jalan('staf.enrekang', pada, 'tahunProgram.buka', { id })).rejects.toThrow();
  });
});
