import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { type Action, ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { menungguDi } from '@/lib/core/waiting';
import { AWAL_PUTARAN } from '@/lib/proposal/guards';
import { targetMeja, umurMeja } from '@/lib/proposal/rules';
import { permintaanMundur } from '@/lib/proposal/withdrawal';
import { dariDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { lingkupProposal } from '@/lib/server/scope';
import { setelanBerkas } from '@/lib/tahun/queries';
import { namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Prisma } from '@/prisma/generated/client';
import type { StatusProposal } from '@/prisma/generated/enums';

const PILIH = {
  id: true,
  nomor: true,
  status: true,
  sejak: true,
  wilayah: true,
  disetujui: true,
  tundaSampai: true,
  tahun: true,
  setelan: { select: { nilai: true } },
  bidangSalah: true,
  kelompok: {
    select: { id: true, nama: true, _count: { select: { anggota: { where: { sampai: null } } } } },
  },
} satisfies Prisma.ProposalSelect;

type Baris = Prisma.ProposalGetPayload<{ select: typeof PILIH }>;
type Tugas = { aksi: Action; label: string; keterangan: string };

/** What the next desk does, by the state it finds the file in. */
const LANGKAH: Partial<Record<StatusProposal, Tugas>> = {
  DI_DESA: { aksi: 'proposal.teruskan', label: 'Periksa dan teruskan', keterangan: '' },
  DI_KECAMATAN: { aksi: 'proposal.rekomendasikan', label: 'Beri rekomendasi', keterangan: '' },
  DI_DINAS: { aksi: 'proposal.terima', label: 'Terima berkas', keterangan: '' },
  DIUSULKAN: { aksi: 'proposal.periksaPusat', label: 'Mulai periksa', keterangan: '' },
  DI_PUSAT: { aksi: 'proposal.setujuiPusat', label: 'Putuskan', keterangan: '' },
};

/** Files on this actor's desk as a filter; `null` = this role has no desk in this room. */
export function saringMenunggu(
  actor: Actor,
  hari: string,
  mundur: ReadonlyMap<string, Date>,
): Prisma.ProposalWhereInput | null {
  const status = menungguDi('proposal', actor.peran) as StatusProposal[];
  if (status.length === 0) return null;
  const meja: Prisma.ProposalWhereInput = {
    status: { in: status },
    // put off until a day: before it, nobody waits
    NOT: { status: 'DITUNDA', tundaSampai: { gt: new Date(`${hari}T00:00:00Z`) } },
    // a companion sends only what the leader has agreed to
    ...(actor.peran === 'PENDAMPING' && { disetujui: { not: null } }),
  };
  return mundur.size === 0 ? meja : { OR: [meja, { id: { in: [...mundur.keys()] } }] };
}

/** Where verification of each file stands in its present round. */
async function kemajuan(ids: string[]) {
  const putaran = await db().peristiwa.groupBy({
    by: ['subjekId'],
    where: { subjekId: { in: ids }, aksi: { in: AWAL_PUTARAN } },
    _count: true,
  });
  const ke = new Map(putaran.map((p) => [p.subjekId, p._count]));
  const kini = (r: { proposalId: string; putaran: number }) => ke.get(r.proposalId) === r.putaran;
  const where = { proposalId: { in: ids } };
  const pilih = { proposalId: true, putaran: true } as const;
  const [periksa, survei, kejenuhan] = await Promise.all([
    db().periksaAnggota.findMany({ where, select: { ...pilih, anggotaId: true } }),
    db().survei.findMany({ where, select: pilih }),
    db().putusanKejenuhan.findMany({ where, select: pilih }),
  ]);
  return (id: string) => ({
    diperiksa: new Set(
      periksa.filter((p) => p.proposalId === id && kini(p)).map((p) => p.anggotaId),
    ).size,
    survei: survei.some((s) => s.proposalId === id && kini(s)),
    kejenuhan: kejenuhan.some((k) => k.proposalId === id && kini(k)),
  });
}

type Kemajuan = ReturnType<Awaited<ReturnType<typeof kemajuan>>>;

/** Staff check first, then the head of division decides: one of them waits, never both. */
function verifikasi(actor: Actor, p: Baris, k: Kemajuan): Tugas | null {
  const belum = Math.max(0, p.kelompok._count.anggota - k.diperiksa);
  const selesai = belum === 0 && k.survei;
  if (actor.peran === 'DINAS_STAF') {
    if (belum > 0)
      return {
        aksi: 'proposal.periksaAnggota',
        label: 'Periksa anggota',
        keterangan: `${belum} anggota belum dicocokkan`,
      };
    return selesai
      ? null
      : { aksi: 'proposal.catatSurvei', label: 'Catat kunjungan', keterangan: '' };
  }
  if (!selesai) return null;
  return k.kejenuhan
    ? { aksi: 'proposal.nyatakanLayak', label: 'Putuskan kelayakan', keterangan: '' }
    : { aksi: 'proposal.putuskanKejenuhan', label: 'Putuskan usaha serupa', keterangan: '' };
}

function penulisan(actor: Actor, p: Baris, orangLain: boolean): Tugas {
  if (actor.peran === 'KETUA' && !p.disetujui && orangLain)
    return { aksi: 'proposal.setujuiIsi', label: 'Baca dan setujui isi', keterangan: '' };
  return p.status === 'DIKEMBALIKAN'
    ? {
        aksi: 'proposal.ajukan',
        label: 'Perbaiki proposal',
        keterangan: `${p.bidangSalah.length} bagian perlu diperbaiki`,
      }
    : { aksi: 'proposal.ajukan', label: 'Lanjutkan menulis', keterangan: '' };
}

const SETUJU = ['proposal.ajukan', 'proposal.setujuiIsi'];
const TULIS = ['proposal.tulis', 'proposal.ubah'];

/** One query for each kind of fact, whatever the number of files. */
async function fakta(actor: Actor, rows: Baris[]) {
  const ids = rows.map((r) => r.id);
  const [nama, setelan, jejak, maju] = await Promise.all([
    namaWilayahBanyak(
      db(),
      rows.map((r) => r.wilayah),
    ),
    setelanBerkas(db(), rows),
    db().peristiwa.findMany({
      // a leader's one file: who wrote in it; a desk's many files: only its own acts
      where: { subjekId: { in: ids }, ...(actor.peran !== 'KETUA' && { aktorId: actor.id }) },
      orderBy: { urut: 'asc' },
      select: { subjekId: true, aksi: true, aktorId: true, peran: true },
    }),
    kemajuan(rows.filter((r) => r.status === 'DIVERIFIKASI').map((r) => r.id)),
  ]);
  return {
    nama: (kode: string) => nama.get(kode)?.lengkap ?? kode,
    setelan,
    pernah: (id: string, aksi: readonly string[]) =>
      jejak.some((j) => j.subjekId === id && j.aktorId === actor.id && aksi.includes(j.aksi)),
    /** since the leader last agreed: the same question as the guard disetujuiKetua */
    ditulisOrangLain: (id: string) => {
      const berkas = jejak.filter((j) => j.subjekId === id);
      const setuju = berkas.findLastIndex((j) => SETUJU.includes(j.aksi));
      return berkas.slice(setuju + 1).some((j) => j.peran !== 'KETUA' && TULIS.includes(j.aksi));
    },
    maju,
  };
}

export async function tugasProposal(actor: Actor) {
  const { sekarang } = await jam();
  const mundur = await permintaanMundur(actor);
  const saring = saringMenunggu(actor, hariIni(sekarang, SETELAN_AWAL.zonaWaktu), mundur);
  if (!saring) return [];
  const rows = await db().proposal.findMany({
    where: { AND: [lingkupProposal(actor), saring] },
    orderBy: [{ sejak: 'asc' }, { id: 'asc' }],
    take: 300,
    select: PILIH,
  });
  const f = await fakta(actor, rows);
  const tugasOf = (r: Baris): Tugas | null => {
    if (mundur.has(r.id)) return MUNDUR;
    if (r.status === 'DRAF' || r.status === 'DIKEMBALIKAN')
      return penulisan(actor, r, f.ditulisOrangLain(r.id));
    if (r.status === 'DIVERIFIKASI') return verifikasi(actor, r, f.maju(r.id));
    return r.status === 'DITUNDA' ? ditunda(r) : (LANGKAH[r.status] ?? null);
  };
  return rows.flatMap((r) => {
    const tugas = tugasOf(r);
    if (!tugas || f.pernah(r.id, ruleOf(tugas.aksi).notBy ?? [])) return [];
    const setelan = f.setelan(r);
    const sejak = mundur.get(r.id) ?? r.sejak;
    // the target is the desk's own; a request to leave has none
    const batas = mundur.has(r.id) ? null : targetMeja(r.status, setelan);
    return [
      {
        href: tujuan(r, tugas.aksi),
        judul: `KUBE ${r.kelompok.nama}`,
        keterangan: [f.nama(r.wilayah), r.nomor, tugas.keterangan].filter(Boolean).join(' · '),
        sejak,
        lewat: batas !== null && umurMeja(sejak, sekarang, setelan) > batas,
        aksi: tugas.label,
        status: r.status as string,
        noun: 'proposal' as const,
      },
    ];
  });
}

const MUNDUR: Tugas = {
  aksi: 'proposal.mundur',
  label: 'Benarkan mundur',
  keterangan: 'Ketua meminta mundur',
};

const ditunda = (r: Baris): Tugas => ({
  aksi: 'proposal.lanjutkan',
  label: 'Lanjutkan pemeriksaan',
  keterangan: r.tundaSampai ? `Ditunda sampai ${dariDate(r.tundaSampai)}` : '',
});

function tujuan(r: Baris, aksi: Action): string {
  if (aksi === 'proposal.ajukan') return `/proposal/${r.id}/tulis`;
  return r.status === 'DIVERIFIKASI' ? `/proposal/${r.id}/periksa` : `/proposal/${r.id}`;
}
