import 'server-only';
import type { Actor } from '@/lib/core/actor';
import {
  type AnggotaRingkas,
  type KelompokRingkas,
  type Pendidikan,
  periksaKelompok,
} from '@/lib/core/anggota';
import type { Subject } from '@/lib/core/can';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { cariGanda } from '@/lib/kelompok/ganda';
import { temuanMirip } from '@/lib/kelompok/mirip';
import { kurangDari, kurangLayak, kurangTahap, type TemuanKelompok } from '@/lib/kelompok/rules';
import { dariDate } from '@/lib/server/actor';
import { riwayat } from '@/lib/server/audit';
import type { Tx } from '@/lib/server/db';
import { lingkupKelompok } from '@/lib/server/scope';
import { setelanBerlaku } from '@/lib/tahun/queries';
import type { Prisma } from '@/prisma/generated/client';

export const BERITA_ACARA = 'ba-musyawarah';

/** A member without the encrypted numbers: what pages and rules may work with. */
export const PILIH_ANGGOTA = {
  id: true,
  urut: true,
  nama: true,
  jabatan: true,
  nikIndeks: true,
  nikAkhir: true,
  kkIndeks: true,
  kkAkhir: true,
  jenisKelamin: true,
  lahir: true,
  wilayah: true,
  alamat: true,
  hp: true,
  pendidikan: true,
  pekerjaan: true,
  keterampilan: true,
  perananUsaha: true,
  bisaBaca: true,
  bisaTulis: true,
  bisaHitung: true,
  keluargaAsn: true,
  desil: true,
  dicekKtp: true,
  kehadiranId: true,
  penggunaId: true,
  dari: true,
} as const satisfies Prisma.AnggotaSelect;

export type BarisAnggota = Prisma.AnggotaGetPayload<{ select: typeof PILIH_ANGGOTA }>;

const TERMASUK = {
  usaha: true,
  anggota: { where: { sampai: null }, orderBy: { urut: 'asc' }, select: PILIH_ANGGOTA },
  proposal: { select: { id: true, status: true, versi: true, kelompokId: true } },
  pencairan: { select: { status: true } },
  pertanggungjawaban: { select: { status: true } },
  pengecualian: {
    where: { dicabut: null },
    orderBy: [{ pada: 'asc' }, { id: 'asc' }],
    select: { id: true, anggotaId: true, kriteria: true, alasan: true, oleh: true, pada: true },
  },
} as const satisfies Prisma.KelompokInclude;

export type BarisKelompok = Prisma.KelompokGetPayload<{ include: typeof TERMASUK }>;

export type IsiKelompok = {
  row: BarisKelompok;
  subject: Subject;
  /** only while the group is being formed; afterwards the rules of formation say nothing */
  temuan: TemuanKelompok[];
  setelan: Setelan;
};

export type Pembaca = { tx: Tx; actor: Actor; sekarang: Date };

/** The row of the group, held until the transaction ends: two desks take turns. */
export const kunciKelompok = (tx: Tx, id: string): Promise<unknown> =>
  tx.$queryRaw`select id from "Kelompok" where id = ${id}::uuid for update`;

/** One group in the actor's scope with all facts that its rights depend on; null = not for them. */
export async function bacaKelompok(p: Pembaca, id: string): Promise<IsiKelompok | null> {
  const row = await p.tx.kelompok.findFirst({
    where: { AND: [{ id }, lingkupKelompok(p.actor)] },
    include: TERMASUK,
  });
  if (!row) return null;
  const setelan = (await setelanBerlaku(p.tx))?.setelan ?? SETELAN_AWAL;
  const temuan = await temuanKelompok(p, row, setelan);
  const jejak = await riwayat(p.tx, id);
  const adaBa = await p.tx.surat.count({
    where: { subjekId: id, jenis: BERITA_ACARA, dicabut: null },
  });
  const pengirim = jejak.pelaku['kelompok.ajukanPengesahan']?.at(-1);
  const subject: Subject = {
    noun: 'kelompok',
    status: row.status,
    wilayah: row.wilayah,
    kelompokId: row.id,
    ...jejak,
    kurang: {
      ...kurangDari(temuan),
      ...kurangTahap(row.status),
      ...kurangLayak(row.proposal),
      ...(adaBa === 0 && { beritaAcaraMusyawarah: 'Berita acara musyawarah belum diunggah.' }),
      ...(pengirim !== p.actor.id && {
        olehPengirim: 'Hanya yang mengajukan bisa menarik kembali.',
      }),
      ...(row.dibuka && { belumDibuka: 'Berkas sudah dibuka di desa. Minta desa mengembalikan.' }),
      ...kurangDana(row),
    },
  };
  return { row, subject, temuan, setelan };
}

/** Ordered and not yet settled: the group cannot end while money is under way to it. */
const JALAN: readonly string[] = ['DIPERINTAHKAN', 'TERSALUR', 'BERSELISIH', 'RETUR'];

const lpjDiterima = (row: BarisKelompok): boolean =>
  row.pertanggungjawaban.length > 0 && row.pertanggungjawaban.every((p) => p.status === 'DITERIMA');

const adaDana = (row: BarisKelompok): boolean => row.pencairan.some((p) => p.status === 'DITERIMA');

/** Money came and no report of it was accepted: the end asks for a list of assets and its minutes. */
export const perluAset = (row: BarisKelompok): boolean => adaDana(row) && !lpjDiterima(row);

/**
 * What the money says about the group's next steps: the business begins with the aid, and no group
 * ends while money is under way. Nobody has rated a group yet, so none is twice mandiri.
 */
function kurangDana(row: BarisKelompok): Record<string, string> {
  return {
    ...(row.pencairan.some((p) => JALAN.includes(p.status)) && {
      pertanggungjawabanBubar: 'Dana bantuan masih berjalan. Selesaikan pencairannya dulu.',
    }),
    ...(!adaDana(row) && { bantuanDiterima: 'Dana bantuan belum diterima kelompok.' }),
    ...(!lpjDiterima(row) && { lpjDiterima: 'Laporan belanja belum diterima Dinas.' }),
    mandiriDuaKali: 'Kelompok belum dua kali dinilai mandiri.',
  };
}

/** A member as the formation rules see it: no number, only keyed hashes. */
export const ringkasAnggota = (a: BarisAnggota): AnggotaRingkas => ({
  nama: a.nama,
  jabatan: a.jabatan,
  nikIndeks: a.nikIndeks,
  kkIndeks: a.kkIndeks,
  tanggalLahir: dariDate(a.lahir),
  jenisKelamin: a.jenisKelamin === 'P' ? 'P' : 'L',
  desaKode: a.wilayah,
  // written by our own command from the same list
  pendidikan: a.pendidikan as Pendidikan,
  pekerjaan: a.pekerjaan,
  bisaBaca: a.bisaBaca,
  bisaTulis: a.bisaTulis,
  bisaHitung: a.bisaHitung,
  keluargaAsn: a.keluargaAsn,
  desil: a.desil,
});

/** Today's members with what the Kabid excepted for each (T2, F28). */
export const ringkasSemua = (row: BarisKelompok): AnggotaRingkas[] =>
  row.anggota.map((a) => ({
    ...ringkasAnggota(a),
    kecuali: row.pengecualian
      .filter((k) => k.anggotaId === a.id)
      .map((k) => ({ kode: k.kriteria, oleh: k.oleh, alasan: k.alasan })),
  }));

export const ringkasKelompok = (row: BarisKelompok): KelompokRingkas => ({
  desaKode: row.wilayah,
  kategori: row.kategori,
  adaYangHadirSosialisasi: row.anggota.some((a) => a.kehadiranId !== null),
});

async function temuanKelompok(
  p: Pembaca,
  row: BarisKelompok,
  setelan: Setelan,
): Promise<TemuanKelompok[]> {
  if (row.status !== 'DRAF' && row.status !== 'MENUNGGU_PENGESAHAN') return [];
  return periksaIsi(p, row, setelan);
}

/** The findings of the group as it would be with these members: asked before a replacement. */
export const periksaDengan = (
  p: Pembaca,
  { row, setelan }: IsiKelompok,
  anggota: BarisAnggota[],
): Promise<TemuanKelompok[]> => periksaIsi(p, { ...row, anggota }, setelan);

async function periksaIsi(
  p: Pembaca,
  row: BarisKelompok,
  setelan: Setelan,
): Promise<TemuanKelompok[]> {
  const pembentukan = periksaKelompok(
    ringkasSemua(row),
    ringkasKelompok(row),
    setelan,
    hariIni(p.sekarang, setelan.zonaWaktu),
  );
  return [...pembentukan, ...(await cariGanda(p, row, setelan)), ...(await temuanMirip(p, row))];
}
