import { Penyegar } from '@/app/(kerja)/data-terpadu/[id]/_components/Penyegar';
import { Batang } from '@/components/kube/Batang';
import { Catatan } from '@/components/ui/Catatan';
import { TombolTaut } from '@/components/ui/Tombol';
import type { ImporTampil } from '@/lib/data-terpadu/queries';

const angka = (n: number) => n.toLocaleString('id-ID');

/** How far the worker is: the page looks again by itself, the bar says it in words too. */
export function Kemajuan({ i }: { i: ImporTampil }) {
  const kata =
    i.persen === null
      ? `${angka(i.dibaca)} baris dibaca`
      : `${i.persen} persen, ${angka(i.dibaca)} baris dibaca`;
  const berjalan = i.status === 'MENUNGGU' || i.status === 'BERJALAN';
  return (
    <div className="grid gap-2.5">
      {i.pesan && <Catatan nada="perhatian">{i.pesan}</Catatan>}
      <Batang persen={i.persen ?? 0} nama={kata} />
      <p role="status" className="text-base meja:text-sm">
        {kata}, {angka(i.salah)} salah.
      </p>
      <p className="text-base text-teks-2 meja:text-sm">
        Anda boleh menutup halaman ini. Pemuatan tetap berjalan.
      </p>
      {berjalan && <Penyegar />}
      <div>
        <TombolTaut href={`/data-terpadu/${i.id}`} luar ikon="ulang">
          Lihat kemajuan terbaru
        </TombolTaut>
      </div>
    </div>
  );
}
