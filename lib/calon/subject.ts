import type { Subject } from '@/lib/core/can';

type Fakta = { wilayah: string; kelompokId: string | null };

/** A prospect moves no machine; once in a group he is a member and no longer talked into anything. */
export const subjekCalon = (c: Fakta): Subject => ({
  noun: 'calon',
  status: null,
  wilayah: c.wilayah,
  ...(c.kelompokId && {
    kurang: { 'calon.catatPendekatan': 'Orang ini sudah masuk kelompok.' },
  }),
});
