import type { Peran } from '@/lib/core/actor';
import { type StatusKelompok, sebutDesa } from '@/lib/kelompok/rules';

/** What the opening sentence of a group's page depends on. */
export type Keadaan = {
  id: string;
  status: StatusKelompok;
  wilayah: string;
  dibuka: boolean;
  anggotaMin: number;
  jumlahAnggota: number;
  /** findings that refuse */
  tolak: number;
  adaBeritaAcara: boolean;
  bolehUbah: boolean;
  bolehKode: boolean;
  proposal: { id: string; status: string }[];
  danaDiterima?: boolean;
};

export type LangkahBerikut = {
  judul: string;
  isi: string;
  taut?: { href: string; label: string };
};

/** "KUBE Sipatuo", also when the name was written with KUBE. */
export const judulKelompok = (nama: string): string =>
  /^kube\b/i.test(nama) ? nama : `KUBE ${nama}`;

/** What is true now and what to do next, said first on the page (LOOK.md 1.1). */
export function langkahBerikut(k: Keadaan, peran: Peran): LangkahBerikut {
  switch (k.status) {
    case 'DRAF':
      return k.bolehUbah
        ? langkahDraf(k)
        : { judul: 'Kelompok sedang dibentuk', isi: 'Pendamping masih mengisi data anggota.' };
    case 'MENUNGGU_PENGESAHAN':
      return langkahDesa(k, peran);
    case 'DISAHKAN':
      return langkahDisahkan(k, peran);
    case 'BERJALAN':
      return { judul: 'Usaha berjalan', isi: 'Pendamping mengunjungi kelompok secara berkala.' };
    case 'TIDAK_AKTIF':
      return { judul: 'Kelompok tidak aktif', isi: 'Dinas bisa mengaktifkan kelompok lagi.' };
    case 'LULUS':
      return { judul: 'Kelompok sudah mandiri', isi: 'Tidak ada yang perlu dilakukan.' };
    case 'BUBAR':
      return { judul: 'Kelompok sudah bubar', isi: 'Data ini hanya untuk dibaca.' };
  }
}

function langkahDraf(k: Keadaan): LangkahBerikut {
  const kurang = k.anggotaMin - k.jumlahAnggota;
  if (kurang > 0)
    return {
      judul: k.jumlahAnggota === 0 ? 'Tambah anggota pertama' : `Tambah ${kurang} anggota lagi`,
      isi: `Kelompok perlu minimal ${k.anggotaMin} anggota dari KK berbeda.`,
      taut: { href: `/kelompok/${k.id}/anggota/baru`, label: 'Tambah anggota' },
    };
  if (k.tolak > 0)
    return {
      judul: `Betulkan ${k.tolak} hal dulu`,
      isi: 'Kelompok belum bisa diajukan ke desa.',
      taut: { href: '#periksa', label: 'Lihat yang perlu dibetulkan' },
    };
  if (!k.adaBeritaAcara)
    return {
      judul: 'Unggah berita acara musyawarah',
      isi: 'Foto surat hasil musyawarah pembentukan kelompok.',
      taut: { href: '#berita-acara', label: 'Ke berita acara' },
    };
  const desa = sebutDesa(k.wilayah);
  return {
    judul: `Ajukan ke ${desa} untuk disahkan`,
    isi: `${k.jumlahAnggota} anggota sudah lengkap. Periksa sekali lagi lalu kirim.`,
    taut: { href: '#langkah', label: 'Ke tombol kirim' },
  };
}

function langkahDesa(k: Keadaan, peran: Peran): LangkahBerikut {
  const desa = sebutDesa(k.wilayah);
  if (peran === 'DESA')
    return {
      judul: 'Periksa anggota lalu sahkan',
      isi: 'Siapkan nomor, tanggal, dan pindaian surat pengesahan.',
      taut: { href: '#langkah', label: 'Ke pengesahan' },
    };
  return {
    judul: `Menunggu pengesahan ${desa}`,
    isi: k.dibuka ? `${desa} sedang memeriksa berkas ini.` : `${desa} belum membuka berkas ini.`,
  };
}

function langkahDisahkan(k: Keadaan, peran: Peran): LangkahBerikut {
  if (k.danaDiterima)
    return peran === 'KETUA' || peran === 'PENDAMPING'
      ? {
          judul: 'Catat usaha mulai',
          isi: 'Dana sudah diterima. Tulis tanggal usaha mulai berjalan.',
          taut: { href: '#langkah', label: 'Ke isian tanggal' },
        }
      : { judul: 'Dana sudah diterima', isi: 'Menunggu ketua mencatat usaha mulai.' };
  const proposal = k.proposal.find((p) => !['DIBATALKAN', 'DITOLAK'].includes(p.status));
  if (proposal)
    return {
      judul: 'Proposal sedang diproses',
      isi: 'Kelompok sudah disahkan dan sudah menulis proposal.',
      taut: { href: `/proposal/${proposal.id}`, label: 'Lihat proposal' },
    };
  if (k.bolehKode)
    return {
      judul: 'Bagikan kode aktivasi kepada anggota',
      isi: 'Dengan kode itu ketua masuk lalu menulis proposal.',
      taut: { href: `/kelompok/${k.id}/kode`, label: 'Lihat kode aktivasi' },
    };
  if (peran === 'KETUA')
    return {
      judul: 'Tulis proposal',
      isi: 'Kelompok sudah disahkan. Sekarang proposal bisa diajukan.',
      taut: { href: '/proposal/baru', label: 'Tulis proposal' },
    };
  return { judul: 'Kelompok sudah disahkan', isi: 'Langkah berikutnya proposal dari ketua.' };
}
