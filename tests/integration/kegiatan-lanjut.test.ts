import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { findKelompokBimtek } from '@/lib/kegiatan/bimtek';
import { findKegiatan } from '@/lib/kegiatan/queries';
import { pelatihanKelompok } from '@/lib/kegiatan/queries-pelatihan';
import { cariJanji, janjiKegiatan } from '@/lib/kegiatan/queries-tindak-lanjut';
import { perintahKegiatan } from '@/lib/kegiatan/registry';
import { daftarSertifikat } from '@/lib/kegiatan/sertifikat';
import { bacaSaringJanji } from '@/lib/kegiatan/tindak-lanjut';
import { tugasTindakLanjut } from '@/lib/kegiatan/waiting';
import { findPengguna } from '@/lib/pengguna/queries';
import { db } from '@/lib/server/db';
import { bentuk } from '@/scripts/muat/cerita';
import { kisah, pendampingBaraka } from '../helpers/fixture';
import { pelaku, saat, unggah } from '../helpers/people';
import { ujiPerintah } from '../helpers/uji-perintah';

const HARI = saat('2025-02-20');
const { harus, ditolak } = ujiPerintah(perintahKegiatan, HARI);

let staf: Actor;
let provinsi: Actor;
let pendamping: Actor;
let kadis: Actor;
let kelompokId: string;

const rencana = (jenis: string, wilayah = '7316') => ({
  jenis,
  wilayah,
  judul: 'Kegiatan uji',
  tempat: 'Aula Dinas',
  tanggal: '2025-02-18',
  materi: 'Pembukuan',
  narasumber: 'Rosma (contoh)',
});

beforeAll(async () => {
  await pendampingBaraka();
  [staf, provinsi, pendamping, kadis] = (await Promise.all(
    ['staf.enrekang', 'provinsi.sulsel', 'pendamping.baraka', 'kadis.enrekang'].map((n) =>
      pelaku(n, HARI),
    ),
  )) as [Actor, Actor, Actor, Actor];
  kelompokId = await bentuk(kisah('Bimtek', 700));
}, 120_000);

describe('bimtek per anggota (F9)', () => {
  it('anggota dicentang, tampak di kelompoknya dengan pokok, tanggal, dan pemateri', async () => {
    const { id } = await harus('kegiatan.rencanakan', staf, rencana('BIMTEK'));
    const k = await findKelompokBimtek(staf, { id, wilayah: '7316' }, kelompokId);
    const [satu, dua] = (k?.anggota ?? []).map((a) => a.id);
    await harus('kegiatan.catatHadirAnggota', staf, { id, kelompokId, anggotaId: [satu, dua] });
    const lagi = await harus('kegiatan.catatHadirAnggota', staf, {
      id,
      kelompokId,
      anggotaId: (k?.anggota ?? []).slice(0, 3).map((a) => a.id),
    });
    expect(lagi.sukses).toBe('1 anggota KUBE Bimtek tercatat hadir.');
    expect(
      (await ditolak('kegiatan.catatHadirAnggota', staf, { id, kelompokId, anggotaId: satu })).kode,
    ).toBe('sudah-ada');
    const hadir = await db().kehadiran.findMany({ where: { kegiatanId: id } });
    expect(hadir.every((h) => h.wilayah === '7316031021' && h.anggotaId)).toBe(true);
    const [p] = await pelatihanKelompok(pendamping, kelompokId);
    expect(p).toMatchObject({
      materi: ['Pembukuan'],
      tanggal: '2025-02-18',
      narasumber: 'Rosma (contoh)',
      bisaBuka: false,
    });
    expect(p?.hadir).toHaveLength(3);
    // the group reads its own, a neighbour nothing
    const ketua: Actor = { ...pendamping, peran: 'KETUA', wilayah: [], kelompokId };
    expect(await pelatihanKelompok(ketua, kelompokId)).toHaveLength(1);
    expect(await pelatihanKelompok(await pelaku('staf.tator', HARI), kelompokId)).toEqual([]);
  });

  it('bukan bimtek, kelompok di luar wilayah, atau anggota kelompok lain ditolak', async () => {
    const rapat = await harus('kegiatan.rencanakan', staf, rencana('RAPAT_KOORDINASI'));
    const diAlla = await harus('kegiatan.rencanakan', staf, rencana('BIMTEK', '731604'));
    const anggota = await db().anggota.findFirstOrThrow({ where: { kelompokId } });
    const isi = { kelompokId, anggotaId: anggota.id };
    expect((await ditolak('kegiatan.catatHadirAnggota', staf, { id: rapat.id, ...isi })).kode).toBe(
      'bukan-waktunya',
    );
    expect(
      (await ditolak('kegiatan.catatHadirAnggota', staf, { id: diAlla.id, ...isi })).bidang,
    ).toHaveProperty('kelompokId');
    const { id } = await harus('kegiatan.rencanakan', staf, rencana('BIMTEK'));
    expect(
      (
        await ditolak('kegiatan.catatHadirAnggota', staf, {
          id,
          kelompokId,
          anggotaId: [anggota.id, staf.id],
        })
      ).bidang,
    ).toHaveProperty('anggotaId');
    expect(
      (await ditolak('kegiatan.catatHadirAnggota', staf, { id, kelompokId })).bidang,
    ).toHaveProperty('anggotaId');
  });
});

describe('tindak lanjut rapat (F66)', () => {
  it('menunggu penanggungnya sampai selesai; lewat tenggat ditandai', async () => {
    const { id } = await harus('kegiatan.rencanakan', staf, rencana('RAPAT_KOORDINASI'));
    const dasar = { id, uraian: 'Data calon dari tiga desa', tenggat: '2025-02-25' };
    expect((await ditolak('kegiatan.tambahTindakLanjut', staf, dasar)).bidang).toHaveProperty(
      'penanggungId',
    );
    expect(
      (
        await ditolak('kegiatan.tambahTindakLanjut', staf, {
          ...dasar,
          penanggung: 'X',
          tenggat: '2025-02-01',
        })
      ).bidang,
    ).toHaveProperty('tenggat');
    const { data } = await harus('kegiatan.tambahTindakLanjut', staf, {
      ...dasar,
      penanggungId: pendamping.id,
    });
    const tindakLanjutId = data?.tindakLanjutId;
    const tugas = (a: Actor, hari: string) => tugasTindakLanjut(a, saat(hari));
    expect((await tugas(pendamping, '2025-02-21')).map((t) => [t.judul, t.lewat])).toEqual([
      ['Data calon dari tiga desa', false],
    ]);
    expect((await tugas(pendamping, '2025-02-26'))[0]?.lewat).toBe(true);
    expect(await tugas(kadis, '2025-02-26')).toEqual([]);
    // the meeting is the regency's, yet who promised sees and finishes his own
    expect(await findKegiatan(pendamping, id)).toBeNull();
    const milik = await cariJanji(pendamping, bacaSaringJanji({ milik: 'saya' }));
    expect(milik.baris.map((j) => [j.boleh, j.bisaBuka])).toEqual([[true, false]]);
    expect(
      (await ditolak('kegiatan.selesaikanTindakLanjut', kadis, { tindakLanjutId })).pesan,
    ).toBe(`Ditandai selesai oleh ${pendamping.nama} atau staf Dinas Sosial.`);
    await harus('kegiatan.selesaikanTindakLanjut', pendamping, { tindakLanjutId });
    expect(await tugas(pendamping, '2025-02-26')).toEqual([]);
    expect(
      (await ditolak('kegiatan.selesaikanTindakLanjut', staf, { tindakLanjutId, catatan: 'x' }))
        .kode,
    ).toBe('sudah-diputuskan');
    expect((await janjiKegiatan(staf, id)).map((j) => j.selesai)).toEqual(['2025-02-20']);
  });

  it('janji orang tanpa akun sampai ke staf sesudah tenggat, dan staf menulis hasilnya', async () => {
    const { id } = await harus('kegiatan.rencanakan', staf, rencana('RAPAT_KOORDINASI'));
    const { data } = await harus('kegiatan.tambahTindakLanjut', staf, {
      id,
      uraian: 'Menyiapkan aula',
      penanggung: 'Sekcam Baraka',
      tenggat: '2025-02-22',
    });
    const tindakLanjutId = data?.tindakLanjutId;
    expect(await tugasTindakLanjut(staf, saat('2025-02-22'))).toEqual([]);
    const [t] = await tugasTindakLanjut(staf, saat('2025-02-23'));
    expect(t?.keterangan).toBe('Sekcam Baraka, paling lambat 22 Februari 2025');
    expect(
      (await ditolak('kegiatan.selesaikanTindakLanjut', staf, { tindakLanjutId })).bidang,
    ).toHaveProperty('catatan');
    const tetangga = await pelaku('staf.tator', HARI);
    expect(
      (await ditolak('kegiatan.selesaikanTindakLanjut', tetangga, { tindakLanjutId, catatan: 'x' }))
        .kode,
    ).toBe('tidak-ditemukan');
    await harus('kegiatan.selesaikanTindakLanjut', staf, { tindakLanjutId, catatan: 'Aula siap.' });
  });
});

describe('sertifikat pelatihan (F62, T9)', () => {
  it('nomor, tanggal, pindaian; membuka penugasan; nomornya satu kali', async () => {
    const { id } = await harus(
      'kegiatan.rencanakan',
      provinsi,
      rencana('PELATIHAN_PENDAMPING', '73'),
    );
    const curio = await db().pengguna.findUniqueOrThrow({
      where: { namaPengguna: 'pendamping.curio' },
    });
    const { data } = await harus('kegiatan.catatHadir', provinsi, { id, penggunaId: curio.id });
    await harus('kegiatan.laksanakan', provinsi, { id });
    const admin = await pelaku('admin.enrekang', HARI);
    const tertahan = async () =>
      (await findPengguna(admin, curio.id))?.subject.kurang?.['pengguna.tugaskanPendamping'];
    expect(await tertahan()).toContain('belum lulus pelatihan provinsi');
    const isi = {
      id,
      kehadiranId: data?.kehadiranId,
      suratNomor: 'SERT/077/2025',
      suratTanggal: '2025-02-19',
      suratPenandatangan: 'Kepala Dinas Sosial Provinsi',
    };
    expect((await ditolak('kegiatan.catatSertifikat', provinsi, isi)).bidang).toEqual({
      suratBerkas: 'Pindaian sertifikat belum diunggah.',
    });
    const suratBerkas = () => unggah('provinsi.sulsel', HARI, 'sertifikat.jpg');
    await harus('kegiatan.catatSertifikat', provinsi, { ...isi, suratBerkas: await suratBerkas() });
    expect(await tertahan()).toBeUndefined();
    const k = await findKegiatan(provinsi, id);
    expect(await daftarSertifikat(k ?? { id, peserta: [] })).toMatchObject([
      { nomor: 'SERT/077/2025', tanggal: '2025-02-19', penandatangan: isi.suratPenandatangan },
    ]);
    const lain = await harus('kegiatan.catatHadir', provinsi, { id, penggunaId: pendamping.id });
    const sama = { ...isi, kehadiranId: lain.data?.kehadiranId, suratBerkas: await suratBerkas() };
    expect((await ditolak('kegiatan.catatSertifikat', provinsi, sama)).bidang).toEqual({
      suratNomor: 'Nomor sertifikat ini sudah dipakai.',
    });
  });
});
