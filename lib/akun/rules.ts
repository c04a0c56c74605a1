import { KATA_SEKITAR, SANDI_LAZIM } from '@/lib/akun/sandi-lazim';
import type { Peran } from '@/lib/core/actor';

/** People of the groups and companions type on a phone; an office desk guards decisions. */
const LAPANGAN: readonly Peran[] = ['ANGGOTA', 'KETUA', 'PENDAMPING'];

export const panjangSandi = (peran: readonly Peran[]): number =>
  peran.every((p) => LAPANGAN.includes(p)) ? 8 : 10;

export const SANDI_MAKS = 200;

const SEKITAR = new RegExp(`^(?:${KATA_SEKITAR.join('|')})+$`);

/**
 * What is wrong with a new password, as a sentence, or null. Length and guessability only: rules
 * about kinds of characters make passwords worse, not better (NIST SP 800-63B 5.1.1.2).
 */
export function sandiLemah(
  sandi: string,
  siapa: { peran: readonly Peran[]; namaPengguna?: string | null },
): string | null {
  const min = panjangSandi(siapa.peran);
  if ([...sandi].length < min) return `Kata sandi paling pendek ${min} huruf.`;
  if (sandi.length > SANDI_MAKS) return `Kata sandi paling panjang ${SANDI_MAKS} huruf.`;
  const polos = sandi.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const huruf = polos.replace(/\p{N}/gu, '');
  const nama = siapa.namaPengguna?.replace(/[^a-z0-9]/g, '');
  if (SANDI_LAZIM.has(polos) || new Set(polos).size < 4 || SEKITAR.test(huruf))
    return 'Kata sandi ini terlalu mudah ditebak. Pakai beberapa kata yang tidak berhubungan.';
  if (nama && (polos === nama || huruf === nama.replace(/\d/g, '')))
    return 'Kata sandi tidak boleh sama dengan nama pengguna.';
  return null;
}

/** "12 34 56" and "123456" are one code; a link's token keeps its letters. */
export const kodeBaku = (teks: string): string => {
  const rapat = teks.replace(/\s/g, '');
  return /^[\d-]+$/.test(rapat) ? rapat.replaceAll('-', '') : rapat;
};

/** A link's token is 32 random bytes; nobody guesses it, so it may be looked up from the address. */
export const tokenPanjang = (kode: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(kode);

export const HARI_BERLAKU = 7;

export const KODE_TIDAK_BERLAKU =
  'Kode ini tidak berlaku. Minta kode baru ke pendamping atau desa.';

/** "Chrome di Android", as far as a browser tells; only to recognise one's own devices. */
export function sebutPerangkat(ua: string): string {
  const peramban = /Edg\//.test(ua)
    ? 'Edge'
    : /OPR\/|Opera/.test(ua)
      ? 'Opera'
      : /SamsungBrowser/.test(ua)
        ? 'Samsung Internet'
        : /Firefox\//.test(ua)
          ? 'Firefox'
          : /Chrome\//.test(ua)
            ? 'Chrome'
            : /Safari\//.test(ua)
              ? 'Safari'
              : 'Peramban lain';
  const alat = /Android/.test(ua)
    ? 'HP Android'
    : /iPhone|iPad/.test(ua)
      ? 'iPhone atau iPad'
      : /Windows/.test(ua)
        ? 'komputer Windows'
        : /Mac OS X/.test(ua)
          ? 'komputer Mac'
          : /Linux/.test(ua)
            ? 'komputer Linux'
            : 'perangkat lain';
  return `${peramban} di ${alat}`;
}
