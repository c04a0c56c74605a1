import type { KunciBagian } from '@/lib/proposal/bagian';
import type { JenisContoh } from '@/lib/proposal/contoh-rab';

/** A proposal is taught by example (F43): short, true to the hills, in the reader's own words. */
type Contoh = Partial<Record<KunciBagian, string>>;

const kios: Contoh = {
  latarBelakang:
    'Kami sepuluh keluarga buruh tani di Balla. Saat tidak ada panen, penghasilan kami kurang. ' +
    'Warga membeli beras dan minyak ke pasar Baraka, ongkos ojek Rp20.000 pulang pergi. ' +
    'Karena itu kami memilih membuka kios sembako.',
  maksud: 'Membuka satu kios sembako milik bersama yang dijaga bergiliran oleh anggota.',
  tujuan:
    'Setiap keluarga mendapat tambahan Rp200.000 sebulan setelah enam bulan. ' +
    'Modal barang tetap utuh dan bertambah setiap bulan.',
  kebutuhanSetempat:
    'Sekitar 80 keluarga di dua dusun membeli sembako setiap minggu. ' +
    'Kios terdekat berjarak tiga kilometer dan sering kehabisan gas.',
  potensiLokal:
    'Rumah anggota di pinggir jalan desa bisa dipakai tanpa sewa. ' +
    'Beras dibeli langsung dari petani Balla. Jalan sudah bisa dilalui mobil.',
  kesesuaianBudaya:
    'Warga terbiasa saling membantu dan menerima kios milik bersama. ' +
    'Imam dusun dan kepala lingkungan mendukung. Kami tidak menjual minuman keras.',
  keterampilan:
    'Sitti Hawa pernah menjaga warung dua tahun. Muh. Yunus bisa mencatat uang masuk dan keluar. ' +
    'Anggota lain bisa mengangkut dan menata barang.',
  tempatUsaha:
    'Teras rumah ketua di Lingkungan Balla Tengah, ukuran 4 × 5 meter. ' +
    'Boleh dipakai lima tahun tanpa sewa, ada surat pernyataan.',
  rencanaPemasaran:
    'Pembeli utama warga dua dusun. Harga dibuat Rp500 di bawah ongkos ke pasar. ' +
    'Kios buka pukul 06.00 sampai 20.00. Pesanan lewat telepon diantar setiap sore.',
  jadwal:
    'Minggu 1: membeli rak, etalase, dan timbangan. Minggu 2: membeli barang dagangan. ' +
    'Minggu 3: menata kios dan membagi giliran jaga. Minggu 4: kios buka.',
  pembeda:
    'Dua kios lain hanya menjual makanan ringan. Kami menjual beras, telur, dan gas. ' +
    'Kami juga mengantar pesanan ke dusun atas.',
};

const kue: Contoh = {
  latarBelakang:
    'Kami delapan ibu rumah tangga tanpa penghasilan tetap. Kami biasa membuat kue untuk pesta. ' +
    'Alat kami kecil, jadi pesanan besar sering kami tolak.',
  maksud: 'Membuat kue tradisional dan kue kering bersama-sama di satu dapur.',
  tujuan:
    'Menjual 300 kue setiap hari dalam tiga bulan. ' +
    'Setiap keluarga mendapat Rp300.000 sebulan dari pembagian hasil.',
  kebutuhanSetempat:
    'Warung, sekolah, dan kantor desa memesan kue dari Enrekang. ' +
    'Pesanan bertambah pada musim pernikahan dan bulan puasa.',
  potensiLokal:
    'Gula merah, kelapa, dan beras ketan tersedia di desa. ' +
    'Air bersih dan listrik sudah ada di dapur yang akan dipakai.',
  kesesuaianBudaya:
    'Kue tradisional selalu disajikan pada acara adat di sini. ' +
    'Majelis taklim mendukung dan siap memesan setiap pekan.',
  keterampilan:
    'Lima anggota bisa membuat deppa tori dan baje. Dua anggota pernah ikut pelatihan kue kering. ' +
    'Satu anggota bisa mencatat pesanan.',
  tempatUsaha:
    'Dapur rumah sekretaris di Dusun Tengah, ukuran 3 × 6 meter. ' +
    'Boleh dipakai tiga tahun tanpa sewa.',
  rencanaPemasaran:
    'Dijual ke sepuluh warung, dua sekolah, dan pasar Baraka setiap Senin. ' +
    'Harga Rp1.000 per buah. Pesanan pesta dibayar setengah di depan.',
  jadwal:
    'Minggu 1: membeli alat dan menata dapur. Minggu 2: mencoba resep dan menghitung harga. ' +
    'Minggu 3: mengurus izin rumah tangga. Minggu 4: mulai menjual.',
  pembeda:
    'Pembuat kue lain hanya menerima pesanan pesta. Kami menjual setiap hari dengan kemasan dan ' +
    'label sendiri.',
};

const ternak: Contoh = {
  latarBelakang:
    'Kami tujuh keluarga petani dengan lahan sempit. Rumput banyak tetapi belum dimanfaatkan. ' +
    'Kami memilih kambing karena mudah dipelihara dan cepat beranak.',
  maksud: 'Memelihara kambing bersama dalam satu kandang panggung yang dirawat bergiliran.',
  tujuan:
    'Sembilan kambing menjadi delapan belas ekor dalam dua tahun. ' +
    'Setiap keluarga memiliki dua ekor dan kandang bersama tetap berjalan.',
  kebutuhanSetempat:
    'Warga membeli kambing untuk akikah dan kurban dari luar kecamatan. ' +
    'Petani sayur juga membutuhkan pupuk kandang.',
  potensiLokal:
    'Rumput dan daun gamal tersedia sepanjang tahun. Ada mata air dekat kandang. ' +
    'Petugas kesehatan hewan ada di kecamatan.',
  kesesuaianBudaya:
    'Memelihara kambing sudah biasa di desa ini. Tokoh adat setuju dengan letak kandang. ' +
    'Kandang jauh dari rumah dan sumber air minum.',
  keterampilan:
    'Empat anggota pernah memelihara kambing sendiri. Satu anggota bisa memberi obat cacing. ' +
    'Dua anggota bisa membuat kandang dari kayu.',
  tempatUsaha:
    'Kebun milik bendahara di Dusun Bawah, luas 200 meter persegi. ' +
    'Boleh dipakai lima tahun, ada surat pernyataan bermeterai.',
  rencanaPemasaran:
    'Kambing jantan dijual menjelang hari raya kurban. Pupuk dijual Rp20.000 per karung. ' +
    'Pembeli datang ke kandang atau dihubungi lewat telepon.',
  jadwal:
    'Bulan 1: membuat kandang. Bulan 2: membeli kambing dan memberi vaksin. ' +
    'Bulan 3 sampai 7: merawat dan mengawinkan. Bulan 8: kelahiran pertama.',
  pembeda:
    'Peternak lain melepas kambing di kebun. Kami memakai kandang panggung dan menjual pupuknya.',
};

const las: Contoh = {
  latarBelakang:
    'Kami enam keluarga dengan anak muda yang belum bekerja. Dua orang pernah bekerja di bengkel. ' +
    'Warga membawa pagar dan alat tani ke kota untuk dilas.',
  maksud: 'Membuka bengkel las bersama untuk membuat dan memperbaiki barang besi.',
  tujuan:
    'Bengkel menerima sepuluh pekerjaan sebulan setelah tiga bulan. ' +
    'Setiap anggota yang bekerja mendapat upah paling sedikit Rp500.000 sebulan.',
  kebutuhanSetempat:
    'Warga membutuhkan pagar, teralis, dan perbaikan alat tani. ' +
    'Bengkel terdekat ada di kota, perjalanan satu jam.',
  potensiLokal:
    'Toko besi di Baraka bisa mengantar bahan. Listrik di tempat usaha cukup dan ada genset. ' +
    'Tempat usaha dekat jalan besar.',
  kesesuaianBudaya:
    'Bengkel buka di luar waktu ibadah supaya tidak mengganggu. ' +
    'Kepala dusun dan tetangga sudah setuju.',
  keterampilan:
    'Dua anggota bisa mengelas pagar dan teralis. Satu anggota bisa memotong dan mengecat besi. ' +
    'Tiga anggota akan belajar dari mereka.',
  tempatUsaha:
    'Bangunan kosong milik anggota di pinggir jalan, ukuran 5 × 8 meter. ' +
    'Disewa murah, Rp600.000 setahun dari kas kelompok.',
  rencanaPemasaran:
    'Menawarkan ke toko bangunan, sekolah, dan kantor desa. ' +
    'Harga dihitung per meter dan ditulis di papan. Uang muka setengah harga.',
  jadwal:
    'Minggu 1: membeli mesin dan alat keselamatan. Minggu 2: memasang listrik dan menata tempat. ' +
    'Minggu 3: berlatih dan membuat contoh. Minggu 4: bengkel buka.',
  pembeda: 'Bengkel lain hanya menambal kendaraan. Kami membuat pagar, teralis, dan rak dari besi.',
};

const sayur: Contoh = {
  latarBelakang:
    'Kami sembilan keluarga buruh tani yang menggarap lahan orang. ' +
    'Bibit dan pupuk sering kami utang dengan bunga tinggi. Kami ingin menanam dengan modal sendiri.',
  maksud: 'Menanam bawang merah dan kol bersama di satu hamparan lahan.',
  tujuan:
    'Tiga kali panen dalam setahun dengan hasil dua ton setiap panen. ' +
    'Setiap keluarga mendapat Rp1.000.000 setiap panen.',
  kebutuhanSetempat:
    'Pasar Baraka dan Enrekang membutuhkan bawang dan sayur setiap hari. ' +
    'Warung desa selama ini membeli dari pedagang luar.',
  potensiLokal:
    'Tanah di lereng subur dan udaranya sejuk. Ada sungai kecil untuk menyiram. ' +
    'Pedagang pengumpul datang ke desa dua kali seminggu.',
  kesesuaianBudaya:
    'Bertani sayur sudah turun-temurun di sini. ' +
    'Kami memakai gotong royong saat menanam dan memanen.',
  keterampilan:
    'Semua anggota biasa menanam sayur. Dua anggota pernah ikut sekolah lapang bawang merah. ' +
    'Satu anggota bisa mencatat biaya dan hasil.',
  tempatUsaha:
    'Lahan setengah hektare milik keluarga ketua di Dusun Atas. ' +
    'Dipinjam tiga tahun dengan bagi hasil sepersepuluh panen.',
  rencanaPemasaran:
    'Dijual ke pedagang pengumpul dan langsung ke pasar Baraka. ' +
    'Sebagian bawang disimpan kering dan dijual saat harga naik.',
  jadwal:
    'Minggu 1: mengolah tanah dan memasang mulsa. Minggu 2: menanam. ' +
    'Minggu 3 sampai 8: menyiram dan merawat. Minggu 9: panen pertama.',
  pembeda:
    'Kelompok lain menanam kol saja. Kami menanam bawang merah dengan mulsa dan siram pompa.',
};

export const CONTOH: Readonly<Record<JenisContoh, Contoh>> = { kios, kue, ternak, las, sayur };
