import { z } from 'zod';
import { hpBoleh, id, pilihan } from '@/lib/form/fields';

const periksa = {
  hasil: pilihan('hasilnya', ['AKTIF', 'TIDAK_AKTIF', 'BARU']),
  hp: hpBoleh,
};

export const PeriksaKontakAnggota = z.object({ id, anggotaId: id, ...periksa });

export const PeriksaKontakPendamping = z.object({ id, ...periksa });
