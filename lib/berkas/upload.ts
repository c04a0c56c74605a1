import 'server-only';
import { randomUUID } from 'node:crypto';
import { unggahBerkas } from '@/lib/berkas/commands';
import type { Actor } from '@/lib/core/actor';
import { bersih } from '@/lib/core/nama';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { bersihkan, MAKS_FOTO } from '@/lib/server/files';
import { hitung } from '@/lib/server/limit';
import { sha256 } from '@/lib/server/secret';
import { disk } from '@/lib/server/storage';

export type Unggahan = { id: string; nama: string; ukuran: number; jenis: string };

/** Reads, cleans and stores one file of a multipart request, then records it through the frame. */
export async function simpanUnggahan(actor: Actor, request: Request): Promise<Result<Unggahan>> {
  if (!(await hitung('unggah-akun', actor.id)).lolos) return refuse(masalah('terlalu-sering'));
  const file = await baca(request);
  if (!file.ok) return file;
  const bersihnya = await bersihkan(Buffer.from(await file.nilai.arrayBuffer()));
  if (!bersihnya.ok) return bersihnya;
  const { isi, jenis } = bersihnya.nilai;
  const id = randomUUID();
  const nama = bersih(file.nilai.name).slice(0, 120) || 'berkas';
  await disk.put(id, isi);
  const hasil = await unggahBerkas.execute({
    actor,
    perintahId: randomUUID(),
    input: { id, sha256: sha256(isi), jenis, ukuran: isi.length, namaAsli: nama },
  });
  if (!hasil.ok) {
    await disk.remove(id);
    return hasil;
  }
  return ok({ id, nama, ukuran: isi.length, jenis });
}

/** The declared length is checked before a byte is read, the true one after. */
async function baca(request: Request): Promise<Result<File>> {
  const panjang = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(panjang > 0)) return refuse(masalah('permintaan-rusak'));
  if (panjang > MAKS_FOTO + 64 * 1024)
    return refuse(masalah('berkas-terlalu-besar', 'Berkas paling besar 8 MB.'));
  try {
    const file = (await request.formData()).get('berkas');
    if (!(file instanceof File) || file.size === 0)
      return refuse(masalah('berkas-ditolak', 'Pilih satu berkas yang berisi.'));
    return ok(file);
  } catch {
    return refuse(masalah('permintaan-rusak'));
  }
}
