import { ruleOf } from '@/lib/core/policy';
import { masalah } from '@/lib/core/problem';
import { cakupan } from '@/lib/kegiatan/cakupan';
import { cakupanCsv } from '@/lib/kegiatan/cakupan-csv';
import { jawabMasalah } from '@/lib/server/route';
import { findActor } from '@/lib/server/session';

/** The table of coverage as a file; it names villages only, so no reason is asked. */
export async function GET(request: Request): Promise<Response> {
  const actor = await findActor();
  if (!actor) return jawabMasalah(masalah('belum-masuk'));
  if (!ruleOf('kegiatan.lihat').roles.includes(actor.peran) || actor.kelompokId)
    return jawabMasalah(masalah('tidak-ditemukan'));
  const minta = new URL(request.url).searchParams.get('kecamatan') ?? '';
  const kecamatan = /^\d{6}$/.test(minta) ? minta : undefined;
  const { baris } = await cakupan(actor, kecamatan, 'semua');
  return new Response(cakupanCsv(baris), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="cakupan-sosialisasi${kecamatan ? `-${kecamatan}` : ''}.csv"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
