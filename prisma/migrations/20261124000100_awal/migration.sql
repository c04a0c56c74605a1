-- CreateEnum
CREATE TYPE "StatusTahun" AS ENUM ('DISIAPKAN', 'BUKA', 'TUTUP_PENGAJUAN', 'DITUTUP');

-- CreateEnum
CREATE TYPE "JenisKegiatan" AS ENUM ('PELATIHAN_PENDAMPING', 'PENGARAHAN', 'SOSIALISASI', 'BIMTEK', 'RAPAT_KOORDINASI');

-- CreateEnum
CREATE TYPE "StatusKegiatan" AS ENUM ('DIRENCANAKAN', 'TERLAKSANA', 'DIBATALKAN');

-- CreateEnum
CREATE TYPE "StatusKelompok" AS ENUM ('DRAF', 'MENUNGGU_PENGESAHAN', 'DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF', 'LULUS', 'BUBAR');

-- CreateEnum
CREATE TYPE "Kategori" AS ENUM ('HARIAN', 'BULANAN', 'TAHUNAN');

-- CreateEnum
CREATE TYPE "Jabatan" AS ENUM ('KETUA', 'SEKRETARIS', 'BENDAHARA', 'ANGGOTA');

-- CreateEnum
CREATE TYPE "Peran" AS ENUM ('ANGGOTA', 'KETUA', 'PENDAMPING', 'DESA', 'KECAMATAN', 'DINAS_STAF', 'DINAS_KABID', 'DINAS_KADIS', 'PENYALUR', 'PROVINSI', 'PUSAT_VERIFIKATOR', 'PUSAT_DIREKTUR', 'AUDITOR', 'ADMIN');

-- CreateEnum
CREATE TYPE "StatusProposal" AS ENUM ('DRAF', 'DI_DESA', 'DI_KECAMATAN', 'DI_DINAS', 'DIVERIFIKASI', 'LAYAK', 'DIUSULKAN', 'DI_PUSAT', 'LAYAK_PUSAT', 'DITETAPKAN', 'DIKEMBALIKAN', 'DITUNDA', 'DITOLAK', 'DIBATALKAN');

-- CreateTable
CREATE TABLE "Peristiwa" (
    "id" UUID NOT NULL,
    "subjek" TEXT NOT NULL,
    "subjekId" UUID NOT NULL,
    "urut" INTEGER NOT NULL DEFAULT 0,
    "aksi" TEXT NOT NULL,
    "dari" TEXT,
    "ke" TEXT,
    "aktorId" UUID,
    "aktorNama" TEXT NOT NULL,
    "peran" TEXT NOT NULL,
    "wilayah" TEXT NOT NULL,
    "kelompokId" UUID,
    "sebab" TEXT,
    "alasan" TEXT,
    "isi" JSONB NOT NULL,
    "perintahId" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,
    "sidikLalu" CHAR(64) NOT NULL DEFAULT '',
    "sidik" CHAR(64) NOT NULL DEFAULT '',

    CONSTRAINT "Peristiwa_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Penolakan" (
    "id" UUID NOT NULL,
    "aktorId" UUID,
    "peran" TEXT,
    "aksi" TEXT NOT NULL,
    "subjek" TEXT,
    "subjekId" TEXT,
    "kode" TEXT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Penolakan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Perintah" (
    "id" UUID NOT NULL,
    "aktorId" UUID,
    "aksi" TEXT NOT NULL,
    "sidik" CHAR(64) NOT NULL,
    "hasil" JSONB NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Perintah_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Panah" (
    "mesin" TEXT NOT NULL,
    "aksi" TEXT NOT NULL,
    "dari" TEXT NOT NULL,
    "ke" TEXT NOT NULL,

    CONSTRAINT "Panah_pkey" PRIMARY KEY ("mesin","aksi","dari","ke")
);

-- CreateTable
CREATE TABLE "Pemasangan" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "contoh" BOOLEAN NOT NULL DEFAULT false,
    "geserJam" BIGINT NOT NULL DEFAULT 0,
    "jamContoh" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Pemasangan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Wilayah" (
    "kode" VARCHAR(10) NOT NULL,
    "nama" TEXT NOT NULL,
    "jenis" TEXT NOT NULL,
    "topografi" TEXT,
    "berlaku" DATE NOT NULL,
    "berakhir" DATE,

    CONSTRAINT "Wilayah_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "JenisUsaha" (
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "bidang" TEXT NOT NULL,
    "kategori" TEXT NOT NULL,
    "alias" TEXT[],

    CONSTRAINT "JenisUsaha_pkey" PRIMARY KEY ("kode")
);

-- CreateTable
CREATE TABLE "TahunProgram" (
    "id" UUID NOT NULL,
    "tahun" INTEGER NOT NULL,
    "nama" TEXT NOT NULL,
    "status" "StatusTahun" NOT NULL DEFAULT 'DISIAPKAN',
    "versi" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "TahunProgram_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setelan" (
    "id" UUID NOT NULL,
    "tahun" INTEGER NOT NULL,
    "nomor" INTEGER NOT NULL,
    "nilai" JSONB NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Setelan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Kuota" (
    "tahun" INTEGER NOT NULL,
    "wilayah" VARCHAR(4) NOT NULL,
    "jumlah" INTEGER NOT NULL,

    CONSTRAINT "Kuota_pkey" PRIMARY KEY ("tahun","wilayah")
);

-- CreateTable
CREATE TABLE "Pencacah" (
    "kunci" TEXT NOT NULL,
    "terakhir" INTEGER NOT NULL,

    CONSTRAINT "Pencacah_pkey" PRIMARY KEY ("kunci")
);

-- CreateTable
CREATE TABLE "Berkas" (
    "id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "jenis" TEXT NOT NULL,
    "ukuran" INTEGER NOT NULL,
    "namaAsli" TEXT NOT NULL,
    "pengunggah" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,
    "subjek" TEXT,
    "subjekId" UUID,

    CONSTRAINT "Berkas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Surat" (
    "id" UUID NOT NULL,
    "jenis" TEXT NOT NULL,
    "penerbit" TEXT NOT NULL,
    "nomor" TEXT NOT NULL,
    "tanggal" DATE NOT NULL,
    "penandatangan" TEXT NOT NULL,
    "berkasId" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "subjek" TEXT NOT NULL,
    "subjekId" UUID NOT NULL,
    "dicabut" TIMESTAMPTZ(3),

    CONSTRAINT "Surat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Kegiatan" (
    "id" UUID NOT NULL,
    "jenis" "JenisKegiatan" NOT NULL,
    "status" "StatusKegiatan" NOT NULL DEFAULT 'DIRENCANAKAN',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "judul" TEXT NOT NULL,
    "wilayah" TEXT NOT NULL,
    "tempat" TEXT NOT NULL,
    "tanggal" DATE NOT NULL,
    "materi" TEXT[],
    "narasumber" TEXT,
    "notulen" TEXT,
    "daftarHadir" UUID,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Kegiatan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Kehadiran" (
    "id" UUID NOT NULL,
    "kegiatanId" UUID NOT NULL,
    "nama" TEXT NOT NULL,
    "alamat" TEXT,
    "hp" TEXT,
    "penggunaId" UUID,
    "lulus" BOOLEAN,
    "sertifikat" TEXT,

    CONSTRAINT "Kehadiran_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Kelompok" (
    "id" UUID NOT NULL,
    "nomor" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "wilayah" TEXT NOT NULL,
    "kategori" "Kategori" NOT NULL,
    "jenisUsaha" TEXT NOT NULL,
    "tempat" TEXT,
    "status" "StatusKelompok" NOT NULL DEFAULT 'DRAF',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "asal" TEXT NOT NULL DEFAULT 'PENDAFTARAN',
    "dibuka" TIMESTAMPTZ(3),
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Kelompok_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Anggota" (
    "id" UUID NOT NULL,
    "kelompokId" UUID NOT NULL,
    "urut" INTEGER NOT NULL,
    "nama" TEXT NOT NULL,
    "jabatan" "Jabatan" NOT NULL DEFAULT 'ANGGOTA',
    "nik" BYTEA NOT NULL,
    "nikIndeks" CHAR(64) NOT NULL,
    "nikAkhir" CHAR(4) NOT NULL,
    "kk" BYTEA NOT NULL,
    "kkIndeks" CHAR(64) NOT NULL,
    "kkAkhir" CHAR(4) NOT NULL,
    "jenisKelamin" CHAR(1) NOT NULL,
    "lahir" DATE NOT NULL,
    "wilayah" TEXT NOT NULL,
    "alamat" TEXT,
    "hp" TEXT,
    "pendidikan" TEXT NOT NULL,
    "pekerjaan" TEXT NOT NULL,
    "perananUsaha" TEXT,
    "bisaBaca" BOOLEAN NOT NULL,
    "bisaTulis" BOOLEAN NOT NULL,
    "bisaHitung" BOOLEAN NOT NULL,
    "keluargaAsn" BOOLEAN NOT NULL,
    "desil" INTEGER,
    "dicekKtp" BOOLEAN NOT NULL DEFAULT false,
    "kehadiranId" UUID,
    "penggunaId" UUID,
    "dari" DATE NOT NULL,
    "sampai" DATE,
    "alasan" TEXT,
    "hidup" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Anggota_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pengguna" (
    "id" UUID NOT NULL,
    "nama" TEXT NOT NULL,
    "namaPengguna" TEXT,
    "hp" TEXT,
    "sandi" TEXT,
    "nonaktif" TIMESTAMPTZ(3),
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pengguna_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PeranPengguna" (
    "id" UUID NOT NULL,
    "penggunaId" UUID NOT NULL,
    "peran" "Peran" NOT NULL,
    "wilayah" TEXT[],
    "kelompokId" UUID,
    "dari" DATE NOT NULL,
    "sampai" DATE,

    CONSTRAINT "PeranPengguna_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Penugasan" (
    "id" UUID NOT NULL,
    "pendampingId" UUID NOT NULL,
    "kecamatan" VARCHAR(6) NOT NULL,
    "dari" DATE NOT NULL,
    "sampai" DATE,

    CONSTRAINT "Penugasan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sesi" (
    "id" UUID NOT NULL,
    "sidik" CHAR(64) NOT NULL,
    "penggunaId" UUID NOT NULL,
    "peranId" UUID,
    "perangkat" TEXT NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,
    "terakhir" TIMESTAMPTZ(3) NOT NULL,
    "berakhir" TIMESTAMPTZ(3),

    CONSTRAINT "Sesi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KodeAktivasi" (
    "id" UUID NOT NULL,
    "sidik" CHAR(64) NOT NULL,
    "kode" BYTEA NOT NULL,
    "penggunaId" UUID,
    "anggotaId" UUID,
    "kedaluwarsa" TIMESTAMPTZ(3) NOT NULL,
    "dipakai" TIMESTAMPTZ(3),
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KodeAktivasi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "laju" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "laju_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "kelompokId" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "tahun" INTEGER NOT NULL,
    "setelanId" UUID,
    "status" "StatusProposal" NOT NULL DEFAULT 'DRAF',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "nomor" TEXT,
    "kodeLacak" TEXT,
    "nomorVersi" INTEGER NOT NULL DEFAULT 0,
    "isi" JSONB NOT NULL,
    "disetujui" TIMESTAMPTZ(3),
    "kembaliKe" "StatusProposal",
    "tundaSampai" DATE,
    "bidangSalah" TEXT[],
    "catatanSalah" TEXT,
    "rekomendasi" BOOLEAN,
    "agenda" TEXT,
    "kelengkapan" TEXT[],
    "dibuka" TIMESTAMPTZ(3),
    "sejak" TIMESTAMPTZ(3) NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ButirRab" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "urut" INTEGER NOT NULL,
    "uraian" TEXT NOT NULL,
    "volume" INTEGER NOT NULL,
    "satuan" TEXT NOT NULL,
    "harga" BIGINT NOT NULL,
    "jumlah" BIGINT NOT NULL,

    CONSTRAINT "ButirRab_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lampiran" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "jenis" TEXT NOT NULL,
    "anggotaId" UUID,
    "berkasId" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,
    "diganti" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Lampiran_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VersiProposal" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "nomor" INTEGER NOT NULL,
    "beku" JSONB NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VersiProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PeriksaAnggota" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "anggotaId" UUID NOT NULL,
    "sumber" TEXT NOT NULL,
    "periode" TEXT NOT NULL,
    "terdata" BOOLEAN NOT NULL,
    "desil" INTEGER,
    "tanggal" DATE NOT NULL,
    "petugasId" UUID NOT NULL,
    "petugas" TEXT NOT NULL,
    "catatan" TEXT,
    "putaran" INTEGER NOT NULL,

    CONSTRAINT "PeriksaAnggota_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Survei" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "tanggal" DATE NOT NULL,
    "tim" TEXT[],
    "layak" BOOLEAN NOT NULL,
    "catatan" TEXT,
    "petugasId" UUID NOT NULL,
    "putaran" INTEGER NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Survei_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PutusanKejenuhan" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "hasil" TEXT NOT NULL,
    "alasan" TEXT,
    "serupa" INTEGER NOT NULL,
    "petugasId" UUID NOT NULL,
    "putaran" INTEGER NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PutusanKejenuhan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Peristiwa_kelompokId_pada_idx" ON "Peristiwa"("kelompokId", "pada");

-- CreateIndex
CREATE INDEX "Peristiwa_perintahId_idx" ON "Peristiwa"("perintahId");

-- CreateIndex
CREATE INDEX "Peristiwa_subjekId_aksi_idx" ON "Peristiwa"("subjekId", "aksi");

-- CreateIndex
CREATE UNIQUE INDEX "Peristiwa_subjekId_urut_key" ON "Peristiwa"("subjekId", "urut");

-- CreateIndex
CREATE INDEX "Penolakan_aktorId_pada_idx" ON "Penolakan"("aktorId", "pada");

-- CreateIndex
CREATE UNIQUE INDEX "TahunProgram_tahun_key" ON "TahunProgram"("tahun");

-- CreateIndex
CREATE UNIQUE INDEX "Setelan_tahun_nomor_key" ON "Setelan"("tahun", "nomor");

-- CreateIndex
CREATE INDEX "Berkas_subjekId_idx" ON "Berkas"("subjekId");

-- CreateIndex
CREATE INDEX "Surat_subjekId_idx" ON "Surat"("subjekId");

-- CreateIndex
CREATE UNIQUE INDEX "Surat_penerbit_jenis_nomor_key" ON "Surat"("penerbit", "jenis", "nomor");

-- CreateIndex
CREATE INDEX "Kegiatan_wilayah_idx" ON "Kegiatan"("wilayah");

-- CreateIndex
CREATE INDEX "Kegiatan_tanggal_idx" ON "Kegiatan"("tanggal");

-- CreateIndex
CREATE INDEX "Kehadiran_kegiatanId_idx" ON "Kehadiran"("kegiatanId");

-- CreateIndex
CREATE INDEX "Kehadiran_penggunaId_idx" ON "Kehadiran"("penggunaId");

-- CreateIndex
CREATE UNIQUE INDEX "Kelompok_nomor_key" ON "Kelompok"("nomor");

-- CreateIndex
CREATE INDEX "Kelompok_wilayah_idx" ON "Kelompok"("wilayah");

-- CreateIndex
CREATE INDEX "Kelompok_status_idx" ON "Kelompok"("status");

-- CreateIndex
CREATE INDEX "Kelompok_nama_trgm" ON "Kelompok" USING GIN ("nama" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Anggota_nikIndeks_idx" ON "Anggota"("nikIndeks");

-- CreateIndex
CREATE INDEX "Anggota_kkIndeks_idx" ON "Anggota"("kkIndeks");

-- CreateIndex
CREATE UNIQUE INDEX "Anggota_kelompokId_urut_key" ON "Anggota"("kelompokId", "urut");

-- CreateIndex
CREATE UNIQUE INDEX "Pengguna_namaPengguna_key" ON "Pengguna"("namaPengguna");

-- CreateIndex
CREATE UNIQUE INDEX "Pengguna_hp_key" ON "Pengguna"("hp");

-- CreateIndex
CREATE INDEX "PeranPengguna_penggunaId_idx" ON "PeranPengguna"("penggunaId");

-- CreateIndex
CREATE INDEX "PeranPengguna_kelompokId_idx" ON "PeranPengguna"("kelompokId");

-- CreateIndex
CREATE INDEX "Penugasan_pendampingId_idx" ON "Penugasan"("pendampingId");

-- CreateIndex
CREATE INDEX "Penugasan_kecamatan_idx" ON "Penugasan"("kecamatan");

-- CreateIndex
CREATE UNIQUE INDEX "Sesi_sidik_key" ON "Sesi"("sidik");

-- CreateIndex
CREATE INDEX "Sesi_penggunaId_idx" ON "Sesi"("penggunaId");

-- CreateIndex
CREATE UNIQUE INDEX "KodeAktivasi_sidik_key" ON "KodeAktivasi"("sidik");

-- CreateIndex
CREATE INDEX "KodeAktivasi_anggotaId_idx" ON "KodeAktivasi"("anggotaId");

-- CreateIndex
CREATE INDEX "KodeAktivasi_penggunaId_idx" ON "KodeAktivasi"("penggunaId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_nomor_key" ON "Proposal"("nomor");

-- CreateIndex
CREATE INDEX "Proposal_wilayah_idx" ON "Proposal"("wilayah");

-- CreateIndex
CREATE INDEX "Proposal_status_sejak_idx" ON "Proposal"("status", "sejak");

-- CreateIndex
CREATE INDEX "Proposal_kelompokId_idx" ON "Proposal"("kelompokId");

-- CreateIndex
CREATE INDEX "ButirRab_proposalId_idx" ON "ButirRab"("proposalId");

-- CreateIndex
CREATE INDEX "Lampiran_proposalId_idx" ON "Lampiran"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "VersiProposal_proposalId_nomor_key" ON "VersiProposal"("proposalId", "nomor");

-- CreateIndex
CREATE INDEX "PeriksaAnggota_proposalId_idx" ON "PeriksaAnggota"("proposalId");

-- CreateIndex
CREATE INDEX "Survei_proposalId_idx" ON "Survei"("proposalId");

-- CreateIndex
CREATE INDEX "PutusanKejenuhan_proposalId_idx" ON "PutusanKejenuhan"("proposalId");

-- AddForeignKey
ALTER TABLE "Setelan" ADD CONSTRAINT "Setelan_tahun_fkey" FOREIGN KEY ("tahun") REFERENCES "TahunProgram"("tahun") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kuota" ADD CONSTRAINT "Kuota_tahun_fkey" FOREIGN KEY ("tahun") REFERENCES "TahunProgram"("tahun") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kehadiran" ADD CONSTRAINT "Kehadiran_kegiatanId_fkey" FOREIGN KEY ("kegiatanId") REFERENCES "Kegiatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kehadiran" ADD CONSTRAINT "Kehadiran_penggunaId_fkey" FOREIGN KEY ("penggunaId") REFERENCES "Pengguna"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kelompok" ADD CONSTRAINT "Kelompok_jenisUsaha_fkey" FOREIGN KEY ("jenisUsaha") REFERENCES "JenisUsaha"("kode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anggota" ADD CONSTRAINT "Anggota_kelompokId_fkey" FOREIGN KEY ("kelompokId") REFERENCES "Kelompok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anggota" ADD CONSTRAINT "Anggota_kehadiranId_fkey" FOREIGN KEY ("kehadiranId") REFERENCES "Kehadiran"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Anggota" ADD CONSTRAINT "Anggota_penggunaId_fkey" FOREIGN KEY ("penggunaId") REFERENCES "Pengguna"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeranPengguna" ADD CONSTRAINT "PeranPengguna_penggunaId_fkey" FOREIGN KEY ("penggunaId") REFERENCES "Pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeranPengguna" ADD CONSTRAINT "PeranPengguna_kelompokId_fkey" FOREIGN KEY ("kelompokId") REFERENCES "Kelompok"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Penugasan" ADD CONSTRAINT "Penugasan_pendampingId_fkey" FOREIGN KEY ("pendampingId") REFERENCES "Pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sesi" ADD CONSTRAINT "Sesi_penggunaId_fkey" FOREIGN KEY ("penggunaId") REFERENCES "Pengguna"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KodeAktivasi" ADD CONSTRAINT "KodeAktivasi_penggunaId_fkey" FOREIGN KEY ("penggunaId") REFERENCES "Pengguna"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KodeAktivasi" ADD CONSTRAINT "KodeAktivasi_anggotaId_fkey" FOREIGN KEY ("anggotaId") REFERENCES "Anggota"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_kelompokId_fkey" FOREIGN KEY ("kelompokId") REFERENCES "Kelompok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_setelanId_fkey" FOREIGN KEY ("setelanId") REFERENCES "Setelan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ButirRab" ADD CONSTRAINT "ButirRab_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lampiran" ADD CONSTRAINT "Lampiran_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lampiran" ADD CONSTRAINT "Lampiran_anggotaId_fkey" FOREIGN KEY ("anggotaId") REFERENCES "Anggota"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersiProposal" ADD CONSTRAINT "VersiProposal_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriksaAnggota" ADD CONSTRAINT "PeriksaAnggota_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PeriksaAnggota" ADD CONSTRAINT "PeriksaAnggota_anggotaId_fkey" FOREIGN KEY ("anggotaId") REFERENCES "Anggota"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Survei" ADD CONSTRAINT "Survei_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PutusanKejenuhan" ADD CONSTRAINT "PutusanKejenuhan_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
