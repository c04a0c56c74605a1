import type { Kisah } from '@/scripts/muat/cerita';
import {
  nyatakanLayak,
  rekomendasikan,
  terima,
  teruskan,
  verifikasi,
} from '@/scripts/muat/cerita-proposal';
import { kisah, proposalDiDesa } from './fixture';

/** Kinds of business in turn: a village where all do the same is saturated (F39). */
const USAHA =
  'kios-sembako toko-grosir kue-tradisional warung-makan kopi-bubuk gula-aren las-besi jahit'.split(
    ' ',
  );
let ke = 0;

/** A proposal that the Dinas found worthy, walked there by the real commands. */
export async function layak(nama: string, benih: number, lain: Partial<Kisah> = {}) {
  const jenisUsaha = USAHA[ke++ % USAHA.length] ?? 'kios-sembako';
  const k = kisah(nama, benih, { jenisUsaha, ...lain });
  const { id } = await proposalDiDesa(k);
  await teruskan(k, id);
  await rekomendasikan(k, id);
  await terima(k, id);
  await verifikasi(k, id);
  await nyatakanLayak(k, id);
  return id;
}
