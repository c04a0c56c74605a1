/** Who acts, in one role: rights come from the role, blame from the person (lifecycle.md 1). */
export const PERAN = {
  ANGGOTA: { label: 'Anggota kelompok', tugas: 'anggota kelompok' },
  KETUA: { label: 'Ketua kelompok', tugas: 'ketua kelompok' },
  PENDAMPING: { label: 'Pendamping', tugas: 'pendamping' },
  DESA: { label: 'Kepala Desa atau Lurah', tugas: 'Kepala Desa atau Lurah' },
  KECAMATAN: { label: 'Kantor Camat', tugas: 'Kantor Camat' },
  DINAS_STAF: { label: 'Staf Dinas Sosial', tugas: 'staf Dinas Sosial' },
  DINAS_KABID: { label: 'Kabid Dinas Sosial', tugas: 'Kabid Dinas Sosial' },
  DINAS_KADIS: { label: 'Kepala Dinas Sosial', tugas: 'Kepala Dinas Sosial' },
  PENYALUR: { label: 'Penyalur dana', tugas: 'penyalur dana' },
  PROVINSI: { label: 'Dinas Sosial Provinsi', tugas: 'Dinas Sosial Provinsi' },
  PUSAT_VERIFIKATOR: { label: 'Verifikator Kementerian', tugas: 'verifikator Kementerian Sosial' },
  PUSAT_DIREKTUR: { label: 'Direktur Kementerian', tugas: 'direktur di Kementerian Sosial' },
  AUDITOR: { label: 'Inspektorat', tugas: 'Inspektorat' },
  ADMIN: { label: 'Admin', tugas: 'admin' },
} as const;

export type Peran = keyof typeof PERAN;

export const SEMUA_PERAN = Object.keys(PERAN) as Peran[];

export type Actor = {
  /** the person; `notBy` compares this, whatever the role was */
  id: string;
  nama: string;
  peran: Peran;
  /** code prefixes (2|4|6|10 digits; '' = the whole country); for a companion the assigned kecamatan */
  wilayah: readonly string[];
  /** own group of KETUA and ANGGOTA */
  kelompokId: string | null;
  /** an office without the application: who recorded its paper; `id` is then who confirmed (lifecycle.md 1) */
  dicatat?: { perekamId: string; perekam: string; kantor: string };
};
