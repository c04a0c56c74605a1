import { NextResponse } from 'next/server';
import { simpanUnggahan } from '@/lib/berkas/upload';
import { masalah } from '@/lib/core/problem';
import { jawabMasalah } from '@/lib/server/route';
import { findActor } from '@/lib/server/session';

/** Takes one file at once when it is chosen; the form then carries its id only. */
export async function POST(request: Request) {
  const actor = await findActor();
  if (!actor) return jawabMasalah(masalah('belum-masuk'));
  const hasil = await simpanUnggahan(actor, request);
  return hasil.ok ? NextResponse.json(hasil.nilai, { status: 201 }) : jawabMasalah(hasil.problem);
}
