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

const keBerkas = { ke: (h: { id: string }) => `/proposal/${h.id}` };

export const buka = action(bukaBerkas);
export const setujui = action(setujuiIsi);
export const teruskan = action(teruskanProposal, keBerkas);
export const rekomendasikan = action(rekomendasikanProposal, keBerkas);
export const terima = action(terimaProposal, { ke: (h) => `/proposal/${h.id}/periksa` });
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
