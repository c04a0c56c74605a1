import Link from 'next/link';
import { Catatan } from '@/components/ui/Catatan';
import { labelBidang } from '@/lib/proposal/labels';
import type { ProposalTampil } from '@/lib/proposal/queries';

type Props = {
  p: ProposalTampil;
  /** only these flags; without it all of them */
  hanya?: readonly string[];
  /** the screen that mends it is this one already */
  disini?: boolean;
};

/** Where each flag is mended: photos per member, the group's own data in its file. */
export function jalurPerbaikan(p: ProposalTampil, bidang: string): string {
  const tulis = `/proposal/${p.id}/tulis`;
  const orang = /^anggota\.(\d+)\.(kk|ktp|data)$/.exec(bidang);
  if (orang) {
    const a = p.anggota.find((x) => x.urut === Number(orang[1]));
    return orang[2] === 'data' || !a ? `/kelompok/${p.kelompok.id}` : `${tulis}/lampiran/${a.id}`;
  }
  return bidang === 'jenisUsaha' ? `/kelompok/${p.kelompok.id}` : `${tulis}/${bidang}`;
}

/** What the office asks for, in its own words, with the way to mend it (T18). */
export function CatatanPetugas({ p, hanya, disini }: Props) {
  const bidang = p.status === 'DIKEMBALIKAN' ? (hanya ?? p.bidangSalah) : [];
  if (bidang.length === 0) return null;
  const label = (b: string) => labelBidang(b, p.anggota);
  const [satu, lagi] = bidang;
  return (
    <Catatan nada="perhatian" data-perbaiki={bidang.join(' ')}>
      <p>
        <b>
          Perlu diperbaiki: {satu && !lagi ? label(satu) : `${bidang.length} hal`}
          {p.catatanSalah ? `: ${p.catatanSalah}` : ''}
        </b>
      </p>
      {!disini && (
        <ul>
          {bidang.map((b) => (
            <li key={b}>
              <Link
                href={jalurPerbaikan(p, b)}
                className="inline-flex min-h-12 items-center meja:min-h-8"
              >
                Perbaiki {label(b)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Catatan>
  );
}
