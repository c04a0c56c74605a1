/** Payments that may still come under a statement: not yet ordered, not called off. */
export const BELUM_DIPERINTAHKAN = [
  'MENUNGGU_REKENING',
  'REKENING_DIAJUKAN',
  'REKENING_TERVERIFIKASI',
  'SIAP_SALUR',
] as const;

export const belumDiperintahkan = (status: string): boolean =>
  BELUM_DIPERINTAHKAN.some((s) => s === status);

/** Money that was ordered once cannot lose its statement (lifecycle.md 2, sptjm). */
export const sudahDiperintahkan = (status: string): boolean =>
  status !== 'DIBATALKAN' && !belumDiperintahkan(status);

/** A statement in these states covers its rows. */
export const HIDUP = ['DRAF', 'DITANDATANGANI'] as const;
