import { simpanLembar } from '@/lib/berkas/upload-lembar';
import { can } from '@/lib/core/can';
import { masalah } from '@/lib/core/problem';
import { subjekBaru } from '@/lib/data-terpadu/rules';
import { dariSendiri } from '@/lib/server/asal';
import { jawabMasalah } from '@/lib/server/route';
import { findActor } from '@/lib/server/session';

/** Takes the office's file of people and leads on to its columns; a plain form, without JavaScript. */
export async function POST(request: Request) {
  if (!dariSendiri(request)) return jawabMasalah(masalah('asal-ditolak'));
  const actor = await findActor();
  if (!actor) return ke('/masuk?ke=%2Fdata-terpadu%2Fbaru');
  const ditolak = can(actor, 'dataTerpadu.impor', subjekBaru(actor));
  if (ditolak) return jawabMasalah(ditolak);
  const hasil = await simpanLembar(actor, request);
  return hasil.ok
    ? ke(`/data-terpadu/petakan?berkas=${hasil.nilai}`)
    : ke(`/data-terpadu/baru?galat=${hasil.problem.kode}`);
}

// relative, so that it also holds behind the office's own proxy
const ke = (location: string) => new Response(null, { status: 303, headers: { location } });
