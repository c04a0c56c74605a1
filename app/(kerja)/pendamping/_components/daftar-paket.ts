import { kelompok } from '@/lib/core/lifecycle/kelompok';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { Paket } from '@/lib/pengguna/rules-serah';

type Butir = { id: string; isi: string; keterangan: string };
export type DaftarPaket = { judul: string; kosong: string; butir: Butir[] };

const keadaan: Record<string, { label: string }> = kelompok.states;

/** The same lists on the screen and on paper. */
export const daftarPaket = (p: Paket): DaftarPaket[] => [
  {
    judul: 'Kelompok',
    kosong: 'Belum ada kelompok di kecamatan ini.',
    butir: p.kelompok.map((k) => ({
      id: k.id,
      isi: `KUBE ${k.nama}`,
      keterangan: keadaan[k.status]?.label ?? k.status,
    })),
  },
  {
    judul: 'Kunjungan terjadwal',
    kosong: 'Tidak ada kunjungan terjadwal.',
    butir: kunjungan(p, 'DIJADWALKAN'),
  },
  {
    judul: 'Laporan yang perlu diperbaiki',
    kosong: 'Tidak ada laporan yang dikembalikan.',
    butir: kunjungan(p, 'DIKEMBALIKAN'),
  },
  {
    judul: 'Tindak lanjut rapat',
    kosong: 'Tidak ada tindak lanjut yang terbuka.',
    butir: p.tindakLanjut.map((t) => ({
      id: t.id,
      isi: t.uraian,
      keterangan: `sampai ${tanggalIndonesia(t.tenggat)}`,
    })),
  },
  {
    judul: 'Proposal yang masih ditulis',
    kosong: 'Tidak ada proposal yang masih ditulis.',
    butir: p.proposal.map((x) => ({
      id: x.id,
      isi: `KUBE ${x.nama}`,
      keterangan: x.status === 'DRAF' ? 'sedang ditulis' : 'perlu diperbaiki',
    })),
  },
  {
    judul: 'Kegiatan yang direncanakan',
    kosong: 'Tidak ada kegiatan yang direncanakan.',
    butir: p.kegiatan.map((k) => ({
      id: k.id,
      isi: k.judul,
      keterangan: tanggalIndonesia(k.tanggal),
    })),
  },
];

const kunjungan = (p: Paket, status: string): Butir[] =>
  p.kunjungan
    .filter((k) => k.status === status)
    .map((k) => ({
      id: k.id,
      isi: `KUBE ${k.nama}`,
      keterangan: `paling lambat ${tanggalIndonesia(k.sampai)}`,
    }));
