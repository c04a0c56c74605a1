import { machine } from '@/lib/core/machine';

/** A freeze over an area or the programme: while it holds, every move answers "dibekukan". */
export const pembekuan = machine({
  noun: 'pembekuan',
  judul: 'Pembekuan',
  initial: 'BERLAKU',
  states: {
    BERLAKU: { label: 'Dibekukan', nada: 'bahaya', ikon: 'gembok' },
    DICAIRKAN: { label: 'Sudah dibuka lagi', nada: 'netral', ikon: 'cek', final: true },
  },
  transitions: {
    'pembekuan.bekukan': {
      label: 'Bekukan wilayah',
      creates: true,
      from: [],
      to: 'BERLAKU',
      reason: 'required',
    },
    'pembekuan.cairkan': {
      label: 'Buka pembekuan',
      from: ['BERLAKU'],
      to: 'DICAIRKAN',
      reason: 'required',
    },
  },
});
