import 'server-only';
import { NextResponse } from 'next/server';
import { masalah, statusHttp } from '@/lib/core/problem';
import type { Problem } from '@/lib/core/result';
import type { Command } from '@/lib/server/command';
import { findActor } from '@/lib/server/session';

/** A problem as an answer: its status, its code, its sentence; never a stack trace. */
export const jawabMasalah = (problem: Problem): NextResponse =>
  NextResponse.json(problem, {
    status: statusHttp(problem.kode),
    headers: { 'cache-control': 'no-store' },
  });

const MAKS_BITA = 64 * 1024;

/** The same commands over JSON, with true status codes: for phones that come back online, and tests. */
export async function jalankan(
  command: Command | undefined,
  request: Request,
): Promise<NextResponse> {
  if (!command) return jawabMasalah(masalah('tidak-ditemukan', 'Perintah ini tidak dikenal.'));
  const actor = await findActor();
  if (!actor) return jawabMasalah(masalah('belum-masuk'));
  const body = await bacaJson(request);
  if (!body) return jawabMasalah(masalah('permintaan-rusak'));
  const { perintahId, ...input } = body;
  const hasil = await command.execute({ actor, input, perintahId: String(perintahId ?? '') });
  if (!hasil.ok) return jawabMasalah(hasil.problem);
  const { id, sukses } = hasil.nilai;
  return NextResponse.json({ id, sukses }, { headers: { 'cache-control': 'no-store' } });
}

async function bacaJson(request: Request): Promise<Record<string, unknown> | null> {
  const teks = await request.text();
  if (teks.length > MAKS_BITA) return null;
  try {
    const body: unknown = JSON.parse(teks);
    return body && typeof body === 'object' && !Array.isArray(body)
      ? (body as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
