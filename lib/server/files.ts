import 'server-only';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';

const MB = 1024 * 1024;
export const MAKS_FOTO = 8 * MB;
export const MAKS_PDF = 5 * MB;

// only the loaders we accept: AVIF, HEIC, GIF, TIFF and SVG have had memory bugs (assurance.md A2)
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.concurrency(1);

export type BerkasBersih = { isi: Buffer; jenis: 'image/jpeg' | 'application/pdf' };

/**
 * Takes a file by its bytes, not by its name (T43): photos are drawn anew as JPEG ≤ 1600 px without
 * metadata; a PDF must carry nothing that acts.
 */
export async function bersihkan(isi: Buffer): Promise<Result<BerkasBersih>> {
  const jenis = (await fileTypeFromBuffer(isi))?.mime;
  if (jenis === 'application/pdf') return pdf(isi);
  if (jenis === 'image/jpeg' || jenis === 'image/png' || jenis === 'image/webp') return foto(isi);
  return refuse(masalah('berkas-ditolak', 'Berkas harus foto JPEG, PNG, WebP, atau PDF.'));
}

async function foto(isi: Buffer): Promise<Result<BerkasBersih>> {
  if (isi.length > MAKS_FOTO)
    return refuse(masalah('berkas-terlalu-besar', 'Foto paling besar 8 MB.'));
  try {
    const jadi = await sharp(isi, { limitInputPixels: 40_000_000, failOn: 'error' })
      .rotate()
      .resize({ width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 75 })
      .toBuffer();
    return ok({ isi: jadi, jenis: 'image/jpeg' });
  } catch {
    return refuse(masalah('berkas-ditolak', 'Foto ini rusak atau terlalu besar. Ambil foto lagi.'));
  }
}

const BERTINDAK = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)\b/;

function pdf(isi: Buffer): Result<BerkasBersih> {
  if (isi.length > MAKS_PDF)
    return refuse(masalah('berkas-terlalu-besar', 'PDF paling besar 5 MB.'));
  const teks = isi
    .toString('latin1')
    .replace(/#([0-9a-f]{2})/gi, (_, h: string) => String.fromCharCode(Number.parseInt(h, 16)));
  if (!teks.startsWith('%PDF-') || !teks.includes('%%EOF'))
    return refuse(masalah('berkas-ditolak', 'PDF ini tidak utuh. Simpan ulang lalu unggah lagi.'));
  if (BERTINDAK.test(teks))
    return refuse(masalah('berkas-ditolak', 'PDF ini berisi program. Pindai ulang suratnya.'));
  return ok({ isi, jenis: 'application/pdf' });
}
