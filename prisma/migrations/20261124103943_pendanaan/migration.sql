-- CreateEnum
CREATE TYPE "JenisKunjungan" AS ENUM ('PERTAMA', 'RUTIN', 'TAMBAHAN');

-- CreateEnum
CREATE TYPE "StatusKunjungan" AS ENUM ('DIJADWALKAN', 'DILAPORKAN', 'DIKEMBALIKAN', 'DITERIMA', 'DIBATALKAN');

-- CreateEnum
CREATE TYPE "StatusUsulan" AS ENUM ('DRAF', 'DITANDATANGANI', 'DIKIRIM', 'DIJAWAB', 'DIBATALKAN');

-- CreateEnum
CREATE TYPE "StatusPenetapan" AS ENUM ('DRAF', 'DITETAPKAN', 'DISAMPAIKAN', 'DICABUT');

-- CreateEnum
CREATE TYPE "StatusRekening" AS ENUM ('DIAJUKAN', 'AKTIF', 'DITOLAK', 'DIGANTI');

-- CreateEnum
CREATE TYPE "StatusSptjm" AS ENUM ('DRAF', 'DITANDATANGANI', 'DIBATALKAN');

-- CreateEnum
CREATE TYPE "StatusPencairan" AS ENUM ('MENUNGGU_REKENING', 'REKENING_DIAJUKAN', 'REKENING_TERVERIFIKASI', 'SIAP_SALUR', 'DIPERINTAHKAN', 'TERSALUR', 'DITERIMA', 'RETUR', 'BERSELISIH', 'DIBATALKAN');

-- CreateEnum
CREATE TYPE "StatusPertanggungjawaban" AS ENUM ('BELANJA', 'DIAJUKAN', 'DIKEMBALIKAN', 'DITERIMA');

-- CreateEnum
CREATE TYPE "StatusKeberatan" AS ENUM ('DIAJUKAN', 'DIKABULKAN', 'DITOLAK');

-- CreateEnum
CREATE TYPE "StatusPengaduan" AS ENUM ('DITERIMA', 'DITELUSURI', 'SELESAI');

-- CreateEnum
CREATE TYPE "StatusPembekuan" AS ENUM ('BERLAKU', 'DICAIRKAN');

-- AlterTable
ALTER TABLE "Kelompok" ADD COLUMN     "berakhir" DATE,
ADD COLUMN     "berdiri" DATE,
ADD COLUMN     "mulaiUsaha" DATE;

-- AlterTable
ALTER TABLE "Setelan" ADD COLUMN     "catatan" TEXT;

-- AlterTable
ALTER TABLE "TahunProgram" ADD COLUMN     "penyelenggara" TEXT NOT NULL DEFAULT 'Kementerian Sosial Republik Indonesia';

-- CreateTable
CREATE TABLE "Kunjungan" (
    "id" UUID NOT NULL,
    "kelompokId" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "jenis" "JenisKunjungan" NOT NULL,
    "status" "StatusKunjungan" NOT NULL DEFAULT 'DIJADWALKAN',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "jendelaDari" DATE NOT NULL,
    "jendelaSampai" DATE NOT NULL,
    "tanggal" DATE,
    "pendampingId" UUID,
    "kondisi" TEXT,
    "anggotaAktif" INTEGER,
    "penjualan" BIGINT,
    "pengeluaran" BIGINT,
    "kas" BIGINT,
    "jawaban" JSONB,
    "sesuai" BOOLEAN,
    "penyimpangan" TEXT,
    "masalah" TEXT,
    "saran" TEXT,
    "foto" UUID[],
    "sejak" TIMESTAMPTZ(3) NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Kunjungan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Penggantian" (
    "id" UUID NOT NULL,
    "kelompokId" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "jenis" TEXT NOT NULL,
    "hasil" TEXT,
    "keluarId" UUID,
    "masuk" BYTEA,
    "masukNama" TEXT,
    "jabatan" JSONB,
    "alasan" TEXT NOT NULL,
    "pengusulId" UUID NOT NULL,
    "pengusul" TEXT NOT NULL,
    "pendukungId" UUID,
    "pada" TIMESTAMPTZ(3) NOT NULL,
    "diputus" TIMESTAMPTZ(3),
    "catatan" TEXT,

    CONSTRAINT "Penggantian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Usulan" (
    "id" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "tahun" INTEGER NOT NULL,
    "status" "StatusUsulan" NOT NULL DEFAULT 'DRAF',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "alamat" TEXT,
    "tembusan" TEXT[],
    "sejak" TIMESTAMPTZ(3) NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Usulan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UsulanProposal" (
    "usulanId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "hasil" TEXT,
    "dijawab" TIMESTAMPTZ(3),

    CONSTRAINT "UsulanProposal_pkey" PRIMARY KEY ("usulanId","proposalId")
);

-- CreateTable
CREATE TABLE "Penetapan" (
    "id" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "tahun" INTEGER NOT NULL,
    "status" "StatusPenetapan" NOT NULL DEFAULT 'DRAF',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "sejak" TIMESTAMPTZ(3) NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Penetapan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PenetapanProposal" (
    "penetapanId" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "jumlah" BIGINT NOT NULL,

    CONSTRAINT "PenetapanProposal_pkey" PRIMARY KEY ("penetapanId","proposalId")
);

-- CreateTable
CREATE TABLE "Rekening" (
    "id" UUID NOT NULL,
    "kelompokId" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "status" "StatusRekening" NOT NULL DEFAULT 'DIAJUKAN',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "bank" TEXT NOT NULL,
    "cabang" TEXT NOT NULL,
    "nomor" BYTEA NOT NULL,
    "nomorIndeks" CHAR(64) NOT NULL,
    "nomorAkhir" CHAR(4) NOT NULL,
    "atasNama" TEXT NOT NULL,
    "spesimen" TEXT[],
    "spesimenUsang" BOOLEAN NOT NULL DEFAULT false,
    "alasanNama" TEXT,
    "alasanGanti" TEXT,
    "menggantiId" UUID,
    "ditelepon" TIMESTAMPTZ(3),
    "sejak" TIMESTAMPTZ(3) NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Rekening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sptjm" (
    "id" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "tahun" INTEGER NOT NULL,
    "status" "StatusSptjm" NOT NULL DEFAULT 'DRAF',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "sejak" TIMESTAMPTZ(3) NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Sptjm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SptjmPencairan" (
    "sptjmId" UUID NOT NULL,
    "pencairanId" UUID NOT NULL,

    CONSTRAINT "SptjmPencairan_pkey" PRIMARY KEY ("sptjmId","pencairanId")
);

-- CreateTable
CREATE TABLE "Pencairan" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "kelompokId" UUID NOT NULL,
    "penetapanId" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "tahun" INTEGER NOT NULL,
    "status" "StatusPencairan" NOT NULL DEFAULT 'MENUNGGU_REKENING',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "bentuk" TEXT NOT NULL,
    "jumlah" BIGINT NOT NULL,
    "rekeningId" UUID,
    "nomorPerintah" TEXT,
    "tanggalPerintah" DATE,
    "jumlahSalur" BIGINT,
    "referensi" TEXT,
    "tanggalSalur" DATE,
    "putaran" INTEGER NOT NULL DEFAULT 1,
    "catatanAuditor" TEXT,
    "diterima" TIMESTAMPTZ(3),
    "sejak" TIMESTAMPTZ(3) NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pencairan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KonfirmasiDana" (
    "id" UUID NOT NULL,
    "pencairanId" UUID NOT NULL,
    "putaran" INTEGER NOT NULL,
    "anggotaId" UUID NOT NULL,
    "penggunaId" UUID NOT NULL,
    "pengurus" BOOLEAN NOT NULL,
    "jumlah" BIGINT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KonfirmasiDana_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mutasi" (
    "id" UUID NOT NULL,
    "pencairanId" UUID NOT NULL,
    "akun" TEXT NOT NULL,
    "jumlah" BIGINT NOT NULL,
    "perintahId" UUID NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Mutasi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pertanggungjawaban" (
    "id" UUID NOT NULL,
    "pencairanId" UUID NOT NULL,
    "kelompokId" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "status" "StatusPertanggungjawaban" NOT NULL DEFAULT 'BELANJA',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "tenggat" DATE NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pertanggungjawaban_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Keberatan" (
    "id" UUID NOT NULL,
    "proposalId" UUID NOT NULL,
    "kelompokId" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "tujuan" TEXT NOT NULL,
    "status" "StatusKeberatan" NOT NULL DEFAULT 'DIAJUKAN',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "isi" TEXT NOT NULL,
    "buktiId" UUID,
    "putusan" TEXT,
    "sejak" TIMESTAMPTZ(3) NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Keberatan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pengaduan" (
    "id" UUID NOT NULL,
    "nomor" TEXT NOT NULL,
    "wilayah" TEXT NOT NULL,
    "kelompokId" UUID,
    "pencairanId" UUID,
    "status" "StatusPengaduan" NOT NULL DEFAULT 'DITERIMA',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "judul" TEXT NOT NULL,
    "isi" TEXT NOT NULL,
    "terlapor" UUID[],
    "hasil" TEXT,
    "catatan" TEXT,
    "sejak" TIMESTAMPTZ(3) NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pengaduan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pembekuan" (
    "id" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "status" "StatusPembekuan" NOT NULL DEFAULT 'BERLAKU',
    "versi" INTEGER NOT NULL DEFAULT 0,
    "alasan" TEXT NOT NULL,
    "sejak" TIMESTAMPTZ(3) NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pembekuan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dicatatkan" (
    "id" UUID NOT NULL,
    "aksi" TEXT NOT NULL,
    "subjek" TEXT NOT NULL,
    "subjekId" UUID,
    "wilayah" TEXT NOT NULL,
    "peran" "Peran" NOT NULL,
    "isi" JSONB NOT NULL,
    "perekamId" UUID NOT NULL,
    "perekam" TEXT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,
    "pengonfirmasiId" UUID,
    "hasil" TEXT,
    "catatan" TEXT,
    "diputus" TIMESTAMPTZ(3),

    CONSTRAINT "Dicatatkan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Kunjungan_wilayah_idx" ON "Kunjungan"("wilayah");

-- CreateIndex
CREATE INDEX "Kunjungan_kelompokId_idx" ON "Kunjungan"("kelompokId");

-- CreateIndex
CREATE INDEX "Kunjungan_status_jendelaSampai_idx" ON "Kunjungan"("status", "jendelaSampai");

-- CreateIndex
CREATE INDEX "Penggantian_kelompokId_idx" ON "Penggantian"("kelompokId");

-- CreateIndex
CREATE INDEX "Penggantian_wilayah_idx" ON "Penggantian"("wilayah");

-- CreateIndex
CREATE INDEX "Usulan_wilayah_idx" ON "Usulan"("wilayah");

-- CreateIndex
CREATE INDEX "UsulanProposal_proposalId_idx" ON "UsulanProposal"("proposalId");

-- CreateIndex
CREATE INDEX "Penetapan_wilayah_idx" ON "Penetapan"("wilayah");

-- CreateIndex
CREATE INDEX "PenetapanProposal_proposalId_idx" ON "PenetapanProposal"("proposalId");

-- CreateIndex
CREATE INDEX "Rekening_wilayah_idx" ON "Rekening"("wilayah");

-- CreateIndex
CREATE INDEX "Rekening_kelompokId_idx" ON "Rekening"("kelompokId");

-- CreateIndex
CREATE INDEX "Sptjm_wilayah_idx" ON "Sptjm"("wilayah");

-- CreateIndex
CREATE INDEX "SptjmPencairan_pencairanId_idx" ON "SptjmPencairan"("pencairanId");

-- CreateIndex
CREATE INDEX "Pencairan_wilayah_idx" ON "Pencairan"("wilayah");

-- CreateIndex
CREATE INDEX "Pencairan_status_sejak_idx" ON "Pencairan"("status", "sejak");

-- CreateIndex
CREATE INDEX "Pencairan_kelompokId_idx" ON "Pencairan"("kelompokId");

-- CreateIndex
CREATE UNIQUE INDEX "KonfirmasiDana_pencairanId_putaran_anggotaId_key" ON "KonfirmasiDana"("pencairanId", "putaran", "anggotaId");

-- CreateIndex
CREATE INDEX "Mutasi_pencairanId_idx" ON "Mutasi"("pencairanId");

-- CreateIndex
CREATE UNIQUE INDEX "Pertanggungjawaban_pencairanId_key" ON "Pertanggungjawaban"("pencairanId");

-- CreateIndex
CREATE INDEX "Pertanggungjawaban_wilayah_idx" ON "Pertanggungjawaban"("wilayah");

-- CreateIndex
CREATE INDEX "Pertanggungjawaban_kelompokId_idx" ON "Pertanggungjawaban"("kelompokId");

-- CreateIndex
CREATE INDEX "Keberatan_wilayah_idx" ON "Keberatan"("wilayah");

-- CreateIndex
CREATE INDEX "Keberatan_proposalId_idx" ON "Keberatan"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "Pengaduan_nomor_key" ON "Pengaduan"("nomor");

-- CreateIndex
CREATE INDEX "Pengaduan_wilayah_idx" ON "Pengaduan"("wilayah");

-- CreateIndex
CREATE INDEX "Pembekuan_wilayah_idx" ON "Pembekuan"("wilayah");

-- CreateIndex
CREATE INDEX "Dicatatkan_wilayah_idx" ON "Dicatatkan"("wilayah");

-- AddForeignKey
ALTER TABLE "Kunjungan" ADD CONSTRAINT "Kunjungan_kelompokId_fkey" FOREIGN KEY ("kelompokId") REFERENCES "Kelompok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Penggantian" ADD CONSTRAINT "Penggantian_kelompokId_fkey" FOREIGN KEY ("kelompokId") REFERENCES "Kelompok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsulanProposal" ADD CONSTRAINT "UsulanProposal_usulanId_fkey" FOREIGN KEY ("usulanId") REFERENCES "Usulan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UsulanProposal" ADD CONSTRAINT "UsulanProposal_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PenetapanProposal" ADD CONSTRAINT "PenetapanProposal_penetapanId_fkey" FOREIGN KEY ("penetapanId") REFERENCES "Penetapan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PenetapanProposal" ADD CONSTRAINT "PenetapanProposal_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rekening" ADD CONSTRAINT "Rekening_kelompokId_fkey" FOREIGN KEY ("kelompokId") REFERENCES "Kelompok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SptjmPencairan" ADD CONSTRAINT "SptjmPencairan_sptjmId_fkey" FOREIGN KEY ("sptjmId") REFERENCES "Sptjm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SptjmPencairan" ADD CONSTRAINT "SptjmPencairan_pencairanId_fkey" FOREIGN KEY ("pencairanId") REFERENCES "Pencairan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pencairan" ADD CONSTRAINT "Pencairan_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pencairan" ADD CONSTRAINT "Pencairan_kelompokId_fkey" FOREIGN KEY ("kelompokId") REFERENCES "Kelompok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pencairan" ADD CONSTRAINT "Pencairan_penetapanId_fkey" FOREIGN KEY ("penetapanId") REFERENCES "Penetapan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pencairan" ADD CONSTRAINT "Pencairan_rekeningId_fkey" FOREIGN KEY ("rekeningId") REFERENCES "Rekening"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KonfirmasiDana" ADD CONSTRAINT "KonfirmasiDana_pencairanId_fkey" FOREIGN KEY ("pencairanId") REFERENCES "Pencairan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KonfirmasiDana" ADD CONSTRAINT "KonfirmasiDana_anggotaId_fkey" FOREIGN KEY ("anggotaId") REFERENCES "Anggota"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mutasi" ADD CONSTRAINT "Mutasi_pencairanId_fkey" FOREIGN KEY ("pencairanId") REFERENCES "Pencairan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pertanggungjawaban" ADD CONSTRAINT "Pertanggungjawaban_pencairanId_fkey" FOREIGN KEY ("pencairanId") REFERENCES "Pencairan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pertanggungjawaban" ADD CONSTRAINT "Pertanggungjawaban_kelompokId_fkey" FOREIGN KEY ("kelompokId") REFERENCES "Kelompok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Keberatan" ADD CONSTRAINT "Keberatan_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
