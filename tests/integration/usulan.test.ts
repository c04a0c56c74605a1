import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { perintah } from '@/lib/registry';
import { db } from '@/lib/server/db';
import {
  batalkanUsulan,
  kembalikanPusat,
  kirimUsulan,
  periksaPusat,
  setujuiPusat,
  susunUsulan,
  tandatanganiUsulan,
  tolakPusat,
} from '@/scripts/muat/cerita-pusat';
import { pendampingBaraka } from '../helpers/fixture';
import { layak } from '../helpers/layak';
import { jalan, pelaku, saat, surat } from '../helpers/people';

const STAF = 'staf.enrekang';
const KADIS = 'kadis.enrekang';
const hari = (n: number) => saat(`2025-03-${13 + n}`);

const usulan = (id: string) =>
  db().usulan.findUniqueOrThrow({ where: { id }, include: { baris: true } });
const status = async (id: string) =>
  (await db().proposal.findUniqueOrThrow({ where: { id } })).status;

async function ditolak(aksi: string, siapa: string, input: Record<string, unknown>, pada: Date) {
  const hasil = await perintah[aksi]?.execute({
    actor: await pelaku(siapa, pada),
    perintahId: randomUUID(),
    input,
    sekarang: pada,
  });
  if (!hasil || hasil.ok) throw new Error(`${aksi} ternyata diterima`);
  return hasil.problem;
}

/** Five groups walk to LAYAK; the letter with all of them is the story of T19. */
let ids: string[];

beforeAll(async () => {
  await pendampingBaraka();
  ids = [];
  for (let i = 0; i < 5; i++) ids.push(await layak(`Usulan${i}`, 40_000 + i * 100));
}, 240_000);

describe('surat usulan', () => {
  it('T13: Kadis tidak bisa menandatangani sebelum berita acara ada', async () => {
    const [id = ''] = ids;
    const u = await susunUsulan(STAF, [id], hari(0));
    // only a living letter counts; a withdrawn one is as if it had never been written
    await db().$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('app.perintah', ${randomUUID()}, true)`;
      await tx.surat.updateMany({
        where: { subjekId: id, jenis: 'ba-verifikasi' },
        data: { dicabut: hari(0) },
      });
    });
    const tolak = await ditolak(
      'usulan.tandatangani',
      KADIS,
      { id: u, ...(await surat(KADIS, hari(0), 'T13/1', 'Kadis')) },
      hari(0),
    );
    expect(tolak).toMatchObject({
      kode: 'belum-lengkap:semuaLayakDenganBa',
      pesan: 'Berita acara verifikasi belum ada: KUBE Usulan0.',
    });
    await db().$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('app.perintah', ${randomUUID()}, true)`;
      await tx.surat.updateMany({
        where: { subjekId: id, jenis: 'ba-verifikasi' },
        data: { dicabut: null },
      });
    });
    // one proposal waits in one letter only, and a cancelled letter lets it go
    expect((await ditolak('usulan.susun', STAF, { proposalId: id }, hari(0))).kode).toBe(
      'sudah-ada',
    );
    await batalkanUsulan(KADIS, u, hari(0));
    expect((await usulan(u)).baris).toMatchObject([{ hasil: 'DIBATALKAN' }]);
  });

  it('T20: alamat dan tembusan tetap seperti saat ditandatangani', async () => {
    const u = await susunUsulan(STAF, ids, hari(1));
    await tandatanganiUsulan(KADIS, u, hari(1), '400.9/20/2025');
    const lama = await usulan(u);
    expect(lama.alamat).toBe('Menteri Sosial c.q. Direktur Penanganan Fakir Miskin Wilayah I');
    await db().$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('app.perintah', ${randomUUID()}, true)`;
      const kini = await tx.setelan.findFirstOrThrow({ orderBy: { nomor: 'desc' } });
      await tx.setelan.create({
        data: {
          id: randomUUID(),
          tahun: kini.tahun,
          nomor: kini.nomor + 1,
          nilai: { ...(kini.nilai as object), alamatUsulan: 'Alamat baru', tembusan: [] },
          dibuat: hari(1),
        },
      });
    });
    expect(await usulan(u)).toEqual(lama);
    await kirimUsulan(STAF, u, hari(2));
    expect(await Promise.all(ids.map(status))).toEqual(Array(5).fill('DIUSULKAN'));
  });

  it('T19: satu ditolak Kementerian, empat lanjut, surat terjawab', async () => {
    const [tolak = '', ...lain] = ids;
    for (const id of ids) await periksaPusat(id, hari(3));
    await tolakPusat(tolak, hari(4));
    for (const id of lain.slice(0, 3)) await setujuiPusat(id, hari(4));
    const surat = await db().usulanProposal.findFirstOrThrow({
      where: { proposalId: tolak, hasil: 'DITOLAK' },
    });
    expect((await usulan(surat.usulanId)).status).toBe('DIKIRIM');
    await setujuiPusat(lain[3] ?? '', hari(4));
    expect((await usulan(surat.usulanId)).status).toBe('DIJAWAB');
    expect(await status(tolak)).toBe('DITOLAK');
    expect(await Promise.all(lain.map(status))).toEqual(Array(4).fill('LAYAK_PUSAT'));
    const jejak = await db().peristiwa.findFirstOrThrow({
      where: { subjekId: tolak, aksi: 'proposal.tolak' },
    });
    expect(jejak.alasan).toContain('Satu anggota sudah menerima bantuan sejenis.');
    const jawab = await db().peristiwa.findFirstOrThrow({ where: { aksi: 'usulan.jawab' } });
    expect(jawab.sebab).toBe('proposal.setujuiPusat');
  });

  it('dikembalikan Kementerian: Dinas memeriksa dari awal, lalu surat baru', async () => {
    const id = await layak('UsulanUlang', 41_000);
    const u = await susunUsulan(STAF, [id], hari(4));
    await tandatanganiUsulan(KADIS, u, hari(4), '400.9/21/2025');
    await kirimUsulan(STAF, u, hari(4));
    await periksaPusat(id, hari(5));
    await kembalikanPusat(id, hari(5));
    expect([await status(id), (await usulan(u)).status]).toEqual(['DIVERIFIKASI', 'DIJAWAB']);
    const isian = {
      id,
      ...(await surat('kabid.enrekang', hari(6), 'BA/ULANG/2025', 'Nurhayati (contoh)')),
    };
    const tolak = await ditolak('proposal.nyatakanLayak', 'kabid.enrekang', isian, hari(6));
    expect(tolak.kode).toBe('belum-lengkap:semuaAnggotaDiperiksa');
    expect(
      await db().surat.count({ where: { subjekId: id, jenis: 'ba-verifikasi', dicabut: null } }),
    ).toBe(0);
  });

  it('kantor lain tidak melihat surat ini', async () => {
    const u = await db().usulan.findFirstOrThrow({});
    expect((await ditolak('usulan.kirim', 'staf.tator', { id: u.id }, hari(6))).kode).toBe(
      'tidak-ditemukan',
    );
    expect(
      (await ditolak('usulan.susun', 'staf.tator', { proposalId: ids[1] }, hari(6))).kode,
    ).toBe('tidak-ditemukan');
    await expect(
      jalan(STAF, hari(6), 'usulan.batalkan', { id: u.id, alasan: 'x' }),
    ).rejects.toThrow('bukan-peran');
  });
});
