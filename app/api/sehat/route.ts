import { NextResponse } from 'next/server';
import { db } from '@/lib/server/db';

/** For the supervisor and a load balancer: 200 when the database answers. */
export async function GET() {
  try {
    await db().$queryRaw`select 1`;
    return NextResponse.json({ sehat: true }, { headers: { 'cache-control': 'no-store' } });
  } catch {
    return NextResponse.json({ sehat: false }, { status: 503, headers: { 'retry-after': '5' } });
  }
}
