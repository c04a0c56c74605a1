/** What each letter is called on paper and screen; `simpanSurat` keeps only its key. */
export const LABEL_SURAT: Readonly<Record<string, string>> = {
  'ba-musyawarah': 'Berita acara musyawarah',
  'ba-penggantian': 'Berita acara penggantian',
  'surat-pengesahan': 'Surat pengesahan',
  'surat-pengantar': 'Surat pengantar desa',
  rekomendasi: 'Rekomendasi camat',
  'ba-verifikasi': 'Berita acara verifikasi dan validasi',
  'surat-usulan': 'Surat usulan',
  'sk-penetapan': 'SK penetapan',
  'surat-pemberitahuan': 'Surat pemberitahuan',
  'surat-kantor': 'Surat kantor pemutus',
  sptjm: 'SPTJM',
  kuitansi: 'Kuitansi',
  bast: 'Berita acara serah terima',
  'ba-kunjungan': 'Berita acara kunjungan',
};
