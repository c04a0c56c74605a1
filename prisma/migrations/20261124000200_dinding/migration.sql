-- Dinding terakhir (lifecycle.md 4): tanpa perintah tidak ada tulisan, tanpa panah tidak ada pindah
-- tahap, jejak tidak bisa diubah. Semua di sini sengaja SQL: Prisma tidak mengenalnya.

-- Peran basis data aplikasi: haknya diatur ulang setiap mulai oleh prisma/hak.sql.
DO $$ BEGIN
  CREATE ROLE sikube_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  EXECUTE format('GRANT sikube_app TO %I', current_user);
EXCEPTION WHEN unique_violation OR SQLSTATE 'XX000' THEN NULL; -- dua basis data uji bersamaan
END $$;

CREATE FUNCTION tolak_tanpa_perintah() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- set_config lokal yang sudah lewat meninggalkan '' dan bukan NULL
  IF NULLIF(current_setting('app.perintah', true), '') IS NULL THEN
    RAISE EXCEPTION 'penulisan di luar perintah pada %', TG_TABLE_NAME USING ERRCODE = 'SK001';
  END IF;
  RETURN NULL;
END $$;

-- Semua tabel urusan. Dikecualikan: sesi, laju, dan penolakan, yang ditulis di luar bingkai;
-- panah dan riwayat migrasi, yang hanya ditulis pemilik basis data.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['Pemasangan', 'Wilayah', 'JenisUsaha', 'TahunProgram', 'Setelan', 'Kuota',
    'Pencacah', 'Berkas', 'Surat', 'Pengguna', 'PeranPengguna', 'Penugasan', 'KodeAktivasi', 'Kegiatan',
    'Kehadiran', 'Kelompok', 'Anggota', 'Proposal', 'ButirRab', 'Lampiran', 'VersiProposal',
    'PeriksaAnggota', 'Survei', 'PutusanKejenuhan', 'Peristiwa', 'Perintah']
  LOOP
    EXECUTE format('CREATE TRIGGER aa_perintah BEFORE INSERT OR UPDATE OR DELETE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION tolak_tanpa_perintah()', t);
  END LOOP;
END $$;

CREATE FUNCTION jaga_panah() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE asal text := '-';
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.status = NEW.status AND OLD.versi = NEW.versi THEN RETURN NEW; END IF;
    IF NEW.versi <> OLD.versi + 1 THEN
      RAISE EXCEPTION 'versi % harus naik satu', TG_TABLE_NAME USING ERRCODE = 'SK003';
    END IF;
    asal := OLD.status::text;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "Panah" WHERE mesin = TG_ARGV[0] AND dari = asal
      AND ke = NEW.status::text AND aksi = current_setting('app.aksi', true)) THEN
    RAISE EXCEPTION 'panah tidak dikenal: % dari % ke % oleh %', TG_ARGV[0], asal, NEW.status,
      current_setting('app.aksi', true) USING ERRCODE = 'SK002';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION tolak_hapus() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'baris % tidak boleh diubah atau dihapus', TG_TABLE_NAME USING ERRCODE = 'SK004';
END $$;

CREATE TRIGGER panah BEFORE INSERT OR UPDATE ON "TahunProgram"
  FOR EACH ROW EXECUTE FUNCTION jaga_panah('tahunProgram');
CREATE TRIGGER panah BEFORE INSERT OR UPDATE ON "Kegiatan"
  FOR EACH ROW EXECUTE FUNCTION jaga_panah('kegiatan');
CREATE TRIGGER panah BEFORE INSERT OR UPDATE ON "Kelompok"
  FOR EACH ROW EXECUTE FUNCTION jaga_panah('kelompok');
CREATE TRIGGER panah BEFORE INSERT OR UPDATE ON "Proposal"
  FOR EACH ROW EXECUTE FUNCTION jaga_panah('proposal');

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['TahunProgram', 'Kegiatan', 'Kelompok', 'Proposal', 'Pengguna', 'Anggota',
    'Surat', 'Berkas'] LOOP
    EXECUTE format('CREATE TRIGGER tetap BEFORE DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION tolak_hapus()', t);
  END LOOP;
  -- potret dan jejak: sekali ditulis, tetap
  FOREACH t IN ARRAY ARRAY['Peristiwa', 'Penolakan', 'Perintah', 'VersiProposal', 'PeriksaAnggota',
    'Survei', 'PutusanKejenuhan'] LOOP
    EXECUTE format('CREATE TRIGGER tetap BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION tolak_hapus()', t);
    EXECUTE format('CREATE TRIGGER tetap_semua BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION tolak_hapus()', t);
  END LOOP;
END $$;

-- Rantai jejak: setiap baris memuat sidik baris sebelumnya dari berkas yang sama.
CREATE FUNCTION isi_rantai(p "Peristiwa") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(p."sidikLalu", p.id, p.subjek, p."subjekId", p.urut, p.aksi, p.dari, p.ke,
    p."aktorId", p."aktorNama", p.peran, p.wilayah, p."kelompokId", p.sebab, p.alasan, p.isi,
    p."perintahId", to_char(p.pada AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'))::text
$$;

CREATE FUNCTION rantai_peristiwa() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE lalu record;
BEGIN
  IF NEW."perintahId"::text <> current_setting('app.perintah', true) THEN
    RAISE EXCEPTION 'peristiwa bukan milik perintah ini' USING ERRCODE = 'SK001';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."subjekId"::text, 7));
  SELECT urut, sidik INTO lalu FROM "Peristiwa"
    WHERE "subjekId" = NEW."subjekId" ORDER BY urut DESC LIMIT 1;
  NEW.urut := COALESCE(lalu.urut, 0) + 1;
  NEW."sidikLalu" := COALESCE(lalu.sidik, repeat('0', 64));
  NEW.sidik := encode(sha256(convert_to(isi_rantai(NEW), 'UTF8')), 'hex');
  RETURN NEW;
END $$;
CREATE TRIGGER rantai BEFORE INSERT ON "Peristiwa"
  FOR EACH ROW EXECUTE FUNCTION rantai_peristiwa();

-- Satu NIK paling banyak di satu kelompok hidup (lifecycle.md 2). Daftar tahap hidup sama dengan
-- tanda `hidup` di lib/core/lifecycle/kelompok.ts; uji membandingkannya.
CREATE FUNCTION kelompok_hidup(s "StatusKelompok") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT s IN ('MENUNGGU_PENGESAHAN', 'DISAHKAN', 'BERJALAN', 'TIDAK_AKTIF')
$$;

CREATE FUNCTION hitung_hidup() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.hidup := NEW.sampai IS NULL AND kelompok_hidup(
    (SELECT status FROM "Kelompok" WHERE id = NEW."kelompokId"));
  RETURN NEW;
END $$;
CREATE TRIGGER hidup BEFORE INSERT OR UPDATE ON "Anggota"
  FOR EACH ROW EXECUTE FUNCTION hitung_hidup();

CREATE FUNCTION sebar_hidup() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF kelompok_hidup(OLD.status) <> kelompok_hidup(NEW.status) THEN
    UPDATE "Anggota" SET hidup = hidup WHERE "kelompokId" = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER hidup AFTER UPDATE ON "Kelompok" FOR EACH ROW EXECUTE FUNCTION sebar_hidup();

CREATE UNIQUE INDEX "Anggota_nik_hidup" ON "Anggota" ("nikIndeks") WHERE hidup;
CREATE UNIQUE INDEX "Anggota_nik_kelompok" ON "Anggota" ("kelompokId", "nikIndeks") WHERE sampai IS NULL;
CREATE UNIQUE INDEX "Proposal_satu_hidup" ON "Proposal" ("kelompokId")
  WHERE status NOT IN ('DIBATALKAN', 'DITOLAK', 'DITETAPKAN');

ALTER TABLE "ButirRab" ADD CONSTRAINT "ButirRab_positif" CHECK (volume > 0 AND harga > 0 AND jumlah > 0);
ALTER TABLE "Kuota" ADD CONSTRAINT "Kuota_positif" CHECK (jumlah >= 0);
ALTER TABLE "Anggota" ADD CONSTRAINT "Anggota_masa" CHECK (sampai IS NULL OR sampai >= dari);
ALTER TABLE "PeranPengguna" ADD CONSTRAINT "PeranPengguna_masa" CHECK (sampai IS NULL OR sampai >= dari);
ALTER TABLE "PeranPengguna" ADD CONSTRAINT "PeranPengguna_kelompok"
  CHECK ((peran IN ('KETUA', 'ANGGOTA')) = ("kelompokId" IS NOT NULL));
ALTER TABLE "Penugasan" ADD CONSTRAINT "Penugasan_masa" CHECK (sampai IS NULL OR sampai >= dari);
ALTER TABLE "Pemasangan" ADD CONSTRAINT "Pemasangan_satu" CHECK (id = 1);
ALTER TABLE "Pengguna" ADD CONSTRAINT "Pengguna_nama_kecil" CHECK ("namaPengguna" = lower("namaPengguna"));

-- Kode wilayah diurutkan menurut bita, supaya saringan awalan ('7316%') memakai indeks.
ALTER TABLE "Kegiatan" ALTER COLUMN wilayah TYPE text COLLATE "C";
ALTER TABLE "Kelompok" ALTER COLUMN wilayah TYPE text COLLATE "C";
ALTER TABLE "Proposal" ALTER COLUMN wilayah TYPE text COLLATE "C";
