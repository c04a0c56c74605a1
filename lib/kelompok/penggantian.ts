import 'server-only';
import { type Actor, PERAN } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import type { Problem } from '@/lib/core/result';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { bacaLangkahGanti, type LangkahGanti } from '@/lib/kelompok/jejak-ganti';
import type { Kursi } from '@/lib/kelompok/kursi';
import { LABEL_JABATAN } from '@/lib/kelompok/labels';
import { sebutDesa } from '@/lib/kelompok/rules';
import { bacaKelompok, type IsiKelompok } from '@/lib/kelompok/subjek';
import { tungguGanti } from '@/lib/kelompok/tunggu-ganti';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { type SuratRingkas, suratOf } from '@/lib/surat/queries';
import type { Penggantian } from '@/prisma/generated/client';

export type GantiTampil = {
  id: string;
  jenis: 'ANGGOTA' | 'PENGURUS';
  hasil: string | null;
  alasan: string;
  catatan: string | null;
  diputus: string | null;
  perubahan: { jabatan: string; keluar: string | null; masuk: string }[];
  langkah: { apa: LangkahGanti['apa']; oleh: string; pada: string }[];
  surat: SuratRingkas | null;
};

export type GantiMenunggu = GantiTampil & {
  /** offices, in words */
  tunggu: string[];
  perluDukungan: boolean;
  bolehDukung: boolean;
  /** the form of an office whose answer is missing; a problem = why not this person */
  putus: { masalah: Problem | null } | null;
};

export type PenggantianTampil = {
  kelompokId: string;
  menunggu: GantiMenunggu | null;
  /** decided ones, the newest first */
  riwayat: GantiTampil[];
  bolehUsul: boolean;
};

/** Replacements of one group in the actor's scope: old names and reasons stay readable (T48). */
export async function findPenggantian(
  actor: Actor,
  kelompokId: string,
): Promise<PenggantianTampil | null> {
  const { sekarang } = await jam();
  const isi = await bacaKelompok({ tx: db(), actor, sekarang }, kelompokId);
  if (!isi) return null;
  const [rows, langkah, surat, nama] = await Promise.all([
    db().penggantian.findMany({
      where: { kelompokId },
      orderBy: [{ pada: 'desc' }, { id: 'asc' }],
      take: 100,
    }),
    bacaLangkahGanti(db(), [kelompokId]),
    suratOf(db(), kelompokId),
    namaLama(kelompokId),
  ]);
  const susun = (p: Penggantian): GantiTampil => {
    const jejak = langkah.get(p.id) ?? [];
    const suratId = jejak.find((l) => l.suratId)?.suratId;
    return {
      id: p.id,
      jenis: p.jenis === 'PENGURUS' ? 'PENGURUS' : 'ANGGOTA',
      hasil: p.hasil,
      alasan: p.alasan,
      catatan: p.catatan,
      diputus: p.diputus && waktuIndonesia(p.diputus, isi.setelan.zonaWaktu),
      perubahan: perubahan(p, nama),
      langkah: jejak.map((l) => ({
        apa: l.apa,
        oleh: oleh(actor, isi, l),
        pada: waktuIndonesia(l.pada, isi.setelan.zonaWaktu),
      })),
      surat: surat.find((s) => s.id === suratId) ?? null,
    };
  };
  const kini = rows.find((p) => p.hasil === null);
  return {
    kelompokId,
    menunggu: kini
      ? { ...susun(kini), ...langkahKini(actor, isi, kini, langkah.get(kini.id) ?? []) }
      : null,
    riwayat: rows.filter((p) => p.hasil !== null).map(susun),
    bolehUsul: !kini && can(actor, 'kelompok.gantiAnggota', isi.subject) === null,
  };
}

type Nama = Map<string, { nama: string; jabatan: keyof typeof LABEL_JABATAN }>;

/** All who ever were members, also those who left. */
const namaLama = async (kelompokId: string): Promise<Nama> =>
  new Map(
    (
      await db().anggota.findMany({
        where: { kelompokId },
        select: { id: true, nama: true, jabatan: true },
      })
    ).map((a) => [a.id, a]),
  );

function perubahan(p: Penggantian, nama: Nama): GantiTampil['perubahan'] {
  if (p.jenis === 'PENGURUS')
    return (p.jabatan as Kursi[]).map((k) => ({
      jabatan: LABEL_JABATAN[k.jabatan],
      keluar: k.keluar?.nama ?? null,
      masuk: k.masuk.nama,
    }));
  const keluar = nama.get(p.keluarId ?? '');
  return [
    {
      jabatan: LABEL_JABATAN[keluar?.jabatan ?? 'ANGGOTA'],
      keluar: keluar?.nama ?? null,
      masuk: p.masukNama ?? '',
    },
  ];
}

/** Other offices see who acted by office; the group's own people and the inspectorate by name. */
function oleh(actor: Actor, { row }: IsiKelompok, l: LangkahGanti): string {
  const peran = l.peran === 'DESA' ? sebutDesa(row.wilayah) : PERAN[l.peran].label;
  const kenal = actor.kelompokId === row.id || actor.peran === 'AUDITOR' || actor.id === l.aktorId;
  return kenal ? `${l.nama}, ${peran}` : peran;
}

function langkahKini(
  actor: Actor,
  { row, subject }: IsiKelompok,
  p: Penggantian,
  langkah: LangkahGanti[],
): Pick<GantiMenunggu, 'tunggu' | 'perluDukungan' | 'bolehDukung' | 'putus'> {
  const ditetapkan = row.proposal.some((x) => x.status === 'DITETAPKAN');
  const { dukungan, kantor } = tungguGanti(langkah, ditetapkan);
  const boleh = can(actor, 'kelompok.gantiAnggota', subject) === null;
  return {
    tunggu: kantor.map((k) => (k === 'DESA' ? sebutDesa(row.wilayah) : PERAN[k].label)),
    perluDukungan: dukungan,
    bolehDukung: boleh && dukungan && p.pengusulId !== actor.id,
    putus: kantor.includes(actor.peran)
      ? { masalah: can(actor, 'kelompok.setujuiGanti', subject) }
      : null,
  };
}
