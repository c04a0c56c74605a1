import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, type Result, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { kunciNomor } from '@/lib/kelompok/ganda';
import { susunAnggota } from '@/lib/kelompok/isi-anggota';
import {
  jabatanKursi,
  KURSI,
  type Kursi,
  type NamaKursi,
  sesudahKursi,
} from '@/lib/kelompok/kursi';
import type { KodeTemuanKelompok, TemuanKelompok } from '@/lib/kelompok/rules';
import type { IsianAnggota } from '@/lib/kelompok/schema';
import { type BarisAnggota, type IsiKelompok, periksaDengan } from '@/lib/kelompok/subjek';
import { keDate } from '@/lib/server/actor';
import type { Ctx } from '@/lib/server/command';

/**
 * What a replacement must fulfil, asked when it is proposed and again when it takes effect. Only
 * who is new in a place is judged: a group lives on with members from before today's criteria.
 */

/** The field of the form at which a finding about the new person is mended. */
const BIDANG: Partial<Record<KodeTemuanKelompok, string>> = {
  'nik-sama': 'nik',
  'nik-kelompok-lain': 'nik',
  'kk-sama': 'kk',
  'kk-kelompok-lain': 'kk',
  'kecamatan-lain': 'desa',
  'desa-lain': 'desa',
  usia: 'lahir',
  'usia-perhatian': 'lahir',
  'tanggal-lahir': 'lahir',
  'baca-tulis': 'bisaBaca',
  'keluarga-asn': 'keluargaAsn',
};

const salahDi = (temuan: readonly TemuanKelompok[]): Problem =>
  masalah(
    'isian-salah',
    temuan
      .slice(0, 2)
      .map((t) => t.pesan)
      .join(' '),
    Object.fromEntries(temuan.map((t) => [BIDANG[t.kode] ?? 'desil', t.pesan])),
  );

/** The columns of whoever comes in, with the seat of whoever goes, after all rules about them. */
export async function susunCalon(
  ctx: Ctx,
  k: IsiKelompok,
  keluar: BarisAnggota,
  isian: Omit<IsianAnggota, 'jabatan' | 'kehadiranId'>,
  id: string,
) {
  const orang = { ...isian, jabatan: keluar.jabatan, kehadiranId: undefined };
  const isi = await susunAnggota(ctx, k.row, orang, id);
  if (!isi.ok) return isi;
  const { kolom, nik, kk } = isi.nilai;
  if (!nik || !kk) return refuse(masalah('sudah-berubah'));
  const dari = keDate(hariIni(ctx.sekarang, ctx.zona));
  // whoever comes in for an officer takes the seat, so it never stands empty
  const data = { id, dari, ...kolom, jabatan: keluar.jabatan, ...nik, ...kk };
  if (data.nikIndeks === keluar.nikIndeks)
    return refuse(masalah('isian-salah', undefined, { nik: 'Penggantinya harus orang lain.' }));
  // before other groups are looked at: what they commit meanwhile must be seen (T3)
  await kunciNomor(ctx.tx, [data]);
  const urut = Math.max(0, ...k.row.anggota.map((a) => a.urut)) + 1;
  const sesudah = [
    ...k.row.anggota.filter((a) => a.id !== keluar.id),
    { ...data, urut, penggunaId: null },
  ];
  const tolak = (await periksaDengan(ctx, k, sesudah)).filter(
    (t) => t.berat === 'tolak' && t.anggota === sesudah.length - 1,
  );
  return tolak.length > 0 ? refuse(salahDi(tolak)) : ok(data);
}

/** Who takes which seat, from the form: nobody on two seats, and none of the three left empty. */
export function susunKursi(
  { row }: IsiKelompok,
  isian: Partial<Record<NamaKursi, string>>,
): Result<Kursi[]> {
  const kursi: Kursi[] = [];
  for (const nama of KURSI) {
    if (!isian[nama]) continue;
    const jabatan = jabatanKursi(nama);
    const masuk = row.anggota.find((a) => a.id === isian[nama]);
    const sudah = KURSI.some((lain) => lain !== nama && isian[lain] === isian[nama]);
    if (!masuk || sudah)
      return refuse(
        masalah('isian-salah', undefined, { [nama]: 'Pilih anggota lain untuk jabatan ini.' }),
      );
    if (masuk.jabatan === jabatan) continue;
    const keluar = row.anggota.find((a) => a.jabatan === jabatan);
    kursi.push({
      jabatan,
      keluar: keluar ? { id: keluar.id, nama: keluar.nama } : null,
      masuk: { id: masuk.id, nama: masuk.nama },
    });
  }
  return kursi.length > 0
    ? ok(kursi)
    : refuse(masalah('isian-salah', undefined, { ketua: 'Pilih pengurus yang baru.' }));
}

/** A seat may ask its own of whoever takes it: to read, write and count (F27, T6). */
export async function periksaKursi(
  ctx: Ctx,
  k: IsiKelompok,
  kursi: readonly Kursi[],
): Promise<Problem | null> {
  const sesudah = sesudahKursi(k.row.anggota, kursi);
  const kosong = KURSI.find((n) => !sesudah.some((a) => a.jabatan === jabatanKursi(n)));
  if (kosong)
    return masalah('isian-salah', undefined, { [kosong]: `Pilih juga ${kosong} yang baru.` });
  const temuan = await periksaDengan(ctx, k, sesudah);
  for (const t of temuan) {
    const a = t.anggota === undefined ? undefined : sesudah[t.anggota];
    const baru = kursi.find((x) => x.masuk.id === a?.id);
    if (baru && t.berat === 'tolak' && t.kode === 'baca-tulis')
      return masalah('isian-salah', t.pesan, { [baru.jabatan.toLowerCase()]: t.pesan });
  }
  return null;
}
