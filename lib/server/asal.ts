import 'server-only';

/**
 * Does this request come from our own pages? For routes that the proxy does not see, because it
 * would keep their whole body in memory (proxy.ts asks the same for all others, assurance.md 8).
 */
export function dariSendiri(request: Request): boolean {
  const asal = request.headers.get('origin');
  if (asal === null) return request.headers.get('sec-fetch-site') === 'same-origin';
  try {
    return new URL(asal).host === request.headers.get('host');
  } catch {
    return false;
  }
}
