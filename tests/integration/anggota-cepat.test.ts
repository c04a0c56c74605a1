import { beforeAll, describe, expect, it } from 'vitest';
import { findBerkas } from '@/lib/berkas/queries';
import type { Actor } from '@/lib/core/actor';
import { cekNomorAnggota } from '@/lib/kelompok/cek-nomor';
import { db } from '@/lib/server/db';
import type { AnggotaContoh } from '@/scripts/muat/sipatuo';
import {
  desa,
  ditolak,
  draf,
  HARI_BENTUK,
  harus,
  isianAnggota,
  orangBaru,
  PENDAMPING,
  pendamping,
  siapkanKelompok,
  suratDari,
} from '../helpers/kelompok';
import { pelaku } from '../helpers/people';

let staf: Actor;

beforeAll(async () => {
  await siapkanKelompok();
  staf = await pelaku('staf.enrekang', HARI_BENTUK);
});

describe('nomor yang sudah tercatat dijawab saat diketik', () => {
  it('menyebut aturannya, tidak pernah kelompok lain', async () => {
    const [sama, ...a] = orangBaru(5) as [AnggotaContoh, ...AnggotaContoh[]];
    const pertama = await draf([sama, ...a].map((x) => isianAnggota(x)));
    await harus('kelompok.ajukanPengesahan', pendamping, { id: pertama });
    const { nama, nomor } = await db().kelompok.findUniqueOrThrow({ where: { id: pertama } });
    const kedua = await draf([], { kelompok: { nama: 'Kedua' } });
    for (const [jenis, angka, aturan] of [
      ['nik', sama.nik, 'Satu orang cukup satu kelompok.'],
      ['kk', sama.kk, 'Satu KK cukup satu kelompok.'],
    ] as const) {
      const pesan = await cekNomorAnggota(pendamping, kedua, jenis, angka);
      expect(pesan).toContain(aturan);
      for (const bocor of [nama, nomor, sama.nama, sama.nik])
        expect(pesan).not.toContain(`${bocor} `);
      expect(await cekNomorAnggota(desa, kedua, jenis, angka)).toBeNull();
    }
    const [baru] = orangBaru(1) as [AnggotaContoh];
    expect(await cekNomorAnggota(pendamping, kedua, 'nik', baru.nik)).toBeNull();
    expect(await cekNomorAnggota(pendamping, kedua, 'nik', '123')).toBeNull();
  });

  it('di kelompok sendiri: siapa yang sudah ditulis', async () => {
    const [a] = orangBaru(1) as [AnggotaContoh];
    const id = await draf([isianAnggota(a)]);
    expect(await cekNomorAnggota(pendamping, id, 'nik', a.nik)).toContain(a.nama);
    expect(await cekNomorAnggota(pendamping, id, 'kk', a.kk)).toContain('Satu KK cukup satu');
    const luar = await pelaku('kabid.tator', HARI_BENTUK);
    expect(await cekNomorAnggota(luar, id, 'nik', a.nik)).toBeNull();
  });
});

describe('foto KTP', () => {
  it('terlihat seperti NIK: hanya bagi yang membukanya dengan alasan', async () => {
    const { suratBerkas: foto } = await suratDari(PENDAMPING, 'KTP/1');
    const id = await draf([]);
    const [a] = orangBaru(1) as [AnggotaContoh];
    expect(await findBerkas(pendamping, foto)).not.toBeNull();
    const isi = { id, ...isianAnggota(a), fotoKtp: foto };
    const hasil = await harus('kelompok.tambahAnggota', pendamping, isi);
    const anggotaId = hasil.data?.anggotaId ?? '';
    const baris = await db().anggota.findUniqueOrThrow({ where: { id: anggotaId } });
    expect(baris.fotoKtp).toBe(foto);
    for (const actor of [pendamping, staf, desa]) expect(await findBerkas(actor, foto)).toBeNull();
    const buka = { id, anggotaId, alasan: 'Mencocokkan KTP' };
    await harus('kelompok.bukaNik', staf, buka, new Date());
    expect(await findBerkas(staf, foto)).not.toBeNull();
    expect(await findBerkas(desa, foto)).toBeNull();
    const camat = await pelaku('kecamatan.baraka', HARI_BENTUK);
    expect(await findBerkas(camat, foto)).toBeNull();
  });

  it('foto orang lain tidak bisa dipakai', async () => {
    const { suratBerkas: foto } = await suratDari('desa.balla', 'KTP/2');
    const id = await draf([]);
    const [a] = orangBaru(1) as [AnggotaContoh];
    const isi = { id, ...isianAnggota(a), fotoKtp: foto };
    const p = await ditolak('kelompok.tambahAnggota', pendamping, isi);
    expect(p.bidang?.fotoKtp).toContain('Unggah sekali lagi');
  });
});
