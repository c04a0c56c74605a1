import type { ReactNode } from 'react';
import { Ikon } from '@/components/ui/Ikon';
import { KOTAK } from '@/components/ui/kelas-kotak';
import { Tombol, TombolTaut } from '@/components/ui/Tombol';

type Props = {
  children: ReactNode;
  /** tampil bila ada saringan terpasang */
  bersihkan?: string;
  /** nama wilayah pencarian; ubah bila ada dua di satu halaman */
  label?: string;
};

/** Saringan hidup di alamat halaman: bisa ditandai, dikirim, dan jalan tanpa JavaScript. */
export function Saring({ children, bersihkan, label = 'Saring daftar' }: Props) {
  return (
    <search aria-label={label} data-tanpa-cetak="" className="mb-3 block">
      <form method="get" className="flex flex-wrap items-end gap-2">
        {children}
        <Tombol>Terapkan</Tombol>
        {bersihkan && (
          <TombolTaut href={bersihkan} nada="polos">
            Hapus saringan
          </TombolTaut>
        )}
      </form>
    </search>
  );
}

type Cari = { name?: string; label: string; nilai?: string };

export function SaringCari({ name = 'cari', label, nilai }: Cari) {
  return (
    <label className="grid min-w-0 flex-[2] basis-64 gap-1 text-base font-semibold meja:max-w-80 meja:text-sm">
      {label}
      <span className="relative block font-normal">
        <Ikon
          nama="cari"
          ukuran={18}
          className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-teks-3"
        />
        {/* alamat halaman tercatat di mana-mana; NIK dan KK tidak boleh ke sana (rules 2.8) */}
        <input
          type="search"
          name={name}
          defaultValue={nilai}
          pattern="(?!(?:.*?\d){16}).*"
          title="Jangan ketik NIK atau KK di sini. Cari dengan nama atau nomor berkas."
          className={`${KOTAK} pl-9!`}
        />
      </span>
    </label>
  );
}

type Pilih = {
  name: string;
  label: string;
  nilai?: string;
  pilihan: { nilai: string; label: string }[];
  /** pilihan pertama yang berarti tidak disaring */
  semua?: string;
};

export function SaringPilih({ name, label, nilai = '', pilihan, semua = 'Semua' }: Pilih) {
  return (
    <label className="grid min-w-0 flex-1 basis-36 gap-1 text-base font-semibold meja:max-w-56 meja:text-sm">
      {label}
      <span className="relative block font-normal">
        <select
          key={nilai}
          name={name}
          defaultValue={nilai}
          className={`${KOTAK} appearance-none truncate pr-8!`}
        >
          <option value="">{semua}</option>
          {pilihan.map((p) => (
            <option key={p.nilai} value={p.nilai}>
              {p.label}
            </option>
          ))}
        </select>
        <Ikon
          nama="siku-bawah"
          ukuran={16}
          className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-teks-2"
        />
      </span>
    </label>
  );
}
