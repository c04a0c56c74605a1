import type { JenisContoh } from '@/lib/proposal/contoh-rab';
import { db } from '@/lib/server/db';
import { bukaSandi } from '@/lib/server/secret';
import { jalan, saat, surat, unggah } from '@/scripts/muat/langkah';
import { ANGGOTA, nikContoh } from '@/scripts/muat/sipatuo';

/** One group of the story: who, where, what; the walk below takes it as far as wanted. */
export type Kisah = {
  nama: string;
  desa: string;
  pendamping: string;
  kantorDesa: string;
  kategori: 'HARIAN' | 'BULANAN' | 'TAHUNAN';
  jenisUsaha: string;
  /** one of the worked budgets, or two lines of its own */
  rab: JenisContoh | 'ringkas';
  /** first of its invented people; Sipatuo brings its own */
  benih: number;
  anggota: number;
  ketua: string;
  /** offices of its area; Baraka and Enrekang unless said */
  kantorCamat?: string;
  staf?: string;
  kabid?: string;
  /** days by which its whole way up to the Dinas lies later than Sipatuo's */
  geser?: number;
};

/** The day of Sipatuo's way on which this group does the same. */
export const padaHari = (k: Kisah, tanggal: string, jam?: string): Date =>
  new Date(saat(tanggal, jam).getTime() + (k.geser ?? 0) * 86_400_000);

/** One trained companion, assigned: steps 1 and 1y of the run. */
export async function siapkanPendamping(
  provinsi: string,
  admin: string,
  pendamping: string,
  kecamatan: string,
) {
  const orang = await db().pengguna.findUniqueOrThrow({ where: { namaPengguna: pendamping } });
  const { id } = await jalan(provinsi, saat('2025-01-13'), 'kegiatan.rencanakan', {
    jenis: 'PELATIHAN_PENDAMPING',
    wilayah: '73',
    judul: 'Pelatihan pendamping KUBE',
    tempat: 'Balai Diklat, Makassar',
    tanggal: '2025-01-15',
    materi: 'Penggunaan dana\nUsaha\nKreativitas\nSumber daya setempat',
  });
  await jalan(provinsi, saat('2025-01-15', '15:00'), 'kegiatan.catatHadir', {
    id,
    penggunaId: orang.id,
    lulus: 'ya',
    sertifikat: `SERT/${kecamatan}/2025`,
  });
  await jalan(provinsi, saat('2025-01-15', '16:00'), 'kegiatan.laksanakan', { id });
  await jalan(admin, saat('2025-01-15', '17:00'), 'pengguna.tugaskanPendamping', {
    id: orang.id,
    kecamatan,
    dari: '2025-01-20',
  });
}

/** The first meeting at the kecamatan office; answers the attendance rows by name. */
export async function sosialisasi(pendamping: string, kecamatan: string, nama: readonly string[]) {
  const { id } = await jalan(pendamping, saat('2025-01-28'), 'kegiatan.rencanakan', {
    jenis: 'SOSIALISASI',
    wilayah: kecamatan,
    judul: 'Sosialisasi KUBE di kantor camat',
    tempat: 'Kantor Camat',
    tanggal: '2025-01-30',
    materi: 'Apa itu KUBE\nSyarat kelompok\nBantuan gratis tanpa potongan',
  });
  await jalan(pendamping, saat('2025-01-30', '11:00'), 'kegiatan.catatHadirBanyak', {
    id,
    daftar: nama.map((n) => `${n}; Balla; `).join('\n'),
  });
  await jalan(pendamping, saat('2025-01-30', '12:00'), 'kegiatan.laksanakan', {
    id,
    daftarHadir: await unggah(pendamping, saat('2025-01-30'), 'daftar-hadir.jpg'),
    notulen: 'Warga bertanya asal dana. Dijelaskan: dari Kementerian Sosial, tanpa potongan.',
  });
  return new Map(
    (await db().kehadiran.findMany({ where: { kegiatanId: id } })).map((h) => [h.nama, h.id]),
  );
}

const JABATAN = ['KETUA', 'SEKRETARIS', 'BENDAHARA'];
const NAMA = [
  'Amir',
  'Halima',
  'Jufri',
  'Suriani',
  'Tahir',
  'Rosmini',
  'Ansar',
  'Darmawati',
  'Kadir',
  'Mulyati',
];

const orangKe = (k: Kisah, i: number) => {
  if (k.nama === 'Sipatuo') {
    const a = ANGGOTA[i];
    if (!a) throw new Error('Sipatuo beranggota sepuluh');
    return {
      nama: a.nama,
      nik: a.nik,
      kk: a.kk,
      pendidikan: a.pendidikan,
      pekerjaan: a.pekerjaan,
      desil: a.desil,
    };
  }
  const o = nikContoh(k.benih + i);
  return {
    nama: `${NAMA[(Math.floor(k.benih / 1000) + i) % NAMA.length]} (contoh)`,
    nik: o.nik,
    kk: o.kk,
    pendidikan: i % 3 ? 'SD' : 'SMP',
    pekerjaan: i % 2 ? 'buruh tani' : 'menganggur',
    desil: (i % 4) + 1,
  };
};

/** DRAF with all members and the minutes of the founding meeting. */
export async function bentuk(
  k: Kisah,
  hadir: ReadonlyMap<string, string> = new Map(),
): Promise<string> {
  const pada = padaHari(k, '2025-02-05');
  const { id } = await jalan(k.pendamping, pada, 'kelompok.bentuk', {
    nama: k.nama,
    desa: k.desa,
    kategori: k.kategori,
    jenisUsaha: k.jenisUsaha,
    tempat: 'Dekat pasar desa',
  });
  for (let i = 0; i < k.anggota; i++) {
    const o = orangKe(k, i);
    await jalan(k.pendamping, pada, 'kelompok.tambahAnggota', {
      id,
      ...o,
      desil: String(o.desil ?? ''),
      jabatan: JABATAN[i] ?? 'ANGGOTA',
      desa: k.desa,
      bisaBaca: 'ya',
      bisaTulis: 'ya',
      bisaHitung: 'ya',
      kehadiranId: hadir.get(o.nama) ?? '',
    });
  }
  await jalan(k.pendamping, pada, 'kelompok.unggahBeritaAcara', {
    id,
    ...(await surat(k.pendamping, pada, `BA/01/${k.nama}`, orangKe(k, 0).nama)),
  });
  return id;
}

export const ajukanPengesahan = (k: Kisah, id: string) =>
  jalan(k.pendamping, padaHari(k, '2025-02-06'), 'kelompok.ajukanPengesahan', { id });

export async function sahkan(k: Kisah, id: string): Promise<void> {
  const pada = padaHari(k, '2025-02-10');
  await jalan(k.kantorDesa, pada, 'kelompok.sahkan', {
    id,
    ...(await surat(k.kantorDesa, pada, `470/${k.nama}/II/2025`, 'Kepala kantor (contoh)')),
  });
}

/** The member in this office (ketua, bendahara, anggota) becomes a user with the code of his slip. */
export async function kodeAnggota(kelompokId: string, jabatan: 'KETUA' | 'BENDAHARA' | 'ANGGOTA') {
  const kode = await db().kodeAktivasi.findFirstOrThrow({
    where: { anggota: { kelompokId, jabatan }, dipakai: null },
    orderBy: { anggota: { urut: 'asc' } },
  });
  return bukaSandi(kode.kode, `KodeAktivasi.kode:${kode.id}`);
}
