-- AlterTable
ALTER TABLE "Anggota" ADD COLUMN     "fotoKtp" UUID,
ADD COLUMN     "keterampilan" TEXT[],
ADD COLUMN     "namaBaku" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "pekerjaanSesudah" TEXT;

-- AlterTable
ALTER TABLE "Kehadiran" ADD COLUMN     "anggotaId" UUID,
ADD COLUMN     "wilayah" TEXT;

-- AlterTable
ALTER TABLE "Penugasan" ADD COLUMN     "alasan" TEXT,
ADD COLUMN     "pengganti" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ImporTerpadu" (
    "id" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "sumber" TEXT NOT NULL,
    "periode" TEXT NOT NULL,
    "berkasId" UUID NOT NULL,
    "namaBerkas" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "pemetaan" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'MENUNGGU',
    "dibaca" INTEGER NOT NULL DEFAULT 0,
    "dimuat" INTEGER NOT NULL DEFAULT 0,
    "salah" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "pesan" TEXT,
    "olehId" UUID NOT NULL,
    "oleh" TEXT NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,
    "mulai" TIMESTAMPTZ(3),
    "selesai" TIMESTAMPTZ(3),

    CONSTRAINT "ImporTerpadu_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrangTerpadu" (
    "imporId" UUID NOT NULL,
    "baris" INTEGER NOT NULL,
    "wilayah" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "namaBaku" TEXT NOT NULL,
    "nikIndeks" CHAR(64) NOT NULL,
    "nikAkhir" CHAR(4) NOT NULL,
    "kkIndeks" CHAR(64),
    "lahir" DATE,
    "jenisKelamin" CHAR(1),
    "desil" INTEGER,

    CONSTRAINT "OrangTerpadu_pkey" PRIMARY KEY ("imporId","baris")
);

-- CreateTable
CREATE TABLE "SalahTerpadu" (
    "imporId" UUID NOT NULL,
    "baris" INTEGER NOT NULL,
    "kolom" TEXT NOT NULL,
    "pesan" TEXT NOT NULL,

    CONSTRAINT "SalahTerpadu_pkey" PRIMARY KEY ("imporId","baris")
);

-- CreateTable
CREATE TABLE "TemplatTerpadu" (
    "id" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "sidik" CHAR(64) NOT NULL,
    "pemetaan" JSONB NOT NULL,
    "dipakai" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TemplatTerpadu_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Calon" (
    "id" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "jenisKelamin" CHAR(1),
    "hp" TEXT,
    "alamat" TEXT,
    "minat" TEXT,
    "asal" TEXT NOT NULL,
    "kehadiranId" UUID,
    "keadaan" TEXT NOT NULL DEFAULT 'BARU',
    "kelompokId" UUID,
    "dicatatId" UUID NOT NULL,
    "dicatat" TEXT NOT NULL,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Calon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pendekatan" (
    "id" UUID NOT NULL,
    "calonId" UUID,
    "kelompokId" UUID,
    "wilayah" TEXT NOT NULL,
    "tanggal" DATE NOT NULL,
    "cara" TEXT NOT NULL,
    "hasil" TEXT NOT NULL,
    "catatan" TEXT NOT NULL,
    "lanjut" DATE,
    "petugasId" UUID NOT NULL,
    "petugas" TEXT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Pendekatan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TindakLanjut" (
    "id" UUID NOT NULL,
    "kegiatanId" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "uraian" TEXT NOT NULL,
    "penanggungId" UUID,
    "penanggung" TEXT NOT NULL,
    "tenggat" DATE NOT NULL,
    "selesai" TIMESTAMPTZ(3),
    "catatan" TEXT,
    "dibuat" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TindakLanjut_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pengecualian" (
    "id" UUID NOT NULL,
    "kelompokId" UUID NOT NULL,
    "anggotaId" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "kriteria" TEXT NOT NULL,
    "alasan" TEXT NOT NULL,
    "olehId" UUID NOT NULL,
    "oleh" TEXT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,
    "dicabut" TIMESTAMPTZ(3),

    CONSTRAINT "Pengecualian_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dukungan" (
    "id" UUID NOT NULL,
    "kelompokId" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "jenis" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "bentuk" TEXT NOT NULL,
    "keterangan" TEXT NOT NULL,
    "nilai" BIGINT,
    "tanggal" DATE NOT NULL,
    "dicatat" TEXT NOT NULL,
    "dihapus" TIMESTAMPTZ(3),
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Dukungan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RiwayatKontak" (
    "id" UUID NOT NULL,
    "anggotaId" UUID,
    "penggunaId" UUID,
    "wilayah" TEXT NOT NULL,
    "hp" TEXT,
    "sebab" TEXT NOT NULL,
    "aktif" BOOLEAN NOT NULL DEFAULT true,
    "petugasId" UUID NOT NULL,
    "petugas" TEXT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RiwayatKontak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PutusanGanda" (
    "id" UUID NOT NULL,
    "pertamaId" UUID NOT NULL,
    "keduaId" UUID NOT NULL,
    "wilayah" TEXT NOT NULL,
    "hasil" TEXT NOT NULL,
    "alasan" TEXT NOT NULL,
    "petugasId" UUID NOT NULL,
    "petugas" TEXT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PutusanGanda_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SerahTerima" (
    "id" UUID NOT NULL,
    "kecamatan" TEXT NOT NULL,
    "dariId" UUID NOT NULL,
    "dari" TEXT NOT NULL,
    "kepadaId" UUID NOT NULL,
    "kepada" TEXT NOT NULL,
    "sifat" TEXT NOT NULL,
    "mulai" DATE NOT NULL,
    "sampai" DATE,
    "alasan" TEXT NOT NULL,
    "isi" JSONB NOT NULL,
    "olehId" UUID NOT NULL,
    "oleh" TEXT NOT NULL,
    "pada" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SerahTerima_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ImporTerpadu_wilayah_sumber_periode_idx" ON "ImporTerpadu"("wilayah", "sumber", "periode");

-- CreateIndex
CREATE INDEX "OrangTerpadu_nikIndeks_idx" ON "OrangTerpadu"("nikIndeks");

-- CreateIndex
CREATE INDEX "OrangTerpadu_lahir_idx" ON "OrangTerpadu"("lahir");

-- CreateIndex
CREATE UNIQUE INDEX "TemplatTerpadu_wilayah_sidik_key" ON "TemplatTerpadu"("wilayah", "sidik");

-- CreateIndex
CREATE UNIQUE INDEX "Calon_kehadiranId_key" ON "Calon"("kehadiranId");

-- CreateIndex
CREATE INDEX "Calon_wilayah_idx" ON "Calon"("wilayah");

-- CreateIndex
CREATE INDEX "Pendekatan_calonId_idx" ON "Pendekatan"("calonId");

-- CreateIndex
CREATE INDEX "Pendekatan_kelompokId_idx" ON "Pendekatan"("kelompokId");

-- CreateIndex
CREATE INDEX "Pendekatan_wilayah_idx" ON "Pendekatan"("wilayah");

-- CreateIndex
CREATE INDEX "TindakLanjut_kegiatanId_idx" ON "TindakLanjut"("kegiatanId");

-- CreateIndex
CREATE INDEX "TindakLanjut_penanggungId_idx" ON "TindakLanjut"("penanggungId");

-- CreateIndex
CREATE INDEX "TindakLanjut_wilayah_idx" ON "TindakLanjut"("wilayah");

-- CreateIndex
CREATE INDEX "Pengecualian_kelompokId_idx" ON "Pengecualian"("kelompokId");

-- CreateIndex
CREATE INDEX "Dukungan_kelompokId_idx" ON "Dukungan"("kelompokId");

-- CreateIndex
CREATE INDEX "RiwayatKontak_anggotaId_idx" ON "RiwayatKontak"("anggotaId");

-- CreateIndex
CREATE INDEX "RiwayatKontak_penggunaId_idx" ON "RiwayatKontak"("penggunaId");

-- CreateIndex
CREATE INDEX "PutusanGanda_pertamaId_keduaId_idx" ON "PutusanGanda"("pertamaId", "keduaId");

-- CreateIndex
CREATE INDEX "SerahTerima_kecamatan_idx" ON "SerahTerima"("kecamatan");

-- CreateIndex
CREATE INDEX "Anggota_lahir_idx" ON "Anggota"("lahir");

-- CreateIndex
CREATE INDEX "Anggota_namaBaku_trgm" ON "Anggota" USING GIN ("namaBaku" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Kehadiran_anggotaId_idx" ON "Kehadiran"("anggotaId");

-- CreateIndex
CREATE INDEX "Kehadiran_wilayah_idx" ON "Kehadiran"("wilayah");

-- AddForeignKey
ALTER TABLE "OrangTerpadu" ADD CONSTRAINT "OrangTerpadu_imporId_fkey" FOREIGN KEY ("imporId") REFERENCES "ImporTerpadu"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SalahTerpadu" ADD CONSTRAINT "SalahTerpadu_imporId_fkey" FOREIGN KEY ("imporId") REFERENCES "ImporTerpadu"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kehadiran" ADD CONSTRAINT "Kehadiran_anggotaId_fkey" FOREIGN KEY ("anggotaId") REFERENCES "Anggota"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pendekatan" ADD CONSTRAINT "Pendekatan_calonId_fkey" FOREIGN KEY ("calonId") REFERENCES "Calon"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TindakLanjut" ADD CONSTRAINT "TindakLanjut_kegiatanId_fkey" FOREIGN KEY ("kegiatanId") REFERENCES "Kegiatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pengecualian" ADD CONSTRAINT "Pengecualian_kelompokId_fkey" FOREIGN KEY ("kelompokId") REFERENCES "Kelompok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pengecualian" ADD CONSTRAINT "Pengecualian_anggotaId_fkey" FOREIGN KEY ("anggotaId") REFERENCES "Anggota"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dukungan" ADD CONSTRAINT "Dukungan_kelompokId_fkey" FOREIGN KEY ("kelompokId") REFERENCES "Kelompok"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
