import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { type Letak, sqlTetangga } from '@/lib/proposal/antrean-sql';
import { bacaSaringan, batasanOf, setelanAntrean } from '@/lib/proposal/list';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';

/** Who reads the result of each member (parts.ts, bacaPeriksa); others see the file. */
export const PEMERIKSA = /^(DINAS_|PUSAT_|AUDITOR)/;

const POLA_LETAK = /^(\d{10,15})_([0-9a-f-]{36})$/;

/** A file of the queue opens where it is judged. */
export const tujuanBerkas = (actor: Pick<Actor, 'peran'>, b: { id: string; status: string }) =>
  b.status === 'DIVERIFIKASI' && PEMERIKSA.test(actor.peran)
    ? `/proposal/${b.id}/periksa`
    : `/proposal/${b.id}`;

function bacaLetak(teks: string | null): Letak | null {
  const m = POLA_LETAK.exec(teks ?? '');
  return m ? { sejak: new Date(Number(m[1])), id: m[2] as string } : null;
}

export type Tetangga = {
  /** the filter and this file's place in it, for the forms of the page */
  antre: string;
  daftar: string;
  sebelum: string | null;
  berikut: string | null;
};

/**
 * The files beside this one in the queue it was opened from. A decision moves the file away, so its
 * place at the time of opening travels with the filter and the next file stays the next.
 */
export async function tetangga(actor: Actor, id: string, antre: string): Promise<Tetangga> {
  const p = new URLSearchParams(antre.slice(0, 500));
  const dahulu = bacaLetak(p.get('letak'));
  p.delete('letak');
  p.delete('hal');
  const saringan = p.toString();
  const { sekarang } = await jam();
  const setelan = await setelanAntrean();
  const b = await batasanOf(actor, bacaSaringan(Object.fromEntries(p)), sekarang, setelan);
  const { sejak } = await db().proposal.findUniqueOrThrow({
    where: { id },
    select: { sejak: true },
  });
  const letak = dahulu?.id === id ? dahulu : { sejak, id };
  const cari = async (mundur: boolean) => {
    const [r] = await db().$queryRaw<{ id: string; status: string }[]>(
      sqlTetangga(actor, b, letak, mundur),
    );
    return r ? `${tujuanBerkas(actor, r)}?${new URLSearchParams({ antre: saringan })}` : null;
  };
  const [sebelum, berikut] = [await cari(true), await cari(false)];
  const daftar = `/proposal${saringan ? `?${saringan}` : ''}`;
  p.set('letak', `${letak.sejak.getTime()}_${id}`);
  return { antre: p.toString(), daftar, sebelum, berikut };
}

/** The queue named in the address, or none: a file opened by itself has no neighbours. */
export const antreDari = (v: string | string[] | undefined): string | null => {
  const teks = [v ?? []].flat()[0];
  return teks === undefined ? null : teks;
};
