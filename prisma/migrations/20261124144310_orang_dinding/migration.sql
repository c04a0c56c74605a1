-- Dinding terakhir untuk orang dan data terpadu: cara yang sama dengan 20261124000200_dinding.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Calon', 'Pendekatan', 'TindakLanjut', 'Pengecualian', 'Dukungan',
    'RiwayatKontak', 'PutusanGanda', 'SerahTerima', 'ImporTerpadu', 'OrangTerpadu', 'SalahTerpadu',
    'TemplatTerpadu']
  LOOP
    EXECUTE format('CREATE TRIGGER aa_perintah BEFORE INSERT OR UPDATE OR DELETE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION tolak_tanpa_perintah()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['Calon', 'Pendekatan', 'TindakLanjut', 'Pengecualian', 'Dukungan',
    'RiwayatKontak', 'PutusanGanda', 'ImporTerpadu', 'OrangTerpadu', 'Kehadiran']
  LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN wilayah TYPE text COLLATE "C"', t);
  END LOOP;
  -- yang sudah dicatat tidak dihapus
  FOREACH t IN ARRAY ARRAY['Calon', 'TindakLanjut', 'Pengecualian', 'Dukungan', 'ImporTerpadu']
  LOOP
    EXECUTE format('CREATE TRIGGER tetap BEFORE DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION tolak_hapus()', t);
  END LOOP;
  -- catatan yang hanya bertambah
  FOREACH t IN ARRAY ARRAY['Pendekatan', 'RiwayatKontak', 'PutusanGanda', 'SerahTerima']
  LOOP
    EXECUTE format('CREATE TRIGGER tetap BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION tolak_hapus()', t);
    EXECUTE format('CREATE TRIGGER tetap_semua BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION tolak_hapus()', t);
  END LOOP;
END $$;

-- berkas yang sama untuk periode yang sama dimuat sekali
CREATE UNIQUE INDEX "ImporTerpadu_sama" ON "ImporTerpadu" (wilayah, sumber, periode, sha256)
  WHERE status NOT IN ('DIBATALKAN', 'GAGAL');
-- satu pemuatan berjalan per kabupaten
CREATE UNIQUE INDEX "ImporTerpadu_berjalan" ON "ImporTerpadu" (wilayah)
  WHERE status IN ('MENUNGGU', 'BERJALAN', 'BERHENTI');
-- satu pengecualian berlaku per anggota dan kriteria
CREATE UNIQUE INDEX "Pengecualian_satu" ON "Pengecualian" ("anggotaId", kriteria) WHERE dicabut IS NULL;
ALTER TABLE "OrangTerpadu" ADD CONSTRAINT "OrangTerpadu_desil" CHECK (desil BETWEEN 1 AND 10);

