import { masalah } from '@/lib/core/problem';
import { findImpor, kesalahanOf } from '@/lib/data-terpadu/queries';
import { labelKolom } from '@/lib/data-terpadu/rules';
import { jawabMasalah } from '@/lib/server/route';
import { findActor } from '@/lib/server/session';
import { tulisCsv } from '@/lib/server/sheet';

type Context = { params: Promise<{ id: string }> };

/** Every wrong row with its cause, as a file that Excel opens; it holds no NIK and no name. */
export async function GET(_request: Request, { params }: Context) {
  const actor = await findActor();
  if (!actor) return jawabMasalah(masalah('belum-masuk'));
  const i = await findImpor(actor, (await params).id);
  if (!i) return jawabMasalah(masalah('tidak-ditemukan'));
  return new Response(tulisCsv(['Baris', 'Kolom', 'Sebab'], baris(i.id)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="baris-salah-${i.sumber}-${i.periode}.csv"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function* baris(id: string): AsyncGenerator<(string | number)[]> {
  for await (const k of kesalahanOf(id)) yield [k.baris, labelKolom(k.kolom), k.pesan];
}
