import { beforeAll, describe, expect, it } from 'vitest';
import { tetangga } from '@/lib/proposal/antre';
import { sqlAntrean } from '@/lib/proposal/antrean-sql';
import { bacaSaringan, batasanOf, daftarProposal, setelanAntrean } from '@/lib/proposal/list';
import { jalankanMassal, massalUntuk, rencanaMassal } from '@/lib/proposal/massal';
import { db } from '@/lib/server/db';
import { lingkupProposal } from '@/lib/server/scope';
import { Prisma } from '@/prisma/generated/client';
import { saat } from '@/scripts/muat/langkah';
import { buatAntrean } from '../helpers/antrean-buatan';
import { pelaku } from '../helpers/people';

/** With many files the queue is one indexed statement, and it shows what the scope shows. */

const BANYAK = 20_000;

beforeAll(() => buatAntrean(process.env.DATABASE_URL ?? '', BANYAK), 60_000);

const rencana = async (siapa: string, saringan: Record<string, string>) => {
  const actor = await pelaku(siapa);
  const b = await batasanOf(
    actor,
    bacaSaringan(saringan),
    saat('2025-08-01'),
    await setelanAntrean(),
  );
  const q = sqlAntrean(actor, b, { lewati: 0, ambil: 51, hitung: 1001 });
  const rows = await db().$queryRaw<{ 'QUERY PLAN': string }[]>(Prisma.sql`explain ${q}`);
  return rows.map((r) => r['QUERY PLAN']).join('\n');
};

describe('rencana', () => {
  const ISI: [string, Record<string, string>, RegExp][] = [
    ['staf.enrekang', {}, /Proposal_antre_kabupaten/],
    ['staf.enrekang', { untuk: 'saya' }, /Proposal_antre_kabupaten/],
    ['staf.enrekang', { lewat: 'ya' }, /Proposal_antre_kabupaten/],
    ['staf.enrekang', { kec: '731603' }, /Proposal_antre_kecamatan/],
    ['desa.balla', {}, /Proposal_wilayah_status_sejak_id_idx/],
    ['verifikator.pusat', {}, /Proposal_antre_provinsi/],
  ];
  it.each(ISI)('%s %j memakai indeks urut, tanpa baca seluruh tabel', async (siapa, s, indeks) => {
    const teks = await rencana(siapa, s);
    expect(teks).toMatch(indeks);
    expect(teks).not.toMatch(/Seq Scan on "(?:Proposal|Kelompok)"/);
  });
});

describe('isi', () => {
  it.each(['staf.enrekang', 'desa.balla', 'kabid.tator', 'verifikator.pusat', 'pendamping.baraka'])(
    'halaman pertama %s sama dengan lingkup biasa',
    async (siapa) => {
      const actor = await pelaku(siapa);
      const { butir } = await daftarProposal(actor, bacaSaringan({ status: 'DI_DESA' }));
      const mestinya = await db().proposal.findMany({
        where: { AND: [lingkupProposal(actor), { status: 'DI_DESA' }] },
        orderBy: [{ sejak: 'asc' }, { id: 'asc' }],
        take: 50,
        select: { id: true },
      });
      expect(butir.map((b) => b.id)).toEqual(mestinya.map((m) => m.id));
    },
  );

  it('mencari dengan nama, sebagian nomor, dan desa yang salah ketik', async () => {
    const staf = await pelaku('staf.enrekang');
    const cari = async (teks: string) =>
      (await daftarProposal(staf, bacaSaringan({ cari: teks, status: 'semua' }))).butir;
    expect((await cari('Buatan 12345')).map((b) => b.nama)).toContain('Buatan 12345');
    expect((await cari('7316-B777')).length).toBeGreaterThan(0);
    expect((await cari('Kalosii')).some((b) => b.desa.includes('Kalosi'))).toBe(true);
    expect(await cari('%')).toEqual([]);
  });

  it('berkas berikutnya tetap yang berikutnya sesudah berkas ini pindah', async () => {
    const staf = await pelaku('staf.enrekang');
    const { butir } = await daftarProposal(staf, bacaSaringan({ status: 'DI_DINAS' }));
    const [a, b, c] = butir.map((x) => x.id);
    const t = await tetangga(staf, b ?? '', 'status=DI_DINAS');
    expect(t.sebelum).toContain(a);
    expect(t.berikut).toContain(c);
    await db().$transaction([
      db().$executeRaw`select set_config('app.perintah', gen_random_uuid()::text, true)`,
      db().$executeRaw`update "Proposal" set sejak = now() where id = ${b}::uuid`,
    ]);
    expect((await tetangga(staf, b ?? '', t.antre)).berikut).toBe(t.berikut);
  });
});

describe('massal', () => {
  const isian = { alasan: 'RAB', bidang: ['rab'], catatan: 'Periksa harga dan jumlahnya.' };

  it('tiap baris perintah sendiri; yang belum dibuka dilewati; diulang tidak menggandakan', async () => {
    const staf = await pelaku('staf.enrekang');
    const { butir } = await daftarProposal(staf, bacaSaringan({ status: 'DI_DINAS' }));
    const ids = butir.slice(0, 3).map((x) => x.id);
    const [buka, kembali] = [crypto.randomUUID(), crypto.randomUUID()];
    expect((await rencanaMassal(staf, 'kembalikan', ids)).every((r) => r.tolak)).toBe(true);
    const dua = ids.slice(0, 2);
    const dibuka = await jalankanMassal(staf, 'bukaBerkas', dua, {}, buka);
    expect(dibuka.map((h) => [h.beres, h.pesan])).toEqual(Array(2).fill([true, 'Berkas dibuka.']));
    for (const _ of [1, 2]) {
      const hasil = await jalankanMassal(staf, 'kembalikan', ids, isian, kembali);
      expect(hasil.map((h) => h.beres)).toEqual([true, true, false]);
    }
    expect(
      await db().peristiwa.count({ where: { aksi: 'proposal.kembalikan', subjekId: { in: ids } } }),
    ).toBe(2);
  });

  it('paling banyak 50, dan hanya berkas wilayah sendiri', async () => {
    const staf = await pelaku('staf.enrekang');
    const rows = await db().proposal.findMany({ take: 60, select: { id: true } });
    const ids = rows.map((r) => r.id);
    expect(await rencanaMassal(staf, 'bukaBerkas', ids)).toHaveLength(50);
    expect(await rencanaMassal(await pelaku('kabid.tator'), 'kembalikan', ids)).toEqual([]);
    expect(massalUntuk(await pelaku('auditor.enrekang'))).toEqual([]);
  });
});
