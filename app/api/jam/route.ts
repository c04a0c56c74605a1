import { NextResponse } from 'next/server';
import { masalah } from '@/lib/core/problem';
import { geserJam } from '@/lib/server/clock';
import { jawabMasalah } from '@/lib/server/route';

/** Moves the story clock: `{ "ke": "2025-02-10T09:00:00+08:00" }`. Exists only while it is running. */
export async function POST(request: Request) {
  const body = (await request.json().catch(() => null)) as { ke?: unknown } | null;
  const saat = typeof body?.ke === 'string' ? Date.parse(body.ke) : Number.NaN;
  if (Number.isNaN(saat)) return jawabMasalah(masalah('permintaan-rusak'));
  if (!(await geserJam(new Date(saat)))) return jawabMasalah(masalah('tidak-ditemukan'));
  return NextResponse.json({ ke: new Date(saat).toISOString() });
}
