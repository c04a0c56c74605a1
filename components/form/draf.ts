import { bersihParagraf } from '@/lib/core/nama';
import type { Draf, NilaiDraf } from '@/lib/form/draf';

const AWALAN = 'sikube:draf:';
const kunci = (berkasId: string, bagian: string) => `${AWALAN}${berkasId}:${bagian}`;

// storage may be full or forbidden; then the form still works, it only remembers less
function gudang(sesi = false): Storage | null {
  try {
    // with a NIK in it a draft lives as long as the tab and comes back with it, no longer
    return sesi ? window.sessionStorage : window.localStorage;
  } catch {
    return null;
  }
}

export function bacaDraf(berkasId: string, bagian: string, sesi = false): Draf | null {
  try {
    const teks = gudang(sesi)?.getItem(kunci(berkasId, bagian));
    return teks ? (JSON.parse(teks) as Draf) : null;
  } catch {
    return null;
  }
}

/** Answers the time to show, or '' when the phone could not keep it. */
export function simpanDraf(
  berkasId: string,
  bagian: string,
  nilai: NilaiDraf,
  dasar: NilaiDraf,
  sesi = false,
): string {
  const now = new Date();
  const dua = (n: number) => String(n).padStart(2, '0');
  const jam = `${dua(now.getHours())}.${dua(now.getMinutes())}`;
  try {
    gudang(sesi)?.setItem(kunci(berkasId, bagian), JSON.stringify({ nilai, dasar, jam }));
    return jam;
  } catch {
    return '';
  }
}

export function buangDraf(berkasId: string, bagian: string, sesi = false): void {
  try {
    gudang(sesi)?.removeItem(kunci(berkasId, bagian));
  } catch {
    // nothing was kept, so nothing is left behind
  }
}

/** Drops what the server already holds; with `semua` everything of this file. */
export function sapuDraf(berkasId: string, server: NilaiDraf, semua: boolean): void {
  const g = gudang();
  if (!g) return;
  const awalan = `${AWALAN}${berkasId}:`;
  for (const k of Object.keys(g).filter((x) => x.startsWith(awalan))) {
    const bagian = k.slice(awalan.length);
    const draf = bacaDraf(berkasId, bagian);
    const sudah =
      draf &&
      Object.entries(draf.nilai).every(
        ([n, teks]) => bersihParagraf(server[n] ?? '') === bersihParagraf(teks),
      );
    if (semua || sudah) buangDraf(berkasId, bagian);
  }
}

/** Of one file keeps only this part: what was drafted before it has been saved since. */
export function sapuSelain(berkasId: string, bagian: string): void {
  const g = gudang(true);
  if (!g) return;
  const awalan = `${AWALAN}${berkasId}:`;
  for (const k of Object.keys(g))
    if (k.startsWith(awalan) && k !== kunci(berkasId, bagian)) g.removeItem(k);
}
