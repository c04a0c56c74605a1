export type ParamJenuh = { kecamatan?: string | string[]; bidang?: string | string[] };

const satu = (v: string | string[] | undefined): string => [v ?? ''].flat()[0] ?? '';

/** The URL is typed by people: what it does not know counts as not given. */
export const bacaParam = (p: ParamJenuh) => ({
  kecamatan: /^\d{6}$/.test(satu(p.kecamatan)) ? satu(p.kecamatan) : undefined,
  bidang: satu(p.bidang).slice(0, 60) || undefined,
});

export function alamatJenuh(isi: ReturnType<typeof bacaParam>, ke = '/proposal/jenuh'): string {
  const q = new URLSearchParams(
    Object.entries(isi).flatMap(([k, v]) => (v ? [[k, v]] : [])),
  ).toString();
  return q ? `${ke}?${q}` : ke;
}
