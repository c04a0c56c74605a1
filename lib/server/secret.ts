import 'server-only';
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { env } from '@/lib/server/env';

const VERSI = 1;

const turunan = new Map<string, Buffer>();

/** Kept once derived: an import asks for the same key a quarter of a million times. */
function derive(secret: string, info: string): Buffer {
  const kunci = `${info}\n${secret}`;
  let hasil = turunan.get(kunci);
  if (!hasil) {
    hasil = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), info, 32));
    turunan.set(kunci, hasil);
  }
  return hasil;
}

/**
 * AES-256-GCM with a version byte. `tempat` ("Anggota.nik:<id>") is authenticated with it, so a
 * ciphertext copied to another row does not open.
 */
export function sandikan(teks: string, tempat: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(12);
  const c = createCipheriv('aes-256-gcm', derive(env().SIKUBE_KUNCI_NIK, 'sandi:v1'), iv);
  c.setAAD(Buffer.from(tempat));
  const isi = Buffer.concat([c.update(teks, 'utf8'), c.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([VERSI]), iv, c.getAuthTag(), isi]));
}

/** Throws when the key, the place or the bytes are not those it was written with. */
export function bukaSandi(isi: Uint8Array, tempat: string): string {
  const b = Buffer.from(isi);
  if (b[0] !== VERSI) throw new Error('versi sandi tidak dikenal');
  const d = createDecipheriv(
    'aes-256-gcm',
    derive(env().SIKUBE_KUNCI_NIK, 'sandi:v1'),
    b.subarray(1, 13),
  );
  d.setAAD(Buffer.from(tempat));
  d.setAuthTag(b.subarray(13, 29));
  return d.update(b.subarray(29), undefined, 'utf8') + d.final('utf8');
}

/** Keyed hash to search and compare without opening; one key for each kind of number. */
export const indeksButa = (
  jenis: 'nik' | 'kk' | 'rekening' | 'kode' | 'perintah',
  nilai: string,
): string =>
  createHmac('sha256', derive(env().SIKUBE_KUNCI_INDEKS, `indeks:${jenis}:v1`))
    .update(nilai)
    .digest('hex');

export const sha256 = (isi: string | Uint8Array): string =>
  createHash('sha256').update(isi).digest('hex');

export const kunciAcak = (): string => randomBytes(32).toString('base64url');
