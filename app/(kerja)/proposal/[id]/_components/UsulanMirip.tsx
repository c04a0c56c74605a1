import Link from 'next/link';
import { Panel } from '@/components/ui/Panel';
import type { Actor } from '@/lib/core/actor';
import type { ProposalTampil } from '@/lib/proposal/queries';
import { type UsulanMirip as Mirip, usulanMirip } from '@/lib/proposal/queries-mirip';

const alasan = (m: Mirip): string =>
  [
    m.jenisSama ? 'Usahanya sama.' : 'Bidang usahanya sama.',
    `${m.barisSama.length} dari ${m.banyakBaris} barang sama.`,
    `${m.kalimatSama.length} dari ${m.banyakKalimat} kalimat hampir sama.`,
  ].join(' ');

function Sandingan({ judul, isi }: { judul: string; isi: Mirip['kalimatSama'] }) {
  if (isi.length === 0) return null;
  return (
    <div className="mt-2">
      <b>{judul}</b>
      <ul className="grid gap-2">
        {isi.slice(0, 12).map((s) => (
          <li key={`${s.ini}|${s.lain}`} className="grid gap-x-3 border-t border-garis pt-1">
            <span>
              <span className="text-teks-3">Berkas ini:</span> <mark>{s.ini}</mark>
            </span>
            <span>
              <span className="text-teks-3">Berkas lain:</span> <mark>{s.lain}</mark>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The most alike proposals with the reason in words; the decision stays with a person (F39). */
export async function UsulanMirip({ actor, p }: { actor: Actor; p: ProposalTampil }) {
  const mirip = await usulanMirip(actor, p.id);
  if (mirip.length === 0) return null;
  const kuat = mirip.some((m) => m.nilai >= p.setelan.ambangMirip);
  return (
    <Panel judul="Proposal yang mirip" id="proposal-mirip" awas={kuat}>
      <ul className="grid gap-3">
        {mirip.map((m) => (
          <li key={m.id}>
            <Link href={`/proposal/${m.id}`} className="font-semibold">
              {m.nama}, {m.tahun}
            </Link>
            {m.nilai >= p.setelan.ambangMirip && (
              <b className="ml-2 text-perhatian">sangat mirip, periksa</b>
            )}
            <p className="text-teks-2">{alasan(m)}</p>
            <details>
              <summary className="inline-flex min-h-12 items-center underline underline-offset-3 meja:min-h-8">
                Sandingkan
              </summary>
              <Sandingan judul="Barang yang sama" isi={m.barisSama} />
              <Sandingan judul="Kalimat yang sama" isi={m.kalimatSama} />
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
