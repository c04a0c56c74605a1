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

const kunciSandi = (secret: string): Buffer => derive(secret, 'sandi:v1');

/** The key that a version byte names: today's, or the one before it while a rotation runs. */
function kunciVersi(versi: number | undefined): Buffer {
  const e = env();
  if (versi === e.SIKUBE_KUNCI_NIK_VERSI) return kunciSandi(e.SIKUBE_KUNCI_NIK);
  if (e.SIKUBE_KUNCI_NIK_LAMA && versi === e.SIKUBE_KUNCI_NIK_VERSI - 1)
    return kunciSandi(e.SIKUBE_KUNCI_NIK_LAMA);
  throw new Error('versi sandi tidak dikenal');
}

/** What new ciphertexts begin with; every other first byte is an older key's. */
export const versiSandi = (): number => env().SIKUBE_KUNCI_NIK_VERSI;

/**
 * AES-256-GCM with a version byte. `tempat` ("Anggota.nik:<id>") is authenticated with it, so a
 * ciphertext copied to another row does not open.
 */
export function sandikan(teks: string, tempat: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(12);
  const c = createCipheriv('aes-256-gcm', kunciVersi(versiSandi()), iv);
  c.setAAD(Buffer.from(tempat));
  const isi = Buffer.concat([c.update(teks, 'utf8'), c.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([versiSandi()]), iv, c.getAuthTag(), isi]));
}

/** Throws when the key, the place or the bytes are not those it was written with. */
export function bukaSandi(isi: Uint8Array, tempat: string): string {
  const b = Buffer.from(isi);
  const d = createDecipheriv('aes-256-gcm', kunciVersi(b[0]), b.subarray(1, 13));
  d.setAAD(Buffer.from(tempat));
  d.setAuthTag(b.subarray(13, 29));
  return d.update(b.subarray(29), undefined, 'utf8') + d.final('utf8');
}

type JenisIndeks = 'nik' | 'kk' | 'rekening' | 'kode' | 'perintah';

/** The same under a key that is not yet in use (scripts/kunci). */
export const indeksDengan = (kunci: string, jenis: JenisIndeks, nilai: string): string =>
  createHmac('sha256', derive(kunci, `indeks:${jenis}:v1`))
    .update(nilai)
    .digest('hex');

/** Keyed hash to search and compare without opening; one key for each kind of number. */
export const indeksButa = (jenis: JenisIndeks, nilai: string): string =>
  indeksDengan(env().SIKUBE_KUNCI_INDEKS, jenis, nilai);

export const sha256 = (isi: string | Uint8Array): string =>
  createHash('sha256').update(isi).digest('hex');

export const kunciAcak = (): string => randomBytes(32).toString('base64url');
