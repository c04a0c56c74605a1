import type { ButirRab } from '@/lib/core/rab';
import type { ProposalTampil } from '@/lib/proposal/queries';

/** The lines as the rules of money read them. */
export const butirInti = (p: ProposalTampil): ButirRab[] =>
  p.rab.map((b) => ({
    uraian: b.uraian,
    volumeMilli: b.volume,
    satuan: b.satuan,
    hargaSatuan: b.harga,
  }));
