import { BagianCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { formatVolume } from '@/lib/core/jumlah';
import { formatRupiah, terbilang } from '@/lib/core/rupiah';
import { BAGIAN, type IsiProposal, LABEL_PENGUSUL } from '@/lib/proposal/bagian';
import type { ButirBeku } from '@/lib/proposal/rules';

const KOLOM = [
  { label: 'No.' },
  { label: 'Barang' },
  { label: 'Banyak', kanan: true },
  { label: 'Harga satuan', kanan: true },
  { label: 'Jumlah harga', kanan: true },
];

/** Every section under its own heading, in the order it was asked (F17, F18). */
export function IsiCetakProposal({ isi }: { isi: IsiProposal }) {
  const terisi = BAGIAN.flatMap((b) => {
    const teks = b.bidang
      .map((k) => (k === 'pengusulJenis' && isi[k] ? LABEL_PENGUSUL[isi[k]] : isi[k]))
      .filter(Boolean)
      .join(', ');
    return teks ? [{ ...b, teks }] : [];
  });
  return terisi.map((b) => (
    <BagianCetak key={b.kunci} judul={b.judul}>
      <p className="whitespace-pre-line">{b.teks}</p>
    </BagianCetak>
  ));
}

/** The budget with its sum in figures and in words (T40). */
export function BelanjaCetak({ rab, total }: { rab: readonly ButirBeku[]; total: number }) {
  return (
    <BagianCetak judul="Rencana belanja">
      <TabelCetak
        nama="Rencana belanja"
        kolom={KOLOM}
        baris={rab.map((b, i) => ({
          // two lines may say the same, their order is fixed
          id: `${i}`,
          sel: [
            i + 1,
            b.uraian,
            `${formatVolume(b.volume)} ${b.satuan}`,
            formatRupiah(b.harga),
            formatRupiah(b.jumlah),
          ],
        }))}
        jumlah={{ label: 'Jumlah', isi: formatRupiah(total) }}
      />
      <p className="mt-1">Terbilang: {terbilang(total)}.</p>
    </BagianCetak>
  );
}
