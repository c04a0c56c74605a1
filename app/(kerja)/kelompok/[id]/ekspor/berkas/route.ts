import { z } from 'zod';
import { masalah } from '@/lib/core/problem';
import { eksporTerbuka, KEPALA_EKSPOR } from '@/lib/kelompok/ekspor';
import { jawabMasalah } from '@/lib/server/route';
import { findActor } from '@/lib/server/session';
import { JENIS_LEMBAR } from '@/lib/server/sheet';
import { tulisXlsx } from '@/lib/server/tulis-xlsx';

type Props = { params: Promise<{ id: string }> };

/** The list as a workbook, only after a reason was written down (T46, T39). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const actor = await findActor();
  if (!actor) return jawabMasalah(masalah('belum-masuk'));
  const { id } = await params;
  const isi = z.uuid().safeParse(id).success ? await eksporTerbuka(actor, id) : null;
  if (!isi) return jawabMasalah(masalah('tidak-ditemukan'));
  return new Response(await tulisXlsx('Anggota', KEPALA_EKSPOR, isi), {
    headers: {
      'content-type': JENIS_LEMBAR.xlsx,
      'content-disposition': 'attachment; filename="daftar-anggota.xlsx"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
