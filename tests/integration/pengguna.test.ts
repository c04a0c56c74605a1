import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { covers } from '@/lib/core/territory';
import { findPengguna, hariKe } from '@/lib/pengguna/queries';
import { cariPengguna } from '@/lib/pengguna/queries/daftar';
import { bebanPendamping, tugasOrang } from '@/lib/pengguna/queries/tugas';
import { perintahPengguna } from '@/lib/pengguna/registry';
import { wilayahRumah } from '@/lib/pengguna/rumah';
import { topiOf } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { sha256 } from '@/lib/server/secret';
import { bukaSesi } from '@/lib/server/sign-in';
import { jalan, pelaku, saat } from '../helpers/people';

const HARI = saat('2025-01-15', '17:00');

type Aksi = keyof typeof perintahPengguna;
type Isian = Record<string, unknown>;

const jalankan = (aksi: Aksi, actor: Actor, input: Isian) =>
  perintahPengguna[aksi].execute({ actor, input, perintahId: randomUUID(), sekarang: HARI });

async function harus(aksi: Aksi, actor: Actor, input: Isian) {
  const hasil = await jalankan(aksi, actor, input);
  if (!hasil.ok) throw new Error(`${aksi}: ${JSON.stringify(hasil.problem)}`);
  return hasil.nilai;
}

async function ditolak(aksi: Aksi, actor: Actor, input: Isian) {
  const hasil = await jalankan(aksi, actor, input);
  if (hasil.ok) throw new Error(`${aksi} ternyata diterima`);
  return hasil.problem;
}

const NASIONAL: Actor = {
  id: randomUUID(),
  nama: 'Admin nasional',
  peran: 'ADMIN',
  wilayah: [''],
  kelompokId: null,
};

let admin: Actor;
let adminTator: Actor;
let baraka: Actor;
let curio: Actor;

beforeAll(async () => {
  [admin, adminTator, baraka, curio] = await Promise.all(
    ['admin.enrekang', 'admin.tator', 'pendamping.baraka', 'pendamping.curio'].map((n) =>
      pelaku(n, HARI),
    ) as [Promise<Actor>, Promise<Actor>, Promise<Actor>, Promise<Actor>],
  );
  const { id } = await jalan('provinsi.sulsel', HARI, 'kegiatan.rencanakan', {
    jenis: 'PELATIHAN_PENDAMPING',
    wilayah: '73',
    judul: 'Pelatihan pendamping',
    tempat: 'Makassar',
    tanggal: '2025-01-15',
  });
  await jalan('provinsi.sulsel', HARI, 'kegiatan.catatHadir', {
    id,
    penggunaId: baraka.id,
    lulus: 'ya',
    sertifikat: 'SERT/1/2025',
  });
  await jalan('provinsi.sulsel', HARI, 'kegiatan.catatHadir', { id, penggunaId: curio.id });
  await jalan('provinsi.sulsel', HARI, 'kegiatan.laksanakan', { id });
});

const jumlah = async (aksi: string, subjekId: string) => ({
  peristiwa: await db().peristiwa.count({ where: { aksi, subjekId } }),
  penolakan: await db().penolakan.count({ where: { aksi, subjekId } }),
});

describe('penugasan pendamping (F62, T9; langkah 1x dan 1y)', () => {
  const aksi = 'pengguna.tugaskanPendamping';

  it('yang belum lulus ditolak: satu penolakan, tanpa peristiwa, tanpa penugasan', async () => {
    const p = await ditolak(aksi, admin, { id: curio.id, kecamatan: '731603', dari: '2025-01-20' });
    expect(p.kode).toContain('belum-lengkap');
    expect(p.pesan).toContain('belum lulus pelatihan provinsi');
    expect(await jumlah(aksi, curio.id)).toEqual({ peristiwa: 0, penolakan: 1 });
    expect(await db().penugasan.count({ where: { pendampingId: curio.id } })).toBe(0);
  });

  it('lulus pada pelatihan yang belum terlaksana belum berarti', async () => {
    const { id } = await jalan('provinsi.sulsel', HARI, 'kegiatan.rencanakan', {
      jenis: 'PELATIHAN_PENDAMPING',
      wilayah: '73',
      judul: 'Pelatihan susulan',
      tempat: 'Makassar',
      tanggal: '2025-01-15',
    });
    await jalan('provinsi.sulsel', HARI, 'kegiatan.catatHadir', {
      id,
      penggunaId: curio.id,
      lulus: 'ya',
      sertifikat: 'SERT/2/2025',
    });
    expect((await ditolak(aksi, admin, { id: curio.id, kecamatan: '731603' })).kode).toBe(
      'belum-lengkap:pengguna.tugaskanPendamping',
    );
  });

  it('yang lulus bertugas mulai tanggalnya, tidak bertumpuk, dan berhenti seketika', async () => {
    const input = { id: baraka.id, kecamatan: '731603', dari: '2025-01-20' };
    await harus(aksi, admin, input);
    const wilayah = async (tanggal: string) =>
      (await topiOf(db(), baraka.id, saat(tanggal)))[0]?.actor.wilayah;
    expect(await wilayah('2025-01-19')).toEqual([]);
    expect(await wilayah('2025-01-20')).toEqual(['731603']);
    const tumpuk = await ditolak(aksi, admin, { ...input, dari: '2025-06-01' });
    expect(tumpuk).toMatchObject({
      kode: 'sudah-ada',
      pesan: 'Sudah ditugaskan ke kecamatan ini sejak 20 Januari 2025.',
    });
    const terbalik = await ditolak(aksi, admin, {
      ...input,
      kecamatan: '731604',
      sampai: '2025-01-01',
    });
    expect(terbalik.bidang).toHaveProperty('sampai');
    for (const kecamatan of ['731801', '731699', '7316'])
      expect((await ditolak(aksi, admin, { ...input, kecamatan })).bidang).toHaveProperty(
        'kecamatan',
      );

    const [tugas] = await tugasOrang(admin, baraka.id);
    await harus('pengguna.akhiriTugas', admin, { id: baraka.id, penugasanId: tugas?.id });
    expect(await wilayah('2025-01-20')).toEqual([]);
    await harus(aksi, admin, input);
    expect(await wilayah('2025-01-20')).toEqual(['731603']);
    const { baris } = await bebanPendamping(admin);
    expect(baris).toHaveLength(12);
  });
});

describe('peran', () => {
  it('kepada diri sendiri ditolak dan meninggalkan penolakan', async () => {
    const p = await ditolak('pengguna.aturPeran', admin, {
      id: admin.id,
      peran: 'DINAS_KABID',
      wilayah: '7316',
    });
    expect(p.kode).toBe('bukan-peran');
    expect(await jumlah('pengguna.aturPeran', admin.id)).toEqual({ peristiwa: 0, penolakan: 1 });
  });

  it('hanya di wilayah sendiri dan pada tingkatnya', async () => {
    const beri = (peran: string, wilayah: string) =>
      ditolak('pengguna.aturPeran', admin, { id: curio.id, peran, wilayah });
    expect((await beri('DESA', '7318011001')).kode).toBe('bukan-peran');
    expect((await beri('PROVINSI', '73')).kode).toBe('bukan-peran');
    expect((await beri('PUSAT_DIREKTUR', 'nasional')).pesan).toContain('admin nasional');
    expect((await beri('DESA', '731603')).bidang).toHaveProperty('wilayah');
    expect((await beri('DESA', '7316039999')).bidang).toEqual({
      wilayah: 'Kode wilayah ini tidak ada.',
    });
  });

  it('diberi, lalu dicabut seketika juga pada hari yang sama', async () => {
    const staf = await pelaku('staf2.enrekang', HARI);
    await harus('pengguna.aturPeran', admin, {
      id: staf.id,
      peran: 'DINAS_KABID',
      wilayah: '7316',
    });
    expect(
      (
        await ditolak('pengguna.aturPeran', admin, {
          id: staf.id,
          peran: 'DINAS_KABID',
          wilayah: '7316',
        })
      ).kode,
    ).toBe('sudah-ada');
    const topi = await topiOf(db(), staf.id, HARI);
    expect(topi.map((t) => t.actor.peran)).toEqual(['DINAS_KABID', 'DINAS_STAF']);
    await harus('pengguna.cabutPeran', admin, { id: staf.id, peranId: topi[0]?.id });
    expect((await topiOf(db(), staf.id, HARI)).map((t) => t.actor.peran)).toEqual(['DINAS_STAF']);
    expect(
      (await ditolak('pengguna.cabutPeran', admin, { id: staf.id, peranId: topi[0]?.id })).kode,
    ).toBe('sudah-diputuskan');
  });

  it('berakhirnya peran pendamping mengakhiri penugasannya', async () => {
    const { id } = await harus('pengguna.buatPengguna', admin, {
      nama: 'Pendamping uji',
      peran: 'PENDAMPING',
      wilayah: '7316',
    });
    await db().$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('app.perintah', ${randomUUID()}, true)`;
      await tx.penugasan.create({
        data: {
          id: randomUUID(),
          pendampingId: id,
          kecamatan: '731604',
          dari: new Date('2025-02-01'),
        },
      });
    });
    const peran = await db().peranPengguna.findFirstOrThrow({ where: { penggunaId: id } });
    await harus('pengguna.cabutPeran', admin, { id, peranId: peran.id });
    const [tugas] = await tugasOrang(admin, id);
    expect(tugas).toMatchObject({ dari: '2025-01-14', sampai: '2025-01-14' });
  });
});

describe('akun orang', () => {
  it('admin kabupaten lain: tidak ada, tanpa beda dengan yang benar-benar tidak ada', async () => {
    const semua: [Aksi, Isian][] = [
      ['pengguna.aturPengguna', { nama: 'Diambil alih' }],
      ['pengguna.aturPeran', { peran: 'DINAS_STAF', wilayah: '7318' }],
      ['pengguna.cabutPeran', { peranId: randomUUID() }],
      ['pengguna.akhiriSesi', {}],
      ['pengguna.buatKode', {}],
      ['pengguna.tugaskanPendamping', { kecamatan: '731801' }],
      ['pengguna.akhiriTugas', { penugasanId: randomUUID() }],
    ];
    for (const [aksi, isi] of semua)
      for (const id of [baraka.id, randomUUID()])
        expect((await ditolak(aksi, adminTator, { id, ...isi })).kode, aksi).toBe(
          'tidak-ditemukan',
        );
    expect(await findPengguna(adminTator, baraka.id)).toBeNull();
    expect(await findPengguna(adminTator, 'bukan-uuid')).toBeNull();
  });

  it('yang juga bekerja untuk provinsi lepas dari admin kabupaten', async () => {
    const { id } = await harus('pengguna.buatPengguna', NASIONAL, {
      nama: 'Dua kantor',
      peran: 'DINAS_STAF',
      wilayah: '7316',
    });
    expect(await findPengguna(admin, id)).not.toBeNull();
    await harus('pengguna.aturPeran', NASIONAL, { id, peran: 'PROVINSI', wilayah: '73' });
    expect(await findPengguna(admin, id)).toBeNull();
    expect((await ditolak('pengguna.buatKode', admin, { id })).kode).toBe('tidak-ditemukan');
  });

  it('daftar sama dengan berkas: yang tampil justru yang boleh dibuka', async () => {
    await harus('pengguna.buatPengguna', NASIONAL, {
      nama: 'Dua kabupaten',
      peran: 'AUDITOR',
      wilayah: '7316, 7318',
    });
    await harus('pengguna.buatPengguna', NASIONAL, {
      nama: 'Negara',
      peran: 'ADMIN',
      wilayah: 'nasional',
    });
    const orang = await db().pengguna.findMany({
      include: { peran: { include: { kelompok: { select: { wilayah: true } } } } },
    });
    for (const actor of [
      admin,
      adminTator,
      NASIONAL,
      { ...admin, wilayah: ['73'] },
      { ...admin, wilayah: ['7316', '7318'] },
    ]) {
      const tampil: string[] = [];
      for (let halaman = 1; ; halaman += 1) {
        const { baris } = await cariPengguna(actor, { halaman });
        if (baris.length === 0) break;
        tampil.push(...baris.map((b) => b.id));
      }
      const boleh = orang.filter((o) =>
        covers(actor, { wilayah: wilayahRumah(o.peran, hariKe(new Date())) }),
      );
      expect(tampil.sort(), actor.wilayah.join()).toEqual(boleh.map((o) => o.id).sort());
    }
  });

  it('mencari nama dan peran, wildcard dibaca apa adanya', async () => {
    const nama = async (s: object) =>
      (await cariPengguna(admin, { halaman: 1, ...s })).baris.map((b) => b.namaPengguna);
    expect(await nama({ cari: 'kabid' })).toEqual(['kabid.enrekang', 'kabid2.enrekang']);
    expect(await nama({ peran: 'DESA' })).toEqual(['desa.balla']);
    expect(await nama({ cari: '%' })).toEqual([]);
    expect(await nama({ cari: "'; drop" })).toEqual([]);
  });

  it('nama pengguna dan nomor HP unik, kalimatnya di bidangnya', async () => {
    const baru = { nama: 'Kembar', peran: 'DINAS_STAF', wilayah: '7316' };
    expect(
      (await ditolak('pengguna.buatPengguna', admin, { ...baru, namaPengguna: 'Staf.Enrekang' }))
        .bidang,
    ).toHaveProperty('namaPengguna');
    expect(
      (await ditolak('pengguna.buatPengguna', admin, { ...baru, hp: '+62 812-0000-9901' })).bidang,
    ).toHaveProperty('hp');
    expect((await ditolak('pengguna.buatPengguna', admin, { ...baru, wilayah: '7318' })).kode).toBe(
      'di-luar-wilayah',
    );
  });

  it('nonaktif dan akhiri sesi berlaku pada permintaan berikutnya (S-09)', async () => {
    const staf = await pelaku('staf.enrekang', HARI);
    const kunci = await bukaSesi(staf.id, 'uji');
    const hidup = () => db().sesi.count({ where: { sidik: sha256(kunci), berakhir: null } });
    await harus('pengguna.akhiriSesi', admin, { id: staf.id });
    expect(await hidup()).toBe(0);
    const lagi = await bukaSesi(staf.id, 'uji');
    await harus('pengguna.aturPengguna', admin, { id: staf.id, nama: staf.nama, nonaktif: 'ya' });
    expect(await topiOf(db(), staf.id, HARI)).toEqual([]);
    expect(await db().sesi.count({ where: { sidik: sha256(lagi), berakhir: null } })).toBe(0);
    await harus('pengguna.aturPengguna', admin, { id: staf.id, nama: staf.nama });
    expect(await topiOf(db(), staf.id, HARI)).toHaveLength(1);
    expect(
      (
        await ditolak('pengguna.aturPengguna', admin, {
          id: admin.id,
          nama: 'Saya',
          nonaktif: 'ya',
        })
      ).kode,
    ).toBe('bukan-peran');
  });
});
