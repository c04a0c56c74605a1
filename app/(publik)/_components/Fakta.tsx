import clsx from 'clsx';
import { angkaIndonesia } from '@/lib/core/tanggal';
import type { AngkaPublik } from '@/lib/publik/queries';

/** Four figures a neighbour asks for; each is a count, none names anybody (T41). */
export function Fakta({ angka }: { angka: AngkaPublik }) {
  const { jumlah, keluarga, baris, satuan } = angka;
  const butir = [
    { label: 'Kelompok tercatat', nilai: jumlah.kelompok, kata: `${keluarga} keluarga` },
    { label: 'Usaha berjalan', nilai: jumlah.berjalan, kata: 'kelompok' },
    {
      label: 'Proposal masuk',
      nilai: jumlah.proposal,
      kata: `dari ${baris.filter((b) => b.proposal > 0).length} ${satuan}`,
    },
    { label: 'Ditetapkan', nilai: jumlah.ditetapkan, kata: 'kelompok penerima' },
  ];
  return (
    <dl className="grid grid-cols-2 border-y border-garis-kuat lg:grid-cols-4">
      {butir.map((b, i) => (
        <div
          key={b.label}
          className={clsx(
            'py-3 pr-2 lg:border-t-0 lg:py-3.5 lg:pr-4',
            i % 2 === 1 && 'border-l border-garis pl-3.5',
            i >= 2 && 'border-t border-garis',
            i > 0 && 'lg:border-l lg:border-garis lg:pl-5',
          )}
        >
          <dt className="text-teks-2">{b.label}</dt>
          <dd>
            <b className="block text-2xl tracking-[-0.02em]">{angkaIndonesia(b.nilai)}</b>
            <span className="text-teks-3">{b.kata}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
