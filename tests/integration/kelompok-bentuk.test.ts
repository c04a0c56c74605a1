import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { findKelompok } from '@/lib/kelompok/queries';
import { db } from '@/lib/server/db';
import type { AnggotaContoh } from '@/scripts/muat/sipatuo';
import {
  ANGGERAJA,
  ajukan,
  ditolak,
  draf,
  hadir,
  harus,
  isianAnggota,
  isianKelompok,
  orangBaru,
  pendamping,
  siapkanKelompok,
  status,
  TOMENAWA,
} from '../helpers/kelompok';

beforeAll(siapkanKelompok);

describe('membentuk kelompok', () => {
  it('memberi nomor urut kabupaten dan satu peristiwa', async () => {
    const a = await harus('kelompok.bentuk', pendamping, isianKelompok('Satu'));
    const b = await harus('kelompok.bentuk', pendamping, isianKelompok("Baso' <b>"));
    const [k1, k2] = await Promise.all(
      [a.id, b.id].map((id) => db().kelompok.findUniqueOrThrow({ where: { id } })),
    );
    expect(k1?.nomor).toMatch(/^7316-\d{4}$/);
    expect(Number(k2?.nomor.slice(5))).toBe(Number(k1?.nomor.slice(5)) + 1);
    expect(k2?.nama).toBe("Baso' <b>");
    const jejak = await db().peristiwa.findMany({ where: { subjekId: a.id } });
    expect(jejak.map((j) => [j.aksi, j.dari, j.ke])).toEqual([['kelompok.bentuk', null, 'DRAF']]);
  });

  it('hanya di wilayah sendiri', async () => {
    const p = await ditolak(
      'kelompok.bentuk',
      pendamping,
      isianKelompok('Luar', { desa: ANGGERAJA }),
    );
    expect(p.kode).toBe('di-luar-wilayah');
  });
});

describe('T1: jumlah anggota', () => {
  it('empat anggota ditolak dengan "minimal 5 anggota", lima diterima', async () => {
    const orang = orangBaru(5).map((a) => isianAnggota(a));
    const id = await draf(orang.slice(0, 4));
    const p = await ajukan(id);
    expect(p.kode).toBe('belum-lengkap:anggotaCukup');
    expect(p.pesan).toContain('minimal 5 anggota');
    expect(await status(id)).toBe('DRAF');
    await harus('kelompok.tambahAnggota', pendamping, { id, ...orang[4] });
    await harus('kelompok.ajukanPengesahan', pendamping, { id });
    expect(await status(id)).toBe('MENUNGGU_PENGESAHAN');
  });

  it('dua puluh diterima, dua puluh satu ditolak', async () => {
    const orang = orangBaru(21).map((a) => isianAnggota(a));
    const id = await draf(orang);
    expect((await ajukan(id)).pesan).toContain('Paling banyak 20 anggota');
    const [terakhir] = await db().anggota.findMany({
      where: { kelompokId: id },
      orderBy: { urut: 'desc' },
      take: 1,
    });
    await harus('kelompok.keluarkanAnggota', pendamping, {
      id,
      anggotaId: terakhir?.id,
      alasan: 'Pindah ke kota',
    });
    await harus('kelompok.ajukanPengesahan', pendamping, { id });
    // the row stays, with its end and reason
    const lama = await db().anggota.findUniqueOrThrow({ where: { id: terakhir?.id } });
    expect(lama.sampai?.toISOString().slice(0, 10)).toBe('2025-02-05');
    expect(lama.alasan).toBe('Pindah ke kota');
  });

  it('tanpa berita acara musyawarah ditolak', async () => {
    const id = await draf(
      orangBaru(5).map((a) => isianAnggota(a)),
      { ba: false },
    );
    expect((await ajukan(id)).kode).toBe('belum-lengkap:beritaAcaraMusyawarah');
  });
});

describe('T5: tempat tinggal', () => {
  it('kecamatan lain ditolak, kelurahan lain di kecamatan sama hanya peringatan', async () => {
    const orang = orangBaru(5);
    const dekat = orang.map((a, i) => isianAnggota(a, i === 4 ? { desa: TOMENAWA } : {}));
    const id = await draf(dekat);
    const k = await findKelompok(pendamping, id);
    expect(k?.anggota[4]?.temuan.find((t) => t.kode === 'desa-lain')?.berat).toBe('peringatan');
    await harus('kelompok.ajukanPengesahan', pendamping, { id });
    const jauh = orangBaru(5).map((a, i) => isianAnggota(a, i === 4 ? { desa: ANGGERAJA } : {}));
    const p = await ajukan(await draf(jauh));
    expect(p.kode).toBe('belum-lengkap:satuKecamatan');
  });
});

describe('T6: pengurus', () => {
  it.each([
    ['tanpa ketua', { 0: 'ANGGOTA' }],
    ['dua ketua', { 3: 'KETUA' }],
    ['tanpa bendahara', { 2: 'ANGGOTA' }],
  ])('%s ditolak', async (_apa, jabatan: Record<number, string>) => {
    const orang = orangBaru(5).map((a, i) => isianAnggota(a, { jabatan: jabatan[i] ?? a.jabatan }));
    expect((await ajukan(await draf(orang))).kode).toBe('belum-lengkap:pengurusLengkap');
  });

  it('satu orang tidak bisa ditulis dua kali, jadi ketua tidak merangkap bendahara', async () => {
    const orang = orangBaru(5);
    const id = await draf(orang.map((a) => isianAnggota(a)));
    const p = await ditolak('kelompok.tambahAnggota', pendamping, {
      id,
      ...isianAnggota(orang[0] as AnggotaContoh, { jabatan: 'BENDAHARA' }),
    });
    expect(p.bidang?.nik).toBe('NIK ini sudah ada di kelompok ini.');
  });
});

describe('T7: sosialisasi', () => {
  it('tak seorang pun hadir: peringatan; satu hadir: tidak', async () => {
    const orang = orangBaru(5).map((a) => isianAnggota(a));
    const id = await draf(orang);
    const tanpa = await findKelompok(pendamping, id);
    expect(tanpa?.temuan.map((t) => [t.kode, t.berat])).toEqual([['sosialisasi', 'peringatan']]);
    await harus('kelompok.ubahAnggota', pendamping, {
      id,
      anggotaId: tanpa?.anggota[3]?.id,
      ...orang[3],
      nik: '',
      kk: '',
      kehadiranId: hadir,
    });
    expect((await findKelompok(pendamping, id))?.temuan).toEqual([]);
    await harus('kelompok.ajukanPengesahan', pendamping, { id });
  });

  it('peserta dari kecamatan lain tidak dikenal', async () => {
    const id = await draf([]);
    const p = await ditolak('kelompok.tambahAnggota', pendamping, {
      id,
      ...isianAnggota(orangBaru(1)[0] as AnggotaContoh, { kehadiranId: randomUUID() }),
    });
    expect(p.bidang?.kehadiranId).toContain('sosialisasi');
  });
});

describe('data anggota', () => {
  it('kelamin dan tanggal lahir datang dari NIK; beda hanya dengan centang KTP', async () => {
    const id = await draf([]);
    const a = orangBaru(1)[0] as AnggotaContoh;
    const beda = { id, ...isianAnggota(a, { lahir: '1980-01-01' }) };
    const p = await ditolak('kelompok.tambahAnggota', pendamping, beda);
    expect(Object.keys(p.bidang ?? {})).toEqual(['dicekKtp']);
    await harus('kelompok.tambahAnggota', pendamping, { ...beda, dicekKtp: 'ya' });
    const [baris] = await db().anggota.findMany({ where: { kelompokId: id } });
    expect(baris?.lahir.toISOString().slice(0, 10)).toBe('1980-01-01');
    expect(baris?.jenisKelamin).toBe(a.jenisKelamin);
  });

  it('semua isian yang salah disebut sekaligus', async () => {
    const id = await draf([]);
    const p = await ditolak('kelompok.tambahAnggota', pendamping, {
      id,
      ...isianAnggota(orangBaru(1)[0] as AnggotaContoh, {
        nik: '7316033213900001',
        desa: '7316039999',
      }),
    });
    expect(Object.keys(p.bidang ?? {}).sort()).toEqual(['desa', 'nik']);
  });

  it('NIK dan KK tidak pernah tersimpan terbuka', async () => {
    const a = orangBaru(1)[0] as AnggotaContoh;
    const id = await draf([isianAnggota(a)]);
    const [b] = await db().anggota.findMany({ where: { kelompokId: id } });
    expect(Buffer.from(b?.nik ?? []).includes(a.nik)).toBe(false);
    const jejak = await db().peristiwa.findMany({ where: { subjekId: id } });
    const perintah = await db().perintah.findMany();
    const semua = JSON.stringify([jejak, perintah]);
    expect(semua).not.toContain(a.nik);
    expect(semua).not.toContain(a.kk);
  });
});
