import { z } from 'zod';
import { id, paragraf, pilihan, teks } from '@/lib/form/fields';

/** What is asked about the people of a group after it was written down. */

export const PutuskanGanda = z.object({
  pertamaId: id,
  keduaId: id,
  hasil: pilihan('putusan', ['BERBEDA', 'SAMA']),
  alasan: paragraf('Alasan', 500),
});

export const CatatPekerjaan = z.object({
  id,
  anggotaId: id,
  pekerjaanSesudah: teks('Pekerjaan sekarang', 60),
});

export const EksporAnggota = z.object({ id, alasan: teks('Alasan', 200) });

/** With `anggotaId`: printed by the office for a member without an account (T47). */
export const DataAnggotaCetak = z.object({ id, anggotaId: id, alasan: teks('Alasan', 200) });
