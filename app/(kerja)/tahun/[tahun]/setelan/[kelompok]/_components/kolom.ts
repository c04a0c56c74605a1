import type { Kolom } from '@/components/form/daftar';
import { PERAN } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';

/** Roles that sit in an office: those of the table of one-time codes. */
const KANTOR = Object.keys(SETELAN_AWAL.wajibTotp) as (keyof typeof SETELAN_AWAL.wajibTotp)[];

const DAFTAR: Record<'libur' | 'penandatangan', { satu: string; kolom: Kolom[] }> = {
  libur: {
    satu: 'hari libur',
    kolom: [
      { label: 'Tanggal', jenis: 'date', wajib: true },
      { label: 'Nama hari libur', jenis: 'text', maxLength: 120, wajib: true },
    ],
  },
  // in the order of schema.ts, bacaPenandatangan
  penandatangan: {
    satu: 'penanda tangan',
    kolom: [
      {
        label: 'Peran',
        jenis: 'pilihan',
        pilihan: KANTOR.map((k) => ({ nilai: k, label: PERAN[k].label })),
        wajib: true,
      },
      { label: 'Nama', jenis: 'text', maxLength: 120, wajib: true },
      { label: 'NIP', jenis: 'text', maxLength: 30 },
      { label: 'Jabatan', jenis: 'text', maxLength: 160, wajib: true },
      {
        label: 'Status',
        jenis: 'pilihan',
        pilihan: [
          { nilai: 'DEFINITIF', label: 'Definitif' },
          { nilai: 'PLT', label: 'Plt' },
          { nilai: 'PLH', label: 'Plh' },
        ],
        wajib: true,
      },
      { label: 'Mulai', jenis: 'date', wajib: true },
      { label: 'Sampai', jenis: 'date' },
    ],
  },
};

export const kolomDari = (jenis: keyof typeof DAFTAR) => DAFTAR[jenis];
