import { bersihParagraf } from '@/lib/core/nama';
import type { Draf, NilaiDraf } from '@/lib/proposal/draf';

const AWALAN = 'sikube:draf:';
const kunci = (proposalId: string, bagian: string) => `${AWALAN}${proposalId}:${bagian}`;

// storage may be full or forbidden; then the form still works, it only remembers less
function gudang(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export function bacaDraf(proposalId: string, bagian: string): Draf | null {
  try {
    const teks = gudang()?.getItem(kunci(proposalId, bagian));
    return teks ? (JSON.parse(teks) as Draf) : null;
  } catch {
    return null;
  }
}

/** Answers the time to show, or '' when the phone could not keep it. */
export function simpanDraf(
  proposalId: string,
  bagian: string,
  nilai: NilaiDraf,
  dasar: NilaiDraf,
): string {
  const now = new Date();
  const dua = (n: number) => String(n).padStart(2, '0');
  const jam = `${dua(now.getHours())}.${dua(now.getMinutes())}`;
  try {
    gudang()?.setItem(kunci(proposalId, bagian), JSON.stringify({ nilai, dasar, jam }));
    return jam;
  } catch {
    return '';
  }
}

export function buangDraf(proposalId: string, bagian: string): void {
  try {
    gudang()?.removeItem(kunci(proposalId, bagian));
  } catch {
    // nothing was kept, so nothing is left behind
  }
}

/** Drops what the server already holds; with `semua` everything of this proposal. */
export function sapuDraf(proposalId: string, server: NilaiDraf, semua: boolean): void {
  const g = gudang();
  if (!g) return;
  const awalan = `${AWALAN}${proposalId}:`;
  for (const k of Object.keys(g).filter((x) => x.startsWith(awalan))) {
    const bagian = k.slice(awalan.length);
    const draf = bacaDraf(proposalId, bagian);
    const sudah =
      draf &&
      Object.entries(draf.nilai).every(
        ([n, teks]) => bersihParagraf(server[n] ?? '') === bersihParagraf(teks),
      );
    if (semua || sudah) buangDraf(proposalId, bagian);
  }
}
