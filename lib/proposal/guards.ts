import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Subject } from '@/lib/core/can';
import type { Setelan } from '@/lib/core/setelan';
import { kodeTingkat } from '@/lib/core/territory';
import { butirOf, isiOf, type ProposalRow } from '@/lib/proposal/load';
import {
  kalimatAmbilAlih,
  kalimatAnggaran,
  kalimatBagian,
  kalimatPembeda,
} from '@/lib/proposal/rules';
import { hitungSerupa } from '@/lib/proposal/similar';
import type { Tx } from '@/lib/server/db';

export type Konteks = {
  tx: Tx;
  actor: Actor;
  row: ProposalRow;
  sekarang: Date;
  setelan: Setelan;
  pelaku: NonNullable<Subject['pelaku']>;
};

/** Answers the sentence that says what is missing, or null. */
type Guard = (k: Konteks) => Promise<string | null> | string | null;

/**
 * Each `terima` begins a round of verification, and so does a return by the Ministry; snapshots of
 * an older one no longer count.
 */
export const AWAL_PUTARAN = ['proposal.terima', 'proposal.kembalikanPusat'];

export const putaranOf = (pelaku: Konteks['pelaku']): number =>
  AWAL_PUTARAN.reduce((n, aksi) => n + (pelaku[aksi]?.length ?? 0), 0);

/**
 * The leader may send what only the leader wrote; what others wrote since, the leader agrees to
 * first. Everyone else needs that agreement always (lifecycle.md 2, ajukan).
 */
async function disetujuiKetua({ tx, actor, row }: Konteks): Promise<string | null> {
  if (row.disetujui) return null;
  const pesan = 'Ketua belum menyetujui isi proposal ini.';
  if (actor.peran !== 'KETUA') return pesan;
  const setuju = await tx.peristiwa.findFirst({
    where: { subjekId: row.id, aksi: { in: ['proposal.ajukan', 'proposal.setujuiIsi'] } },
    orderBy: { urut: 'desc' },
    select: { urut: true },
  });
  const orangLain = await tx.peristiwa.count({
    where: {
      subjekId: row.id,
      aksi: { in: ['proposal.tulis', 'proposal.ubah'] },
      peran: { not: 'KETUA' },
      urut: { gt: setuju?.urut ?? 0 },
    },
  });
  return orangLain > 0 ? 'Orang lain ikut menulis. Setujui dulu isi proposal ini.' : null;
}

async function tahunBuka({ tx, row }: Konteks): Promise<string | null> {
  const tahun = await tx.tahunProgram.findUnique({
    where: { tahun: row.tahun },
    select: { status: true },
  });
  // closing ends new files; one that was sent in time and came back may still be mended
  const masuk = tahun?.status === 'TUTUP_PENGAJUAN' && row.nomorVersi > 0;
  return tahun?.status === 'BUKA' || masuk
    ? null
    : `Pengajuan tahun ${row.tahun} sedang tidak dibuka.`;
}

/** A companion decides nothing on a group they accompany or helped to form (lifecycle.md 2). */
async function bukanPendampingKelompok({ tx, actor, row }: Konteks): Promise<string | null> {
  const tugas = await tx.penugasan.count({
    where: {
      pendampingId: actor.id,
      kecamatan: kodeTingkat(row.wilayah, 'kecamatan'),
      OR: [{ sampai: null }, { sampai: { gte: row.dibuat } }],
    },
  });
  const ikut = await tx.peristiwa.count({
    where: { kelompokId: row.kelompokId, aktorId: actor.id, peran: 'PENDAMPING' },
  });
  return tugas + ikut > 0 ? 'Anda mendampingi kelompok ini. Petugas lain yang memutuskan.' : null;
}

async function semuaAnggotaDiperiksa({ tx, row, setelan, pelaku }: Konteks) {
  const anggota = await tx.anggota.findMany({
    where: { kelompokId: row.kelompokId, sampai: null },
    select: {
      periksa: {
        where: { proposalId: row.id, putaran: putaranOf(pelaku) },
        orderBy: { id: 'desc' },
        take: 1,
        select: { desil: true },
      },
      // let pass by the head of division, with his reason (F28)
      pengecualian: {
        where: { dicabut: null, kriteria: { in: ['desil', 'bukan-miskin'] } },
        select: { id: true },
      },
    },
  });
  const belum = anggota.filter((a) => a.periksa.length === 0).length;
  if (belum > 0) return `${belum} anggota belum dicocokkan dengan data terpadu.`;
  const luar = anggota.filter(
    (a) => (a.periksa[0]?.desil ?? 0) > setelan.desilMaks && a.pengecualian.length === 0,
  ).length;
  return luar > 0 && setelan.beratDesil === 'wajib'
    ? `${luar} anggota berada di atas desil ${setelan.desilMaks}.`
    : null;
}

async function surveiAda({ tx, row, pelaku }: Konteks): Promise<string | null> {
  const survei = await tx.survei.findFirst({
    where: { proposalId: row.id, putaran: putaranOf(pelaku) },
    orderBy: [{ pada: 'desc' }, { id: 'desc' }],
    select: { layak: true },
  });
  if (!survei) return 'Kunjungan lapangan belum dicatat.';
  return survei.layak ? null : 'Kunjungan lapangan terakhir menyatakan tidak layak.';
}

async function kejenuhanDiputus({ tx, row, pelaku }: Konteks): Promise<string | null> {
  const putusan = await tx.putusanKejenuhan.findFirst({
    where: { proposalId: row.id, putaran: putaranOf(pelaku) },
    orderBy: [{ pada: 'desc' }, { id: 'desc' }],
    select: { hasil: true },
  });
  if (!putusan) return 'Belum bisa dinyatakan layak: kejenuhan usaha belum diputus.';
  return putusan.hasil === 'JENUH' ? 'Usaha ini diputus sudah jenuh di desa.' : null;
}

/** Taking back is for whoever made the last move, also after a change of role. */
async function olehPengirim({ tx, actor, row }: Konteks): Promise<string | null> {
  const last = await tx.peristiwa.findFirst({
    where: { subjekId: row.id, ke: { not: null } },
    orderBy: { urut: 'desc' },
    select: { aktorId: true },
  });
  return last?.aktorId === actor.id ? null : 'Hanya pengirim terakhir yang bisa menarik kembali.';
}

async function belumDiperintahkan({ tx, row }: Konteks): Promise<string | null> {
  const perintah = await tx.peristiwa.count({
    where: {
      kelompokId: row.kelompokId,
      aksi: 'pencairan.perintahkan',
      pada: { gte: row.dibuat },
    },
  });
  return perintah > 0 ? 'Pembayaran sudah diperintahkan. Mundur tidak bisa lagi.' : null;
}

/** Leaving a run that offices have worked on takes two: the leader's request stands in the trail. */
const dimintaKetua = ({ pelaku }: Konteks): string | null =>
  pelaku['proposal.mintaMundur']?.length ? null : 'Ketua belum meminta mundur.';

/** Every guard of the machine's arrows on a file that exists; `tulis` has its own (subject.ts). */
export const GUARDS: Record<string, Guard> = {
  disetujuiKetua,
  tahunBuka,
  kelompokDisahkan: ({ row }) =>
    row.kelompok.status === 'DISAHKAN' ? null : 'Kelompok ini belum disahkan desa.',
  bagianLengkap: ({ row }) => kalimatBagian(isiOf(row), row.rab.length),
  anggaranPas: ({ row, setelan }) => kalimatAnggaran(butirOf(row.rab), setelan),
  pernyataanPembeda: async ({ tx, row, setelan }) =>
    kalimatPembeda(isiOf(row), await hitungSerupa(tx, row.kelompok), setelan.ambangJenuh),
  bukanPendampingKelompok,
  semuaAnggotaDiperiksa,
  surveiAda,
  kejenuhanDiputus,
  lewatDuaKaliTarget: ({ row, sekarang, setelan }) =>
    kalimatAmbilAlih(row.status, row.sejak, sekarang, setelan),
  olehPengirim,
  belumDibuka: ({ row }) => (row.dibuka ? 'Berkas ini sudah dibuka kantor tujuan.' : null),
  belumDiperintahkan,
  dimintaKetua,
};
