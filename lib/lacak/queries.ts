import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { lacakDana } from '@/lib/lacak/dana';
import { kalimatStatus, lazim } from '@/lib/lacak/rules';
import type { LacakInput } from '@/lib/lacak/schema';
import { cariLacak } from '@/lib/proposal/queries';
import { batalHitung, hitung } from '@/lib/server/limit';
import { log } from '@/lib/server/log';
import { TANPA_PROKSI } from '@/lib/server/request';
import { sha256 } from '@/lib/server/secret';

export type HasilLacak = Omit<NonNullable<Awaited<ReturnType<typeof cariLacak>>>, 'setelan'> & {
  kalimat: string;
  lazim: string | null;
};

/** One sentence for an unknown number and for a wrong code: a guess must learn nothing. */
export const TIDAK_COCOK = 'Nomor dan kode ini tidak cocok. Periksa lagi di tanda terima.';

/**
 * Anyone with number and code may ask; guesses are limited per address and per number (S-10), and
 * only failures count, so a family that looks every day is never locked out.
 */
export async function lacak(ip: string, { nomor, kode }: LacakInput): Promise<Result<HasilLacak>> {
  const perNomor = sha256(nomor);
  const [alamat, berkas] = await Promise.all([
    // without a trusted proxy all share one address; the limit per number still holds
    ip === TANPA_PROKSI ? { lolos: true } : hitung('lacak-ip', ip),
    hitung('lacak-nomor', perNomor),
  ]);
  if (!alamat.lolos || !berkas.lolos) {
    log.warn({ peristiwa: 'lacak-dibatasi' }, 'lacak dibatasi');
    return refuse(masalah('terlalu-sering'));
  }
  const hasil = await cariLacak(nomor, kode);
  if (!hasil) return refuse(masalah('tidak-ditemukan', TIDAK_COCOK));
  await batalHitung('lacak-nomor', perNomor);
  if (ip !== TANPA_PROKSI) await batalHitung('lacak-ip', ip);
  const { setelan, ...tampil } = hasil;
  return ok({
    ...tampil,
    kalimat: kalimatStatus(hasil.status),
    lazim: lazim(hasil.status, setelan),
    ...(hasil.status === 'DITETAPKAN' && (await lacakDana(hasil.nomor))),
  });
}
