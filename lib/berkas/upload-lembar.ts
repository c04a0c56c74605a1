import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { unggahBerkas } from '@/lib/berkas/commands';
import type { Actor } from '@/lib/core/actor';
import { bersih } from '@/lib/core/nama';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { hitung } from '@/lib/server/limit';
import { bagianBerkas } from '@/lib/server/multipart';
import { BerkasDitolak, bukaLembar, JENIS_LEMBAR, MAKS_LEMBAR } from '@/lib/server/sheet';
import { disk } from '@/lib/server/storage';

/**
 * A spreadsheet on its way to the disk: counted and hashed while it passes, looked at once it is
 * there, kept only if it can be opened (assurance.md A2). Its codes are those of TOLAK.
 */
export async function simpanLembar(actor: Actor, request: Request): Promise<Result<string>> {
  if (!(await hitung('unggah-akun', actor.id)).lolos) return refuse(masalah('terlalu-sering'));
  const panjang = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(panjang > 0)) return refuse(masalah('permintaan-rusak'));
  if (panjang > MAKS_LEMBAR + 64 * 1024) return ditolak('terlalu-besar');
  const bagian = await bagianBerkas(request, 'berkas');
  if (!bagian) return refuse(masalah('berkas-ditolak', 'Pilih satu berkas yang berisi.'));
  const id = randomUUID();
  const hitungan = { ukuran: 0, sidik: createHash('sha256') };
  try {
    await disk.putStream(id, terhitung(bagian.isi, hitungan));
    const buku = await bukaLembar(disk.path(id));
    await buku.tutup();
    const hasil = await unggahBerkas.execute({
      actor,
      perintahId: randomUUID(),
      input: {
        id,
        sha256: hitungan.sidik.digest('hex'),
        jenis: JENIS_LEMBAR[buku.jenis],
        ukuran: hitungan.ukuran,
        namaAsli: bersih(bagian.nama).slice(0, 120) || 'berkas',
      },
    });
    if (hasil.ok) return ok(id);
    await disk.remove(id);
    return hasil;
  } catch (error) {
    await disk.remove(id);
    if (error instanceof BerkasDitolak) return ditolak(error.sebab);
    return refuse(masalah('permintaan-rusak'));
  }
}

const ditolak = (sebab: BerkasDitolak['sebab']) =>
  refuse({ kode: sebab, pesan: new BerkasDitolak(sebab).message });

type Hitungan = { ukuran: number; sidik: ReturnType<typeof createHash> };

async function* terhitung(isi: AsyncIterable<Uint8Array>, h: Hitungan) {
  for await (const potong of isi) {
    h.ukuran += potong.length;
    if (h.ukuran > MAKS_LEMBAR) throw new BerkasDitolak('terlalu-besar');
    h.sidik.update(potong);
    yield potong;
  }
}
