import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { Problem } from '@/lib/core/result';
import type { Setelan } from '@/lib/core/setelan';
import { covers } from '@/lib/core/territory';
import { HIDUP, type TemuanKelompok } from '@/lib/kelompok/rules';
import type { Tx } from '@/lib/server/db';

type Baris = {
  id: string;
  anggota: readonly { nama: string; nikIndeks: string; kkIndeks: string }[];
};

/**
 * Members who stand in another group too: refused when that group lives, a warning while it is
 * being formed (T3, lifecycle.md 2). The other group is named only to who may see it anyway.
 */
export async function cariGanda(
  { tx, actor }: { tx: Tx; actor: Actor },
  kelompok: Baris,
  setelan: Setelan,
): Promise<TemuanKelompok[]> {
  const { anggota } = kelompok;
  if (anggota.length === 0) return [];
  const lain = await tx.anggota.findMany({
    where: {
      sampai: null,
      kelompokId: { not: kelompok.id },
      kelompok: { status: { in: [...HIDUP, 'DRAF'] } },
      OR: [
        { nikIndeks: { in: anggota.map((a) => a.nikIndeks) } },
        ...(setelan.satuKkSatuKelompok
          ? [{ kkIndeks: { in: anggota.map((a) => a.kkIndeks) } }]
          : []),
      ],
    },
    // a living group first: it refuses, a second one being formed adds nothing to that
    orderBy: [{ hidup: 'desc' }, { id: 'asc' }],
    select: {
      nikIndeks: true,
      kkIndeks: true,
      kelompok: { select: { id: true, nama: true, nomor: true, wilayah: true, status: true } },
    },
  });
  return anggota.flatMap((a, i): TemuanKelompok[] => {
    const orang = lain.find((l) => l.nikIndeks === a.nikIndeks);
    const kena = orang ?? lain.find((l) => l.kkIndeks === a.kkIndeks);
    if (!kena) return [];
    const hidup = kena.kelompok.status !== 'DRAF';
    const terlihat = covers(actor, {
      wilayah: kena.kelompok.wilayah,
      kelompokId: kena.kelompok.id,
    });
    const sebut = terlihat ? `${kena.kelompok.nama} (${kena.kelompok.nomor})` : 'kelompok lain';
    const apa = orang ? `NIK ${a.nama}` : `KK ${a.nama}`;
    const pesan = hidup
      ? `${apa} sudah tercatat di ${sebut}. Satu ${orang ? 'orang' : 'KK'} cukup satu kelompok.`
      : `${apa} juga ditulis di ${sebut} yang sedang dibentuk.`;
    return [
      {
        kode: orang ? 'nik-kelompok-lain' : 'kk-kelompok-lain',
        pesan,
        berat: hidup ? 'tolak' : 'peringatan',
        anggota: i,
      },
    ];
  });
}

type Nomor = { nikIndeks: string; kkIndeks: string };

/**
 * Whoever submits holds the persons and families of the group until commit, so two groups with
 * the same one cannot both pass the check.
 */
export async function kunciOrang(tx: Tx, kelompokId: string): Promise<void> {
  const anggota = await tx.anggota.findMany({
    where: { kelompokId, sampai: null },
    select: { nikIndeks: true, kkIndeks: true },
  });
  await kunciNomor(tx, anggota);
}

/** The same for persons who are not in the group yet. Sorted, so that nobody waits in a ring. */
export async function kunciNomor(tx: Tx, orang: readonly Nomor[]): Promise<void> {
  const kunci = [
    ...new Set(orang.flatMap((a) => [`nik:${a.nikIndeks}`, `kk:${a.kkIndeks}`])),
  ].sort();
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(k, 2))::text
    from unnest(${kunci}::text[]) k`;
}

/** For `bentrok`: the index that has the last word, when something came past the lock. */
export const nikSudahHidup: Record<string, Problem> = {
  Anggota_nik_hidup: {
    kode: 'belum-lengkap:tidakGanda',
    pesan: 'Salah satu anggota sudah tercatat di kelompok lain. Satu orang cukup satu kelompok.',
  },
};
