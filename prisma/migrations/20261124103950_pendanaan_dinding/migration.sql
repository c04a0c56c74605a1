-- Dinding terakhir untuk uang, pendampingan, dan perkara: cara yang sama dengan 20261124000200_dinding.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Usulan', 'UsulanProposal', 'Penetapan', 'PenetapanProposal', 'Rekening',
    'Sptjm', 'SptjmPencairan', 'Pencairan', 'KonfirmasiDana', 'Mutasi', 'Pertanggungjawaban',
    'Kunjungan', 'Penggantian', 'Keberatan', 'Pengaduan', 'Pembekuan', 'Dicatatkan']
  LOOP
    EXECUTE format('CREATE TRIGGER aa_perintah BEFORE INSERT OR UPDATE OR DELETE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION tolak_tanpa_perintah()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['Usulan', 'Penetapan', 'Rekening', 'Sptjm', 'Pencairan',
    'Pertanggungjawaban', 'Kunjungan', 'Keberatan', 'Pengaduan', 'Pembekuan']
  LOOP
    EXECUTE format('CREATE TRIGGER panah BEFORE INSERT OR UPDATE ON %I
      FOR EACH ROW EXECUTE FUNCTION jaga_panah(%L)', t, lower(left(t, 1)) || substr(t, 2));
    EXECUTE format('CREATE TRIGGER tetap BEFORE DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION tolak_hapus()', t);
    EXECUTE format('ALTER TABLE %I ALTER COLUMN wilayah TYPE text COLLATE "C"', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['Penggantian', 'Dicatatkan']
  LOOP
    EXECUTE format('CREATE TRIGGER tetap BEFORE DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION tolak_hapus()', t);
    EXECUTE format('ALTER TABLE %I ALTER COLUMN wilayah TYPE text COLLATE "C"', t);
  END LOOP;
  -- uang: sekali ditulis, tetap; koreksi adalah baris baru
  FOREACH t IN ARRAY ARRAY['KonfirmasiDana', 'Mutasi', 'Setelan']
  LOOP
    EXECUTE format('CREATE TRIGGER tetap BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION tolak_hapus()', t);
    EXECUTE format('CREATE TRIGGER tetap_semua BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION tolak_hapus()', t);
  END LOOP;
END $$;

-- satu rekening aktif dan satu yang sedang diperiksa per kelompok; satu nomor hanya di satu kelompok (T22)
CREATE UNIQUE INDEX "Rekening_aktif" ON "Rekening" ("kelompokId") WHERE status = 'AKTIF';
CREATE UNIQUE INDEX "Rekening_diajukan" ON "Rekening" ("kelompokId") WHERE status = 'DIAJUKAN';
CREATE UNIQUE INDEX "Rekening_nomor" ON "Rekening" ("nomorIndeks") WHERE status IN ('DIAJUKAN', 'AKTIF');
-- satu pencairan hidup per proposal, satu keberatan yang sedang diperiksa
CREATE UNIQUE INDEX "Pencairan_satu" ON "Pencairan" ("proposalId") WHERE status <> 'DIBATALKAN';
CREATE UNIQUE INDEX "Pencairan_referensi" ON "Pencairan" (referensi) WHERE referensi IS NOT NULL;
CREATE UNIQUE INDEX "Keberatan_satu" ON "Keberatan" ("proposalId") WHERE status = 'DIAJUKAN';
-- satu proposal paling banyak menunggu jawaban di satu surat usulan
CREATE UNIQUE INDEX "UsulanProposal_terbuka" ON "UsulanProposal" ("proposalId") WHERE hasil IS NULL;

-- yang disalurkan adalah jumlah SK, atau belum ada (F54, T24)
ALTER TABLE "Pencairan" ADD CONSTRAINT "Pencairan_jumlah" CHECK (jumlah > 0);
ALTER TABLE "Pencairan" ADD CONSTRAINT "Pencairan_salur"
  CHECK ("jumlahSalur" IS NULL OR "jumlahSalur" = jumlah);
ALTER TABLE "PenetapanProposal" ADD CONSTRAINT "PenetapanProposal_jumlah" CHECK (jumlah > 0);
ALTER TABLE "KonfirmasiDana" ADD CONSTRAINT "KonfirmasiDana_jumlah" CHECK (jumlah >= 0);
ALTER TABLE "Kunjungan" ADD CONSTRAINT "Kunjungan_jendela" CHECK ("jendelaSampai" >= "jendelaDari");

-- buku besar: jumlah semua baris satu perintah pada satu pencairan adalah nol
CREATE FUNCTION mutasi_seimbang() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(jumlah) FROM "Mutasi" WHERE "perintahId" = NEW."perintahId"
      AND "pencairanId" = NEW."pencairanId") <> 0 THEN
    RAISE EXCEPTION 'mutasi perintah % tidak seimbang', NEW."perintahId" USING ERRCODE = 'SK005';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER seimbang AFTER INSERT ON "Mutasi" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION mutasi_seimbang();
