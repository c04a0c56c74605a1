import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import type { Tugas } from '@/lib/core/tugas';
import { menungguDi } from '@/lib/core/waiting';
import { DITUNGGU, lewatTenggat, type StatusLpj } from '@/lib/pertanggungjawaban/rules';
import { dariDate, keDate } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import { lingkupMilikKelompok } from '@/lib/server/scope';

const AKSI: Partial<Record<StatusLpj, string>> = {
  BELANJA: 'Belanjakan dana dan simpan notanya',
  DIKEMBALIKAN: 'Perbaiki laporan belanja',
  DIAJUKAN: 'Periksa laporan belanja',
};

/** The leader has money to account for until its day; from the day after, the Dinas reminds (T27). */
export async function tugasPertanggungjawaban(actor: Actor, sekarang: Date): Promise<Tugas[]> {
  if (actor.peran !== 'KETUA' && actor.peran !== 'DINAS_STAF') return [];
  const hari = hariIni(sekarang, SETELAN_AWAL.zonaWaktu);
  const milik = menungguDi('pertanggungjawaban', actor.peran) as StatusLpj[];
  const rows = await db().pertanggungjawaban.findMany({
    where: {
      AND: [lingkupMilikKelompok(actor)],
      OR: [
        { status: { in: milik } },
        { status: { in: [...DITUNGGU] }, tenggat: { lt: keDate(hari) } },
      ],
    },
    orderBy: [{ tenggat: 'asc' }, { id: 'asc' }],
    take: 200,
    select: {
      pencairanId: true,
      status: true,
      tenggat: true,
      dibuat: true,
      kelompok: { select: { nama: true } },
    },
  });
  return rows.map((l) => {
    const tenggat = dariDate(l.tenggat);
    const milikSaya = milik.includes(l.status);
    return {
      href: `/pencairan/${l.pencairanId}`,
      judul: `KUBE ${l.kelompok.nama}`,
      keterangan: `Laporan belanja, paling lambat ${tanggalIndonesia(tenggat)}`,
      sejak: l.dibuat,
      lewat: lewatTenggat({ status: l.status, tenggat }, hari),
      aksi: milikSaya ? (AKSI[l.status] ?? 'Buka') : 'Ingatkan kelompok',
      status: l.status,
      noun: 'pertanggungjawaban' as const,
    };
  });
}
