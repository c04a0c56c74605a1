import 'server-only';
import { bacaLinimasa } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { type AksiTerbuka, available, can, labelAksi, type Subject } from '@/lib/core/can';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { BERIKUTNYA, melihatSelisih, statusTampak } from '@/lib/pencairan/labels';
import { findRow, type PencairanRow } from '@/lib/pencairan/load';
import { benderaPerKeluarga } from '@/lib/pencairan/rules';
import { anggotaDari, subjectOf } from '@/lib/pencairan/subject';
import { rekeningAktif } from '@/lib/rekening/queries';
import { dariDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { suratOf } from '@/lib/surat/queries';
import { namaWilayah } from '@/lib/wilayah/queries';

export type PencairanTampil = NonNullable<Awaited<ReturnType<typeof findPencairan>>>;

const BELUM_SIAP = ['MENUNGGU_REKENING', 'REKENING_DIAJUKAN', 'REKENING_TERVERIFIKASI'];

/** The payer asks early and must read what is missing, so the order stands there locked (T23). */
function aksiOf(actor: Actor, subject: Subject): AksiTerbuka[] {
  const aksi = available(actor, subject);
  const problem = can(actor, 'pencairan.perintahkan', subject);
  if (!problem || problem.kode === 'bukan-peran' || !BELUM_SIAP.includes(subject.status ?? ''))
    return aksi;
  const label = labelAksi('pencairan.perintahkan') ?? '';
  const { kode, pesan } = problem;
  return [{ aksi: 'pencairan.perintahkan', boleh: false, label, kode, pesan }, ...aksi];
}

/** Nobody of the group reads another's figure before both are in; who may be meant never does (T25). */
async function jawabanOf(actor: Actor, row: PencairanRow) {
  if (!melihatSelisih(actor.peran)) return [];
  const kelompok = actor.peran === 'KETUA' || actor.peran === 'ANGGOTA';
  const saya = kelompok ? await anggotaDari(db(), actor, row.kelompokId) : null;
  const terbuka = row.status === 'DITERIMA' || row.status === 'BERSELISIH' || !kelompok;
  const rows = await db().konfirmasiDana.findMany({
    where: { pencairanId: row.id, putaran: row.putaran },
    orderBy: [{ pada: 'asc' }, { id: 'asc' }],
    select: { id: true, anggotaId: true, jumlah: true, pengurus: true },
  });
  return rows.map((j) => ({
    id: j.id,
    pengurus: j.pengurus,
    milikSaya: j.anggotaId === saya?.id,
    jumlah: terbuka || j.anggotaId === saya?.id ? Number(j.jumlah) : null,
  }));
}

const tampakRekening = (r: NonNullable<Awaited<ReturnType<typeof rekeningAktif>>>) => ({
  id: r.id,
  bank: r.bank,
  cabang: r.cabang,
  nomorAkhir: r.nomorAkhir,
  atasNama: r.atasNama,
});

/** The account that was ordered to be paid, before the order the one in force. */
async function rekeningUntuk(row: PencairanRow) {
  if (!row.rekeningId)
    return rekeningAktif(db(), row.kelompokId).then((r) => r && tampakRekening(r));
  return db().rekening.findUnique({
    where: { id: row.rekeningId },
    select: { id: true, bank: true, cabang: true, nomorAkhir: true, atasNama: true },
  });
}

/** Families of the group today, for the share of each (T28). */
export async function jumlahKeluarga(kelompokId: string): Promise<number> {
  const rows = await db().anggota.groupBy({
    by: ['kkIndeks'],
    where: { kelompokId, sampai: null },
  });
  return rows.length;
}

async function lpjOf(pencairanId: string) {
  const l = await db().pertanggungjawaban.findUnique({
    where: { pencairanId },
    select: { status: true, tenggat: true },
  });
  return l && { status: l.status, tenggat: dariDate(l.tenggat) };
}

/** One disbursement in the actor's scope with all that its page shows; null = not there for them. */
export async function findPencairan(actor: Actor, id: string) {
  const row = await findRow(db(), actor, id);
  if (!row) return null;
  const subject = await subjectOf(db(), actor, row);
  if (can(actor, 'pencairan.lihat', subject)) return null;
  const [{ sekarang }, kelompok, proposal, desa, surat, jejak, rekening, jawaban, mutasi, kk, lpj] =
    await Promise.all([
      jam(),
      db().kelompok.findUniqueOrThrow({ where: { id: row.kelompokId }, select: { nama: true } }),
      db().proposal.findUniqueOrThrow({ where: { id: row.proposalId }, select: { nomor: true } }),
      namaWilayah(db(), row.wilayah),
      suratOf(db(), id),
      bacaLinimasa(actor, row.kelompokId, id),
      row.bentuk === 'BARANG' ? null : rekeningUntuk(row),
      jawabanOf(actor, row),
      db().mutasi.findMany({
        where: { pencairanId: id, akun: 'REKENING_KELOMPOK' },
        orderBy: [{ pada: 'asc' }, { id: 'asc' }],
        select: { id: true, jumlah: true, pada: true },
      }),
      jumlahKeluarga(row.kelompokId),
      lpjOf(id),
    ]);
  const { zonaWaktu } = SETELAN_AWAL;
  const status = statusTampak(actor.peran, row.status);
  const catatAuditor = can(actor, 'pencairan.catatAuditor', subject);
  return {
    id,
    proposalId: row.proposalId,
    kelompokId: row.kelompokId,
    kelompok: kelompok.nama,
    nomor: proposal.nomor,
    desa: desa.lengkap,
    tahun: row.tahun,
    status,
    berikutnya: BERIKUTNYA[status],
    barang: row.bentuk === 'BARANG',
    jumlah: Number(row.jumlah),
    jumlahSalur: row.jumlahSalur === null ? null : Number(row.jumlahSalur),
    nomorPerintah: row.nomorPerintah,
    tanggalPerintah: row.tanggalPerintah && dariDate(row.tanggalPerintah),
    referensi: row.referensi,
    tanggalSalur: row.tanggalSalur && dariDate(row.tanggalSalur),
    putaran: row.putaran,
    diterima: row.diterima && hariIni(row.diterima, zonaWaktu),
    rekening,
    jawaban,
    mutasi: mutasi.map((m) => ({
      id: m.id,
      jumlah: Number(m.jumlah),
      pada: hariIni(m.pada, zonaWaktu),
    })),
    keluarga: kk,
    perKeluarga: benderaPerKeluarga(row.jumlah, kk),
    lpj,
    catatanAuditor: ['AUDITOR', 'DINAS_KADIS'].includes(actor.peran) ? row.catatanAuditor : null,
    surat,
    jejak,
    hariIni: hariIni(sekarang, zonaWaktu),
    aksi: aksiOf(actor, subject),
    bisaCatatAuditor: catatAuditor === null,
  };
}

/** The group's money for its own home: received by the ledger, spent (nothing yet), left. */
export async function uangKelompok(kelompokId: string) {
  const [mutasi, lpj] = await Promise.all([
    db().mutasi.aggregate({
      where: { akun: 'REKENING_KELOMPOK', pencairan: { kelompokId, status: 'DITERIMA' } },
      _sum: { jumlah: true },
    }),
    db().pertanggungjawaban.findFirst({
      where: { kelompokId },
      orderBy: { dibuat: 'desc' },
      select: { pencairanId: true, status: true, tenggat: true },
    }),
  ]);
  const diterima = Number(mutasi._sum.jumlah ?? 0);
  if (diterima === 0 || !lpj) return null;
  return {
    pencairanId: lpj.pencairanId,
    diterima,
    dibelanjakan: 0,
    sisa: diterima,
    statusLpj: lpj.status,
    tenggat: dariDate(lpj.tenggat),
  };
}
