import type { Metadata } from 'next';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { BelanjaCetak, IsiCetakProposal } from '@/app/(kerja)/proposal/[id]/cetak/_components/Isi';
import { KepalaCetak } from '@/app/(kerja)/proposal/[id]/cetak/_components/KepalaCetak';
import { muat } from '@/app/(kerja)/proposal/[id]/muat';
import { JejakCetak, SuratCetak } from '@/components/kube/IsiCetak';
import { BagianCetak, LembarCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { LABEL_JABATAN } from '@/lib/kelompok/labels';
import type { ProposalTampil } from '@/lib/proposal/queries';
import { findVersi, type Versi } from '@/lib/proposal/versions';

export const metadata: Metadata = { title: 'Lembar proposal' };

type Props = { params: Promise<{ id: string }> };

const KOLOM = [
  { label: 'No.' },
  { label: 'Nama' },
  { label: 'Jabatan' },
  { label: 'NIK', utuh: true },
  { label: 'Umur', kanan: true },
  { label: 'Pekerjaan' },
];

/** The proposal as it was last sent, not as it is being rewritten (T18); a draft says so itself. */
export default async function CetakProposalPage({ params }: Props) {
  const { actor, p } = await muat((await params).id);
  const [versi, tanda] = await Promise.all([findVersi(actor, p.id), tandaCetak(actor)]);
  const terkirim = versi?.versi.at(-1);
  const { isi, rab, total } = terkirim?.beku ?? p;
  const nama = judulKelompok(p.kelompok.nama);
  return (
    <LembarCetak
      judul="Lembar proposal"
      sub={
        terkirim
          ? `Versi ${terkirim.nomor}, dikirim ${tanggalIndonesia(terkirim.tanggal)}.`
          : 'Rancangan ini belum dikirim.'
      }
      kembali={{ href: `/proposal/${p.id}`, label: nama }}
      kepala={`Proposal ${nama}`}
      keterangan={<p>{p.desa}</p>}
      tanda={tanda}
    >
      <KepalaCetak p={p} terkirim={terkirim} />
      <IsiCetakProposal isi={isi} />
      <BelanjaCetak rab={rab} total={total} />
      <BagianCetak judul="Anggota">
        <TabelCetak nama="Anggota kelompok" kolom={KOLOM} baris={anggota(p, terkirim)} />
      </BagianCetak>
      <SuratCetak surat={p.surat} />
      <JejakCetak jejak={p.jejak} judul="Yang menangani" />
    </LembarCetak>
  );
}

type Anggota = ProposalTampil['anggota'][number];

/** Names and seats as sent; who has left since keeps his line without the rest. */
function anggota(p: ProposalTampil, terkirim: Versi | undefined) {
  const kini = new Map(p.anggota.map((a) => [a.id, a]));
  return (terkirim?.beku.anggota ?? p.anggota).map(({ id, nama, jabatan }, i) => {
    const a = kini.get(id);
    const label = LABEL_JABATAN[jabatan as Anggota['jabatan']];
    return {
      id,
      sel: [i + 1, nama, label, a ? `•••• ${a.nikAkhir}` : 'Sudah keluar', a?.umur, a?.pekerjaan],
    };
  });
}
