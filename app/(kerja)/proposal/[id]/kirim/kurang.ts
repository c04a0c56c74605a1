import { butirInti } from '@/app/(kerja)/proposal/[id]/kirim/butir';
import { BAGIAN, terisi } from '@/lib/proposal/bagian';
import type { ProposalTampil } from '@/lib/proposal/queries';
import { bagianBelum, kalimatAnggaran, kalimatPembeda } from '@/lib/proposal/rules';

export type Kurang = { kunci: string; pesan: string; href: string };

/**
 * Everything that is missing, at once and each with its screen; the guards refuse one by one
 * (the same sentences: lib/proposal/rules).
 */
export function kurangnya(p: ProposalTampil): Kurang[] {
  const ke = (langkah: string) => `/proposal/${p.id}/tulis/${langkah}?dari=kirim`;
  const hasil: Kurang[] = bagianBelum(p.isi).map((b) => ({
    kunci: b.kunci,
    pesan: sebagian(b.kunci, p) ? `${b.judul} belum lengkap.` : `${b.judul} belum diisi.`,
    href: ke(b.kunci),
  }));
  const anggaran =
    p.rab.length === 0 ? 'Rencana belanja belum diisi.' : kalimatAnggaran(butirInti(p), p.setelan);
  if (anggaran) hasil.push({ kunci: 'rab', pesan: anggaran, href: ke('rab') });
  const pembeda = kalimatPembeda(p.isi, p.serupa.desa.length, p.setelan.ambangJenuh);
  if (pembeda) hasil.push({ kunci: 'pembeda', pesan: pembeda, href: ke('pembeda') });
  return hasil;
}

function sebagian(kunci: string, p: ProposalTampil): boolean {
  const b = BAGIAN.find((x) => x.kunci === kunci);
  return Boolean(b && !terisi(b, p.isi) && b.bidang.some((k) => p.isi[k]));
}
