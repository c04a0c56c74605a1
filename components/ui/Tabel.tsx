import clsx from 'clsx';
import type { ReactNode } from 'react';
import { GulirTabel } from '@/components/ui/GulirTabel';
import { PERAN } from '@/components/ui/peran-tabel';

export type KepalaTabel = { label: string; kanan?: boolean; tersembunyi?: boolean };

type Props = {
  kepala: KepalaTabel[];
  children: ReactNode;
  /** judul tabel untuk pembaca layar */
  keterangan: string;
  /** baris jumlah: <Baris> berisi <Sel> */
  kaki?: ReactNode;
};

export function Tabel({ kepala, children, keterangan, kaki }: Props) {
  return (
    <GulirTabel nama={keterangan}>
      <table {...PERAN.tabel} className="w-full border-collapse text-base meja:text-sm">
        <caption className="sr-only">{keterangan}</caption>
        <thead {...PERAN.rombongan}>
          <tr {...PERAN.baris}>
            {kepala.map((k) => (
              <th
                key={k.label}
                {...PERAN.kepalaKolom}
                scope="col"
                className={clsx(
                  'border-b border-garis-kuat px-3 py-2 align-bottom font-semibold text-teks-3',
                  'meja:px-2.5 meja:py-1.5 meja:whitespace-nowrap',
                  k.kanan ? 'text-right' : 'text-left',
                )}
              >
                {k.tersembunyi ? <span className="sr-only">{k.label}</span> : k.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...PERAN.rombongan}>{children}</tbody>
        {kaki && (
          <tfoot {...PERAN.rombongan} className="border-t border-garis-kuat font-semibold">
            {kaki}
          </tfoot>
        )}
      </table>
    </GulirTabel>
  );
}

/** Tabel yang barisnya menjadi kartu di bawah 640 px; isi selnya wajib <Sel label=…>. */
export function TabelKartu(props: Props) {
  return (
    <div className="tabel-kartu rounded-[inherit]">
      <Tabel {...props} />
    </div>
  );
}
