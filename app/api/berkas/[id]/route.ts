import { z } from 'zod';
import { findBerkas } from '@/lib/berkas/queries';
import { masalah } from '@/lib/core/problem';
import { jawabMasalah } from '@/lib/server/route';
import { findActor } from '@/lib/server/session';
import { disk } from '@/lib/server/storage';

type Context = { params: Promise<{ id: string }> };

/** A stored file, checked like any read; it opens as a document of its own, without any script. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await findActor();
  if (!actor) return jawabMasalah(masalah('belum-masuk'));
  const { id } = await params;
  const berkas = z.uuid().safeParse(id).success ? await findBerkas(actor, id) : null;
  if (!berkas) return jawabMasalah(masalah('tidak-ditemukan', 'Berkas ini tidak ada.'));
  const akhiran = berkas.jenis === 'application/pdf' ? 'pdf' : 'jpg';
  return new Response(new Uint8Array(await disk.get(id)), {
    headers: {
      'content-type': berkas.jenis,
      'content-disposition': `inline; filename="berkas-${id.slice(0, 8)}.${akhiran}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
