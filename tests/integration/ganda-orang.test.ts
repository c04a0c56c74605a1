import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { SKOR_LIHAT } from '@/lib/core/orang-mirip';
import { daftarGanda, findPasangan, sqlPasangan, sudahDiputus } from '@/lib/kelompok/queries-mirip';
import { bacaKelompok } from '@/lib/kelompok/subjek';
import { perintah } from '@/lib/registry';
import { db } from '@/lib/server/db';
import { Prisma } from '@/prisma/generated/client';
import { bentuk } from '@/scripts/muat/cerita';
import { kelompokSah, kisah, pendampingBaraka } from '../helpers/fixture';
import { jalan, pelaku, saat } from '../helpers/people';

const PADA = saat('2025-02-09');

let staf: Actor;
let luar: Actor;
let hidup: string;
let draf: string;
/** the living member, and the same one written again in the forming group */
let asli: string;
let tiruan: string;

const saring = { kecamatan: '', skor: SKOR_LIHAT, halaman: 1 };

const temuan = async (actor: Actor) =>
  ((await bacaKelompok({ tx: db(), actor, sekarang: PADA }, draf))?.temuan ?? []).filter((t) =>
    t.kode.startsWith('orang-'),
  );

const pasangan = async (actor: Actor) =>
  (await daftarGanda(actor, saring))?.baris.filter((p) =>
    [p.pertama.id, p.kedua.id].includes(tiruan),
  );

const putuskan = (hasil: string, pada = PADA) =>
  jalan('staf.enrekang', pada, 'kelompok.putuskanGanda', {
    pertamaId: tiruan,
    keduaId: asli,
    hasil,
    alasan: 'KTP keduanya sudah dilihat di kantor desa.',
  });

beforeAll(async () => {
  await pendampingBaraka();
  hidup = await kelompokSah(kisah('Kembar', 3100));
  draf = await bentuk(kisah('Cermin', 3200));
  [staf, luar] = await Promise.all([pelaku('staf.enrekang', PADA), pelaku('staf.tator', PADA)]);
  const a = await db().anggota.findFirstOrThrow({ where: { kelompokId: hidup, urut: 4 } });
  asli = a.id;
  // other serial, same day of birth: another NIK for the law, the same neighbour for the eye
  const [, bulan = '', hari = ''] = a.lahir.toISOString().slice(0, 10).split('-');
  const hh = String(Number(hari) + (a.jenisKelamin === 'P' ? 40 : 0)).padStart(2, '0');
  const tahun = String(a.lahir.getUTCFullYear()).slice(2);
  const baru = await jalan('pendamping.baraka', PADA, 'kelompok.tambahAnggota', {
    id: draf,
    nama: `Muh. ${a.nama}`.replace('Muh. Suriani', 'Suryani'),
    nik: `731603${hh}${bulan}${tahun}8801`,
    kk: '7316030101188801',
    jabatan: 'ANGGOTA',
    pendidikan: 'SD',
    pekerjaan: 'menganggur',
    keterampilan: 'menjahit, beternak, menjahit',
    desa: a.wilayah,
    bisaBaca: 'ya',
    bisaTulis: 'ya',
    bisaHitung: 'ya',
    desil: '2',
  });
  tiruan = baru.data?.anggotaId ?? '';
}, 90_000);

describe('data ganda (rules 2.6)', () => {
  it('nama baku dan keterampilan ikut tersimpan', async () => {
    const a = await db().anggota.findUniqueOrThrow({ where: { id: tiruan } });
    expect(a.namaBaku).not.toBe('');
    expect(a.keterampilan).toEqual(['menjahit', 'beternak']);
    expect(await db().anggota.count({ where: { namaBaku: '' } })).toBe(0);
  });

  it('peringatan langsung; kelompok lain disebut hanya kepada yang boleh melihatnya', async () => {
    const [satu] = await temuan(staf);
    expect(satu).toMatchObject({ kode: 'orang-mirip', berat: 'peringatan' });
    expect(satu?.pesan).toContain('KUBE Kembar');
    const ketua: Actor = { ...staf, peran: 'KETUA', wilayah: [], kelompokId: draf };
    const [lain] = await temuan(ketua);
    expect(lain?.pesan).toContain('seseorang di kelompok lain');
    expect(lain?.pesan).not.toContain('Kembar');
  });

  it('daftar untuk STAF dan KABID di wilayahnya; orang luar tidak menemukan apa-apa', async () => {
    expect(await pasangan(staf)).toHaveLength(1);
    expect((await pasangan(staf))?.[0]?.skor).toBeGreaterThanOrEqual(SKOR_LIHAT);
    expect(await pasangan(luar)).toEqual([]);
    expect(await findPasangan(luar, asli, tiruan)).toBeNull();
    expect(await daftarGanda(await pelaku('admin.enrekang', PADA), saring)).toBeNull();
    expect((await findPasangan(staf, tiruan, asli))?.orang).toHaveLength(2);
    expect(JSON.stringify(await findPasangan(staf, tiruan, asli))).not.toMatch(/"nik":|nikIndeks/);
    expect(await findPasangan(staf, asli, asli)).toBeNull();
  });

  it('SAMA menahan pengajuan sampai BERBEDA; putusan bertambah dan tidak hilang', async () => {
    await putuskan('SAMA');
    expect(await pasangan(staf)).toEqual([]);
    expect(await temuan(staf)).toMatchObject([{ kode: 'orang-sama', berat: 'tolak' }]);
    const hasil = await perintah['kelompok.ajukanPengesahan']?.execute({
      actor: await pelaku('pendamping.baraka', PADA),
      perintahId: randomUUID(),
      input: { id: draf },
      sekarang: PADA,
    });
    expect(hasil).toMatchObject({ ok: false });
    await putuskan('BERBEDA', saat('2025-02-10'));
    expect(await temuan(staf)).toEqual([]);
    const milik = (await sudahDiputus(staf, 1)).filter((p) =>
      [p.pertama.id, p.kedua.id].includes(tiruan),
    );
    expect(milik.map((p) => p.hasil)).toEqual(['BERBEDA', 'SAMA']);
    expect(await sudahDiputus(luar, 1)).toEqual([]);
    const jejak = await db().peristiwa.findMany({ where: { aksi: 'kelompok.putuskanGanda' } });
    expect(jejak).toHaveLength(2);
  });
});

it('pencarian memakai indeks tanggal lahir', async () => {
  const rencana = await db().$transaction(async (tx) => {
    await tx.$executeRaw`set local enable_seqscan = off`;
    return tx.$queryRaw<{ 'QUERY PLAN': string }[]>(
      Prisma.sql`explain ${sqlPasangan(staf, '731603')}`,
    );
  });
  expect(rencana.map((r) => r['QUERY PLAN']).join('\n')).toContain('Anggota_lahir_idx');
});
