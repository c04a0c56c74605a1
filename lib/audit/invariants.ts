import 'server-only';
import type pg from 'pg';
import { INVARIAN_DATA } from '@/lib/audit/invariants/data';
import type { Invarian, Temuan } from '@/lib/audit/invariants/kind';
import { INVARIAN_UANG } from '@/lib/audit/invariants/money';
import { lingkup } from '@/lib/audit/invariants/scope';
import { INVARIAN_JEJAK } from '@/lib/audit/invariants/trail';
import { periksaRantai } from '@/lib/audit/verify';

/** I11: every link of every chain, and each file as its trail says. */
const rantai: Invarian = {
  kode: 'I11',
  nama: 'rantai jejak',
  periksa: async (client) => {
    const { berkas, peristiwa, temuan } = await periksaRantai(client);
    return { lingkup: `${peristiwa} peristiwa di ${berkas} berkas`, temuan };
  },
};

const nomor = (i: Invarian): number => Number(i.kode.slice(1));

/** The laws I1–I12 of assurance.md A8, in that order. */
export const INVARIAN: readonly Invarian[] = [
  ...INVARIAN_UANG,
  ...INVARIAN_JEJAK,
  ...INVARIAN_DATA,
  rantai,
  lingkup,
].sort((a, b) => nomor(a) - nomor(b));

export type HasilInvarian = Pick<Invarian, 'kode' | 'nama'> & Temuan;

/** Checks every law on the connection given: nightly, after a restore, and after the tests' stories. */
export async function periksaInvarian(client: pg.ClientBase): Promise<HasilInvarian[]> {
  const hasil: HasilInvarian[] = [];
  for (const { kode, nama, periksa } of INVARIAN)
    hasil.push({ kode, nama, ...(await periksa(client)) });
  return hasil;
}
