import { db } from '@/lib/server/db';
import { aktifkan } from '@/scripts/muat/aktivasi';
import { ajukanPengesahan, bentuk, padaHari, sahkan } from '@/scripts/muat/cerita';
import { ajukanKeberatan, kabulkan, tolakKeberatan } from '@/scripts/muat/cerita-lanjutan';
import {
  ajukan,
  nyatakanLayak,
  rekomendasikan,
  terima,
  teruskan,
  tulis,
  verifikasi,
} from '@/scripts/muat/cerita-proposal';
import { jalan, saat, unggah } from '@/scripts/muat/langkah';
import type { Akhir, Tujuan } from '@/scripts/muat/tujuan';

/** A group on its way, with what it has become so far. */
export type Berjalan = Tujuan & { kelompokId: string; proposalId: string };

/** The way that all share, in order; each step leaves the state it is named after. */
const TAHAP = [
  'proposal:DRAF',
  'proposal:DI_DESA',
  'proposal:DI_KECAMATAN',
  'proposal:DI_DINAS',
  'proposal:DIVERIFIKASI',
  'proposal:LAYAK',
] as const;

/** Ends that leave the way before its end: from where. */
const CABANG: Partial<Record<Akhir, (typeof TAHAP)[number]>> = {
  'proposal:DIKEMBALIKAN': 'proposal:DI_DINAS',
  'proposal:DITUNDA': 'proposal:DIVERIFIKASI',
  'proposal:DITOLAK': 'proposal:DIVERIFIKASI',
  'keberatan:DIAJUKAN': 'proposal:DIVERIFIKASI',
  'keberatan:DIKABULKAN': 'proposal:DIVERIFIKASI',
  'keberatan:DITOLAK': 'proposal:DIVERIFIKASI',
  'proposal:DIBATALKAN': 'proposal:DI_DESA',
};

/** Members who sign in besides the leader: whoever confirms money needs a second pair of eyes. */
export const AKUN_ANGGOTA: readonly Akhir[] = [
  'pencairan:TERSALUR',
  'pencairan:BERSELISIH',
  'pencairan:SELISIH_SELESAI',
  'pencairan:DITERIMA',
  'kelompok:BERJALAN',
  'kelompok:TIDAK_AKTIF',
  'kunjungan:DILAPORKAN',
  'kunjungan:DIKEMBALIKAN',
  'kunjungan:DITERIMA',
  'kunjungan:DIBATALKAN',
];

export const akunAnggota = (t: Tujuan): string => t.ketua.replace('ketua.', 'anggota.');

/** Founding, endorsement, activation; null when the group's story ends there. */
async function berdiri(t: Tujuan, hadir?: ReadonlyMap<string, string>): Promise<string | null> {
  const id = await bentuk(t, hadir);
  if (t.akhir === 'kelompok:BUBAR')
    await jalan(t.pendamping, padaHari(t, '2025-02-20'), 'kelompok.bubarkan', {
      id,
      alasan: 'Anggota pindah ke kabupaten lain.',
    });
  if (t.akhir === 'kelompok:DRAF' || t.akhir === 'kelompok:BUBAR') return null;
  await ajukanPengesahan(t, id);
  if (t.akhir === 'kelompok:MENUNGGU_PENGESAHAN') return null;
  await sahkan(t, id);
  const pada = padaHari(t, '2025-02-11');
  await aktifkan(id, 'KETUA', t.ketua, pada);
  if (AKUN_ANGGOTA.includes(t.akhir)) await aktifkan(id, 'ANGGOTA', akunAnggota(t), pada);
  if (t.nama === 'Sipatuo') {
    await aktifkan(id, 'BENDAHARA', 'bendahara.sipatuo', pada);
    await aktifkan(id, 'ANGGOTA', 'anggota2.sipatuo', pada);
  }
  return t.akhir === 'kelompok:DISAHKAN' ? null : id;
}

/** Takes a group as far as it goes by itself; answers those whose file lies ready for a letter. */
export async function jalani(
  t: Tujuan,
  hadir?: ReadonlyMap<string, string>,
): Promise<Berjalan | null> {
  const kelompokId = await berdiri(t, hadir);
  if (!kelompokId) return null;
  const proposalId = await tulis(t, kelompokId);
  const batas = CABANG[t.akhir] ?? t.akhir;
  const langkah = [
    ajukan,
    teruskan,
    rekomendasikan,
    perbaikiBila,
    terima,
    verifikasiBila,
    nyatakanLayak,
  ];
  const sampai = (TAHAP as readonly string[]).indexOf(batas);
  const banyak = sampai < 0 ? langkah.length : SESUDAH[sampai];
  for (const l of langkah.slice(0, banyak)) await l(t, proposalId);
  if (sampai >= 0) await menepi(t, proposalId);
  return { ...t, kelompokId, proposalId };
}

// DIVERIFIKASI is reached by `terima`; half of the files there have their checks already
const SESUDAH = [0, 1, 2, 4, 6, 7];
async function verifikasiBila(t: Tujuan, id: string): Promise<void> {
  if (t.akhir !== 'proposal:DIVERIFIKASI' || t.nama === 'Sikamaseang' || t.benih % 200 === 100)
    await verifikasi(t, id);
}

/** Sipatuo's family card of member 7 came back blurred and goes out again, version 2 (steps 10–11). */
async function perbaikiBila(t: Tujuan, id: string): Promise<void> {
  if (t.nama !== 'Sipatuo') return;
  await jalan('staf.enrekang', saat('2025-03-04'), 'proposal.kembalikan', {
    id,
    bidang: ['anggota.7.kk'],
    alasan: 'FOTO_BURAM',
    catatan: 'Foto kartu keluarga anggota ke-7 buram.',
  });
  const pada = saat('2025-03-07');
  const anggota = await db().anggota.findFirstOrThrow({
    where: { kelompok: { proposal: { some: { id } } }, urut: 7 },
  });
  await jalan(t.ketua, pada, 'proposal.pasangLampiran', {
    id,
    jenis: 'KK',
    anggotaId: anggota.id,
    berkasId: await unggah(t.ketua, pada, 'kk-7.jpg'),
  });
  await ajukan(t, id, '2025-03-07');
}

/** Ways aside that one desk takes alone. */
async function menepi(t: Tujuan, id: string): Promise<void> {
  const pada = padaHari(t, '2025-03-12', '14:00');
  const kabid = t.kabid ?? 'kabid.enrekang';
  if (t.akhir === 'proposal:DIKEMBALIKAN')
    await jalan(t.staf ?? 'staf.enrekang', padaHari(t, '2025-03-04'), 'proposal.kembalikan', {
      id,
      bidang: ['anggota.3.kk'],
      alasan: 'FOTO_BURAM',
      catatan: 'Foto kartu keluarga buram.',
    });
  if (t.akhir === 'proposal:DITUNDA')
    await jalan(kabid, pada, 'proposal.tunda', {
      id,
      sampai: '2025-12-01',
      alasan: 'Menunggu hasil pendataan ulang desa.',
    });
  if (t.akhir === 'proposal:DITOLAK' || t.akhir.startsWith('keberatan:')) {
    await jalan(kabid, pada, 'proposal.tolak', {
      id,
      alasan: 'TIDAK_LAYAK',
      catatan: 'Tempat usaha belum ada saat dikunjungi.',
    });
    await berkeberatan(t, id);
  }
  if (t.akhir === 'proposal:DIBATALKAN')
    await jalan(t.ketua, padaHari(t, '2025-02-25'), 'proposal.batalkan', {
      id,
      alasan: 'Dua anggota pindah.',
    });
}

/** The group is heard once more by the head of the Dinas. */
async function berkeberatan(t: Tujuan, proposalId: string): Promise<void> {
  if (!t.akhir.startsWith('keberatan:')) return;
  const hari = (tanggal: string) => padaHari(t, tanggal).toISOString().slice(0, 10);
  const { id } = await ajukanKeberatan(t.ketua, proposalId, hari('2025-03-17'));
  const kadis = (t.staf ?? 'staf.enrekang').replace('staf.', 'kadis.');
  if (t.akhir === 'keberatan:DIKABULKAN') await kabulkan(kadis, id, hari('2025-03-24'));
  if (t.akhir === 'keberatan:DITOLAK') await tolakKeberatan(kadis, id, hari('2025-03-24'));
}

export const pencairanOf = async (proposalId: string): Promise<string> =>
  (await db().pencairan.findFirstOrThrow({ where: { proposalId, status: { not: 'DIBATALKAN' } } }))
    .id;
