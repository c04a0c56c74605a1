-- Hak peran aplikasi, dipasang ulang setiap mulai: hanya yang dipakai. Tanpa DDL, tanpa TRUNCATE,
-- jejak hanya bisa ditambah (assurance.md keputusan 12).
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM sikube_app;
GRANT USAGE ON SCHEMA public TO sikube_app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO sikube_app;
GRANT INSERT ON "Peristiwa", "Penolakan", "Perintah", "VersiProposal", "PeriksaAnggota", "Survei",
  "PutusanKejenuhan", "KonfirmasiDana", "Mutasi", "Setelan", "Pendekatan", "RiwayatKontak",
  "PutusanGanda", "SerahTerima" TO sikube_app;
GRANT INSERT, UPDATE ON "TahunProgram", "Kuota", "Pencacah", "Berkas", "Surat", "Pengguna",
  "PeranPengguna", "Penugasan", "KodeAktivasi", "Sesi", "Kegiatan", "Kelompok", "Anggota", "Proposal",
  "Lampiran", "Usulan", "Penetapan", "Rekening", "Sptjm", "Pencairan", "Pertanggungjawaban", "Kunjungan",
  "Penggantian", "Keberatan", "Pengaduan", "Pembekuan", "Dicatatkan", "Calon",
  "TindakLanjut", "Pengecualian", "Dukungan", "ImporTerpadu", "TemplatTerpadu" TO sikube_app;
GRANT INSERT, UPDATE, DELETE ON "ButirRab", "Kehadiran", "UsulanProposal", "PenetapanProposal",
  "SptjmPencairan", "OrangTerpadu", "SalahTerpadu", laju TO sikube_app;
GRANT UPDATE ON "Pemasangan" TO sikube_app;
GRANT USAGE ON SCHEMA graphile_worker TO sikube_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO sikube_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO sikube_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO sikube_app;

-- Tabel antrean milik pekerja dijaga row level security: aplikasi menitipkan tugas lewat pintu ini saja.
CREATE OR REPLACE FUNCTION antre_tugas(nama text, isi json, kunci text) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog
  AS $$ select from graphile_worker.add_job(nama, isi, job_key := kunci) $$;
REVOKE ALL ON FUNCTION antre_tugas(text, json, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION antre_tugas(text, json, text) TO sikube_app;
