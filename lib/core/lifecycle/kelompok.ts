import { machine } from '@/lib/core/machine';

/** A group from its first list of members to graduation (F33, F34; Permensos 2/2019 Ps 3). */
export const kelompok = machine({
  noun: 'kelompok',
  judul: 'Kelompok',
  initial: 'DRAF',
  states: {
    DRAF: { label: 'Sedang dibentuk', nada: 'netral', ikon: 'pensil' },
    MENUNGGU_PENGESAHAN: {
      label: 'Menunggu pengesahan',
      nada: 'proses',
      ikon: 'inbox',
      hidup: true,
    },
    DISAHKAN: { label: 'Disahkan', nada: 'baik', ikon: 'cek', hidup: true },
    BERJALAN: { label: 'Usaha berjalan', nada: 'baik', ikon: 'toko', hidup: true },
    TIDAK_AKTIF: { label: 'Tidak aktif', nada: 'perhatian', ikon: 'jeda', hidup: true },
    LULUS: { label: 'Mandiri', nada: 'baik', ikon: 'bendera', final: true },
    BUBAR: { label: 'Bubar', nada: 'netral', ikon: 'silang', final: true },
  },
  transitions: {
    'kelompok.bentuk': { label: 'Bentuk kelompok', creates: true, from: [], to: 'DRAF' },
    'kelompok.ajukanPengesahan': {
      label: 'Ajukan pengesahan',
      from: ['DRAF'],
      to: 'MENUNGGU_PENGESAHAN',
      needs: [
        'anggotaCukup',
        'satuKecamatan',
        'pengurusLengkap',
        'tidakGanda',
        'syaratAnggota',
        'beritaAcaraMusyawarah',
      ],
      basis: 'Permensos 2/2019 Ps 3; F33',
    },
    'kelompok.tarik': {
      label: 'Tarik kembali',
      from: ['MENUNGGU_PENGESAHAN'],
      to: 'DRAF',
      needs: ['olehPengirim', 'belumDibuka'],
    },
    'kelompok.sahkan': {
      label: 'Sahkan kelompok',
      from: ['MENUNGGU_PENGESAHAN'],
      to: 'DISAHKAN',
      surat: 'surat-pengesahan',
      basis: 'F34',
    },
    'kelompok.kembalikan': {
      label: 'Kembalikan ke kelompok',
      from: ['MENUNGGU_PENGESAHAN'],
      to: 'DRAF',
      reason: 'required',
    },
    'kelompok.mulaiUsaha': {
      label: 'Catat usaha mulai',
      from: ['DISAHKAN'],
      to: 'BERJALAN',
      needs: ['bantuanDiterima'],
      basis: 'F63',
    },
    'kelompok.nyatakanTidakAktif': {
      label: 'Nyatakan tidak aktif',
      from: ['BERJALAN'],
      to: 'TIDAK_AKTIF',
      reason: 'required',
    },
    'kelompok.aktifkan': {
      label: 'Aktifkan lagi',
      from: ['TIDAK_AKTIF'],
      to: 'BERJALAN',
      reason: 'required',
    },
    'kelompok.luluskan': {
      label: 'Nyatakan mandiri',
      from: ['BERJALAN'],
      to: 'LULUS',
      needs: ['lpjDiterima', 'mandiriDuaKali'],
      basis: 'F14, F15',
    },
    'kelompok.bubarkan': {
      label: 'Bubarkan kelompok',
      from: ['DRAF', 'MENUNGGU_PENGESAHAN', 'DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF'],
      to: 'BUBAR',
      needs: ['pertanggungjawabanBubar'],
      reason: ['DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF'],
    },
    'kelompok.imporRiwayat': {
      label: 'Masukkan riwayat',
      creates: true,
      from: [],
      to: ['BERJALAN', 'TIDAK_AKTIF', 'LULUS', 'BUBAR'],
      basis: 'F4',
    },
  },
});
