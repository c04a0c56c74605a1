import Link from 'next/link';
import { butirInti } from '@/app/(kerja)/proposal/[id]/kirim/butir';
import { Ikon } from '@/components/ui/Ikon';
import { formatVolume } from '@/lib/core/jumlah';
import { periksaRab } from '@/lib/core/rab';
import { formatRupiah } from '@/lib/core/rupiah';
import { angkaIndonesia } from '@/lib/core/tanggal';
import type { ProposalTampil } from '@/lib/proposal/queries';

/** Each line opens its own form; a doubtful word or a twin is said under the line (N6, N7). */
export function DaftarBarang({ p }: { p: ProposalTampil }) {
  const { peringatan } = periksaRab(butirInti(p), p.setelan);
  return (
    <ul>
      {p.rab.map((b, i) => (
        <li key={b.id} className="border-t border-garis">
          <Link
            href={`/proposal/${p.id}/tulis/rab/${b.id}`}
            className="flex min-h-14 items-center gap-3 py-2 pr-3 pl-4 text-base text-teks no-underline hover:bg-cekung meja:min-h-11 meja:text-sm"
          >
            <span className="min-w-0 flex-1">
              {b.uraian}
              <span className="block text-teks-2">
                {formatVolume(b.volume)} {b.satuan} ×{' '}
                <span className="utuh">{formatRupiah(b.harga)}</span>
              </span>
            </span>
            <b className="utuh">{angkaIndonesia(b.jumlah)}</b>
            <Ikon nama="siku-kanan" className="text-teks-3" />
          </Link>
          {peringatan
            .filter((w) => w.baris === i)
            .map((w) => (
              <p
                key={w.kode}
                data-peringatan={w.kode}
                className="flex gap-1.5 px-4 pb-2.5 text-base text-perhatian meja:text-sm"
              >
                <Ikon nama="peringatan" ukuran={18} className="mt-0.5" />
                {w.pesan}
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}
