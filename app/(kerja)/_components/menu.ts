import type { KelompokMenu } from '@/components/kube/menu';
import type { Peran } from '@/lib/core/actor';
import { policy, type Rule } from '@/lib/core/policy';

type Butir = KelompokMenu['butir'][number] & { aksi: keyof typeof policy };

/** The four components of the study, by its own words (F1). */
const ISI: { judul: string; butir: Butir[] }[] = [
  {
    judul: 'Pembentukan',
    butir: [
      { href: '/kegiatan', label: 'Kegiatan', ikon: 'kalender', aksi: 'kegiatan.lihat' },
      { href: '/calon', label: 'Calon anggota', ikon: 'orang', aksi: 'calon.lihat' },
      { href: '/kelompok', label: 'Kelompok', ikon: 'kelompok', aksi: 'kelompok.lihat' },
      {
        href: '/kelompok/ganda',
        label: 'Data ganda',
        ikon: 'orang',
        aksi: 'kelompok.putuskanGanda',
      },
    ],
  },
  {
    judul: 'Pendanaan',
    butir: [
      { href: '/proposal', label: 'Proposal', ikon: 'berkas', aksi: 'proposal.lihat' },
      { href: '/usulan', label: 'Surat usulan', ikon: 'kirim', aksi: 'usulan.lihat' },
      { href: '/penetapan', label: 'Penetapan', ikon: 'bendera', aksi: 'penetapan.lihat' },
      { href: '/rekening', label: 'Rekening', ikon: 'bank', aksi: 'rekening.lihat' },
      { href: '/pencairan', label: 'Pencairan', ikon: 'dompet', aksi: 'pencairan.lihat' },
      { href: '/sptjm', label: 'SPTJM', ikon: 'stempel', aksi: 'sptjm.lihat' },
      { href: '/keberatan', label: 'Keberatan', ikon: 'kembali', aksi: 'keberatan.lihat' },
    ],
  },
  {
    judul: 'Penerapan',
    butir: [
      {
        href: '/kelompok?status=BERJALAN',
        label: 'Usaha berjalan',
        ikon: 'toko',
        aksi: 'kelompok.lihat',
      },
    ],
  },
  {
    judul: 'Pendampingan',
    butir: [
      { href: '/kunjungan', label: 'Kunjungan', ikon: 'kalender', aksi: 'kunjungan.lihat' },
      { href: '/pendamping', label: 'Pendamping', ikon: 'orang', aksi: 'pendamping.lihat' },
      { href: '/kontak', label: 'Periksa kontak', ikon: 'telepon', aksi: 'kelompok.periksaKontak' },
      { href: '/kegiatan?jenis=BIMTEK', label: 'Bimtek', ikon: 'bantuan', aksi: 'kegiatan.lihat' },
    ],
  },
  {
    judul: 'Kantor',
    butir: [
      { href: '/data-terpadu', label: 'Data terpadu', ikon: 'kolom', aksi: 'dataTerpadu.lihat' },
      {
        href: '/jejak-nomor',
        label: 'Siapa melihat nomor',
        ikon: 'mata',
        aksi: 'data.jejakNomor',
      },
      { href: '/pengaduan', label: 'Pengaduan', ikon: 'peringatan', aksi: 'pengaduan.lihat' },
      { href: '/pengguna', label: 'Pengguna', ikon: 'orang', aksi: 'pengguna.aturPengguna' },
      { href: '/tahun', label: 'Tahun program', ikon: 'setelan', aksi: 'tahunProgram.lihat' },
      { href: '/dicatatkan', label: 'Catat dari surat', ikon: 'surat', aksi: 'dicatatkan.lihat' },
      { href: '/pembekuan', label: 'Pembekuan', ikon: 'gembok', aksi: 'pembekuan.lihat' },
    ],
  },
];

// members work in their own group; activities belong to offices and companions
const TANPA_KEGIATAN: readonly Peran[] = ['KETUA', 'ANGGOTA'];

/** The menu follows the policy: a page whose reading is not this role's does not appear. */
export function menuUntuk(peran: Peran, menunggu: number): KelompokMenu[] {
  const boleh = (b: Butir) =>
    (policy[b.aksi] as Rule).roles.includes(peran) &&
    !(b.aksi === 'kegiatan.lihat' && TANPA_KEGIATAN.includes(peran));
  const isi = ISI.map((k) => ({
    judul: k.judul,
    butir: k.butir.filter(boleh).map(({ aksi: _, ...b }) => ({
      ...b,
      hp: ['/kelompok', '/proposal', '/kegiatan', '/pengguna'].includes(b.href),
    })),
  })).filter((k) => k.butir.length > 0);
  return [
    {
      butir: [
        {
          href: '/beranda',
          label: 'Menunggu Anda',
          pendek: 'Beranda',
          ikon: 'inbox',
          hitung: menunggu,
          hp: true,
        },
      ],
    },
    ...isi,
  ];
}
