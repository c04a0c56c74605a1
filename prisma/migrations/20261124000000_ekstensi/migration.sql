-- pencarian nama yang tahan salah ketik
CREATE EXTENSION IF NOT EXISTS pg_trgm;
