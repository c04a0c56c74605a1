import { bacaParam } from '@/app/(kerja)/kelompok/kriteria/saring';
import { masalah } from '@/lib/core/problem';
import { laporanKriteria } from '@/lib/kelompok/kriteria';
import { kriteriaCsv, rekapKecamatan } from '@/lib/kelompok/rekap-kriteria';
import { jawabMasalah } from '@/lib/server/route';
import { findActor } from '@/lib/server/session';

/** The same table as a file; it counts and names nobody, so no reason is asked. */
export async function GET(request: Request): Promise<Response> {
  const actor = await findActor();
  if (!actor) return jawabMasalah(masalah('belum-masuk'));
  const isi = Object.fromEntries(new URL(request.url).searchParams);
  const laporan = await laporanKriteria(actor, bacaParam(isi));
  if (!laporan) return jawabMasalah(masalah('tidak-ditemukan'));
  return new Response(kriteriaCsv(rekapKecamatan(laporan.kelompok), laporan.nama), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="kriteria-tidak-terpenuhi.csv"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
