/**
 * Words of the copy-cat guard as data (F39): what villagers call the same thing. One row = one
 * meaning; the first word stands for all. Add a row rather than touch lib/core/mirip-usaha.ts.
 */
export const PADANAN: readonly (readonly string[])[] = [
  ['kios', 'warung', 'toko', 'kedai', 'gerai'],
  ['sembako', 'sembilan bahan pokok', 'kebutuhan pokok', 'bahan pokok'],
  ['jual', 'dagang', 'niaga', 'pasar'],
  ['beli', 'belanja', 'ada', 'borong'],
  ['untung', 'laba', 'hasil'],
  ['pendapatan', 'penghasilan', 'nafkah'],
  ['uang', 'dana', 'modal'],
  ['warga', 'masyarakat', 'penduduk', 'tetangga'],
  ['keluarga', 'rumah tangga', 'kk'],
  ['desa', 'kampung', 'kelurahan', 'lembang'],
  ['dusun', 'lingkungan', 'rw'],
  ['buat', 'bikin', 'olah', 'produksi'],
  ['rawat', 'pelihara', 'urus', 'piara'],
  ['kambing', 'domba'],
  ['kue', 'penganan', 'jajanan'],
  ['minyak goreng', 'minyak', 'migor'],
  ['beras', 'padi'],
  ['telur', 'telor'],
  ['gula pasir', 'gula'],
  ['tabung', 'gas', 'elpiji', 'lpg'],
  ['timbangan', 'neraca', 'dacin'],
  ['etalase', 'lemari kaca', 'lemari pajang'],
  ['rak', 'display'],
  ['mesin', 'alat', 'peralatan', 'perkakas'],
  ['pupuk', 'kompos'],
  ['benih', 'bibit'],
  ['buku', 'nota', 'kuitansi'],
  ['kandang', 'kurungan'],
  ['angkut', 'transport', 'ongkos', 'ongkir'],
  ['antar', 'kirim'],
  ['pelanggan', 'pembeli', 'konsumen'],
  ['tambah', 'naik', 'tingkat'],
  ['jauh', 'terpencil'],
  ['murah', 'terjangkau'],
  ['pelatihan', 'kursus', 'bimtek'],
  ['bisa', 'mampu', 'sanggup', 'dapat'],
  ['pernah', 'biasa', 'terbiasa'],
  ['bulan', 'bln'],
  ['minggu', 'pekan'],
  ['lahan', 'tanah', 'kebun'],
];

/** Words that say nothing about a business, and those every proposal has. */
export const KATA_UMUM: readonly string[] = (
  'yang dan di ke dari untuk dengan pada ini itu adalah ada akan oleh atau juga sudah telah agar ' +
  'supaya karena sebab dalam kami kita saya mereka kelompok anggota usaha kube bersama tidak belum ' +
  'bagi serta sehingga maka tetapi tapi namun setiap tiap para seorang sebuah orang satu dua tiga ' +
  'empat lima enam tujuh delapan sembilan sepuluh lebih masih saja hanya lain bukan jadi menjadi ' +
  'secara sebagai antara hingga sampai rp ribu juta rupiah bapak ibu pak bu nama saat ketika'
).split(' ');
