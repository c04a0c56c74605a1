import 'server-only';
import { namaBaku } from '@/lib/core/nama-baku';
import { parseKk, parseNik } from '@/lib/core/nik';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { kodeTingkat } from '@/lib/core/territory';
import { cariPeserta, desaBerlaku } from '@/lib/kelompok/acuan';
import type { IsianAnggota } from '@/lib/kelompok/schema';
import type { BarisKelompok } from '@/lib/kelompok/subjek';
import { dariDate, keDate } from '@/lib/server/actor';
import type { Ctx } from '@/lib/server/command';
import { bukaSandi, indeksButa, sandikan } from '@/lib/server/secret';
import { namaWilayah } from '@/lib/wilayah/queries';

type Lama = {
  id: string;
  nik: Uint8Array;
  lahir: Date;
  jenisKelamin: string;
  kehadiranId: string | null;
  keterampilan: string[];
};

type Salah = Record<string, string>;

/** The columns of one member from what was typed, or every field that is wrong at once. */
export async function susunAnggota(
  ctx: Ctx,
  kelompok: BarisKelompok,
  isian: IsianAnggota,
  id: string,
  lama?: Lama,
) {
  const salah: Salah = {};
  const ktp = await bacaKtp(ctx, kelompok, isian, salah, lama);
  const kk = isian.kk ? parseKk(isian.kk) : null;
  if (kk && !kk.ok) salah.kk = kk.pesan;
  if (!(await desaBerlaku(ctx.tx, isian.desa)))
    salah.desa = 'Desa atau kelurahan ini tidak dikenal.';
  const hadir = await hadirDari(ctx, kelompok, isian, salah, lama);
  if (!ktp.kolom || Object.keys(salah).length > 0)
    return refuse(masalah('isian-salah', undefined, salah));
  const { nik: _nik, kk: _kk, desa, lahir: _lahir, jenisKelamin: _jk, desil, ...sisa } = isian;
  return ok({
    kolom: {
      ...sisa,
      ...ktp.kolom,
      // the form to be found by: duplicates are looked for among these (lib/kelompok/mirip.ts)
      namaBaku: namaBaku(isian.nama),
      keterampilan: isian.keterampilan ?? lama?.keterampilan ?? [],
      wilayah: desa,
      alamat: isian.alamat ?? null,
      hp: isian.hp ?? null,
      perananUsaha: isian.perananUsaha ?? null,
      desil: desil ?? null,
      kehadiranId: hadir,
    },
    /** null = stays as it is */
    nik: ktp.nik ? nomor('nik', ktp.nik, id) : null,
    kk: kk?.ok ? nomor('kk', kk.kk, id) : null,
  });
}

/** Encrypted for this row, hashed for comparing, last four for people. */
function nomor<K extends 'nik' | 'kk'>(jenis: K, angka: string, id: string) {
  return {
    [jenis]: sandikan(angka, `Anggota.${jenis}:${id}`),
    [`${jenis}Indeks`]: indeksButa(jenis, angka),
    [`${jenis}Akhir`]: angka.slice(-4),
  } as Record<K, Uint8Array<ArrayBuffer>> & Record<`${K}Indeks` | `${K}Akhir`, string>;
}

/**
 * Sex and birth date come with the NIK. The law lets them differ (a NIK never changes), so a
 * difference asks for the tick "Sudah dicek KTP" and does not block (rules 2.6).
 */
async function bacaKtp(
  ctx: Ctx,
  kelompok: BarisKelompok,
  isian: IsianAnggota,
  salah: Salah,
  lama?: Lama,
) {
  const kode = kodeTingkat(kelompok.wilayah, 'kabupaten');
  const kabupaten = { kode, nama: (await namaWilayah(ctx.tx, kode)).nama };
  const angka = isian.nik ?? (lama ? bukaSandi(lama.nik, `Anggota.nik:${lama.id}`) : '');
  const nik = parseNik(angka, ctx.sekarang, ctx.zona, kabupaten);
  if (!nik.ok) {
    salah.nik = nik.pesan;
    return { nik: null, kolom: null };
  }
  // a stored answer stays, unless a new NIK brings its own
  const tetap = isian.nik ? undefined : lama;
  const lahir = isian.lahir ?? (tetap ? dariDate(tetap.lahir) : nik.tanggalLahir);
  const jenisKelamin = isian.jenisKelamin ?? tetap?.jenisKelamin ?? nik.jenisKelamin;
  if (lahir > hariIni(ctx.sekarang, ctx.zona))
    salah.lahir = 'Tanggal lahir belum terjadi. Cocokkan dengan KTP.';
  if (!isian.dicekKtp) {
    const cek = 'Cocokkan dengan KTP, lalu centang "Sudah dicek KTP".';
    if (lahir !== nik.tanggalLahir) salah.dicekKtp = `Tanggal lahir berbeda dengan NIK. ${cek}`;
    else if (jenisKelamin !== nik.jenisKelamin)
      salah.dicekKtp = `Jenis kelamin berbeda dengan NIK. ${cek}`;
  }
  return { nik: isian.nik ? nik.nik : null, kolom: { jenisKelamin, lahir: keDate(lahir) } };
}

/** Only a socialisation in this kecamatan counts (T7); members do not see its list, so they keep it. */
async function hadirDari(
  ctx: Ctx,
  kelompok: BarisKelompok,
  isian: IsianAnggota,
  salah: Salah,
  lama?: Lama,
): Promise<string | null> {
  if (ctx.actor.peran === 'KETUA') return lama?.kehadiranId ?? null;
  if (!isian.kehadiranId) return null;
  const [peserta] = await cariPeserta(ctx.tx, kelompok.wilayah, isian.kehadiranId);
  if (!peserta) {
    salah.kehadiranId = 'Peserta ini tidak ada di sosialisasi kecamatan ini.';
    return null;
  }
  const dipakai = kelompok.anggota.find(
    (a) => a.kehadiranId === isian.kehadiranId && a.id !== lama?.id,
  );
  if (dipakai) salah.kehadiranId = `Peserta ini sudah dipilih untuk ${dipakai.nama}.`;
  return isian.kehadiranId;
}
