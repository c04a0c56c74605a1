import { bacaParam } from '@/app/(kerja)/proposal/jenuh/saring';
import { masalah } from '@/lib/core/problem';
import { papanJenuh } from '@/lib/proposal/queries-jenuh';
import { jawabMasalah } from '@/lib/server/route';
import { findActor } from '@/lib/server/session';

// a cell that a spreadsheet would take for a formula stays text
const sel = (v: string) => `"${v.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/** The same table as a file; it counts and names nobody, so no reason is asked. */
export async function GET(request: Request): Promise<Response> {
  const actor = await findActor();
  if (!actor) return jawabMasalah(masalah('belum-masuk'));
  const isi = Object.fromEntries(new URL(request.url).searchParams);
  const papan = await papanJenuh(actor, bacaParam(isi));
  if (!papan) return jawabMasalah(masalah('tidak-ditemukan'));
  const baris = [
    ['Kode', 'Desa', 'Bidang', 'Usaha', 'Kelompok', 'Keadaan'],
    ...papan.baris.map((b) => [
      b.wilayah,
      b.desa,
      b.bidang,
      b.usaha,
      String(b.kelompok),
      b.jenuh ? 'jenuh' : 'belum jenuh',
    ]),
  ];
  return new Response(`\uFEFF${baris.map((b) => b.map(sel).join(';')).join('\r\n')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="usaha-jenuh.csv"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
