import { db } from '@/lib/server/db';
import { aktifkan } from '@/scripts/muat/aktivasi';
import {
  ajukanPengesahan,
  bentuk,
  type Kisah,
  sahkan,
  siapkanPendamping,
} from '@/scripts/muat/cerita';
import { ajukan, tulis } from '@/scripts/muat/cerita-proposal';

/** A kiosk group in Balla; `benih` keeps its people apart from other groups of the same test. */
export const kisah = (nama: string, benih: number, lain: Partial<Kisah> = {}): Kisah => ({
  nama,
  desa: '7316031021',
  pendamping: 'pendamping.baraka',
  kantorDesa: 'desa.balla',
  kategori: 'HARIAN',
  jenisUsaha: 'kios-sembako',
  rab: 'kios',
  benih,
  anggota: 6,
  ketua: `ketua.${nama.toLowerCase()}`,
  ...lain,
});

/** Baraka has its companion: trained and assigned, as everything else presupposes. */
export const pendampingBaraka = () =>
  siapkanPendamping('provinsi.sulsel', 'admin.enrekang', 'pendamping.baraka', '731603');

/** An endorsed group whose leader can sign in. */
export async function kelompokSah(k: Kisah): Promise<string> {
  const id = await bentuk(k);
  await ajukanPengesahan(k, id);
  await sahkan(k, id);
  await aktifkan(id, 'KETUA', k.ketua);
  return id;
}

/** A proposal on the village's desk, walked there by the real commands. */
export async function proposalDiDesa(k: Kisah): Promise<{ kelompokId: string; id: string }> {
  const kelompokId = await kelompokSah(k);
  const id = await tulis(k, kelompokId);
  await ajukan(k, id);
  return { kelompokId, id };
}

/** Everything that a refused command must have left as it was, in one number. */
export async function sidikData(): Promise<string> {
  const [row] = await db().$queryRaw<{ sidik: string }[]>`
    select md5(concat(
      (select string_agg(t::text, '|' order by t.id) from "Kegiatan" t),
      (select string_agg(t::text, '|' order by t.id) from "Kehadiran" t),
      (select string_agg(t::text, '|' order by t.id) from "TindakLanjut" t),
      (select string_agg(t::text, '|' order by t.id) from "Calon" t),
      (select string_agg(t::text, '|' order by t.id) from "Pendekatan" t),
      (select string_agg(t::text, '|' order by t.id) from "Kelompok" t),
      (select string_agg(t::text, '|' order by t.id) from "Anggota" t),
      (select string_agg(t::text, '|' order by t.id) from "Proposal" t),
      (select string_agg(t::text, '|' order by t.id) from "ButirRab" t),
      (select string_agg(t::text, '|' order by t.id) from "Usulan" t),
      (select string_agg(t::text, '|' order by t."usulanId", t."proposalId") from "UsulanProposal" t),
      (select string_agg(t::text, '|' order by t.id) from "Penetapan" t),
      (select string_agg(t::text, '|' order by t."penetapanId", t."proposalId") from "PenetapanProposal" t),
      (select string_agg(t::text, '|' order by t.id) from "Kunjungan" t),
      (select string_agg(t::text, '|' order by t.id) from "Lampiran" t),
      (select string_agg(t::text, '|' order by t.id) from "Pencairan" t),
      (select string_agg(t::text, '|' order by t.id) from "KonfirmasiDana" t),
      (select string_agg(t::text, '|' order by t.id) from "Mutasi" t),
      (select string_agg(t::text, '|' order by t.id) from "Pertanggungjawaban" t),
      (select string_agg(t::text, '|' order by t.id) from "Pengaduan" t),
      (select string_agg(t::text, '|' order by t.id) from "Keberatan" t),
      (select string_agg(t::text, '|' order by t.id) from "Penggantian" t),
      (select string_agg(t::text, '|' order by t.id) from "Surat" t),
      (select string_agg(t::text, '|' order by t.id) from "Rekening" t),
      (select string_agg(t::text, '|' order by t.id) from "Sptjm" t),
      (select string_agg(t::text, '|' order by t.id) from "Pengguna" t),
      (select string_agg(t::text, '|' order by t.id) from "PeranPengguna" t),
      (select string_agg(t::text, '|' order by t.id) from "Penugasan" t),
      (select string_agg(t::text, '|' order by t.id) from "SerahTerima" t),
      (select string_agg(t::text, '|' order by t.id) from "Pengecualian" t),
      (select string_agg(t::text, '|' order by t.id) from "Dukungan" t),
      (select string_agg(t::text, '|' order by t.id) from "RiwayatKontak" t),
      (select string_agg(t::text, '|' order by t.id) from "PutusanGanda" t),
      (select string_agg(t::text, '|' order by t.id) from "TahunProgram" t),
      (select string_agg(t::text, '|' order by t.id) from "Setelan" t),
      (select string_agg(t::text, '|' order by t.tahun, t.wilayah) from "Kuota" t),
      (select string_agg(t::text, '|' order by t.id) from "Pembekuan" t),
      (select string_agg(t::text, '|' order by t.id) from "Dicatatkan" t),
      (select string_agg(t::text, '|' order by t.id) from "ImporTerpadu" t),
      (select string_agg(t::text, '|' order by t."imporId", t.baris) from "OrangTerpadu" t),
      (select string_agg(t::text, '|' order by t.id) from "TemplatTerpadu" t),
      (select string_agg(t::text, '|' order by t.id) from "Peristiwa" t))) as sidik`;
  return row?.sidik ?? '';
}
