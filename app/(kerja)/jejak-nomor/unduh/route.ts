import { masalah } from '@/lib/core/problem';
import { bacaSaringanJejak, unduhJejak } from '@/lib/jejak-nomor/queries';
import { jawabMasalah } from '@/lib/server/route';
import { findActor } from '@/lib/server/session';
import { tulisCsv } from '@/lib/server/sheet';

/** The log as a table for the inspector's own file; it names files and reasons, no number. */
export async function GET(request: Request): Promise<Response> {
  const actor = await findActor();
  if (!actor) return jawabMasalah(masalah('belum-masuk'));
  const cari = Object.fromEntries(new URL(request.url).searchParams);
  const baris = await unduhJejak(actor, bacaSaringanJejak(cari));
  if (!baris) return jawabMasalah(masalah('tidak-ditemukan'));
  async function* isi() {
    for (const b of baris ?? []) yield [b.pada, b.siapa, b.apa, b.berkas, b.alasan];
  }
  return new Response(tulisCsv(['Waktu', 'Siapa', 'Apa', 'Berkas', 'Alasan'], isi()), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="siapa-melihat-nomor.csv"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
