-- Antrean proposal: indeks menurut wilayah, tahap, dan lama menunggu.
-- CreateIndex
CREATE INDEX "Kelompok_wilayah_jenisUsaha_status_idx" ON "Kelompok"("wilayah", "jenisUsaha", "status");

-- Satu halaman antrean = beberapa baris pertama tiap tahap di satu wilayah, sudah urut. Kode wilayah
-- bertingkat, jadi satu indeks untuk tiap tingkat; tingkat nasional memakai (status, sejak, id).
CREATE INDEX "Proposal_antre_provinsi" ON "Proposal" (left(wilayah, 2), status, sejak, id);
CREATE INDEX "Proposal_antre_kabupaten" ON "Proposal" (left(wilayah, 4), status, sejak, id);
CREATE INDEX "Proposal_antre_kecamatan" ON "Proposal" (left(wilayah, 6), status, sejak, id);

-- CreateIndex
CREATE INDEX "Proposal_wilayah_status_sejak_id_idx" ON "Proposal"("wilayah", "status", "sejak", "id");

-- CreateIndex
CREATE INDEX "Proposal_status_sejak_id_idx" ON "Proposal"("status", "sejak", "id");

-- Pencarian trigram: sebagian nomor atau agenda, dan nama desa yang salah ketik satu dua huruf.
-- CreateIndex
CREATE INDEX "Proposal_nomor_trgm" ON "Proposal" USING GIN ("nomor" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Proposal_agenda_trgm" ON "Proposal" USING GIN ("agenda" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Wilayah_nama_trgm" ON "Wilayah" USING GIN ("nama" gin_trgm_ops);
