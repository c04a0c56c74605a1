import { z } from 'zod';
import { kodeBaku } from '@/lib/akun/rules';
import { id, idBoleh } from '@/lib/form/fields';
import { namaPenggunaBoleh } from '@/lib/pengguna/schema';

export const GantiPeran = z.object({ peranId: id, sesi: id });

/** Without `sesi`: every device. */
export const KeluarSemua = z.object({ sesi: idBoleh });

export const kode = z.preprocess(
  (v) => (typeof v === 'string' ? kodeBaku(v) : ''),
  z.string().min(1, 'Kode belum diisi.').max(100, 'Kode terlalu panjang.'),
);

export const namaPengguna = namaPenggunaBoleh;
