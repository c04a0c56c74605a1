import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, tambahHari, tanggalIndonesia } from '@/lib/core/tanggal';
import type { Tugas } from '@/lib/core/tugas';
import { menungguDi } from '@/lib/core/waiting';
import { kalimatSepi } from '@/lib/kunjungan/kalimat';
import { LABEL_JENIS, type StatusKunjungan } from '@/lib/kunjungan/labels';
import { DIKUNJUNGI, terlambat } from '@/lib/kunjungan/rules';
import { kelompokSepi } from '@/lib/kunjungan/sepi';
import { dariDate, keDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { lingkupKelompok, lingkupMilikKelompok } from '@/lib/server/scope';
import { setelanBerkas } from '@/lib/tahun/queries';
import type { Prisma } from '@/prisma/generated/client';

const AKSI: Partial<Record<StatusKunjungan, string>> = {
  DIJADWALKAN: 'Kunjungi dan lapor',
  DIKEMBALIKAN: 'Perbaiki laporan',
  DILAPORKAN: 'Periksa laporan',
};

/** Reports on this desk, visits that are due, groups that have not begun or that sell nothing. */
export async function tugasKunjungan(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  if (actor.peran !== 'PENDAMPING' && actor.peran !== 'DINAS_STAF') return [];
  const hari = hariIni(sekarang, SETELAN_AWAL.zonaWaktu);
  const semua = await Promise.all([
    tugasBerkas(actor, hari),
    belumMulai(actor, sekarang),
    tanpaJual(actor),
  ]);
  return semua.flat();
}

/** The companion sees a visit from the day its window opens, the office once it is overdue (T30). */
async function tugasBerkas(actor: Actor, hari: string): Promise<Tugas[]> {
  const tanggal = keDate(hari);
  const milik = menungguDi('kunjungan', actor.peran) as StatusKunjungan[];
  const jatuhTempo: Prisma.KunjunganWhereInput =
    actor.peran === 'PENDAMPING'
      ? { jendelaDari: { lte: tanggal } }
      : { jendelaSampai: { lt: tanggal } };
  const rows = await db().kunjungan.findMany({
    where: {
      AND: [lingkupMilikKelompok(actor)],
      kelompok: { status: { in: [...DIKUNJUNGI] } },
      OR: [
        { status: { in: milik.filter((s) => s !== 'DIJADWALKAN') } },
        { status: 'DIJADWALKAN', ...jatuhTempo },
      ],
    },
    orderBy: [{ jendelaSampai: 'asc' }, { id: 'asc' }],
    take: 200,
    include: { kelompok: { select: { nama: true } } },
  });
  return rows.map((k) => {
    const sampai = dariDate(k.jendelaSampai);
    const telat = terlambat({ status: k.status, sampai }, hari);
    const menunggu = k.status === 'DIJADWALKAN';
    return {
      href: `/kunjungan/${k.id}`,
      judul: `KUBE ${k.kelompok.nama}`,
      keterangan: menunggu
        ? `${LABEL_JENIS[k.jenis]}, paling lambat ${tanggalIndonesia(sampai)}`
        : LABEL_JENIS[k.jenis],
      sejak: menunggu ? k.jendelaDari : k.sejak,
      lewat: telat,
      aksi:
        menunggu && actor.peran === 'DINAS_STAF'
          ? 'Ingatkan pendamping'
          : (AKSI[k.status] ?? 'Buka'),
      status: k.status,
      noun: 'kunjungan',
    };
  });
}

/** Where a group is helped: the companion goes there, the office reads its page first. */
const hrefBantu = (actor: Actor, id: string): string =>
  actor.peran === 'PENDAMPING' ? `/kunjungan/baru?kelompok=${id}` : `/kelompok/${id}`;

/** Alarm of T31: it rings until a visit hears of a sale or the group is declared inactive. */
async function tanpaJual(actor: Actor): Promise<Tugas[]> {
  return (await kelompokSepi(lingkupKelompok(actor))).map((k) => ({
    href: hrefBantu(actor, k.id),
    judul: `KUBE ${k.nama}`,
    keterangan: kalimatSepi(k),
    sejak: keDate(k.sampai),
    lewat: true,
    aksi: actor.peran === 'PENDAMPING' ? 'Bantu kelompok menjual' : 'Lihat kelompok',
    status: 'BERJALAN',
    noun: 'kelompok',
  }));
}

/**
 * Thirty days after the money came (CFG batasMulaiUsaha) and no business yet: a visit falls due
 * anyway, and the office sees it. Computed, so it ends by itself: with mulaiUsaha, or for as many
 * days again with a visit reported since the money came.
 */
async function belumMulai(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  const rows = await db().kelompok.findMany({
    where: {
      AND: [lingkupKelompok(actor)],
      status: 'DISAHKAN',
      pencairan: { some: { status: 'DITERIMA' } },
    },
    orderBy: { id: 'asc' },
    take: 300,
    select: {
      id: true,
      nama: true,
      status: true,
      pencairan: {
        where: { status: 'DITERIMA' },
        select: {
          diterima: true,
          proposal: { select: { tahun: true, setelan: { select: { nilai: true } } } },
        },
      },
      kunjungan: {
        where: { tanggal: { not: null } },
        orderBy: { tanggal: 'desc' },
        take: 1,
        select: { tanggal: true },
      },
    },
  });
  // the money keeps the version of the proposal it was given for (settings.md)
  const setelan = await setelanBerkas(
    db(),
    rows.flatMap((k) => k.pencairan.map((p) => p.proposal)),
  );
  return rows.flatMap((k): Tugas[] => {
    const [dana] = k.pencairan;
    const diterima = dana?.diterima;
    if (!diterima) return [];
    const { batasMulaiUsaha, zonaWaktu } = setelan(dana.proposal);
    const batas = keDate(tambahHari(hariIni(sekarang, zonaWaktu), -batasMulaiUsaha));
    const terakhir = k.kunjungan[0]?.tanggal;
    const belumLama = diterima.getTime() >= sekarang.getTime() - batasMulaiUsaha * 86_400_000;
    if (belumLama || (terakhir && terakhir >= batas)) return [];
    return [
      {
        href: hrefBantu(actor, k.id),
        judul: `KUBE ${k.nama}`,
        keterangan: `Dana diterima ${tanggalIndonesia(hariIni(diterima, zonaWaktu))}, usaha belum dicatat mulai`,
        sejak: diterima,
        lewat: true,
        aksi: actor.peran === 'PENDAMPING' ? 'Kunjungi kelompok' : 'Lihat kelompok',
        status: k.status,
        noun: 'kelompok',
      },
    ];
  });
}
