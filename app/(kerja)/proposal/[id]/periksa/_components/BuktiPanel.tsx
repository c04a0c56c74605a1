import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { ProposalTampil } from '@/lib/proposal/queries';

/** The papers of the member whose line is being checked, beside that line (LOOK 6). */
export function BuktiPanel({ p, dipilih }: { p: ProposalTampil; dipilih: number | null }) {
  const a = p.anggota.find((x) => x.urut === dipilih) ?? p.anggota[0];
  if (!a) return null;
  const foto = p.lampiran.filter((l) => l.anggotaId === a.id);
  return (
    <Panel judul={`KK dan KTP no. ${a.urut}, ${a.nama}`} id="bukti">
      {foto.length === 0 && <p className="text-teks-3">Belum ada foto KK atau KTP.</p>}
      <ul className="grid gap-3">
        {foto.map((l) => (
          <li key={l.id} className="grid gap-1.5">
            <b>{l.jenis}</b>
            {l.gambar && (
              <a href={`/api/berkas/${l.berkasId}`}>
                {/* biome-ignore lint/performance/noImgElement: berkas pribadi, tidak lewat pengolah gambar */}
                <img
                  src={`/api/berkas/${l.berkasId}`}
                  alt={`Foto ${l.jenis} ${a.nama}`}
                  loading="lazy"
                  className="w-full rounded-md border border-garis bg-cekung"
                />
              </a>
            )}
            <TombolTaut href={`/api/berkas/${l.berkasId}`} luar ikon="perbesar">
              {`Buka ${l.jenis}`}
            </TombolTaut>
          </li>
        ))}
      </ul>
      <p className="mt-2.5 text-teks-2">
        Isian kelompok: NIK •••• {a.nikAkhir}, KK •••• {a.kkAkhir}, umur {a.umur},{' '}
        {a.desilIsian === null ? 'tanpa desil' : `desil ${a.desilIsian}`}.
      </p>
    </Panel>
  );
}
