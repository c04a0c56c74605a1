import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { tanggalLibur } from '@/lib/core/libur';
import { proposal } from '@/lib/core/lifecycle/proposal';
import { bersih } from '@/lib/core/nama';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL, type Setelan } from '@/lib/core/setelan';
import { apakahHariKerja, hariIni, tambahHari } from '@/lib/core/tanggal';
import { menungguDi } from '@/lib/core/waiting';
import { type BarisSql, type Batasan, sqlAntrean, type Tahap } from '@/lib/proposal/antrean-sql';
import type { StatusProposal } from '@/lib/proposal/labels';
import { targetMeja, umurMeja } from '@/lib/proposal/rules';
import { SELESAI } from '@/lib/proposal/subject';
import { permintaanMundur } from '@/lib/proposal/withdrawal';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { sebutDesa } from '@/lib/wilayah/queries';

export const PER_HALAMAN = 50;
const BATAS_HITUNG = 1000;

export type SaringanProposal = {
  cari: string;
  /** '' = everything still on its way */
  status: StatusProposal | 'semua' | '';
  kecamatan: string;
  usaha: string;
  tahun: number | null;
  menunggu: boolean;
  lewat: boolean;
  halaman: number;
};

type Params = Record<string, string | string[] | undefined>;

/** The URL is typed by people: what it does not know counts as not given. */
export function bacaSaringan(params: Params): SaringanProposal {
  const satu = (k: string) => [params[k] ?? ''].flat()[0] ?? '';
  const status = satu('status');
  const halaman = Number(satu('hal'));
  const dikenal = status === 'semua' || Object.hasOwn(proposal.states, status);
  return {
    cari: bersih(satu('cari')).slice(0, 80),
    status: dikenal ? (status as StatusProposal | 'semua') : '',
    kecamatan: /^\d{6}$/.test(satu('kec')) ? satu('kec') : '',
    usaha: /^[\w-]{1,60}$/.test(satu('usaha')) ? satu('usaha') : '',
    tahun: /^20\d\d$/.test(satu('tahun')) ? Number(satu('tahun')) : null,
    menunggu: satu('untuk') === 'saya',
    lewat: satu('lewat') === 'ya',
    halaman: Number.isInteger(halaman) && halaman > 0 ? Math.min(halaman, 10_000) : 1,
  };
}

/** Files of a state that came before this day are past their target. */
function batasLewat(status: string, hari: string, setelan: Setelan): Date | null {
  const target = targetMeja(status, setelan);
  if (target === null) return null;
  const libur = tanggalLibur(setelan);
  // walk back over target + 1 working days: whoever came earlier has waited longer than the target
  let mundur = hari;
  for (let sisa = target + 1; sisa > 0; mundur = tambahHari(mundur, -1))
    if (apakahHariKerja(mundur, libur)) sisa -= 1;
  return new Date(`${tambahHari(mundur, 1)}T00:00:00Z`);
}

const SEMUA = Object.keys(proposal.states) as StatusProposal[];

/** Files of these stages; under `lewat` only those past their desk's target. */
function tahapOf(s: SaringanProposal, meja: string[], hari: string, setelan: Setelan): Tahap[] {
  const selisih = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }[setelan.zonaWaktu];
  return SEMUA.flatMap((status): Tahap[] => {
    if (s.menunggu ? !meja.includes(status) : !s.status && SELESAI.some((x) => x === status))
      return [];
    if (s.status && s.status !== 'semua' && s.status !== status) return [];
    if (!s.lewat) return [{ status, batas: null }];
    const batas = batasLewat(status, hari, setelan);
    return batas ? [{ status, batas: new Date(batas.getTime() - selisih * 3_600_000) }] : [];
  });
}

/** The filter of a queue as what its statement needs; no stage at all = an empty queue. */
export async function batasanOf(
  actor: Actor,
  s: SaringanProposal,
  sekarang: Date,
  setelan: Setelan,
): Promise<Batasan> {
  const hari = hariIni(sekarang, setelan.zonaWaktu);
  const boleh = ruleOf('proposal.lihat').roles.includes(actor.peran);
  const meja = menungguDi('proposal', actor.peran);
  // a group that asks to leave waits also when its file is settled
  const mundur = s.menunggu && !s.lewat && boleh && meja.length > 0;
  const minta = mundur ? [...(await permintaanMundur(actor)).keys()] : [];
  return {
    tahap: boleh ? tahapOf(s, meja, hari, setelan) : [],
    cari: s.cari,
    kecamatan: s.kecamatan,
    usaha: s.usaha,
    tahun: s.tahun,
    tunda: s.menunggu ? hari : null,
    // a companion sends only what the leader has agreed to
    disetujui: s.menunggu && actor.peran === 'PENDAMPING',
    serta: minta,
    kelompok: null,
  };
}

/** The living year's settings: one filter goes over files of many versions. */
export const setelanAntrean = async (): Promise<Setelan> =>
  (await setelanBerlaku(db()))?.setelan ?? SETELAN_AWAL;

/** The queue: oldest on its desk first, with its age in working days against the desk's target. */
export async function daftarProposal(actor: Actor, s: SaringanProposal) {
  const { sekarang } = await jam();
  const setelan = await setelanAntrean();
  const batasan = await batasanOf(actor, s, sekarang, setelan);
  const lewati = (s.halaman - 1) * PER_HALAMAN;
  const rows = await db().$queryRaw<BarisSql[]>(
    sqlAntrean(actor, batasan, { lewati, ambil: PER_HALAMAN + 1, hitung: BATAS_HITUNG + 1 }),
  );
  const jumlah = rows[0]?.jumlah ?? 0;
  const isi = rows.filter((r) => r.id !== null);
  return {
    butir: isi.slice(0, PER_HALAMAN).map((r) => butirOf(r, sekarang, setelan)),
    ambangJenuh: setelan.ambangJenuh,
    jumlah: Math.min(jumlah, BATAS_HITUNG),
    lebih: jumlah > BATAS_HITUNG,
    halaman: s.halaman,
    adaBerikut: isi.length > PER_HALAMAN,
  };
}

export type ButirAntrean = ReturnType<typeof butirOf>;

const butirOf = (r: BarisSql, sekarang: Date, setelan: Setelan) => ({
  id: r.id ?? '',
  nomor: r.nomor,
  status: r.status as StatusProposal,
  nama: r.nama,
  desa: r.desa ? sebutDesa(r.jenisDesa ?? '', r.desa, r.kecamatan) : r.wilayah,
  usaha: r.usaha,
  anggota: r.anggota,
  umur: umurMeja(r.sejak, sekarang, setelan),
  batas: targetMeja(r.status, setelan),
  rekomendasi: r.rekomendasi,
  selisih: r.total - setelan.paguPerKelompok,
  serupa: r.serupa,
  versi: r.versi,
});

/** What the filters offer: only what lies in the actor's area. */
export async function pilihanSaring(actor: Actor) {
  const [kecamatan, usaha, tahun] = await Promise.all([
    db().wilayah.findMany({
      where: {
        // nobody's area is no area: an empty OR would be dropped and offer every kecamatan
        AND: actor.wilayah.length === 0 ? [{ kode: { in: [] } }] : [],
        OR: actor.wilayah.map((w) => ({ kode: { startsWith: w } })),
        jenis: 'KECAMATAN',
        berakhir: null,
      },
      orderBy: { nama: 'asc' },
      take: 400,
      select: { kode: true, nama: true },
    }),
    db().jenisUsaha.findMany({ orderBy: { nama: 'asc' }, select: { kode: true, nama: true } }),
    db().tahunProgram.findMany({ orderBy: { tahun: 'desc' }, select: { tahun: true } }),
  ]);
  return { kecamatan, usaha, tahun: tahun.map((t) => t.tahun) };
}
