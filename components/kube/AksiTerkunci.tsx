import { TombolTerkunci } from '@/components/ui/Tombol';

export type ButirTerkunci = {
  aksi: string;
  label: string;
  kode: string;
  pesan: string;
  taut?: { href: string; label: string };
};

/** Aksi yang belum boleh, masing-masing dengan alasannya: tidak ada jalan buntu (LOOK 1.5). */
export function AksiTerkunci({ daftar }: { daftar: ButirTerkunci[] }) {
  if (daftar.length === 0) return null;
  return (
    <ul className="grid gap-3 meja:gap-2">
      {daftar.map((d) => (
        <li key={d.aksi}>
          <TombolTerkunci aksi={d.aksi} kode={d.kode} pesan={d.pesan} taut={d.taut}>
            {d.label}
          </TombolTerkunci>
        </li>
      ))}
    </ul>
  );
}
