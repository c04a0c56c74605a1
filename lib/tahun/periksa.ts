import 'server-only';
import type { Actor } from '@/lib/core/actor';
import type { FormState } from '@/lib/core/form-state';
import { masalah } from '@/lib/core/problem';
import { findTahun, terdampak } from '@/lib/tahun/halaman';
import { bacaBeda } from '@/lib/tahun/nilai';
import { bacaPratinjau } from '@/lib/tahun/pratinjau';
import { kalimatVersi } from '@/lib/tahun/rules';
import { kalimatKena, type StateSetelan } from '@/lib/tahun/ubah';

/**
 * What these settings would change and whom; nothing is written. When another ADMIN saved since
 * the form was filled in, it answers with that and with this person's own changes only, so the
 * form comes back on the newest version with nothing lost.
 */
export async function periksaSetelan(
  actor: Actor | null,
  values: FormState['values'],
): Promise<StateSetelan> {
  if (!actor) return { problem: masalah('belum-masuk'), values };
  const t = await findTahun(actor, String(values.tahun ?? ''));
  if (!t) return { problem: masalah('tidak-ditemukan'), values };
  if (!t.bolehAtur) {
    const tutup = t.subject.kurang?.['tahunProgram.aturTahun'];
    return { problem: tutup ? masalah('belum-lengkap', tutup) : masalah('bukan-peran'), values };
  }
  const nomor = Number(values.nomor);
  const hasil = bacaPratinjau(t, values, t.pada(nomor));
  if (!hasil.ok) return { problem: hasil.problem, values };
  const { beda, isian } = hasil.nilai;
  if (nomor !== t.nomor)
    return { problem: masalah('sudah-berubah', kalimatVersi(t.nomor)), values: isian };
  const kunci = beda.map((b) => b.bidang.kunci);
  return {
    values: isian,
    pratinjau: {
      nomor,
      isian,
      beda: beda.map((b) => ({ kunci: b.bidang.kunci, label: b.bidang.label, ...bacaBeda(b) })),
      kena: kalimatKena(kunci, await terdampak(t.tahun)),
    },
  };
}
