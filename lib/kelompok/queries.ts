import 'server-only';
import { type ButirJejak, bacaLinimasa } from '@/lib/audit/queries';
import type { Actor } from '@/lib/core/actor';
import { type AksiTerbuka, available, can, type Subject } from '@/lib/core/can';
import type { Action } from '@/lib/core/policy';
import { hariIni, umur } from '@/lib/core/tanggal';
import { asetOf } from '@/lib/kelompok/aset';
import { type DukunganTampil, dukunganOf } from '@/lib/kelompok/dukungan';
import { type Pendamping, pendampingDi } from '@/lib/kelompok/intake';
import { type Kelayakan, nilaiKelompok } from '@/lib/kelompok/kelayakan';
import { type StatusKelompok, SYARAT_TAHAP, type TemuanKelompok } from '@/lib/kelompok/rules';
import {
  type BarisAnggota,
  BERITA_ACARA,
  bacaKelompok,
  type IsiKelompok,
  perluAset,
} from '@/lib/kelompok/subjek';
import { dariDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { type SuratRingkas, suratOf } from '@/lib/surat/queries';
import { namaWilayah, namaWilayahBanyak } from '@/lib/wilayah/queries';
import type { Jabatan, Kategori } from '@/prisma/generated/enums';

export type AnggotaTampil = {
  id: string;
  urut: number;
  nama: string;
  jabatan: Jabatan;
  nikAkhir: string;
  kkAkhir: string;
  jenisKelamin: 'L' | 'P';
  /** 'YYYY-MM-DD' */
  lahir: string;
  umur: number;
  desa: string;
  pekerjaan: string;
  pendidikan: string;
  desil: number | null;
  punyaAkun: boolean;
  hadirSosialisasi: boolean;
  temuan: TemuanKelompok[];
};

export type SuratTampil = SuratRingkas & { namaBerkas: string };

export type KelompokTampil = {
  id: string;
  nomor: string;
  nama: string;
  status: StatusKelompok;
  kategori: Kategori;
  usaha: string;
  kodeUsaha: string;
  wilayah: string;
  desa: string;
  tempat: string | null;
  dibentuk: string;
  dibuka: boolean;
  anggotaMin: number;
  anggotaMaks: number;
  anggota: AnggotaTampil[];
  /** about the whole group */
  temuan: TemuanKelompok[];
  beritaAcara: SuratTampil | null;
  surat: SuratTampil[];
  pendamping: Pendamping[];
  linimasa: ButirJejak[];
  kelayakan: Kelayakan;
  dukungan: DukunganTampil[];
  proposal: { id: string; status: string }[];
  danaDiterima: boolean;
  /** its end asks for a list of assets and minutes */
  perluAset: boolean;
  /** the list that was written when it ended */
  aset: string | null;
  /** arrows of this stage for this actor */
  aksi: AksiTerbuka[];
  /** plain actions this role has here at all; null = open, else why not */
  boleh: Partial<Record<Action, string | null>>;
};

const AKSI_BIASA = [...Object.keys(SYARAT_TAHAP), 'kelompok.bukaNik'] as Action[];
const TAK_TAMPAK = ['bukan-peran', 'di-luar-wilayah', 'akibat-saja'];

export function aksiBiasaKelompok(actor: Actor, subject: Subject): KelompokTampil['boleh'] {
  return Object.fromEntries(
    AKSI_BIASA.flatMap((aksi) => {
      const p = can(actor, aksi, subject);
      return p && TAK_TAMPAK.includes(p.kode) ? [] : [[aksi, p?.pesan ?? null]];
    }),
  );
}

/** One group in the actor's scope, ready to show; null = it does not exist for them. */
export async function findKelompok(actor: Actor, id: string): Promise<KelompokTampil | null> {
  const { sekarang } = await jam();
  const isi = await bacaKelompok({ tx: db(), actor, sekarang }, id);
  if (!isi) return null;
  const { row, subject, temuan, setelan } = isi;
  const [desa, surat, pendamping, linimasa, anggota, kelayakan, dukungan] = await Promise.all([
    namaWilayah(db(), row.wilayah),
    suratTampil(id),
    pendampingDi(db(), row.wilayah, sekarang),
    bacaLinimasa(actor, id),
    anggotaTampil(isi, sekarang),
    nilaiKelompok(db(), isi, sekarang),
    dukunganOf(id),
  ]);
  return {
    id: row.id,
    nomor: row.nomor,
    nama: row.nama,
    status: row.status,
    kategori: row.kategori,
    usaha: row.usaha.nama,
    kodeUsaha: row.jenisUsaha,
    wilayah: row.wilayah,
    desa: desa.lengkap,
    tempat: row.tempat,
    dibentuk: hariIni(row.dibuat, setelan.zonaWaktu),
    dibuka: row.dibuka !== null,
    anggotaMin: setelan.anggotaMin,
    anggotaMaks: setelan.anggotaMaks,
    anggota,
    temuan: temuan.filter((t) => t.anggota === undefined),
    beritaAcara: surat.find((s) => s.jenis === BERITA_ACARA) ?? null,
    surat: surat.filter((s) => s.jenis !== BERITA_ACARA),
    pendamping,
    linimasa,
    kelayakan,
    dukungan,
    proposal: row.proposal.map((p) => ({ id: p.id, status: p.status })),
    danaDiterima: row.pencairan.some((p) => p.status === 'DITERIMA'),
    perluAset: perluAset(row),
    aset: row.status === 'BUBAR' ? await asetOf(id) : null,
    aksi: available(actor, subject),
    boleh: aksiBiasaKelompok(actor, subject),
  };
}

async function suratTampil(id: string): Promise<SuratTampil[]> {
  const surat = await suratOf(db(), id);
  const berkas = await db().berkas.findMany({
    where: { id: { in: surat.map((s) => s.berkasId) } },
    select: { id: true, namaAsli: true },
  });
  const nama = new Map(berkas.map((b) => [b.id, b.namaAsli]));
  return surat.map((s) => ({ ...s, namaBerkas: nama.get(s.berkasId) ?? 'Pindaian surat' }));
}

async function anggotaTampil(isi: IsiKelompok, sekarang: Date): Promise<AnggotaTampil[]> {
  const { row, temuan, setelan } = isi;
  const pada = hariIni(sekarang, setelan.zonaWaktu);
  const nama = await namaWilayahBanyak(
    db(),
    row.anggota.map((a) => a.wilayah),
  );
  return row.anggota.map((a, i) => ({
    ...tampil(a, pada),
    desa: nama.get(a.wilayah)?.nama ?? a.wilayah,
    temuan: temuan.filter((t) => t.anggota === i),
  }));
}

const tampil = (a: BarisAnggota, pada: string) => ({
  id: a.id,
  urut: a.urut,
  nama: a.nama,
  jabatan: a.jabatan,
  nikAkhir: a.nikAkhir,
  kkAkhir: a.kkAkhir,
  jenisKelamin: a.jenisKelamin === 'P' ? ('P' as const) : ('L' as const),
  lahir: dariDate(a.lahir),
  umur: umur(dariDate(a.lahir), pada),
  pekerjaan: a.pekerjaan,
  pendidikan: a.pendidikan,
  desil: a.desil,
  punyaAkun: a.penggunaId !== null,
  hadirSosialisasi: a.kehadiranId !== null,
});

/** The minutes of the meeting that formed the group; the caller has found the group in scope (F33). */
export async function musyawarahOf(kelompokId: string) {
  const surat = await db().surat.findFirst({
    where: { subjekId: kelompokId, jenis: BERITA_ACARA, dicabut: null },
    select: { nomor: true, tanggal: true, berkasId: true },
  });
  return surat && { ...surat, tanggal: dariDate(surat.tanggal) };
}
