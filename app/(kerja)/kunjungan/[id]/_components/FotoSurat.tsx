import { Panel } from '@/components/ui/Panel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { KunjunganTampil } from '@/lib/kunjungan/queries';

/** Pictures and minutes as links to the stored bytes: on a village line nothing loads unasked. */
export function FotoSurat({ k }: { k: KunjunganTampil }) {
  if (k.foto.length + k.surat.length === 0) return null;
  return (
    <Panel judul="Foto dan berita acara">
      <ul className="grid gap-1">
        {k.foto.map((f, i) => (
          <li key={f.id}>
            <Taut href={`/api/berkas/${f.id}`}>Foto {i + 1}</Taut>
          </li>
        ))}
        {k.surat.map((s) => (
          <li key={s.id}>
            <Taut href={`/api/berkas/${s.berkasId}`}>Berita acara kunjungan</Taut>
            <span className="block text-teks-3">
              Nomor {s.nomor}, {tanggalIndonesia(s.tanggal)}, {s.penandatangan}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const Taut = ({ href, children }: { href: string; children: React.ReactNode }) => (
  <a href={href} className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center">
    {children}
  </a>
);
