import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { covers } from '@/lib/core/territory';
import { findPengguna, hariKe } from '@/lib/pengguna/queries';
import { cariPengguna } from '@/lib/pengguna/queries/daftar';
import { tugasOrang } from '@/lib/pengguna/queries/tugas';
import type { perintahPengguna } from '@/lib/pengguna/registry';
import { wilayahRumah } from '@/lib/pengguna/rumah';
import { topiOf } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { sha256 } from '@/lib/server/secret';
import { bukaSesi } from '@/lib/server/sign-in';
import { ditolak, HARI, harus, jumlah } from '../helpers/pengguna';
import { pelaku } from '../helpers/people';

type Aksi = keyof typeof perintahPengguna;
type Isian = Record<string, unknown>;

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
