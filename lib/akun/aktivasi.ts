import 'server-only';
import { randomUUID } from 'node:crypto';
import { aktifkanAkun } from '@/lib/akun/commands/aktifkan';
import { findKode } from '@/lib/akun/queries';
import { KODE_TIDAK_BERLAKU } from '@/lib/akun/rules';
import type { Actor } from '@/lib/core/actor';
import { masalah } from '@/lib/core/problem';
import { type Result, refuse } from '@/lib/core/result';
import { bacaJam } from '@/lib/server/clock';
import type { Outcome } from '@/lib/server/command';
import { db } from '@/lib/server/db';
import { batalHitung, hitung } from '@/lib/server/limit';
import { TANPA_PROKSI } from '@/lib/server/request';

type Percobaan = {
  input: Record<string, unknown> & { kode: string };
  perintahId: string;
  ip: string;
  sekarang?: Date;
};

/** Whoever holds a code acts as the person it makes; of an unknown code nothing is known. */
async function pelaku(kode: string, sekarang: Date): Promise<Actor> {
  const k = await findKode(db(), kode, sekarang);
  return {
    id: k?.penggunaId ?? randomUUID(),
    nama: k?.nama ?? 'Belum dikenal',
    peran: k?.anggota?.peran ?? k?.peran[0] ?? 'ANGGOTA',
    wilayah: [],
    kelompokId: k?.anggota?.kelompokId ?? null,
  };
}

/**
 * Activation by whoever is not signed in yet. Wrong codes count against the address before they are
 * judged: six digits must not be tried out (S-10). A right code with a poor password does not count.
 */
export async function aktifkan(p: Percobaan): Promise<Result<Outcome>> {
  const [semua, alamat] = await Promise.all([
    hitung('aktivasi-semua', 'semua'),
    // without a trusted proxy all share one address; ten mistakes must not close the door to all
    p.ip === TANPA_PROKSI ? { lolos: true } : hitung('aktivasi-ip', p.ip),
  ]);
  if (!semua.lolos || !alamat.lolos) return refuse(masalah('terlalu-sering'));
  const sekarang = p.sekarang ?? (await bacaJam()).sekarang;
  const hasil = await aktifkanAkun.execute({
    actor: await pelaku(p.input.kode, sekarang),
    input: p.input,
    perintahId: p.perintahId,
    ...(p.sekarang && { sekarang: p.sekarang }),
  });
  if (!hasil.ok && hasil.problem.kode === 'tidak-ditemukan')
    return refuse(masalah('tidak-ditemukan', KODE_TIDAK_BERLAKU, { kode: KODE_TIDAK_BERLAKU }));
  await batalHitung('aktivasi-semua', 'semua');
  if (p.ip !== TANPA_PROKSI) await batalHitung('aktivasi-ip', p.ip);
  return hasil;
}
