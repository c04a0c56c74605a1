import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import { kodeTingkat } from '@/lib/core/territory';
import { uangKelompok } from '@/lib/pencairan/queries';
import { berlakuPada } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { namaWilayah } from '@/lib/wilayah/queries';

export type LangkahKelompok = {
  judul: string;
  status: 'selesai' | 'kini' | 'nanti';
  tanggal?: string;
};

export type BerandaKelompok = {
  id: string;
  nama: string;
  tempat: string;
  status: string;
  proposal: { id: string; status: string; nomor: string | null; catatan: string | null } | null;
  langkah: LangkahKelompok[];
  /** from the ledger, once the members have confirmed it */
  uang: Awaited<ReturnType<typeof uangKelompok>>;
  pendamping: { nama: string; hp: string | null }[];
};

/** The seven steps of ux.md 4, each with the arrow that ends it. */
const LANGKAH: [judul: string, aksi: string, ke?: string][] = [
  ['Bentuk kelompok', 'kelompok.sahkan'],
  ['Susun proposal', 'proposal.ajukan'],
  ['Desa dan kecamatan', 'proposal.masukDinas', 'DI_DINAS'],
  ['Dinas memeriksa', 'proposal.nyatakanLayak'],
  ['Kementerian menetapkan', 'proposal.tetapkan'],
  ['Terima dan belanjakan dana', 'pertanggungjawaban.terima'],
  ['Usaha berjalan', 'kelompok.mulaiUsaha'],
];

/** Where a group stands, from audit events only; what was returned is open again. */
export async function getBerandaKelompok(
  actor: Actor,
  id: string,
): Promise<BerandaKelompok | null> {
  const k = await db().kelompok.findFirst({
    where: { id: actor.kelompokId === id ? id : '' },
    select: {
      id: true,
      nama: true,
      wilayah: true,
      status: true,
      proposal: {
        orderBy: { dibuat: 'desc' },
        take: 1,
        select: { id: true, status: true, nomor: true, catatanSalah: true },
      },
    },
  });
  if (!k) return null;
  const p = k.proposal[0] ?? null;
  const [wilayah, langkah, uang, pendamping] = await Promise.all([
    namaWilayah(db(), k.wilayah),
    langkahOf(id, p?.status ?? null),
    uangKelompok(id),
    pendampingOf(k.wilayah),
  ]);
  const proposal = p && {
    id: p.id,
    status: p.status,
    nomor: p.nomor,
    catatan: p.status === 'DIKEMBALIKAN' ? p.catatanSalah : null,
  };
  return {
    id,
    nama: k.nama,
    tempat: wilayah.lengkap,
    status: k.status,
    proposal,
    langkah,
    uang,
    pendamping,
  };
}

async function langkahOf(kelompokId: string, statusProposal: string | null) {
  const rows = await db().peristiwa.findMany({
    where: { kelompokId, ke: { not: null } },
    orderBy: { pada: 'asc' },
    select: { aksi: true, ke: true, pada: true },
  });
  // a returned proposal is being written again, whatever was ticked before
  const terbuka =
    statusProposal === 'DIKEMBALIKAN' || statusProposal === 'DRAF' ? 1 : LANGKAH.length;
  const selesai = LANGKAH.map(([, aksi, ke]) =>
    rows.findLast((r) => r.aksi === aksi || (ke !== undefined && r.ke === ke)),
  );
  const kini = selesai.findIndex((s, i) => !s || i >= terbuka);
  return LANGKAH.map(([judul], i): LangkahKelompok => {
    const s = selesai[i];
    if (s && (kini < 0 || i < kini))
      return {
        judul,
        status: 'selesai',
        tanggal: tanggalIndonesia(hariIni(s.pada, SETELAN_AWAL.zonaWaktu)),
      };
    return { judul, status: i === kini ? 'kini' : 'nanti' };
  });
}

async function pendampingOf(wilayah: string) {
  const rows = await db().penugasan.findMany({
    where: {
      kecamatan: kodeTingkat(wilayah, 'kecamatan'),
      ...berlakuPada((await jam()).sekarang),
      pendamping: { nonaktif: null },
    },
    select: { pendamping: { select: { nama: true, hp: true } } },
  });
  return rows.map((r) => r.pendamping);
}
