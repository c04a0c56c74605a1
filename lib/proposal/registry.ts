import 'server-only';
import {
  ambilAlihProposal,
  batalkanProposal,
  kembalikanProposal,
  lanjutkanProposal,
  tolakProposal,
  tundaProposal,
} from '@/lib/proposal/commands/aside';
import { lepasLampiran, pasangLampiran } from '@/lib/proposal/commands/attach';
import {
  bukaBerkas,
  nyatakanLayak,
  rekomendasikanProposal,
  terimaProposal,
  teruskanProposal,
} from '@/lib/proposal/commands/desk';
import { mintaMundur, mundurProposal } from '@/lib/proposal/commands/mundur';
import { kembalikanPusat, periksaPusat, setujuiPusat } from '@/lib/proposal/commands/pusat';
import { ajukanProposal, tarikProposal } from '@/lib/proposal/commands/submit';
import { alihkanTahun } from '@/lib/proposal/commands/tahun';
import { catatSurvei, periksaAnggota, putuskanKejenuhan } from '@/lib/proposal/commands/verify';
import {
  hapusButir,
  setujuiIsi,
  simpanBagian,
  simpanButir,
  tulisProposal,
} from '@/lib/proposal/commands/write';
import type { Command } from '@/lib/server/command';

/** `proposal.ubah` is one right with several commands, each with a route name of its own. */
export const perintahProposal = {
  'proposal.tulis': tulisProposal,
  'proposal.simpanBagian': simpanBagian,
  'proposal.simpanButir': simpanButir,
  'proposal.hapusButir': hapusButir,
  'proposal.pasangLampiran': pasangLampiran,
  'proposal.lepasLampiran': lepasLampiran,
  'proposal.setujuiIsi': setujuiIsi,
  'proposal.ajukan': ajukanProposal,
  'proposal.tarik': tarikProposal,
  'proposal.bukaBerkas': bukaBerkas,
  'proposal.teruskan': teruskanProposal,
  'proposal.rekomendasikan': rekomendasikanProposal,
  'proposal.terima': terimaProposal,
  'proposal.periksaAnggota': periksaAnggota,
  'proposal.catatSurvei': catatSurvei,
  'proposal.putuskanKejenuhan': putuskanKejenuhan,
  'proposal.nyatakanLayak': nyatakanLayak,
  'proposal.periksaPusat': periksaPusat,
  'proposal.setujuiPusat': setujuiPusat,
  'proposal.kembalikanPusat': kembalikanPusat,
  'proposal.kembalikan': kembalikanProposal,
  'proposal.tolak': tolakProposal,
  'proposal.tunda': tundaProposal,
  'proposal.lanjutkan': lanjutkanProposal,
  'proposal.ambilAlih': ambilAlihProposal,
  'proposal.batalkan': batalkanProposal,
  'proposal.mintaMundur': mintaMundur,
  'proposal.mundur': mundurProposal,
  'proposal.alihkanTahun': alihkanTahun,
} satisfies Record<string, Command>;
