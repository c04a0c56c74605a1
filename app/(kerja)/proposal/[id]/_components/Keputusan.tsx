import type { ReactNode } from 'react';
import { AksiTulis } from '@/app/(kerja)/proposal/[id]/_components/AksiTulis';
import {
  FormAlihkan,
  FormMintaMundur,
  FormMundur,
} from '@/app/(kerja)/proposal/[id]/_components/FormAkhir';
import {
  FormBuka,
  FormLayak,
  FormRekomendasi,
  FormTerima,
  FormTeruskan,
} from '@/app/(kerja)/proposal/[id]/_components/FormMeja';
import {
  FormKembalikanPusat,
  FormPeriksaPusat,
  FormSetujuiPusat,
} from '@/app/(kerja)/proposal/[id]/_components/FormPusat';
import {
  FormAmbilAlih,
  FormBatalkan,
  FormKembalikan,
  FormLanjutkan,
  FormTarik,
  FormTolak,
  FormTunda,
} from '@/app/(kerja)/proposal/[id]/_components/FormSamping';
import { AksiTerkunci, type ButirTerkunci } from '@/components/kube/AksiTerkunci';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { ProposalTampil } from '@/lib/proposal/queries';

type Isi = (props: { p: ProposalTampil }) => ReactNode;

/** In the order of the panel: the way on first, what ends a file furthest away (LOOK 4). */
const FORM: Record<string, Isi> = {
  'proposal.teruskan': FormTeruskan,
  'proposal.rekomendasikan': FormRekomendasi,
  'proposal.terima': FormTerima,
  'proposal.nyatakanLayak': FormLayak,
  'proposal.periksaPusat': FormPeriksaPusat,
  'proposal.setujuiPusat': FormSetujuiPusat,
  'proposal.kembalikanPusat': FormKembalikanPusat,
  'proposal.lanjutkan': FormLanjutkan,
  'proposal.ambilAlih': FormAmbilAlih,
  'proposal.kembalikan': FormKembalikan,
  'proposal.tunda': FormTunda,
  'proposal.tarik': FormTarik,
  'proposal.tolak': FormTolak,
  'proposal.batalkan': FormBatalkan,
  'proposal.alihkanTahun': FormAlihkan,
  'proposal.mundur': FormMundur,
};

// taking back and taking over are offers, not duties: shown only while they are possible
const DIAM_BILA_TERKUNCI = ['proposal.tarik', 'proposal.ambilAlih', 'proposal.mundur'];

/** Everything this person may do with the file now; what is locked stands with its reason. */
export function Keputusan({ p, lembar }: { p: ProposalTampil; lembar?: boolean }) {
  const terbuka = new Set(p.aksi.filter((a) => a.boleh).map((a) => a.aksi));
  const urut = Object.entries(FORM).filter(([aksi]) => terbuka.has(aksi));
  const terkunci = terkunciOf(p, lembar);
  const menulis = p.boleh['proposal.ubah'] === null || terbuka.has('proposal.ajukan');
  const membuka = p.boleh['proposal.bukaBerkas'] === null;
  const minta = p.boleh['proposal.mintaMundur'] === null;
  const memeriksa = !lembar && PEMERIKSAAN.some((a) => p.boleh[a] === null);
  if (urut.length + terkunci.length === 0 && !menulis && !membuka && !memeriksa && !minta)
    return null;
  return (
    <Panel judul="Yang bisa Anda lakukan" id="keputusan">
      <div className="flex flex-wrap items-start gap-2.5">
        <AksiTulis p={p} />
        {membuka && (
          <div className="basis-full">
            <FormBuka p={p} />
          </div>
        )}
        {memeriksa && (
          <TombolTaut
            href={`/proposal/${p.id}/periksa${p.antre && `?${new URLSearchParams({ antre: p.antre })}`}`}
            nada="utama"
            ikon="tugas"
          >
            Buka lembar pemeriksaan
          </TombolTaut>
        )}
        {urut.map(([aksi, Isi]) => (
          <Isi key={aksi} p={p} />
        ))}
        {minta && <FormMintaMundur p={p} />}
      </div>
      {terkunci.length > 0 && (
        <div className="mt-3">
          <AksiTerkunci daftar={terkunci} />
        </div>
      )}
    </Panel>
  );
}

const PEMERIKSAAN = ['proposal.periksaAnggota', 'proposal.putuskanKejenuhan'] as const;

const terkunciOf = (p: ProposalTampil, lembar?: boolean) =>
  p.aksi.flatMap((a): ButirTerkunci[] =>
    !a.boleh &&
    (a.aksi in FORM || a.aksi === 'proposal.ajukan') &&
    !DIAM_BILA_TERKUNCI.includes(a.aksi)
      ? [{ ...a, taut: tautMemperbaiki(p, a.kode, lembar) }]
      : [],
  );

/** Where a missing thing is put right (LOOK 1.5: no dead ends). */
function tautMemperbaiki(p: ProposalTampil, kode: string, lembar?: boolean): ButirTerkunci['taut'] {
  const [, apa] = kode.split(':');
  if (lembar)
    return apa === 'kejenuhanDiputus'
      ? { href: '#usaha-serupa', label: 'Putuskan usaha serupa' }
      : undefined;
  if (apa === 'bagianLengkap' || apa === 'pernyataanPembeda')
    return { href: `/proposal/${p.id}/tulis`, label: 'Lengkapi isian' };
  if (apa === 'anggaranPas')
    return { href: `/proposal/${p.id}/tulis/rab`, label: 'Ubah rencana belanja' };
  if (['semuaAnggotaDiperiksa', 'surveiAda', 'kejenuhanDiputus'].includes(apa ?? ''))
    return { href: `/proposal/${p.id}/periksa`, label: 'Buka lembar pemeriksaan' };
  return undefined;
}
