import 'server-only';
import type { Actor, Peran } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { hariIni, tanggalIndonesia, umur } from '@/lib/core/tanggal';
import { kodeTingkat } from '@/lib/core/territory';
import { cariPeserta } from '@/lib/kelompok/acuan';
import type { TemuanKelompok } from '@/lib/kelompok/rules';
import { jabatanBerikut } from '@/lib/kelompok/rules';
import { bacaKelompok, type IsiKelompok } from '@/lib/kelompok/subjek';
import { dariDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { kecamatanDi, namaWilayah, type Pilihan, pilihanDesa } from '@/lib/wilayah/queries';

/** What the forms of a group choose from and begin with. */

export async function pilihanUsaha(actor: Actor): Promise<Pilihan[]> {
  const boleh = actor.peran !== 'ADMIN';
  const rows = boleh
    ? await db().jenisUsaha.findMany({ orderBy: [{ bidang: 'asc' }, { nama: 'asc' }] })
    : [];
  return rows.map((r) => ({ nilai: r.kode, label: `${r.nama} (${r.bidang})` }));
}

/** May this actor begin a group somewhere in their territory, and where. */
export async function tempatBentuk(actor: Actor): Promise<Pilihan[] | null> {
  const di = actor.wilayah[0];
  if (di === undefined) return null;
  const subject = { noun: 'kelompok', status: null, wilayah: di, kelompokId: null };
  return can(actor, 'kelompok.bentuk', subject) ? null : pilihanDesa(actor);
}

/** Choices of the list's filter: kecamatan for a regency, villages for one kecamatan. */
export async function pilihanWilayah(actor: Actor): Promise<Pilihan[]> {
  const kode = actor.wilayah;
  if (kode.some((k) => k.length === 10)) return [];
  if (kode.length > 0 && kode.every((k) => k.length === 6)) return pilihanDesa(actor);
  const rows = await Promise.all(kode.map((k) => kecamatanDi(db(), k)));
  return rows.flat().map((r) => ({ nilai: r.kode, label: r.nama }));
}

export type AcuanAnggota = {
  kelompokId: string;
  nama: string;
  jumlah: number;
  anggotaMin: number;
  anggotaMaks: number;
  /** today in the office's zone, for reading a NIK in the browser */
  hariIni: string;
  kabupaten: { kode: string; nama: string };
  desaKelompok: string;
  desa: Pilihan[];
  /** null = not for this role to choose (members do not see attendance lists) */
  peserta: Pilihan[] | null;
  jabatan: ReturnType<typeof jabatanBerikut>;
  /** changes with every member saved, so a draft on the phone belongs to one empty form */
  giliran: string;
};

/** What a form about a person of this group chooses from. */
export async function acuan(actor: Actor, { row, setelan }: IsiKelompok, kini: string) {
  const kabupaten = kodeTingkat(row.wilayah, 'kabupaten');
  const [nama, desa, peserta] = await Promise.all([
    namaWilayah(db(), kabupaten),
    pilihanDesa({ ...actor, wilayah: [kabupaten] }),
    actor.peran === 'KETUA' ? null : cariPeserta(db(), row.wilayah),
  ]);
  const dekat = kodeTingkat(row.wilayah, 'kecamatan');
  return {
    kelompokId: row.id,
    nama: row.nama,
    jumlah: row.anggota.length,
    anggotaMin: setelan.anggotaMin,
    anggotaMaks: setelan.anggotaMaks,
    hariIni: kini,
    kabupaten: { kode: kabupaten, nama: nama.nama },
    desaKelompok: row.wilayah,
    // the own kecamatan first: that is where members live (Permensos 2/2019 Ps 3)
    desa: [
      ...desa.filter((d) => d.nilai.startsWith(dekat)),
      ...desa.filter((d) => !d.nilai.startsWith(dekat)),
    ],
    peserta:
      peserta?.map((p) => ({
        nilai: p.id,
        label: `${p.nama}, ${p.kegiatan.tempat}, ${tanggalIndonesia(dariDate(p.kegiatan.tanggal))}`,
      })) ?? null,
    jabatan: jabatanBerikut(row.anggota.map((a) => a.jabatan)),
    giliran: row.anggota.at(-1)?.id ?? 'awal',
  } satisfies AcuanAnggota;
}

export type BaruSaja = {
  id: string;
  nama: string;
  jenisKelamin: string;
  lahir: string;
  umur: number;
};

export type Formulir = {
  acuan: AcuanAnggota;
  /** whoever was saved just before, to be compared with the card */
  baruSaja: BaruSaja | null;
  /** why the form is closed; null = open */
  tertutup: string | null;
};

/** Everything the empty member form needs; null = this group or form is not for the actor. */
export async function findFormulirAnggota(
  actor: Actor,
  id: string,
  tersimpan?: string,
): Promise<Formulir | null> {
  const { sekarang } = await jam();
  const isi = await bacaKelompok({ tx: db(), actor, sekarang }, id);
  if (!isi) return null;
  const p = can(actor, 'kelompok.tambahAnggota', isi.subject);
  if (p?.kode === 'bukan-peran') return null;
  const kini = hariIni(sekarang, isi.setelan.zonaWaktu);
  const baru = isi.row.anggota.find((a) => a.id === tersimpan);
  const lahir = baru ? dariDate(baru.lahir) : '';
  return {
    acuan: await acuan(actor, isi, kini),
    tertutup: p?.pesan ?? null,
    baruSaja: baru
      ? {
          id: baru.id,
          nama: baru.nama,
          jenisKelamin: baru.jenisKelamin,
          lahir,
          umur: umur(lahir, kini),
        }
      : null,
  };
}

export type AnggotaRinci = Awaited<ReturnType<typeof rinci>>;

// they pay, watch or keep accounts: where a member lives and is called is not their business
const TANPA_ALAMAT: readonly Peran[] = ['PROVINSI', 'PENYALUR', 'ADMIN'];

const rinci = async (actor: Actor, isi: IsiKelompok, anggotaId: string, kini: string) => {
  const urutan = isi.row.anggota.findIndex((a) => a.id === anggotaId);
  const a = isi.row.anggota[urutan];
  if (!a) return null;
  const { nikIndeks: _n, kkIndeks: _k, penggunaId, lahir, dari, ...sisa } = a;
  const tanggalLahir = dariDate(lahir);
  const alamat = !TANPA_ALAMAT.includes(actor.peran);
  return {
    ...sisa,
    alamat: alamat ? a.alamat : null,
    hp: alamat ? a.hp : null,
    lahir: tanggalLahir,
    umur: umur(tanggalLahir, kini),
    dari: dariDate(dari),
    punyaAkun: penggunaId !== null,
    desa: (await namaWilayah(db(), a.wilayah)).lengkap,
    temuan: isi.temuan.filter((t: TemuanKelompok) => t.anggota === urutan),
  };
};

export type HalamanAnggota = {
  anggota: NonNullable<AnggotaRinci>;
  kelompok: { id: string; nama: string; status: string };
  /** form data while this actor may change the member */
  acuan: AcuanAnggota | null;
  bolehKeluarkan: boolean;
  bolehBukaNik: boolean;
};

/** One member of today; null = not in the actor's scope, or no longer in the group. */
export async function findAnggota(
  actor: Actor,
  id: string,
  anggotaId: string,
): Promise<HalamanAnggota | null> {
  const { sekarang } = await jam();
  const isi = await bacaKelompok({ tx: db(), actor, sekarang }, id);
  if (!isi) return null;
  const kini = hariIni(sekarang, isi.setelan.zonaWaktu);
  const anggota = await rinci(actor, isi, anggotaId, kini);
  if (!anggota) return null;
  const boleh = (aksi: 'ubahAnggota' | 'keluarkanAnggota' | 'bukaNik') =>
    can(actor, `kelompok.${aksi}`, isi.subject) === null;
  return {
    anggota,
    kelompok: { id: isi.row.id, nama: isi.row.nama, status: isi.row.status },
    acuan: boleh('ubahAnggota') ? await acuan(actor, isi, kini) : null,
    bolehKeluarkan: boleh('keluarkanAnggota'),
    bolehBukaNik: boleh('bukaNik'),
  };
}
