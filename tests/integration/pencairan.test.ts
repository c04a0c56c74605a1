import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { bacaLinimasa } from '@/lib/audit/queries';
import { menunggu } from '@/lib/beranda/queries';
import { findPencairan } from '@/lib/pencairan/queries';
import { tugasPencairan } from '@/lib/pencairan/waiting';
import { daftarPengaduan, findPengaduan } from '@/lib/pengaduan/queries';
import { db } from '@/lib/server/db';
import {
  catatAuditor,
  catatRetur,
  catatSalur,
  konfirmasi,
  perbaikiRetur,
  perintahkan,
  selesaikanPengaduan,
  selesaikanSelisih,
  telusuriPengaduan,
} from '@/scripts/muat/cerita-pencairan';
import { pendampingBaraka } from '../helpers/fixture';
import { pelaku, saat, surat } from '../helpers/people';
import { coba, type Dana, dana, JUNI, keadaan, masalahDari, saldo } from '../helpers/uang';

beforeAll(pendampingBaraka, 60_000);

const isianSalur = async (id: string, lain: Record<string, unknown> = {}) => ({
  id,
  jumlah: '20.000.000',
  referensi: `TRX-${id.slice(0, 8)}`,
  tanggal: '2025-06-10',
  ...(await surat('penyalur2.pusat', JUNI, `KW-${randomUUID()}`, 'Bendahara (contoh)')),
  ...lain,
});

describe('perintah dan transfer', () => {
  let d: Dana;
  beforeAll(async () => {
    d = await dana('Satu', 300, { status: 'REKENING_TERVERIFIKASI', sptjm: false });
  }, 60_000);

  it('T23: sebelum SPTJM penyalur membaca kalimatnya, juga sebelum tahapnya (23x)', async () => {
    const isi = { id: d.id, nomor: 'SPM-1', tanggal: '2025-06-10' };
    expect(await masalahDari('penyalur.pusat', 'pencairan.perintahkan', isi)).toMatchObject({
      kode: 'belum-lengkap:sptjmDitandatangani',
      pesan: 'SPTJM belum ditandatangani.',
    });
    const p = await findPencairan(await pelaku('penyalur.pusat', JUNI), d.id);
    expect(p?.aksi[0]).toMatchObject({ aksi: 'pencairan.perintahkan', boleh: false });
  });

  it('T24: jumlah lain dari SK ditolak di isiannya; yang memerintahkan tidak mencatat', async () => {
    const siap = await dana('Dua', 320);
    await perintahkan(siap.id, JUNI, 'SPM-2');
    const salah = await isianSalur(siap.id, { jumlah: '19.999.999' });
    expect(
      (await masalahDari('penyalur2.pusat', 'pencairan.catatSalur', salah)).bidang,
    ).toHaveProperty('jumlah', 'Jumlah harus Rp20.000.000, sesuai SK.');
    const milik = await masalahDari('penyalur.pusat', 'pencairan.catatSalur', salah);
    expect(milik.kode).toBe('pernah-memutus');
    expect(await saldo(siap.id)).toEqual({ kelompok: 0, semua: 0 });
    await catatSalur(siap.id, JUNI, 'TRX-2');
    expect(await saldo(siap.id)).toEqual({ kelompok: 20_000_000, semua: 0 });
  });

  it('retur membalik mutasi; sesudah diperbaiki putaran kedua berjalan', async () => {
    const r = await dana('Tiga', 340);
    await perintahkan(r.id, JUNI, 'SPM-3');
    await catatSalur(r.id, JUNI, 'TRX-3');
    await catatRetur(r.id, JUNI);
    expect(await saldo(r.id)).toEqual({ kelompok: 0, semua: 0 });
    expect(await db().pencairan.findUnique({ where: { id: r.id } })).toMatchObject({
      status: 'RETUR',
      jumlahSalur: null,
      referensi: null,
    });
    await perbaikiRetur('staf.enrekang', r.id, JUNI);
    expect(await db().pencairan.findUnique({ where: { id: r.id } })).toMatchObject({
      status: 'SIAP_SALUR',
      putaran: 2,
    });
    await perintahkan(r.id, JUNI, 'SPM-3B');
    await catatSalur(r.id, JUNI, 'TRX-3B');
    expect(await saldo(r.id)).toEqual({ kelompok: 20_000_000, semua: 0 });
    const nota = { id: r.id, jumlah: '20000000' };
    expect((await coba(r.ketua, 'pencairan.konfirmasi', nota)).ok).toBe(true);
  });

  it('T29: barang tanpa rekening, dengan BAST', async () => {
    const b = await dana('Empat', 360, { bentuk: 'BARANG' });
    await perintahkan(b.id, JUNI, 'SPM-4');
    const tanpa = await isianSalur(b.id, { suratBerkas: '' });
    expect(
      (await masalahDari('penyalur2.pusat', 'pencairan.catatSalur', tanpa)).bidang,
    ).toHaveProperty('suratBerkas');
    await catatSalur(b.id, JUNI, 'BRG-4');
    expect(await db().surat.findFirst({ where: { subjekId: b.id } })).toMatchObject({
      jenis: 'bast',
    });
  });
});

describe('pembenaran anggota', () => {
  it('dua pengurus belum cukup; anggota biasa menutup, laporan belanja terbuka 30 hari', async () => {
    const d = await dana('Lima', 380);
    await perintahkan(d.id, JUNI, 'SPM-5');
    await catatSalur(d.id, JUNI, 'TRX-5');
    expect((await menunggu(await pelaku(d.ketua, JUNI)))[0]?.aksi).toBe('Benarkan dana masuk');
    await konfirmasi(d.ketua, d.id, JUNI);
    const lagi = { id: d.id, jumlah: '20.000.000' };
    const ulang = await masalahDari(d.ketua, 'pencairan.konfirmasi', lagi);
    expect(ulang.kode).toBe('belum-lengkap:belumMengonfirmasi');
    const lihat = await findPencairan(await pelaku(d.anggota, JUNI), d.id);
    expect(lihat?.jawaban.map((j) => j.jumlah)).toEqual([null]);
    const kedua = await konfirmasi(d.bendahara, d.id, JUNI);
    expect(kedua.sukses).toContain('bukan pengurus');
    expect(await keadaan(d.id)).toBe('TERSALUR');
    await konfirmasi(d.anggota, d.id, JUNI);
    expect(await keadaan(d.id)).toBe('DITERIMA');
    const lpj = await db().pertanggungjawaban.findUnique({ where: { pencairanId: d.id } });
    expect(lpj?.tenggat.toISOString().slice(0, 10)).toBe('2025-07-10');
  });

  it('dua jawaban bersamaan: keduanya tercatat, dana diterima sekali', async () => {
    const d = await dana('Enam', 400);
    await perintahkan(d.id, JUNI, 'SPM-6');
    await catatSalur(d.id, JUNI, 'TRX-6');
    const isi = { id: d.id, jumlah: '20.000.000' };
    const hasil = await Promise.all(
      [d.ketua, d.anggota].map((n) => coba(n, 'pencairan.konfirmasi', isi)),
    );
    expect(hasil.map((h) => h.ok)).toEqual([true, true]);
    expect(await keadaan(d.id)).toBe('DITERIMA');
    expect(await db().pertanggungjawaban.count({ where: { pencairanId: d.id } })).toBe(1);
  });

  it('tujuh hari tanpa kabar: staf Dinas menelepon kelompok', async () => {
    const d = await dana('Tujuh', 420);
    await perintahkan(d.id, JUNI, 'SPM-7');
    await catatSalur(d.id, JUNI, 'TRX-7');
    const staf = await pelaku('staf.enrekang', JUNI);
    const milik = async (pada: Date) =>
      (await tugasPencairan(staf, pada)).find((t) => t.href.endsWith(d.id))?.aksi;
    expect(await milik(saat('2025-06-16'))).toBeUndefined();
    expect(await milik(saat('2025-06-17'))).toBe('Telepon kelompok');
  });
});

describe('selisih (T25)', () => {
  let d: Dana;
  let pengaduan: string;
  beforeAll(async () => {
    d = await dana('Delapan', 440, { anggota: 5 });
    await perintahkan(d.id, JUNI, 'SPM-8');
    await catatSalur(d.id, JUNI, 'TRX-8');
    await konfirmasi(d.ketua, d.id, JUNI);
    await konfirmasi(d.anggota, d.id, JUNI, '16.500.000');
    pengaduan = (await db().pengaduan.findFirstOrThrow({ where: { pencairanId: d.id } })).id;
  }, 60_000);

  it('menjadi pengaduan bagi Kadis dan Inspektorat, tidak bagi yang lain', async () => {
    expect(await keadaan(d.id)).toBe('BERSELISIH');
    for (const nama of ['kadis.enrekang', 'auditor.enrekang']) {
      const p = await findPengaduan(await pelaku(nama, JUNI), pengaduan);
      expect(p?.judul).toBe('Selisih Rp3.500.000 dana KUBE Delapan');
    }
    for (const nama of [
      'pendamping.baraka',
      'desa.balla',
      'staf.enrekang',
      'kabid.enrekang',
      'auditor.tator',
      d.ketua,
    ]) {
      const actor = await pelaku(nama, JUNI);
      expect(await findPengaduan(actor, pengaduan)).toBeNull();
      expect((await daftarPengaduan(actor, { status: '', halaman: 1 })).butir).toEqual([]);
      const isi = { id: pengaduan };
      expect((await masalahDari(actor, 'pengaduan.telusuri', isi)).kode).toBe('tidak-ditemukan');
    }
  });

  it('pendamping melihat transfer saja; jejak kelompok tidak menyebut pengaduan', async () => {
    const pendamping = await pelaku('pendamping.baraka', JUNI);
    const p = await findPencairan(pendamping, d.id);
    expect(p).toMatchObject({ status: 'TERSALUR', jawaban: [] });
    expect(p?.jejak.some((j) => j.aksi === 'pencairan.selesaikanSelisih')).toBe(false);
    for (const nama of ['kadis.enrekang', d.ketua, 'pendamping.baraka']) {
      const jejak = await bacaLinimasa(await pelaku(nama, JUNI), d.kelompokId);
      expect(jejak.filter((j) => j.aksi.startsWith('pengaduan.'))).toEqual([]);
    }
  });

  it('T28: lima keluarga, Rp4.000.000 per KK ditandai', async () => {
    const p = await findPencairan(await pelaku('staf.enrekang', JUNI), d.id);
    expect(p).toMatchObject({ keluarga: 5, perKeluarga: 4_000_000 });
  });

  it('Kadis menunggu catatan pengawas, lalu dana diterima', async () => {
    const isi = { id: d.id, alasan: 'Sudah jelas.' };
    expect((await masalahDari('kadis.enrekang', 'pencairan.selesaikanSelisih', isi)).kode).toBe(
      'belum-lengkap:catatanAuditor',
    );
    await catatAuditor('auditor.enrekang', d.id, JUNI);
    await selesaikanSelisih('kadis.enrekang', d.id, JUNI);
    expect(await keadaan(d.id)).toBe('DITERIMA');
    expect(await db().pertanggungjawaban.count({ where: { pencairanId: d.id } })).toBe(1);
    await telusuriPengaduan('auditor.enrekang', pengaduan, JUNI);
    await selesaikanPengaduan('auditor.enrekang', pengaduan, JUNI, 'TERBUKTI', 'Ada potongan.');
    const jejak = await db().peristiwa.findMany({ where: { subjekId: pengaduan } });
    expect(jejak.map((j) => j.kelompokId)).toEqual([null, null, null]);
  });
});

describe('dinding buku besar', () => {
  it('PostgreSQL menolak mutasi timpang, perubahan, dan penghapusan', async () => {
    const d = await dana('Sembilan', 460);
    await perintahkan(d.id, JUNI, 'SPM-9');
    await catatSalur(d.id, JUNI, 'TRX-9');
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    const dicoba = async (sql: string) => {
      await client.query('begin');
      const perintah = randomUUID();
      await client.query(`select set_config('app.perintah', $1, true)`, [perintah]);
      try {
        await client.query(sql.replaceAll('PERINTAH', perintah));
        await client.query('commit');
        return 'diterima';
      } catch (e) {
        await client.query('rollback');
        return (e as Error).message;
      }
    };
    const satu = `insert into "Mutasi" values (gen_random_uuid(), '${d.id}', 'REKENING_KELOMPOK', 5,
      'PERINTAH', now())`;
    expect(await dicoba(satu)).toContain('tidak seimbang');
    expect(await dicoba(`update "Mutasi" set jumlah = jumlah + 1`)).not.toBe('diterima');
    expect(await dicoba(`delete from "Mutasi"`)).not.toBe('diterima');
    await client.end();
    expect(await saldo(d.id)).toEqual({ kelompok: 20_000_000, semua: 0 });
  });
});
