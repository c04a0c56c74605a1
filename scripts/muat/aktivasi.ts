import { randomUUID } from 'node:crypto';
import { aktifkan as aktifkanKode } from '@/lib/akun/aktivasi';
import { SANDI_CONTOH } from '@/scripts/muat/akun';
import { kodeAnggota } from '@/scripts/muat/cerita';
import { saat } from '@/scripts/muat/langkah';

/** A member of the story signs up with the code of his slip, as he would on his phone. */
export async function aktifkan(
  kelompokId: string,
  jabatan: 'KETUA' | 'BENDAHARA' | 'ANGGOTA',
  namaPengguna: string,
  pada = saat('2025-02-11'),
): Promise<void> {
  const hasil = await aktifkanKode({
    input: { kode: await kodeAnggota(kelompokId, jabatan), namaPengguna, sandi: SANDI_CONTOH },
    perintahId: randomUUID(),
    ip: `data-contoh-${namaPengguna}`,
    sekarang: pada,
  });
  if (!hasil.ok) throw new Error(`aktivasi ${namaPengguna}: ${JSON.stringify(hasil.problem)}`);
}
