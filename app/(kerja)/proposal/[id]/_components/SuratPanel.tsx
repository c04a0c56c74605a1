import { Panel } from '@/components/ui/Panel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { ProposalTampil } from '@/lib/proposal/queries';

const JENIS: Record<string, string> = {
  'surat-pengantar': 'Surat pengantar desa',
  rekomendasi: 'Rekomendasi camat',
  'ba-verifikasi': 'Berita acara verifikasi dan validasi',
  'surat-kantor': 'Surat kantor pemutus',
};

/** Letters of the desks and further papers, each a link to the stored bytes. */
export function SuratPanel({ p }: { p: ProposalTampil }) {
  const lain = p.lampiran.filter((l) => l.anggotaId === null);
  if (p.surat.length + lain.length === 0) return null;
  return (
    <Panel judul="Surat dan lampiran">
      <ul className="grid gap-1">
        {p.surat.map((s) => (
          <li key={s.id}>
            <Taut href={`/api/berkas/${s.berkasId}`}>{JENIS[s.jenis] ?? s.jenis}</Taut>
            <span className="block text-teks-3">
              Nomor {s.nomor}, {tanggalIndonesia(s.tanggal)}, {s.penandatangan}
            </span>
          </li>
        ))}
        {lain.map((l) => (
          <li key={l.id}>
            <Taut href={`/api/berkas/${l.berkasId}`}>{l.namaBerkas}</Taut>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const Taut = ({ href, children }: { href: string; children: string }) => (
  <a href={href} className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center">
    {children}
  </a>
);
