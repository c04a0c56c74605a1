import { type NextRequest, NextResponse } from 'next/server';
import { masalah, statusHttp } from '@/lib/core/problem';

const AMAN = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Only what needs no knowledge of the person: where a request comes from, and the browser's own
 * walls. Rights are decided where data is read, never here (assurance.md 1).
 */
export function proxy(request: NextRequest): NextResponse {
  if (!AMAN.has(request.method) && !dariSendiri(request)) {
    const problem = masalah('asal-ditolak');
    return NextResponse.json(problem, { status: statusHttp(problem.kode) });
  }
  const nonce = btoa(crypto.randomUUID());
  const csp = kebijakan(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', csp);
  headers.set('x-sikube-jalur', request.nextUrl.pathname);
  const response = NextResponse.next({ request: { headers } });
  for (const [nama, nilai] of Object.entries(DINDING)) response.headers.set(nama, nilai);
  response.headers.set('content-security-policy', csp);
  return response;
}

/** Next lets a request without Origin through; we do not (assurance.md 8). */
function dariSendiri(request: NextRequest): boolean {
  const asal = request.headers.get('origin');
  if (asal === null) return request.headers.get('sec-fetch-site') === 'same-origin';
  try {
    return new URL(asal).host === request.headers.get('host');
  } catch {
    return false;
  }
}

const DINDING = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=()',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

const kebijakan = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${
      process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
    }`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

// api/lembar streams 64 MB and asks for its origin itself: a body that passes here is kept whole
export const config = { matcher: ['/((?!_next/static|icon.svg|api/lembar$).*)'] };
