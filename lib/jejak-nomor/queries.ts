import 'server-only';
import { type Actor, PERAN, type Peran } from '@/lib/core/actor';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { parseTanggal, tambahHari, waktuIndonesia } from '@/lib/core/tanggal';
import { type Apa, LABEL_APA, SEMUA_APA } from '@/lib/jejak-nomor/labels';
import { db } from '@/lib/server/db';

export const JEJAK_PER_HALAMAN = 50;
const MAKS_UNDUH = 10_000;

export const bolehJejak = (actor: Actor): boolean =>
  ruleOf('data.jejakNomor').roles.includes(actor.peran);

export type SaringanJejak = {
  apa: Apa | '';
  /** part of the name of who looked */
  siapa: string;
  dari: string;
  sampai: string;
  halaman: number;
};

type Params = Record<string, string | string[] | undefined>;

/** The URL is typed by people: what it does not know counts as not given. */
export function bacaSaringanJejak(p: Params): SaringanJejak {
  const satu = (k: string) => [p[k] ?? ''].flat()[0] ?? '';
  const hari = (k: string) => (parseTanggal(satu(k)) ? satu(k) : '');
  return {
    apa: SEMUA_APA.find((a) => a === satu('apa')) ?? '',
    siapa: satu('siapa').trim().slice(0, 60),
    dari: hari('dari'),
    sampai: hari('sampai'),
    halaman: /^[1-9]\d{0,3}$/.test(satu('halaman')) ? Number(satu('halaman')) : 1,
  };
}

type Baris = {
  id: string;
  aksi: Apa;
  aktorId: string | null;
  aktorNama: string;
  peran: string;
  alasan: string | null;
  pada: Date;
  kelompokId: string | null;
  kelompok: string | null;
  anggota: string | null;
};

export type BarisJejak = {
  id: string;
  apa: string;
  siapa: string;
  berkas: string;
  href: string | null;
  alasan: string;
  pada: string;
};

const DINAS: readonly string[] = ['DINAS_STAF', 'DINAS_KABID', 'DINAS_KADIS'];

/** The inspectorate reads names; the Dinas reads its own people's, of others the office (lifecycle 1). */
function siapa(actor: Actor, b: Baris): string {
  const peran = PERAN[b.peran as Peran]?.label ?? b.peran;
  if (b.aktorId === actor.id) return 'Anda';
  const tahu = actor.peran === 'AUDITOR' || DINAS.includes(b.peran);
  return tahu ? `${b.aktorNama}, ${peran}` : peran;
}

const zona = SETELAN_AWAL.zonaWaktu;

const baca = (actor: Actor, s: SaringanJejak, awal: number, banyak: number): Promise<Baris[]> =>
  db().$queryRaw<Baris[]>`
    select p.id::text, p.aksi, p."aktorId"::text, p."aktorNama", p.peran, p.alasan, p.pada,
      k.id::text as "kelompokId", k.nama as kelompok, a.nama as anggota
    from "Peristiwa" p
    left join "Kelompok" k on k.id = p."kelompokId"
    left join "Anggota" a on a.id::text = p.isi->>'anggotaId'
    where p.aksi = any(${s.apa ? [s.apa] : [...SEMUA_APA]}::text[])
      and exists (select 1 from unnest(${[...actor.wilayah]}::text[]) w(kode)
        where starts_with(coalesce(k.wilayah, p.isi->>'wilayah', '-'), w.kode))
      and (${s.siapa} = '' or strpos(lower(p."aktorNama"), lower(${s.siapa})) > 0)
      and (${s.dari} = '' or p.pada >= (nullif(${s.dari}, '')::date)::timestamp at time zone ${zona})
      and (${s.sampai} = '' or p.pada <
        (nullif(${s.sampai && tambahHari(s.sampai, 1)}, '')::date)::timestamp at time zone ${zona})
    order by p.pada desc, p.id offset ${awal} limit ${banyak}`;

const tampil = (actor: Actor, b: Baris): BarisJejak => ({
  id: b.id,
  apa: LABEL_APA[b.aksi],
  siapa: siapa(actor, b),
  berkas:
    [b.anggota, b.kelompok && `KUBE ${b.kelompok}`].filter(Boolean).join(', ') || 'Data terpadu',
  href: b.kelompokId && `/kelompok/${b.kelompokId}`,
  alasan: b.alasan ?? '',
  pada: waktuIndonesia(b.pada, zona),
});

export type DaftarJejak = { baris: BarisJejak[]; adaBerikut: boolean };

/** Reveals and exports in the actor's area, the newest on top; null = not for this role. */
export async function daftarJejak(actor: Actor, s: SaringanJejak): Promise<DaftarJejak | null> {
  if (!bolehJejak(actor)) return null;
  // names of other offices are not told, so they are not searched either
  const saring = actor.peran === 'AUDITOR' ? s : { ...s, siapa: '' };
  const awal = (s.halaman - 1) * JEJAK_PER_HALAMAN;
  const rows = await baca(actor, saring, awal, JEJAK_PER_HALAMAN + 1);
  return {
    baris: rows.slice(0, JEJAK_PER_HALAMAN).map((b) => tampil(actor, b)),
    adaBerikut: rows.length > JEJAK_PER_HALAMAN,
  };
}

export async function unduhJejak(actor: Actor, s: SaringanJejak): Promise<BarisJejak[] | null> {
  if (!bolehJejak(actor)) return null;
  const saring = actor.peran === 'AUDITOR' ? s : { ...s, siapa: '' };
  return (await baca(actor, saring, 0, MAKS_UNDUH)).map((b) => tampil(actor, b));
}

export type Pembukaan = { id: string; apa: string; oleh: string; alasan: string; pada: string };

/** Who opened the numbers of these memberships, for the person they belong to: the office, not the name. */
export async function pembukaanTentang(
  anggota: readonly { id: string; kelompokId: string }[],
): Promise<Pembukaan[]> {
  if (anggota.length === 0) return [];
  const kelompokId = { in: anggota.map((a) => a.kelompokId) };
  const rows = await db().peristiwa.findMany({
    where: {
      aksi: { in: ['kelompok.bukaNik', 'data.ekspor'] },
      OR: [
        ...anggota.map(({ id }) => ({ isi: { path: ['anggotaId'], equals: id } })),
        { kelompokId, isi: { path: ['apa'], equals: 'anggota' } },
      ],
    },
    orderBy: [{ pada: 'desc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, aksi: true, peran: true, alasan: true, pada: true },
  });
  return rows.map((r) => ({
    id: r.id,
    apa: LABEL_APA[r.aksi as Apa],
    oleh: PERAN[r.peran as Peran]?.label ?? r.peran,
    alasan: r.alasan ?? '',
    pada: waktuIndonesia(r.pada, zona),
  }));
}
