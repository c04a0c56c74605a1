import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { findBerkas } from '@/lib/berkas/queries';
import type { Actor } from '@/lib/core/actor';
import { tugasTindakLanjut } from '@/lib/kegiatan/waiting';
import { findKelompok } from '@/lib/kelompok/queries';
import { findKunjungan } from '@/lib/kunjungan/queries';
import { daftarKinerja, findKinerja } from '@/lib/pendamping/queries';
import { findSerahTerima, terimaanBaru } from '@/lib/pengguna/queries/serah';
import { bebanPendamping } from '@/lib/pengguna/queries/tugas';
import { perintah } from '@/lib/registry';
import { topiOf } from '@/lib/server/actor';
import { riwayat } from '@/lib/server/audit';
import { db } from '@/lib/server/db';
import { kembalikanKunjungan, lapor, laporTambahan } from '@/scripts/muat/cerita-kunjungan';
import { luluskanPendamping } from '@/scripts/muat/cerita-pendamping';
import { kelompokBerjalan } from '../helpers/dana';
import { kisah, pendampingBaraka } from '../helpers/fixture';
import { jalan, pelaku, saat, surat } from '../helpers/people';

const BARAKA = 'pendamping.baraka';
const CURIO = 'pendamping.curio';
const ADMIN = 'admin.enrekang';

let admin: Actor;
let baraka: string;
let curio: string;
let tugasBaraka: string;

async function tolak(aksi: string, actor: Actor, input: Record<string, unknown>, pada: Date) {
  const hasil = await perintah[aksi]?.execute({
    actor,
    perintahId: randomUUID(),
    input,
    sekarang: pada,
  });
  if (!hasil || hasil.ok) throw new Error(`${aksi} ternyata diterima`);
  return hasil.problem;
}

const wilayah = async (id: string, tanggal: string) =>
  (await topiOf(db(), id, saat(tanggal)))[0]?.actor.wilayah;

const orangOf = async (namaPengguna: string) =>
  (await db().pengguna.findUniqueOrThrow({ where: { namaPengguna } })).id;

const kecamatanOf = async (pendampingId: string, kecamatan: string) =>
  (
    await db().penugasan.findFirstOrThrow({
      where: { pendampingId, kecamatan, sampai: null },
    })
  ).id;

beforeAll(async () => {
  await pendampingBaraka();
  [admin, baraka, curio] = await Promise.all([pelaku(ADMIN), orangOf(BARAKA), orangOf(CURIO)]);
  tugasBaraka = await kecamatanOf(baraka, '731603');
}, 60_000);

describe('pengganti selama cuti', () => {
  const cuti = () => ({
    id: tugasBaraka,
    penggantiId: curio,
    dari: '2025-04-01',
    sampai: '2025-04-14',
    alasan: 'Cuti melahirkan.',
  });
  const pada = saat('2025-03-20');

  it('tanpa pelatihan provinsi ditolak dengan kalimat (T9)', async () => {
    const p = await tolak('pengguna.tugaskanPengganti', admin, cuti(), pada);
    expect(p.kode).toBe('belum-lengkap:pengguna.tugaskanPendamping');
    expect(p.pesan).toContain('belum lulus pelatihan provinsi');
    const serah = { id: tugasBaraka, kepadaId: curio, alasan: 'Pindah.' };
    expect((await tolak('pengguna.serahTerima', admin, serah, pada)).kode).toBe(
      'belum-lengkap:pengguna.serahTerima',
    );
  });

  it('keduanya melihat kecamatan selama cuti, lalu pengganti berhenti sendiri', async () => {
    await luluskanPendamping('provinsi.sulsel', CURIO, '2025-03-17');
    await jalan(ADMIN, pada, 'pengguna.tugaskanPendamping', { id: curio, kecamatan: '731607' });
    const { data } = await jalan(ADMIN, pada, 'pengguna.tugaskanPengganti', cuti());
    expect(await wilayah(curio, '2025-03-31')).toEqual(['731607']);
    expect((await wilayah(curio, '2025-04-01'))?.toSorted()).toEqual(['731603', '731607']);
    expect((await wilayah(curio, '2025-04-14'))?.toSorted()).toEqual(['731603', '731607']);
    expect(await wilayah(curio, '2025-04-15')).toEqual(['731607']);
    expect(await wilayah(baraka, '2025-04-07')).toEqual(['731603']);
    const catatan = await db().serahTerima.findUniqueOrThrow({
      where: { id: data?.serahTerimaId ?? '' },
    });
    expect(catatan).toMatchObject({ sifat: 'SEMENTARA', dariId: baraka, kepadaId: curio });
  });

  it('bertumpuk, terbalik, diri sendiri, dan pengganti dari pengganti ditolak', async () => {
    const coba = (lain: object) =>
      tolak('pengguna.tugaskanPengganti', admin, { ...cuti(), ...lain }, pada);
    expect((await coba({})).kode).toBe('sudah-ada');
    expect((await coba({ dari: '2025-05-10', sampai: '2025-05-01' })).bidang).toHaveProperty(
      'sampai',
    );
    expect((await coba({ penggantiId: baraka })).bidang).toHaveProperty('penggantiId');
    expect((await coba({ dari: '2025-01-01', sampai: '2025-03-30' })).bidang).toHaveProperty(
      'dari',
    );
    const sementara = await db().penugasan.findFirstOrThrow({ where: { pengganti: true } });
    const lagi = {
      id: sementara.id,
      penggantiId: baraka,
      dari: '2025-04-02',
      sampai: '2025-04-03',
    };
    expect((await coba(lagi)).kode).toBe('bukan-waktunya');
  });

  it('beban menghitung pendamping tetap saja', async () => {
    const { baris } = await bebanPendamping(admin);
    const kec = baris.find((b) => b.kecamatan === '731603');
    expect(kec?.perPendamping).toBe(kec?.kelompok);
  });
});

describe('surat tugas', () => {
  it('tersimpan dengan nomor, tanggal, penanda tangan; nomor yang sama ditolak', async () => {
    const pada = saat('2025-03-21');
    const isi = await surat(ADMIN, pada, '800/12/DINSOS/2025', 'Kepala Dinas');
    await jalan(ADMIN, pada, 'pengguna.catatSuratTugas', { id: tugasBaraka, ...isi });
    expect(await db().surat.count({ where: { subjekId: tugasBaraka } })).toBe(1);
    const [milik, tetangga] = await Promise.all([pelaku(BARAKA, pada), pelaku('staf.tator', pada)]);
    for (const a of [admin, milik]) expect(await findBerkas(a, isi.suratBerkas)).not.toBeNull();
    expect(await findBerkas(tetangga, isi.suratBerkas)).toBeNull();
    const lagi = await surat(ADMIN, pada, '800/12/DINSOS/2025', 'Kepala Dinas');
    const p = await tolak('pengguna.catatSuratTugas', admin, { id: tugasBaraka, ...lagi }, pada);
    expect(p.bidang).toHaveProperty('suratNomor');
  });
});

describe('serah terima (T49)', () => {
  const k = kisah('Serah', 700, { jenisUsaha: 'warung-makan' });
  const pada = saat('2025-09-10');
  let kelompokId: string;
  let terbuka: string;
  let kembali: string;
  let ditandatangani: string;
  let janji: string;

  beforeAll(async () => {
    ({ kelompokId, kunjunganId: terbuka } = await kelompokBerjalan(k));
    kembali = await laporTambahan(BARAKA, kelompokId, saat('2025-07-20'));
    await kembalikanKunjungan('staf.enrekang', kembali, saat('2025-07-21'));
    ditandatangani = await laporTambahan(BARAKA, kelompokId, saat('2025-07-25'));
    janji = await tindakLanjut();
    await jalan(ADMIN, pada, 'pengguna.serahTerima', {
      id: tugasBaraka,
      kepadaId: curio,
      alasan: 'Pindah tugas.',
      catatan: 'Kelompok Serah perlu dikunjungi lebih dulu.',
    });
  }, 120_000);

  it('tugas terbuka pindah, yang ditandatangani tetap bernama lama', async () => {
    const milik = async (id: string) =>
      (await db().kunjungan.findUniqueOrThrow({ where: { id } })).pendampingId;
    expect(await milik(terbuka)).toBe(curio);
    expect(await milik(kembali)).toBe(curio);
    expect(await milik(ditandatangani)).toBe(baraka);
    const t = await db().tindakLanjut.findUniqueOrThrow({ where: { id: janji } });
    expect(t.penanggungId).toBe(curio);
    const menunggu = await tugasTindakLanjut(await pelaku(CURIO, pada), pada);
    expect(menunggu.map((x) => x.judul)).toContain('Mengunjungi Serah');
    expect(await tugasTindakLanjut(await pelaku(BARAKA, pada), pada)).toEqual([]);
    const catatan = await db().serahTerima.findFirstOrThrow({ where: { sifat: 'TETAP' } });
    expect(catatan).toMatchObject({ dariId: baraka, kepadaId: curio, kecamatan: '731603' });
    const isi = catatan.isi as { kelompok: { nama: string }[]; kunjungan: { id: string }[] };
    expect(isi.kelompok.map((x) => x.nama)).toContain('Serah');
    expect(isi.kunjungan.map((x) => x.id).toSorted()).toEqual([terbuka, kembali].toSorted());
  });

  it('yang lama langsung kehilangan akses: 404; yang baru melihatnya', async () => {
    expect(await wilayah(baraka, '2025-09-10')).toEqual([]);
    expect((await wilayah(curio, '2025-09-10'))?.toSorted()).toEqual(['731603', '731607']);
    const [lama, baru] = await Promise.all([pelaku(BARAKA, pada), pelaku(CURIO, pada)]);
    expect(await findKunjungan(lama, terbuka)).toBeNull();
    expect(await findKelompok(lama, kelompokId)).toBeNull();
    expect((await findKunjungan(baru, terbuka))?.pendamping).toBe(baru.nama);
    const batal = { id: terbuka, tanggal: '2025-12-01', alasan: 'Uji' };
    expect((await tolak('kunjungan.batalkan', lama, batal, pada)).kode).toBe('tidak-ditemukan');
  });

  it('perbuatan lama tetap terhitung: pelapor tidak menerima laporannya', async () => {
    const { pelaku: siapa } = await riwayat(db(), ditandatangani);
    expect(siapa?.['kunjungan.lapor']).toEqual([baraka]);
    const rangkap = { ...(await pelaku('staf.enrekang', pada)), id: baraka };
    expect((await tolak('kunjungan.terima', rangkap, { id: ditandatangani }, pada)).kode).toBe(
      'pernah-memutus',
    );
    await lapor(CURIO, kembali, saat('2025-09-12'));
    expect((await riwayat(db(), kembali)).pelaku?.['kunjungan.lapor']).toEqual([baraka, curio]);
  });

  it('kinerja: yang berbuat yang dihitung, dari laporan pertamanya (F2)', async () => {
    const [kadis, lama, luar] = await Promise.all([
      pelaku('kadis.enrekang', pada),
      pelaku(BARAKA, pada),
      pelaku('kadis.tator', pada),
    ]);
    const masa = { tahun: 2025, bagian: 'tahun' } as const;
    const k = (await findKinerja(kadis, baraka, masa))?.k;
    expect(k).toMatchObject({ tambahan: 2, dikembalikan: 1, dikunjungi: 1, kelompok: 0 });
    expect(k?.bulanKosong).toContain('2025-03');
    expect(k?.bulanKosong).not.toContain('2025-07');
    const penerima = (await findKinerja(kadis, curio, masa))?.k;
    expect(penerima).toMatchObject({ tertunda: 1, dikunjungi: 0, lulus: true });
    const { baris, rasio } = await daftarKinerja(kadis, masa);
    expect(rasio).toBe(10);
    expect(baris.map((b) => b.kelompok)).toEqual(
      baris.map((b) => b.kelompok).toSorted((a, b) => b - a),
    );
    expect(await findKinerja(lama, baraka, masa)).not.toBeNull();
    expect(await findKinerja(lama, curio, masa)).toBeNull();
    expect(await findKinerja(luar, baraka, masa)).toBeNull();
    expect((await daftarKinerja(lama, masa)).baris).toEqual([]);
  });

  it('penerima diberi tahu di beranda; yang lama dan orang luar tidak membuka catatannya', async () => {
    const { id } = await db().serahTerima.findFirstOrThrow({ where: { sifat: 'TETAP' } });
    const [lama, baru, luar] = await Promise.all([
      pelaku(BARAKA, pada),
      pelaku(CURIO, pada),
      pelaku('admin.tator', pada),
    ]);
    expect((await findSerahTerima(baru, id))?.paket.catatan).toContain('Serah');
    expect((await findSerahTerima(admin, id))?.kepada).toBe(baru.nama);
    expect(await findSerahTerima(lama, id)).toBeNull();
    expect(await findSerahTerima(luar, id)).toBeNull();
    expect(await terimaanBaru(lama, pada)).toEqual([]);
    expect((await terimaanBaru(baru, saat('2025-09-20'))).map((t) => t.id)).toEqual([id]);
    expect(await terimaanBaru(baru, saat('2025-11-20'))).toEqual([]);
  });

  it('sekali saja; penugasan lama tidak diserahkan lagi', async () => {
    const lagi = { id: tugasBaraka, kepadaId: curio, alasan: 'Lagi.' };
    expect((await tolak('pengguna.serahTerima', admin, lagi, pada)).kode).toBe('bukan-waktunya');
    const luar = await pelaku('admin.tator', pada);
    expect((await tolak('pengguna.serahTerima', luar, lagi, pada)).kode).toBe('tidak-ditemukan');
  });

  it('dua admin menyerahkan bersamaan: satu yang berhasil', async () => {
    const nanti = saat('2025-09-20');
    const id = await kecamatanOf(curio, '731603');
    const kirim = () =>
      perintah['pengguna.serahTerima']?.execute({
        actor: admin,
        perintahId: randomUUID(),
        input: { id, kepadaId: baraka, alasan: 'Kembali bertugas.' },
        sekarang: nanti,
      });
    const hasil = await Promise.all([kirim(), kirim()]);
    expect(hasil.filter((h) => h?.ok)).toHaveLength(1);
    const kalah = hasil.find((h) => !h?.ok);
    expect(kalah && !kalah.ok && kalah.problem.kode).toBe('bukan-waktunya');
    expect(await wilayah(curio, '2025-09-20')).toEqual(['731607']);
    expect(await wilayah(baraka, '2025-09-20')).toEqual(['731603']);
    expect(await db().penugasan.count({ where: { kecamatan: '731603', sampai: null } })).toBe(1);
  });

  async function tindakLanjut(): Promise<string> {
    const rapat = saat('2025-08-04');
    const { id: kegiatanId } = await jalan('staf.enrekang', rapat, 'kegiatan.rencanakan', {
      jenis: 'RAPAT_KOORDINASI',
      wilayah: '7316',
      judul: 'Rapat koordinasi',
      tempat: 'Kantor Dinas',
      tanggal: '2025-08-04',
    });
    const hasil = await jalan('staf.enrekang', rapat, 'kegiatan.tambahTindakLanjut', {
      id: kegiatanId,
      uraian: 'Mengunjungi Serah',
      penanggungId: baraka,
      tenggat: '2025-10-01',
    });
    return hasil.data?.tindakLanjutId ?? '';
  }
});
