import { z } from 'zod';
import type { Action } from '@/lib/core/policy';

export const MAKS_MASSAL = 50;

export const AKSI_MASSAL = {
  bukaBerkas: { aksi: 'proposal.bukaBerkas', label: 'Buka yang dipilih' },
  kembalikan: { aksi: 'proposal.kembalikan', label: 'Kembalikan yang dipilih' },
} as const satisfies Record<string, { aksi: Action; label: string }>;

export type NamaMassal = keyof typeof AKSI_MASSAL;

export const namaMassal = (v: unknown): NamaMassal | null =>
  typeof v === 'string' && Object.hasOwn(AKSI_MASSAL, v) ? (v as NamaMassal) : null;

/** Ids as an address or a form gives them: one, many, or rubbish. */
export const idMassal = (v: string | string[] | undefined): string[] =>
  [v ?? []].flat().filter((id) => z.uuid().safeParse(id).success);
