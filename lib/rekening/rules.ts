import { namaBaku } from '@/lib/core/nama';

/** Banks that groups of the study use; any other is written in full. */
export const BANK = ['BRI', 'BNI', 'Mandiri', 'BSI', 'BTN', 'Bank Sulselbar'] as const;
export const BANK_LAIN = 'LAIN';

/** Passbooks print dots, dashes and spaces; the bank itself counts only the digits. */
export const nomorBaku = (teks: string): string => teks.replace(/[\s.-]/g, '');

/** Does the holder name this group? KUBE, QQ, dots, case and spaces do not count (T22). */
export function namaPemilikSesuai(atasNama: string, kelompok: string): boolean {
  const [a, b] = [atasNama, kelompok].map((n) => namaBaku(n).replaceAll(' ', ''));
  return a !== '' && a === b;
}

/** Groups that may have an account: endorsed and not over. */
export const BOLEH_REKENING: readonly string[] = ['DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF'];

/** When a replacement may be confirmed: hours after it was sent, so that a fraud can be noticed. */
export const bolehGantiPada = (dibuat: Date, jedaJam: number): Date =>
  new Date(dibuat.getTime() + jedaJam * 3_600_000);

/** The number as everyone sees it. */
export const nomorTersamar = (akhir: string): string => `•••• ${akhir}`;
