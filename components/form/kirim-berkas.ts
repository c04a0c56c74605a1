'use client';

export type Berkas = { id: string; nama: string; ukuran?: number };

type Jawaban = { ok: true; berkas: Berkas } | { ok: false; kode: string; pesan: string };

const PUTUS = 'Berkas belum terkirim. Periksa sinyal, lalu pilih berkas lagi.';

/** Satu berkas dikirim sendiri-sendiri, sehingga satu yang gagal tidak menahan yang lain. */
export async function kirimBerkas(berkas: File): Promise<Jawaban> {
  const data = new FormData();
  data.set('berkas', berkas);
  try {
    const jawab = await fetch('/api/berkas', { method: 'POST', body: data });
    const isi: unknown = await jawab.json();
    if (jawab.ok) return { ok: true, berkas: isi as Berkas };
    const { kode, pesan } = isi as { kode?: string; pesan?: string };
    return { ok: false, kode: kode ?? 'berkas-gagal', pesan: pesan ?? PUTUS };
  } catch {
    return { ok: false, kode: 'berkas-putus', pesan: PUTUS };
  }
}

/** "0,6 MB" atau "84 KB". */
export function ukuranBaca(bita?: number) {
  if (!bita) return '';
  if (bita < 1_000_000) return `${Math.max(1, Math.round(bita / 1000))} KB`;
  return `${(bita / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
