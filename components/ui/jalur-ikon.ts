/** Lingkaran sebagai jalur, supaya tiap ikon cukup satu `d`. */
const bulat = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

const BUNDAR = bulat(12, 12, 8.5);

/** Gambar garis sendiri pada kisi 24; LOOK 2: ujung bulat, tebal 1,75, warna ikut teks. */
export const JALUR = {
  'awan-mati': 'M4 4l16 16M8 9a5 5 0 0 0-1 9.9h9.5M10.2 6.2a5.5 5.5 0 0 1 7.3 4.3 4 4 0 0 1 2.8 6',
  bank: 'M4 9.5L12 4l8 5.5zM6 10v8M10 10v8M14 10v8M18 10v8M4 20.5h16',
  bantuan: `${BUNDAR}M9.5 9.7a2.6 2.6 0 1 1 3.6 2.4c-.7.3-1.1.8-1.1 1.6M12 16.6h.01`,
  bendera: 'M6 21V4M6 5h11l-2 3.5 2 3.5H6',
  beranda: 'M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  berkas: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  buku: 'M12 6.5C10 5 7 4.5 4 4.5v14c3 0 6 .5 8 2 2-1.5 5-2 8-2v-14c-3 0-6 .5-8 2zM12 6.5v14',
  cari: `${bulat(11, 11, 6.5)}M16 16l4.5 4.5`,
  cek: 'M5 12.5l4.5 4.5L19 7.5',
  'cek-bulat': `${BUNDAR}M8.3 12.3l2.6 2.6 4.8-5.2`,
  cetak: 'M7 9V4h10v5M7 17H4v-7a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v7h-3M7 14h10v6H7z',
  dompet:
    'M4 7h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 7a2 2 0 0 1 2-2h10v2M16 13.5h.01',
  gambar: 'M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9h.01',
  gembok:
    'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3',
  hapus: 'M5 7h14M9.5 7V4h5v3M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5',
  inbox: 'M4 13l2.5-8h11L20 13v6H4zM4 13h5l1 2.5h4l1-2.5h5',
  info: `${BUNDAR}M12 11v5M12 8h.01`,
  jam: `${BUNDAR}M12 7.5V12l3 2`,
  jeda: 'M9 6v12M15 6v12',
  kalender:
    'M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 10h16M8 3v4M16 3v4',
  kamera: `M4 8h3.5L9 5.5h6L16.5 8H20v11H4z${bulat(12, 13, 3.5)}`,
  kelompok: `${bulat(9, 8, 3.25)}M3 20a6 6 0 0 1 12 0M16 5.2a3.25 3.25 0 0 1 0 5.6M17.5 14.5c2.1.8 3.5 2.9 3.5 5.5`,
  keluar: 'M14 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h8M10 12h10M16.5 8.5L20 12l-3.5 3.5',
  kembali: 'M9 7l-5 5 5 5M4 12h10a5 5 0 0 1 5 5v1',
  kirim: 'M4 12l16-8-5 16-4-6zM11 14l4-4',
  kolom: 'M5 5h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM10 5v14M15 5v14',
  kunci: `${bulat(8, 15, 3.5)}M10.5 12.5L19 4M16 7l2.5 2.5`,
  lingkaran: bulat(12, 12, 7.5),
  lonceng: 'M6 16v-5a6 6 0 0 1 12 0v5l1.5 2h-15zM10 21h4',
  mata: `M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z${bulat(12, 12, 3)}`,
  'mata-tutup':
    'M4 4l16 16M9.5 5.9A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-3 3.8M6 7.8A15.5 15.5 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 3.5-.7M9.9 9.9a3 3 0 0 0 4.2 4.2',
  menu: 'M4 7h16M4 12h16M4 17h16',
  nota: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  orang: `${bulat(12, 8, 3.75)}M5 20.5a7 7 0 0 1 14 0`,
  'panah-kanan': 'M5 12h14M13 6l6 6-6 6',
  'panah-kiri': 'M19 12H5M11 6l-6 6 6 6',
  pensil: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  perbesar: `${bulat(11, 11, 6.5)}M16 16l4.5 4.5M11 8.5v5M8.5 11h5`,
  peringatan: 'M12 4l9 15.5H3zM12 10v4M12 16.8h.01',
  perisai: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
  peta: `M12 21c4.5-5 7-8.2 7-11.2a7 7 0 0 0-14 0c0 3 2.5 6.2 7 11.2z${bulat(12, 9.8, 2.5)}`,
  ponsel:
    'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3zM11 18h2',
  ringkasan: 'M4 20h16M7 20v-7M12 20V5M17 20v-10',
  salinan: 'M9 9h10v11H9zM6 15H5V4h10v2',
  setelan: `M4 7h9M17 7h3M4 17h3M11 17h9${bulat(15, 7, 2)}${bulat(9, 17, 2)}`,
  silang: 'M6 6l12 12M18 6L6 18',
  'silang-bulat': `${BUNDAR}M9 9l6 6M15 9l-6 6`,
  'siku-bawah': 'M6 9l6 6 6-6',
  'siku-kanan': 'M9 6l6 6-6 6',
  'siku-kiri': 'M15 6l-6 6 6 6',
  stempel: 'M9 4h6a1 1 0 0 1 1 1.2L15 11v2h4v4H5v-4h4v-2L8 5.2A1 1 0 0 1 9 4zM5 20.5h14',
  suara: 'M4 10v4h3l5 4V6l-5 4zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  surat: 'M4 6h16v12H4zM4 7l8 6 8-6',
  tambah: 'M12 5v14M5 12h14',
  telepon:
    'M6 4h3.5l1.5 4.5-2 1.5a11 11 0 0 0 5 5l1.5-2L20 14.5V18a2 2 0 0 1-2.2 2A15.5 15.5 0 0 1 4 6.2 2 2 0 0 1 6 4z',
  toko: 'M4 10l1.5-5h13L20 10M4 10a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0A2.7 2.7 0 0 0 20 10M5.5 13v7h13v-7M10 20v-4.5h4V20',
  tugas:
    'M4 6.5l1.5 1.5L8 5.5M4 12.5L5.5 14 8 11.5M4 18.5L5.5 20 8 17.5M11.5 7H20M11.5 13H20M11.5 19H20',
  ulang: 'M19 12a7 7 0 1 1-2.5-5.3M19 4v4h-4',
  unduh: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4 20h16',
  unggah: 'M4 14v5h16v-5M12 15V4M7.5 8.5L12 4l4.5 4.5',
  wa: 'M12 4a8 8 0 0 0-6.9 12.1L4 20l4-1.1A8 8 0 1 0 12 4zM9.3 8.7c-.2 3.3 2.7 6.2 6 6l.3-1.7-1.7-.8-.9.8c-.9-.4-1.7-1.2-2.1-2.1l.8-.9-.8-1.6z',
} as const;

export type NamaIkon = keyof typeof JALUR;
