/** What honest leaders write, with gaps {…}: material of the copy-cat corpus (F17, F18, F39). */
export const KALIMAT: readonly (readonly string[])[] = [
  [
    'Kami {n} keluarga buruh tani tanpa penghasilan tetap.',
    'Anggota kami kebanyakan janda dan petani penggarap di {tempat}.',
    'Sejak panen {hasil} gagal, banyak keluarga berutang di koperasi.',
    'Suami kami merantau ke Kalimantan dan kiriman sering terlambat.',
    'Kelompok ini lahir dari arisan {n} ibu di {tempat}.',
    'Anak muda di {tempat} menganggur setelah tamat sekolah.',
    'Lahan kami sempit dan hasil {hasil} hanya cukup untuk makan.',
    'Kami dulu bekerja harian pada orang lain dengan upah kecil.',
    'Pendamping {orang} mengajak kami berkumpul pada musyawarah dusun.',
    'Setelah jembatan rusak, ongkos ke kota menjadi mahal.',
  ],
  [
    'Maksud kami membuka {produk} yang dikelola bergiliran.',
    'Kami ingin mandiri lewat {produk} milik sendiri.',
    'Kami bermaksud mengembangkan {produk} yang sudah dirintis {orang}.',
    'Bantuan dipakai membeli perlengkapan {produk} dan isinya.',
    'Kami mau menyatukan keterampilan ibu-ibu menjadi {produk}.',
    'Rencana kami melayani permintaan {produk} dari tiga dusun.',
  ],
  [
    'Setiap keluarga mendapat tambahan Rp{uang} sebulan.',
    'Anak-anak anggota tetap bersekolah sampai tamat SMA.',
    'Dalam setahun kelompok punya tabungan Rp{uang}.',
    'Omzet mingguan mencapai Rp{uang} pada bulan keenam.',
    'Sesudah dua tahun kami membuka cabang di {tempat}.',
    'Utang anggota kepada tengkulak lunas dalam setahun.',
    'Kami menyisihkan sepuluh persen untuk warga lanjut usia.',
  ],
  [
    'Orang {tempat} harus menempuh {n} kilometer untuk mendapat {barang}.',
    'Permintaan {barang} melonjak menjelang hari raya dan pesta nikah.',
    'Guru dan perawat puskesmas sering menanyakan {barang}.',
    'Sopir truk singgah setiap malam dan mencari {barang}.',
    'Pasar hanya buka hari Senin, selebihnya {barang} langka.',
    'Musim hujan jalan tertutup longsor dan {barang} kosong berhari-hari.',
    'Posyandu membutuhkan {barang} untuk makanan tambahan balita.',
    'Pondok pesantren di {tempat} memesan {barang} setiap pekan.',
  ],
  [
    'Ada mata air yang mengalir sepanjang tahun di dekat {tempat}.',
    'Listrik PLN sudah masuk dan sinyal telepon cukup kuat.',
    'Bahan dari kebun {hasil} melimpah pada bulan Juni.',
    'Letaknya di simpang tiga jalan poros yang ramai.',
    'Pemasok di Cakke memberi tempo bayar dua minggu.',
    'BUMDes menyediakan gudang kosong tanpa sewa.',
    'Rumput gajah dan daun gamal tumbuh di pematang.',
    'Sekolah dasar dan kantor lurah hanya seratus meter.',
  ],
  [
    'Imam masjid dan tokoh adat {orang} sudah merestui.',
    'Gotong royong massellu masih kuat sehingga kerja bergilir lazim.',
    'Pembagian hasil memakai adat bagi dua antara pemilik dan penggarap.',
    'Kegiatan berhenti pada hari Jumat dan saat ada kedukaan.',
    'Tidak ada pantangan adat untuk {produk} di daerah ini.',
    'Rapat selalu dibuka tetua kampung agar keputusan dihormati.',
  ],
  [
    '{orang} pernah ikut magang {produk} di Makassar selama sebulan.',
    '{orang} lulusan SMK dan terampil membukukan transaksi.',
    'Tiga perempuan telah menekuni {produk} sejak remaja.',
    'Bendahara {orang} mantan kasir swalayan.',
    'Anggota termuda mahir memotret barang untuk media sosial.',
    'Kami belajar dari penyuluh dinas pada tahun lalu.',
    'Ketua pernah memimpin kelompok wanita tani.',
  ],
  [
    'Tempatnya bekas garasi {orang} berukuran {n} kali enam meter.',
    'Kami meminjam bangunan posko dengan surat kepala {tempat}.',
    'Tanah wakaf seluas {n} are diizinkan pengurus masjid.',
    'Bangunan kayu di samping lapangan voli dikontrak murah.',
    'Halaman belakang {orang} dipagari bambu dan beratap seng.',
    'Kolong rumah panggung {orang} dirapikan dan diberi lampu.',
  ],
  [
    'Promosi lewat grup WhatsApp jamaah dan karang taruna.',
    'Reseller keliling membawa {barang} memakai sepeda motor.',
    'Harga dipatok selisih Rp{uang} dari pusat kota.',
    'Langganan tetap memperoleh potongan setiap pembelian kesepuluh.',
    'Kami menitipkan {barang} pada sebelas pengecer di {tempat}.',
    'Pedagang pengumpul dari Sidrap mengambil langsung tiap Rabu.',
    'Spanduk dipasang di gerbang {tempat} dan pos ronda.',
    'Kontrak pasokan dengan rumah makan {orang} sudah dibicarakan.',
  ],
  [
    'Pekan pertama menyurvei harga pada tiga pemasok.',
    'Sesudah dana cair, pengurus berangkat berbelanja ke Parepare.',
    'Renovasi tempat memakan waktu {n} hari.',
    'Uji coba berlangsung sepekan sebelum peresmian.',
    'Laporan keuangan dibacakan setiap tanggal lima.',
    'Evaluasi bersama pendamping dilakukan tiap triwulan.',
    'Giliran jaga disusun sesuai jadwal tanam anggota.',
  ],
];

export const PRODUK: Readonly<Record<string, readonly [produk: string[], barang: string[]]>> = {
  'kios-sembako': [
    ['kios sembako', 'kios kebutuhan harian'],
    ['beras dan telur', 'gas dan minyak goreng', 'bumbu dapur'],
  ],
  'toko-grosir': [
    ['toko grosir', 'grosir sembako'],
    ['mi instan berdus', 'tepung karungan'],
  ],
  'kue-tradisional': [
    ['kue tradisional', 'dapur kue basah'],
    ['baje dan deppa tori', 'kue kering'],
  ],
  'warung-makan': [
    ['warung makan', 'rumah makan sederhana'],
    ['nasi campur', 'sop saudara'],
  ],
  'las-besi': [
    ['bengkel las', 'jasa las besi'],
    ['pagar dan teralis', 'rangka kanopi'],
  ],
  sayur: [
    ['kebun sayur', 'budidaya kol'],
    ['kol dan wortel', 'daun bawang'],
  ],
  'ternak-kambing': [
    ['ternak kambing', 'penggemukan kambing'],
    ['kambing akikah', 'anak kambing'],
  ],
  'ternak-ayam': [
    ['ternak ayam petelur', 'ayam kampung'],
    ['telur segar', 'ayam potong'],
  ],
};

/** Sentences of the examples on the screen: honest groups take over a few of them. */
export const DARI_CONTOH: readonly string[] = [
  'Kami membuka usaha bersama supaya ada penghasilan setiap minggu.',
  'Menambah pendapatan keluarga dan menyisihkan tabungan kelompok.',
  'Warga harus ke kota kecamatan untuk belanja setiap pekan.',
  'Usaha ini tidak bertentangan dengan adat dan keuntungan dibagi lewat musyawarah.',
  'Belanja minggu pertama setelah dana masuk, buka minggu kedua.',
];

/** Lines that groups add to the template from their own head. */
export const BARIS_SENDIRI: readonly string[] = (
  'Terpal plastik|Kipas angin|Rak kayu gantung|Lampu tenaga surya|Keranjang rotan|Meja lipat|' +
  'Kursi plastik|Gerobak dorong|Ember besar|Selang air|Spanduk vinil|Kalkulator meja|Pompa galon|' +
  'Drum penampung|Gunting dahan|Sarung tangan karet|Toples kaca|Karung goni|Paku dan kawat|' +
  'Cat tembok|Ongkos tukang|Sewa mobil bak|Kotak uang|Papan harga|Tenda lipat|Termos nasi|' +
  'Parutan kelapa|Baskom stainless|Tali nilon|Obat hama'
).split('|');
