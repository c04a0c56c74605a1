import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { bacaSaringan, daftarKelompok } from '@/lib/kelompok/daftar';
import { findKelompok } from '@/lib/kelompok/queries';
import { findSlipKode, nikTerbuka } from '@/lib/kelompok/rahasia';
import { perintah } from '@/lib/registry';
import { db } from '@/lib/server/db';
import type { AnggotaContoh } from '@/scripts/muat/sipatuo';
import {
  ANGGERAJA,
  desa,
  disahkan,
  ditolak,
  draf,
  HARI_BENTUK,
  harus,
  isianAnggota,
  isianKelompok,
  orangBaru,
  PENDAMPING,
  pendamping,
  siapkanKelompok,
  status,
  suratDari,
  TOMENAWA,
} from '../helpers/kelompok';
import { pelaku, TETANGGA } from '../helpers/people';

beforeAll(siapkanKelompok);

describe('pengesahan', () => {
  it('ditarik pengirim sampai desa membuka; lalu dikembalikan dengan alasan', async () => {
    const id = await draf(orangBaru(5).map((a) => isianAnggota(a)));
    await harus('kelompok.ajukanPengesahan', pendamping, { id });
    await harus('kelompok.tarik', pendamping, { id });
    await harus('kelompok.ajukanPengesahan', pendamping, { id });
    await harus('kelompok.bukaBerkas', desa, { id });
    const p = await ditolak('kelompok.tarik', pendamping, { id });
    expect(p.kode).toBe('belum-lengkap:belumDibuka');
    const tanpa = await ditolak('kelompok.kembalikan', desa, { id, alasan: 'LAINNYA' });
    expect(tanpa.bidang?.catatan).toBe('Jelaskan alasannya.');
    await harus('kelompok.kembalikan', desa, { id, alasan: 'DOMISILI', catatan: 'Rahmi pindah.' });
    const k = await findKelompok(pendamping, id);
    expect(k?.status).toBe('DRAF');
    expect(k?.linimasa.at(-1)?.alasan).toBe(
      'Ada anggota yang tidak tinggal di sini: Rahmi pindah.',
    );
  });

  it('sahkan menerbitkan kode untuk tiap anggota dan tidak memberi peran apa pun', async () => {
    const id = await disahkan();
    expect(await status(id)).toBe('DISAHKAN');
    const slip = await findSlipKode(desa, id);
    expect(slip?.slip).toHaveLength(5);
    expect(new Set(slip?.slip.map((s) => s.kode)).size).toBe(5);
    for (const s of slip?.slip ?? []) expect(s.kode).toMatch(/^\d{6}$/);
    expect(await db().peranPengguna.count({ where: { kelompokId: id } })).toBe(0);
    const kabid = await pelaku('kabid.enrekang', HARI_BENTUK);
    expect(await findSlipKode(kabid, id)).toBeNull();
  });

  it('kode baru membatalkan slip lama', async () => {
    const id = await disahkan();
    const lama = await findSlipKode(desa, id);
    await harus('kelompok.kodeAktivasi', pendamping, { id, anggotaId: lama?.slip[0]?.anggotaId });
    const baru = await findSlipKode(desa, id);
    expect(baru?.slip[0]?.kode).not.toBe(lama?.slip[0]?.kode);
    expect(baru?.slip.slice(1).map((s) => s.kode)).toEqual(lama?.slip.slice(1).map((s) => s.kode));
    expect(await db().kodeAktivasi.count({ where: { anggota: { kelompokId: id } } })).toBe(5);
  });

  it('yang mengajukan tidak mengesahkan, juga dalam peran lain', async () => {
    const id = await draf(orangBaru(5).map((a) => isianAnggota(a)));
    await harus('kelompok.ajukanPengesahan', pendamping, { id });
    const rangkap: Actor = { ...desa, id: pendamping.id };
    const p = await ditolak('kelompok.sahkan', rangkap, {
      id,
      ...(await suratDari(PENDAMPING, '9/2025')),
    });
    expect(p.kode).toBe('pernah-memutus');
    expect(await db().surat.count({ where: { subjekId: id, jenis: 'surat-pengesahan' } })).toBe(0);
  });

  it('sesudah disahkan anggota tidak bisa diubah begitu saja', async () => {
    const id = await disahkan();
    const p = await ditolak('kelompok.tambahAnggota', pendamping, {
      id,
      ...isianAnggota(orangBaru(1)[0] as AnggotaContoh),
    });
    expect(p.pesan).toContain('sebelum kelompok diajukan');
  });
});

describe('melihat', () => {
  it('tetangga mendapat "tidak ditemukan" dan tidak meninggalkan jejak', async () => {
    const id = await draf([]);
    const sebelum = await db().peristiwa.count({ where: { subjekId: id } });
    for (const nama of TETANGGA) {
      const actor = await pelaku(nama, HARI_BENTUK);
      expect(await findKelompok(actor, id)).toBeNull();
      const p = await ditolak('kelompok.sahkan', actor, { id, ...(await suratDari(nama, '1')) });
      expect(p.kode).toBe('tidak-ditemukan');
    }
    expect(await db().peristiwa.count({ where: { subjekId: id } })).toBe(sebelum);
  });

  it('daftar: nama, salah ketik, nomor, dan NIK bagi yang boleh', async () => {
    const a = orangBaru(1)[0] as AnggotaContoh;
    const id = await draf([isianAnggota(a)], { kelompok: { nama: 'Massenrempulu' } });
    const nomor = (await db().kelompok.findUniqueOrThrow({ where: { id } })).nomor;
    const cari = async (actor: Actor, teks: string) =>
      (await daftarKelompok(actor, bacaSaringan({ cari: teks }))).butir.map((b) => b.id);
    expect(await cari(pendamping, 'massenrem')).toEqual([id]);
    expect(await cari(pendamping, 'masenrempulu')).toEqual([id]);
    expect(await cari(pendamping, nomor)).toEqual([id]);
    expect(await cari(pendamping, a.nik)).toEqual([id]);
    expect(await cari(await pelaku('kecamatan.baraka', HARI_BENTUK), a.nik)).toEqual([]);
    expect(await cari(await pelaku('kabid.tator', HARI_BENTUK), 'massenrempulu')).toEqual([]);
  });

  it('NIK terbuka lima menit, untuk yang membuka dengan alasan saja', async () => {
    const a = orangBaru(1)[0] as AnggotaContoh;
    const id = await draf([isianAnggota(a)]);
    const [b] = await db().anggota.findMany({ where: { kelompokId: id } });
    const anggotaId = b?.id ?? '';
    const staf = await pelaku('staf.enrekang', HARI_BENTUK);
    expect(await nikTerbuka(staf, id, anggotaId)).toBeNull();
    const kini = new Date();
    const buka = { id, anggotaId, alasan: 'Mencocokkan KTP' };
    const hasil = await harus('kelompok.bukaNik', staf, buka, kini);
    expect(JSON.stringify(hasil)).not.toContain(a.nik);
    expect(await nikTerbuka(staf, id, anggotaId)).toEqual({ nik: a.nik, kk: a.kk });
    expect(await nikTerbuka(pendamping, id, anggotaId)).toBeNull();
    const lama = orangBaru(1)[0] as AnggotaContoh;
    const id2 = await draf([isianAnggota(lama)]);
    const [c] = await db().anggota.findMany({ where: { kelompokId: id2 } });
    await harus(
      'kelompok.bukaNik',
      staf,
      { ...buka, id: id2, anggotaId: c?.id },
      new Date(kini.getTime() - 6 * 60_000),
    );
    expect(await nikTerbuka(staf, id2, c?.id ?? '')).toBeNull();
    for (const nama of ['admin.enrekang', 'provinsi.sulsel', 'kecamatan.baraka'])
      expect((await ditolak('kelompok.bukaNik', await pelaku(nama, HARI_BENTUK), buka)).kode).toBe(
        'bukan-peran',
      );
  });

  it('kantor lain melihat kantornya, bukan orangnya', async () => {
    const id = await draf([]);
    const kabid = await findKelompok(await pelaku('kabid.enrekang', HARI_BENTUK), id);
    expect(kabid?.linimasa[0]?.oleh).toBe('Pendamping Baraka');
    const auditor = await findKelompok(await pelaku('auditor.enrekang', HARI_BENTUK), id);
    expect(auditor?.linimasa[0]?.oleh).toBe('Akbar (contoh), Pendamping Baraka');
  });
});

describe('surat dan bubar', () => {
  it('berita acara diganti: nomor lama dicabut, nomor sama diperbarui, jejak menyimpan sidik', async () => {
    const id = await draf([]);
    const ganti = async (nomor: string) =>
      harus('kelompok.unggahBeritaAcara', pendamping, {
        id,
        ...(await suratDari(PENDAMPING, nomor)),
      });
    await ganti('02/BA/2025');
    await ganti('02/BA/2025');
    const surat = await db().surat.findMany({ where: { subjekId: id }, orderBy: { nomor: 'asc' } });
    expect(surat.map((s) => [s.nomor, s.dicabut === null])).toEqual([
      ['01/BA/2025', false],
      ['02/BA/2025', true],
    ]);
    // two groups may both number their minutes 01
    const lain = await draf([]);
    expect(await db().surat.count({ where: { subjekId: lain, nomor: '01/BA/2025' } })).toBe(1);
    const jejak = await db().peristiwa.findMany({ where: { subjekId: id, aksi: 'kelompok.ubah' } });
    expect(jejak).toHaveLength(3);
    for (const j of jejak) expect(j.isi).toHaveProperty('sha256');
  });

  it('unggahan orang lain tidak bisa dipakai', async () => {
    const id = await draf([], { ba: false });
    const p = await ditolak('kelompok.unggahBeritaAcara', pendamping, {
      id,
      ...(await suratDari('desa.balla', '03/BA/2025')),
    });
    expect(p.bidang?.suratBerkas).toContain('Unggah sekali lagi');
    expect(await db().surat.count({ where: { subjekId: id } })).toBe(0);
  });

  it('kelompok tidak bisa dipindah ke luar wilayah pendamping', async () => {
    const id = await draf([], { ba: false });
    const p = await ditolak('kelompok.ubah', pendamping, {
      id,
      ...isianKelompok('Pindah', { desa: ANGGERAJA }),
    });
    expect(p.bidang?.desa).toBe('Desa ini di luar wilayah tugas Anda.');
    await harus('kelompok.ubah', pendamping, {
      id,
      ...isianKelompok('Pindah', { desa: TOMENAWA }),
    });
    expect((await findKelompok(pendamping, id))?.wilayah).toBe(TOMENAWA);
  });

  it('bubar oleh Kabid dengan alasan menggugurkan proposal yang hidup', async () => {
    const id = await disahkan();
    const tulis = await perintah['proposal.tulis']?.execute({
      actor: pendamping,
      input: { kelompokId: id },
      perintahId: randomUUID(),
      sekarang: HARI_BENTUK,
    });
    expect(tulis?.ok && tulis.nilai.id).toBeTruthy();
    expect((await ditolak('kelompok.bubarkan', pendamping, { id })).kode).toBe('bukan-peran');
    const kabid = await pelaku('kabid.enrekang', HARI_BENTUK);
    expect((await ditolak('kelompok.bubarkan', kabid, { id })).bidang?.alasan).toBeTruthy();
    await harus('kelompok.bubarkan', kabid, { id, alasan: 'Anggota pindah semua.' });
    expect(await status(id)).toBe('BUBAR');
    const p = await db().proposal.findFirstOrThrow({ where: { kelompokId: id } });
    expect(p.status).toBe('DIBATALKAN');
    const jejak = await db().peristiwa.findMany({
      where: { subjekId: p.id, aksi: 'proposal.gugur' },
    });
    expect(jejak.map((j) => j.sebab)).toEqual(['kelompok.bubarkan']);
    // nobody of a dissolved group counts as living any more
    expect(await db().anggota.count({ where: { kelompokId: id, hidup: true } })).toBe(0);
  });
});
