'use server';

import { lepasLampiran, pasangLampiran } from '@/lib/proposal/commands/attach';
import { hapusButir, setujuiIsi, simpanBagian, simpanButir } from '@/lib/proposal/commands/write';
import { adaLangkah, jalurSesudah } from '@/lib/proposal/tugas';
import { action } from '@/lib/server/action';

// whoever came from the check page goes back there (ux.md 2)
export const simpan = action(simpanBagian, {
  ke: (h, v) =>
    v.dari === 'kirim' || !adaLangkah(String(v.bagian))
      ? `/proposal/${h.id}/kirim`
      : jalurSesudah(h.id, String(v.bagian) as Parameters<typeof jalurSesudah>[1]),
});
export const simpanBaris = action(simpanButir, { ke: (h) => `/proposal/${h.id}/tulis/rab` });
export const salinBaris = action(simpanButir);
export const hapusBaris = action(hapusButir, { ke: (h) => `/proposal/${h.id}/tulis/rab` });
export const pasang = action(pasangLampiran);
export const lepas = action(lepasLampiran);
export const setujui = action(setujuiIsi, { ke: (h) => `/proposal/${h.id}/kirim` });
