import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import type { Setelan } from '@/lib/core/setelan';
import { type Beda, bedaSetelan, denganNilai, salahSilang, sebagaiIsian } from '@/lib/tahun/nilai';
import { salahPagu } from '@/lib/tahun/rules';
import { UbahanSetelan } from '@/lib/tahun/schema';

type Tahun = { status: string; setelan: Setelan };
export type Pratinjau = { beda: Beda[]; isian: Record<string, string> };

const sebagaiUbahan = (beda: readonly Beda[]) =>
  Object.fromEntries(beda.map((b) => [b.bidang.kunci, b.baru]));

/**
 * What a form would change, by the same rules as the command; nothing is written. `dasar` is the
 * version the form was filled in on: what this person did not touch follows the newest version, so
 * an old form or draft never takes back what another ADMIN saved meanwhile.
 */
export function bacaPratinjau(
  t: Tahun,
  values: Record<string, unknown>,
  dasar: Setelan = t.setelan,
): Result<Pratinjau> {
  const dibaca = UbahanSetelan.safeParse(values);
  if (!dibaca.success) {
    const bidang = Object.fromEntries(
      dibaca.error.issues.map((i) => [i.path.join('.'), i.message]),
    );
    return refuse(masalah('isian-salah', undefined, bidang));
  }
  const milikSaya = bedaSetelan(dasar, denganNilai(dasar, dibaca.data));
  const baru = denganNilai(t.setelan, sebagaiUbahan(milikSaya));
  const beda = bedaSetelan(t.setelan, baru);
  const salah = { ...salahSilang(baru), ...salahPagu(t.status, beda) };
  if (Object.keys(salah).length > 0) return refuse(masalah('isian-salah', undefined, salah));
  if (beda.length === 0)
    return refuse(masalah('isian-salah', 'Belum ada yang berubah pada setelan ini.'));
  const isian = Object.fromEntries(
    beda.map((b) => [b.bidang.kunci, sebagaiIsian(b.bidang, b.baru)]),
  );
  return ok({ beda, isian });
}
