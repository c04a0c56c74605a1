import clsx from 'clsx';
import type { ReactNode } from 'react';
import { GulirTabel } from '@/components/ui/GulirTabel';

export type KolomCetak = { label: string; kanan?: boolean; utuh?: boolean };

type Props = {
  nama: string;
  kolom: readonly KolomCetak[];
  baris: readonly { id: string; sel: readonly ReactNode[] }[];
  /** baris terakhir saja: kaki tabel akan terulang di tiap halaman */
  jumlah?: { label: string; isi: ReactNode };
};

const SEL = 'border border-tinta px-2 py-1 align-top';
const kelas = (k: KolomCetak | undefined) =>
  clsx(SEL, k?.kanan ? 'text-right' : 'text-left', (k?.kanan || k?.utuh) && 'whitespace-nowrap');

/** Tabel bergaris di kertas; kepalanya terulang di tiap halaman, barisnya tidak terbelah. */
export function TabelCetak({ nama, kolom, baris, jumlah }: Props) {
  return (
    <GulirTabel nama={nama}>
      <table className="w-full border-collapse text-sm print:text-[10pt]/[1.35]">
        <caption className="sr-only">{nama}</caption>
        <thead>
          <tr>
            {kolom.map((k) => (
              <th key={k.label} scope="col" className={kelas(k)}>
                {k.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map((b) => (
            <tr key={b.id}>
              {b.sel.map((isi, i) => (
                <td key={kolom[i]?.label} className={kelas(kolom[i])}>
                  {isi}
                </td>
              ))}
            </tr>
          ))}
          {jumlah && (
            <tr>
              <th scope="row" colSpan={kolom.length - 1} className={clsx(SEL, 'text-left')}>
                {jumlah.label}
              </th>
              <td className={clsx(kelas(kolom.at(-1)), 'font-semibold')}>{jumlah.isi}</td>
            </tr>
          )}
        </tbody>
      </table>
    </GulirTabel>
  );
}
