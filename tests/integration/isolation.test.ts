import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, SEMUA_PERAN } from '@/lib/core/actor';
import { type Action, ruleOf } from '@/lib/core/policy';
import { perintah } from '@/lib/registry';
import { db } from '@/lib/server/db';
import { ajukanRekening } from '@/scripts/muat/cerita-rekening';
import { kisah, pendampingBaraka, proposalDiDesa, sidikData } from '../helpers/fixture';
import { INPUT, type Tempat } from '../helpers/inputs';
import { jalan, saat } from '../helpers/people';

/** Generated from the registry and the policy: a new command is covered the day it is written. */

let t: Tempat;

beforeAll(async () => {
  await pendampingBaraka();
  const { kelompokId, id } = await proposalDiDesa(kisah('Isolasi', 100));
  const kegiatan = await jalan('pendamping.baraka', saat('2025-02-01'), 'kegiatan.rencanakan', {
    jenis: 'SOSIALISASI',
    wilayah: '731603',
    judul: 'Sosialisasi',
    tempat: 'Kantor Camat',
    tanggal: '2025-02-03',
  });
  await jalan('pendamping.baraka', saat('2025-02-01'), 'kegiatan.catatHadir', {
    id: kegiatan.id,
    nama: 'Peserta',
  });
  const calon = await jalan('pendamping.baraka', saat('2025-02-01'), 'calon.catat', {
    wilayah: '7316031021',
    nama: 'Calon Isolasi',
    asal: 'SOSIALISASI',
  });
  const orang = await db().pengguna.findUniqueOrThrow({
    where: { namaPengguna: 'pendamping.baraka' },
    include: { peran: true, tugas: true },
  });
  const satu = <R extends { id: string }>(r: R | null | undefined) => r?.id ?? '';
  t = {
    kegiatan: kegiatan.id,
    calon: calon.id,
    kehadiran: satu(await db().kehadiran.findFirst({ where: { kegiatanId: kegiatan.id } })),
    kelompok: kelompokId,
    anggota: satu(await db().anggota.findFirst({ where: { kelompokId, urut: 4 } })),
    proposal: id,
    butir: satu(await db().butirRab.findFirst({ where: { proposalId: id } })),
    orang: orang.id,
    peran: satu(orang.peran[0]),
    penugasan: satu(orang.tugas[0]),
    rekening: await ajukanRekening('ketua.isolasi', kelompokId, saat('2025-03-01'), {
      nomor: '1000000100',
      atasNama: 'KUBE Isolasi',
    }),
    sptjm: randomUUID(),
    kunjungan: randomUUID(),
    // no such letter: without a file nobody learns more than "tidak ada"
    usulan: randomUUID(),
    penetapan: randomUUID(),
  };
}, 120_000);

const daftar = Object.keys(perintah).filter(
  (n) => ruleOf(perintah[n]?.may as Action).where === 'wilayah',
);

it('setiap perintah punya contoh isian', () => {
  expect(Object.keys(INPUT).sort()).toEqual(daftar.sort());
});

/** Somebody with the right role but another place: everything there is as if it did not exist. */
const luar = (peran: Actor['peran']): Actor => ({
  id: randomUUID(),
  nama: 'Orang luar',
  peran,
  wilayah: ['7318'],
  kelompokId: ['KETUA', 'ANGGOTA'].includes(peran) ? randomUUID() : null,
});

async function ditolak(nama: string, actor: Actor): Promise<string> {
  const sebelum = await sidikData();
  const tolak = await db().penolakan.count();
  const hasil = await perintah[nama]?.execute({
    actor,
    perintahId: randomUUID(),
    input: INPUT[nama]?.(t),
    sekarang: saat('2025-03-12'),
  });
  expect(hasil?.ok).toBe(false);
  expect(await sidikData()).toBe(sebelum);
  expect(await db().penolakan.count()).toBe(tolak + 1);
  return hasil && !hasil.ok ? hasil.problem.kode : '';
}

describe.each(daftar)('%s', (nama) => {
  const rule = () => ruleOf(perintah[nama]?.may as Action);

  it('tidak menemukan apa-apa dari wilayah lain', async () => {
    for (const peran of rule().roles.slice(0, process.env.UJI_PENUH ? undefined : 2))
      expect(await ditolak(nama, luar(peran))).toMatch(/^(tidak-ditemukan|di-luar-wilayah)$/);
  });

  it('menolak peran lain di wilayah yang sama dengan kalimat', async () => {
    const lain = SEMUA_PERAN.filter((p) => !rule().roles.includes(p));
    for (const peran of lain.slice(0, process.env.UJI_PENUH ? undefined : 2)) {
      const actor = { ...luar(peran), wilayah: ['73'], kelompokId: t.kelompok };
      expect(await ditolak(nama, actor)).toMatch(/^(bukan-peran|tidak-ditemukan|di-luar-wilayah)$/);
    }
  });
});
