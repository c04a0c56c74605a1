import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { bacaLinimasa } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { findFormulirGanti } from '@/lib/kelompok/formulir-ganti';
import { findPenggantian } from '@/lib/kelompok/penggantian';
import { topiOf } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { indeksButa } from '@/lib/server/secret';
import { aktifkan } from '@/scripts/muat/aktivasi';
import { nikContoh } from '@/scripts/muat/sipatuo';
import { kelompokSah, kisah, pendampingBaraka } from '../helpers/fixture';
import {
  anggotaKe,
  DESA,
  dasar,
  type Isian,
  jadi,
  orang,
  PENDAMPING,
  putus,
  tugas,
  usulAnggota,
} from '../helpers/ganti';
import { pelaku } from '../helpers/people';
import { coba, type Dana, dana, JUNI, masalahDari } from '../helpers/uang';

const [satu, dua] = ['anggota.asal', 'bendahara.asal'];

beforeAll(pendampingBaraka, 60_000);

describe('anggota mengusulkan', () => {
  const k = kisah('Asal', 2000);
  let id: string;
  let usul: string;
  const baru = orang({ bisaBaca: '' });
  beforeAll(async () => {
    id = await kelompokSah(k);
    await aktifkan(id, 'ANGGOTA', satu);
    await aktifkan(id, 'BENDAHARA', dua);
    // from before today's criteria: what is true of an old member stops nobody's replacement
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    await client.query(
      `update "Anggota" set "keluargaAsn" = true, "bisaTulis" = false, desil = 9
       where "kelompokId" = $1 and urut = 1`,
      [id],
    );
    await client.query('commit');
    await client.end();
  }, 60_000);

  it('ditolak di isiannya: NIK, KK, kecamatan, umur, dan pengurus yang belum bisa membaca', async () => {
    const lain = await kelompokSah(kisah('Sebelah', 2020));
    const coret = async (baru: Isian, urut = 5) =>
      Object.keys(
        (
          await masalahDari(
            PENDAMPING,
            'kelompok.gantiAnggota',
            await usulAnggota(PENDAMPING, id, urut, baru),
          )
        ).bidang ?? {},
      );
    expect(await coret(orang({ nik: nikContoh(2001).nik }))).toEqual(['nik']);
    expect(await coret(orang({ kk: nikContoh(2001).kk }))).toEqual(['kk']);
    expect(await coret(orang({ nik: nikContoh(2022).nik }))).toEqual(['nik']);
    expect(await coret(orang({ kk: nikContoh(2022).kk }))).toEqual(['kk']);
    expect(await coret(orang({ nik: nikContoh(2004).nik }))).toEqual(['nik']);
    expect(await coret(orang({ desa: '7316042003' }))).toEqual(['desa']);
    expect(await coret(orang({ lahir: '1940-01-01', dicekKtp: 'ya' }))).toEqual(['lahir']);
    expect(await coret(orang({ bisaBaca: '' }), 1)).toEqual(['bisaBaca']);
    const kosong = { id, ...orang(), ...(await dasar(PENDAMPING)) };
    expect((await masalahDari(PENDAMPING, 'kelompok.gantiAnggota', kosong)).bidang).toEqual({
      keluarId: 'Pilih anggota yang keluar.',
    });
    expect(await db().penggantian.count({ where: { kelompokId: { in: [id, lain] } } })).toBe(0);
  }, 60_000);

  it('menunggu anggota kedua, lalu desa; sesudah berlaku tidak menunggu siapa pun', async () => {
    const isi = await usulAnggota(satu, id, 5, baru);
    usul = (await jadi(satu, 'kelompok.gantiAnggota', isi)).data?.penggantianId ?? '';
    expect([await tugas(satu, id), await tugas(dua, id), await tugas(DESA, id)]).toEqual([
      undefined,
      'Dukung penggantian',
      undefined,
    ]);
    const dukung = { id, penggantianId: usul };
    expect((await masalahDari(satu, 'kelompok.dukungGanti', dukung)).kode).toBe('pernah-memutus');
    expect((await masalahDari(DESA, 'kelompok.setujuiGanti', putus(id, usul))).pesan).toContain(
      'dukungan satu anggota lain',
    );
    const lagi = await usulAnggota(PENDAMPING, id, 4, orang());
    expect((await masalahDari(PENDAMPING, 'kelompok.gantiAnggota', lagi)).kode).toBe('sudah-ada');
    expect(await findFormulirGanti(await pelaku(satu, JUNI), id)).toMatchObject({
      tertutup: expect.stringContaining('menunggu'),
      acuan: { peserta: null, desa: expect.arrayContaining([expect.anything()]) },
    });
    const lihat = await findPenggantian(await pelaku(dua, JUNI), id);
    expect(lihat?.menunggu).toMatchObject({ perluDukungan: true, bolehDukung: true, putus: null });
    await jadi(dua, 'kelompok.dukungGanti', dukung);
    expect([
      await tugas(dua, id),
      await tugas(DESA, id),
      await tugas('kabid.enrekang', id),
    ]).toEqual([undefined, 'Putuskan penggantian', undefined]);
    const kabid = await masalahDari('kabid.enrekang', 'kelompok.setujuiGanti', putus(id, usul));
    expect(kabid.kode).toBe('bukan-waktunya');
    await jadi(DESA, 'kelompok.setujuiGanti', putus(id, usul));
    expect(await tugas(DESA, id)).toBeUndefined();
  }, 60_000);

  it('baris lama ditutup dengan alasan, yang baru mulai hari ini; riwayat menyimpan nama tanpa NIK', async () => {
    expect(await anggotaKe(id, 5)).toMatchObject({ alasan: 'Pindah kerja ke kota.', hidup: false });
    expect(await anggotaKe(id, 7)).toMatchObject({ nama: baru.nama, hidup: true, sampai: null });
    const tampil = await findPenggantian(await pelaku(DESA, JUNI), id);
    const [g] = tampil?.riwayat ?? [];
    expect(g).toMatchObject({
      hasil: 'DISETUJUI',
      perubahan: [{ keluar: (await anggotaKe(id, 5)).nama, masuk: baru.nama }],
      surat: { jenis: 'ba-penggantian' },
    });
    expect(g?.langkah.map((l) => l.apa)).toEqual(['usul', 'dukung', 'setuju']);
    expect((await db().penggantian.findFirst({ where: { id: usul } }))?.masuk).toBeNull();
    expect(g?.langkah[0]?.oleh).toBe('Anggota kelompok');
    const jejak = await bacaLinimasa(await pelaku(DESA, JUNI), id);
    expect(jejak.map((j) => j.label)).toContain('Dukung penggantian');
    for (const s of [
      tampil,
      jejak,
      await db().perintah.findMany(),
      await db().penggantian.findMany(),
    ])
      expect(JSON.stringify(s)).not.toContain(baru.nik);
  });

  it('ketua baru harus bisa membaca, dan kursi yang ditinggalkan diisi', async () => {
    const dicoba = async (isi: Isian) =>
      (
        await masalahDari(k.ketua, 'kelompok.gantiPengurus', {
          id,
          ...isi,
          ...(await dasar(k.ketua)),
        })
      ).bidang;
    const [sekretaris, buta] = [await anggotaKe(id, 2), await anggotaKe(id, 7)];
    expect((await dicoba({ ketua: buta.id }))?.ketua).toContain('belum bisa membaca');
    expect(await dicoba({ ketua: sekretaris.id })).toEqual({
      sekretaris: 'Pilih juga sekretaris yang baru.',
    });
    expect(
      Object.keys((await dicoba({ ketua: sekretaris.id, bendahara: sekretaris.id })) ?? {}),
    ).toEqual(['ketua']);
    expect(await dicoba({})).toEqual({ ketua: 'Pilih pengurus yang baru.' });
  });
});

describe('pengurus berganti sesudah ditetapkan', () => {
  let d: Dana;
  let lama: Actor;
  const bayar = () => ({ id: d.id, nomor: 'SPM-77', tanggal: '2025-06-10' });

  beforeAll(async () => {
    d = await dana('Bayar', 2100, { status: 'SIAP_SALUR' });
    lama = await pelaku(d.ketua, JUNI);
  }, 60_000);

  it('desa dan Kabid harus setuju; ketua lama kehilangan akses saat itu juga, namanya tetap (T48)', async () => {
    const id = d.kelompokId;
    const [turun, naik] = [await anggotaKe(id, 1), await anggotaKe(id, 4)];
    const isi = { id, ketua: naik.id, ...(await dasar(d.ketua)) };
    const usul = (await jadi(d.ketua, 'kelompok.gantiPengurus', isi)).data?.penggantianId ?? '';
    await jadi(DESA, 'kelompok.setujuiGanti', putus(id, usul));
    expect((await masalahDari(DESA, 'kelompok.setujuiGanti', putus(id, usul))).kode).toBe(
      'sudah-diputuskan',
    );
    expect([await tugas(DESA, id), await tugas('kabid.enrekang', id)]).toEqual([
      undefined,
      'Putuskan penggantian',
    ]);
    expect((await topiOf(db(), lama.id, JUNI)).map((t) => t.actor.peran)).toEqual(['KETUA']);
    await jadi('kabid.enrekang', 'kelompok.setujuiGanti', putus(id, usul));
    expect((await topiOf(db(), lama.id, JUNI)).map((t) => t.actor.peran)).toEqual(['ANGGOTA']);
    expect((await topiOf(db(), naik.penggunaId ?? '', JUNI)).map((t) => t.actor.peran)).toEqual([
      'KETUA',
    ]);
    const [g] = (await findPenggantian(await pelaku(DESA, JUNI), id))?.riwayat ?? [];
    expect(g?.perubahan).toEqual([{ jabatan: 'Ketua', keluar: turun.nama, masuk: naik.nama }]);
  });

  it('pembayaran berhenti sampai spesimen di bank diperbarui', async () => {
    expect(await masalahDari('penyalur.pusat', 'pencairan.perintahkan', bayar())).toMatchObject({
      kode: 'belum-lengkap:rekeningAktif',
      pesan: 'Pengurus berganti. Spesimen di bank belum diperbarui.',
    });
    const { id } = await db().rekening.findFirstOrThrow({ where: { kelompokId: d.kelompokId } });
    await jadi('staf.enrekang', 'rekening.perbaruiSpesimen', { id, spesimen: 'Ani\nBudi' });
    await jadi('penyalur.pusat', 'pencairan.perintahkan', bayar());
  });

  it('perbuatan ketua lama tetap dihitung: dalam peran lain ia tidak memutus', async () => {
    const id = d.kelompokId;
    // one member alone: the village may still refuse, or nobody could propose anything else
    const isi = await usulAnggota(d.bendahara, id, 6, orang());
    const usul = (await jadi(d.bendahara, 'kelompok.gantiAnggota', isi)).data?.penggantianId ?? '';
    const rangkap: Actor = { ...(await pelaku(DESA, JUNI)), id: lama.id };
    expect((await masalahDari(rangkap, 'kelompok.setujuiGanti', putus(id, usul))).kode).toBe(
      'pernah-memutus',
    );
    const tolak = putus(id, usul, 'tidak');
    expect((await masalahDari(DESA, 'kelompok.setujuiGanti', tolak)).bidang?.catatan).toBe(
      'Tulis alasannya.',
    );
    await jadi(DESA, 'kelompok.setujuiGanti', { ...tolak, catatan: 'Orangnya masih di desa.' });
    expect(await anggotaKe(id, 6)).toMatchObject({ sampai: null });
    const jejak = await bacaLinimasa(await pelaku(DESA, JUNI), id);
    expect(jejak.find((j) => j.jenis === 'kembali')?.label).toBe('Tolak penggantian');
  });
});

describe('dua kelompok berlomba', () => {
  let pasangan: string[];
  beforeAll(async () => {
    pasangan = [await kelompokSah(kisah('LombaC', 2200)), await kelompokSah(kisah('LombaD', 2220))];
  }, 60_000);

  it.each(['nik', 'kk'] as const)('satu %s: tepat satu yang menang', async (apa) => {
    const rebut = orang();
    const usul = [];
    for (const id of pasangan) {
      const isi = { ...orang(), [apa]: rebut[apa] };
      // both groups number their minutes 01: each has its own book
      const u = await usulAnggota(PENDAMPING, id, apa === 'nik' ? 5 : 6, isi, `01/${apa}`);
      const { data } = await jadi(PENDAMPING, 'kelompok.gantiAnggota', u);
      usul.push(putus(id, data?.penggantianId ?? ''));
    }
    const hasil = await Promise.all(usul.map((u) => coba(DESA, 'kelompok.setujuiGanti', u)));
    expect(hasil.map((h) => h.ok).sort()).toEqual([false, true]);
    const kalah = hasil.findIndex((h) => !h.ok);
    expect(hasil[kalah]).toMatchObject({
      problem: { pesan: expect.stringContaining('sudah tercatat di') },
    });
    const indeks = indeksButa(apa, String(rebut[apa]));
    expect(await db().anggota.count({ where: { [`${apa}Indeks`]: indeks, sampai: null } })).toBe(1);
    const tolak = { ...usul[kalah], setuju: 'tidak', catatan: 'Sudah di kelompok lain.' };
    await jadi(DESA, 'kelompok.setujuiGanti', tolak);
  });
});
