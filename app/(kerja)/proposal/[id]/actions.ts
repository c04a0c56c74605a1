'use server';

import {
  ambilAlihProposal,
  batalkanProposal,
  kembalikanProposal,
  lanjutkanProposal,
  tolakProposal,
  tundaProposal,
} from '@/lib/proposal/commands/aside';
import {
  bukaBerkas,
  nyatakanLayak,
  rekomendasikanProposal,
  terimaProposal,
  teruskanProposal,
} from '@/lib/proposal/commands/desk';
import { mintaMundur, mundurProposal } from '@/lib/proposal/commands/mundur';
import { kembalikanPusat, periksaPusat, setujuiPusat } from '@/lib/proposal/commands/pusat';
import { tarikProposal } from '@/lib/proposal/commands/submit';
import { alihkanTahun } from '@/lib/proposal/commands/tahun';
import { catatSurvei, periksaAnggota, putuskanKejenuhan } from '@/lib/proposal/commands/verify';
import { setujuiIsi } from '@/lib/proposal/commands/write';
import { action } from '@/lib/server/action';

type Isian = Record<string, string | string[]>;

/** The file again, still in the queue it was opened from. */
const dalamAntre = (jalur: string, { antre }: Isian) =>
  typeof antre === 'string' && antre ? `${jalur}?${new URLSearchParams({ antre })}` : jalur;

const keBerkas = { ke: (h: { id: string }, v: Isian) => dalamAntre(`/proposal/${h.id}`, v) };

export const buka = action(bukaBerkas);
export const setujui = action(setujuiIsi);
export const teruskan = action(teruskanProposal, keBerkas);
export const rekomendasikan = action(rekomendasikanProposal, keBerkas);
export const terima = action(terimaProposal, {
  ke: (h, v) => dalamAntre(`/proposal/${h.id}/periksa`, v),
});
export const periksaKementerian = action(periksaPusat, keBerkas);
export const setujuiKementerian = action(setujuiPusat, keBerkas);
export const kembalikanKeDinas = action(kembalikanPusat, keBerkas);
export const kembalikan = action(kembalikanProposal, keBerkas);
export const tolak = action(tolakProposal, keBerkas);
export const tunda = action(tundaProposal, keBerkas);
export const lanjutkan = action(lanjutkanProposal, keBerkas);
export const ambilAlih = action(ambilAlihProposal, keBerkas);
export const batalkan = action(batalkanProposal, keBerkas);
export const tarik = action(tarikProposal, keBerkas);
export const periksa = action(periksaAnggota);
export const survei = action(catatSurvei);
export const kejenuhan = action(putuskanKejenuhan);
export const layak = action(nyatakanLayak, keBerkas);
export const mintaMundurkan = action(mintaMundur, keBerkas);
export const mundur = action(mundurProposal, keBerkas);
export const alihkan = action(alihkanTahun, keBerkas);
