import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { bacaLinimasa } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { available, can } from '@/lib/core/can';
import { proposal } from '@/lib/core/lifecycle/proposal';
import type { Action } from '@/lib/core/policy';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import { jumlahKeluarga } from '@/lib/pencairan/queries';
import { benderaPerKeluarga } from '@/lib/pencairan/rules';
import { putaranOf } from '@/lib/proposal/guards';
import { daftarKelengkapan, PEMEGANG } from '@/lib/proposal/labels';
import { findRow, isiOf, setelanOf } from '@/lib/proposal/load';
import { anggotaOf, kejenuhanOf, lampiranOf, serupaOf, surveiOf } from '@/lib/proposal/parts';
import { targetMeja, umurMeja } from '@/lib/proposal/rules';
import { subjectOf } from '@/lib/proposal/subject';
import { tugasProposal } from '@/lib/proposal/waiting';
import { dariDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { suratOf } from '@/lib/surat/queries';
import { namaWilayah } from '@/lib/wilayah/queries';

export type ProposalTampil = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

const AKSI_BIASA: readonly Action[] = [
  'proposal.ubah',
  'proposal.setujuiIsi',
  'proposal.bukaBerkas',
  'proposal.periksaAnggota',
  'proposal.catatSurvei',
  'proposal.putuskanKejenuhan',
  'proposal.mintaMundur',
];
const TAK_TAMPAK = ['bukan-peran', 'di-luar-wilayah', 'akibat-saja'];

/** One file in the actor's scope with all that its pages show; null = it does not exist for them. */
export async function findProposal(actor: Actor, id: string) {
  const { sekarang } = await jam();
  const row = await findRow(db(), actor, id);
  if (!row) return null;
  const subject = await subjectOf(db(), actor, row, sekarang);
  if (can(actor, 'proposal.lihat', subject)) return null;
  const putaran = putaranOf(subject.pelaku);
  const setelan = await setelanOf(db(), row);
  const hari = hariIni(sekarang, setelan.zonaWaktu);
  const [desa, surat, jejak, anggota, lampiran, survei, kejenuhan, serupa, keluarga] =
    await Promise.all([
      namaWilayah(db(), row.wilayah),
      suratOf(db(), id),
      bacaLinimasa(actor, row.kelompokId, row.id),
      anggotaOf(actor, row, putaran, hari),
      lampiranOf(id),
      surveiOf(actor, id),
      kejenuhanOf(id),
      serupaOf(row.kelompok),
      jumlahKeluarga(row.kelompokId),
    ]);
  const { langkahKecamatan } = setelan;
  const rab = row.rab.map(({ proposalId: _, ...b }) => ({
    ...b,
    harga: Number(b.harga),
    jumlah: Number(b.jumlah),
  }));
  return {
    id,
    /** the queue this file was opened from and its place there; a page fills it in (antre.ts) */
    antre: '',
    nomor: row.nomor,
    // the code opens the public tracker: the group's own, and the companion's who helps it
    kodeLacak: ['KETUA', 'ANGGOTA', 'PENDAMPING'].includes(actor.peran) ? row.kodeLacak : null,
    tahun: row.tahun,
    status: row.status,
    versi: row.nomorVersi,
    kelompok: { ...row.kelompok, usaha: row.kelompok.usaha.nama },
    desa: desa.lengkap,
    wilayah: row.wilayah,
    isi: isiOf(row),
    rab,
    total: rab.reduce((n, b) => n + b.jumlah, 0),
    pagu: setelan.paguPerKelompok,
    /** T28: the share of one family, when it is above that of a usual group */
    perKeluarga: benderaPerKeluarga(setelan.paguPerKelompok, keluarga),
    setelan,
    anggota,
    lampiran,
    surat,
    jejak,
    survei,
    kejenuhan,
    serupa,
    putaran,
    mintaMundur: Boolean(subject.pelaku['proposal.mintaMundur']?.length),
    disetujui: row.disetujui !== null,
    dibuka: row.dibuka !== null,
    sejak: hariIni(row.sejak, setelan.zonaWaktu),
    umur: umurMeja(row.sejak, sekarang, setelan),
    batas: targetMeja(row.status, setelan),
    kembaliKe: row.kembaliKe,
    tundaSampai: row.tundaSampai && dariDate(row.tundaSampai),
    bidangSalah: row.bidangSalah,
    catatanSalah: row.catatanSalah,
    rekomendasi: row.rekomendasi,
    agenda: row.agenda,
    kelengkapan: row.kelengkapan,
    syarat: daftarKelengkapan({
      langkahKecamatan,
      diambilAlih: Boolean(subject.pelaku['proposal.ambilAlih']?.length),
    }),
    hariIni: hari,
    /** arrows of this stage for this actor */
    aksi: available(actor, subject),
    /** plain actions this role has here at all; null = open, else why not */
    boleh: Object.fromEntries(
      AKSI_BIASA.flatMap((aksi) => {
        const p = can(actor, aksi, subject);
        return p && TAK_TAMPAK.includes(p.kode) ? [] : [[aksi, p?.pesan ?? null]];
      }),
    ) as Partial<Record<Action, string | null>>,
  };
}

function sama(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

/**
 * Facts for whoever holds number and code of the receipt: no person, no amount (T41). The settings
 * are those of the file, for the time it usually takes; they go no further than the caller.
 */
export async function cariLacak(nomor: string, kode: string) {
  const row = await db().proposal.findUnique({
    where: { nomor },
    select: { nomor: true, kodeLacak: true, status: true, sejak: true, tahun: true, setelan: true },
  });
  if (!row?.nomor || !row.kodeLacak || !sama(row.kodeLacak, kode)) return null;
  const setelan = await setelanOf(db(), row);
  const { label, nada } = proposal.states[row.status];
  return {
    nomor: row.nomor,
    status: row.status,
    label,
    nada,
    ...PEMEGANG[row.status],
    sejak: tanggalIndonesia(hariIni(row.sejak, setelan.zonaWaktu)),
    setelan,
  };
}

/** Files whose next step is this actor's, for "Menunggu Anda"; oldest first. */
export const menungguProposal = (actor: Actor) => tugasProposal(actor);

/** The plan a group received its aid for; the caller has found the group in scope (F61). */
export async function rencanaOf(kelompokId: string) {
  const row = await db().proposal.findFirst({
    where: { kelompokId, status: 'DITETAPKAN' },
    orderBy: { dibuat: 'desc' },
    select: { isi: true },
  });
  return row ? isiOf(row) : null;
}
