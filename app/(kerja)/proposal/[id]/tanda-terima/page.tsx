import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Qr } from '@/app/(kerja)/proposal/[id]/tanda-terima/_components/Qr';
import { muatProposal } from '@/app/(kerja)/proposal/[id]/tulis/muat';
import { SapuDraf } from '@/components/form/SapuDraf';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Lencana } from '@/components/ui/Lencana';
import { Merek } from '@/components/ui/Merek';
import { Rincian } from '@/components/ui/Rincian';
import { TombolTaut } from '@/components/ui/Tombol';
import { TombolCetak } from '@/components/ui/TombolCetak';
import { proposal } from '@/lib/core/lifecycle/proposal';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { kalimatStatus, lazim } from '@/lib/lacak/rules';
import type { ProposalTampil } from '@/lib/proposal/queries';
import { env } from '@/lib/server/env';

export const metadata: Metadata = { title: 'Tanda terima' };

type Props = { params: Promise<{ id: string }> };

/** "ABCD EFGH": people copy codes in fours. */
const berempat = (kode: string) => kode.replace(/(.{4})(?=.)/g, '$1 ');

export default async function TandaTerimaPage({ params }: Props) {
  const { p } = await muatProposal((await params).id);
  if (!p.nomor) redirect(`/proposal/${p.id}`);
  const alamat = `${env().NEXTAUTH_URL}/lacak?nomor=${encodeURIComponent(p.nomor)}`;
  const { label, nada } = proposal.states[p.status];
  // a file that came back is being written again: its drafts on this phone stay
  const terkirim = p.status !== 'DRAF' && p.status !== 'DIKEMBALIKAN';
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      {terkirim && <SapuDraf berkasId={p.id} nilai={{}} semua />}
      <Judul
        judul={terkirim ? 'Proposal sudah terkirim' : 'Tanda terima'}
        sub={kalimatStatus(p.status)}
        kanan={<Lencana status={p.status} label={label} nada={nada} />}
      />
      <section
        aria-label="Tanda terima"
        className="grid gap-4 rounded-xl border border-garis-kuat bg-permukaan p-4 sm:grid-cols-[minmax(0,1fr)_auto]"
      >
        <div className="grid content-start gap-3">
          <div className="hidden print:block">
            <Merek href="/" /> Tanda terima proposal KUBE
          </div>
          <Angka p={p} />
          <Rincian butir={butir(p)} />
        </div>
        <figure className="grid content-start justify-items-center gap-1.5">
          <Qr isi={alamat} nama={`Kode QR ke halaman lacak proposal ${p.nomor}`} />
          <figcaption className="max-w-44 text-center text-base text-teks-2 meja:text-sm">
            Pindai untuk melacak, lalu isi kodenya.
          </figcaption>
        </figure>
      </section>
      {p.kodeLacak && (
        <Catatan nada="perhatian">
          Simpan kode lacak ini. Berikan hanya kepada keluarga yang Anda percaya.
        </Catatan>
      )}
      <div data-tanpa-cetak="" className="flex flex-wrap gap-2.5">
        <TombolTaut href={`/proposal/${p.id}`} nada="utama">
          Lihat proposal
        </TombolTaut>
        <TombolCetak />
        <TombolTaut href={bagikan(p, alamat)} ikon="wa" luar target="_blank" rel="noreferrer">
          Kirim nomor lewat WhatsApp
        </TombolTaut>
      </div>
      <p className="text-base text-teks-2 meja:text-sm">
        Bantuan KUBE gratis, tanpa potongan. Tolak siapa pun yang meminta bagian.
      </p>
    </div>
  );
}

function Angka({ p }: { p: ProposalTampil }) {
  return (
    <dl className="grid gap-2">
      <div>
        <dt className="text-base text-teks-2 meja:text-sm">Nomor proposal</dt>
        <dd data-isi="nomor" className="utuh text-xl font-semibold tracking-[0.02em]">
          {p.nomor}
        </dd>
      </div>
      {p.kodeLacak && (
        <div>
          <dt className="text-base text-teks-2 meja:text-sm">Kode lacak</dt>
          <dd data-isi="kode-lacak" className="utuh text-xl font-semibold tracking-[0.08em]">
            {berempat(p.kodeLacak)}
          </dd>
        </div>
      )}
    </dl>
  );
}

function butir(p: ProposalTampil) {
  const dikirim = p.jejak.findLast((j) => j.aksi === 'proposal.ajukan');
  return [
    { label: 'Kelompok', isi: `${p.kelompok.nama}, ${p.desa}` },
    { label: 'Dikirim', isi: dikirim?.pada },
    { label: 'Versi', isi: p.versi > 1 ? `${p.versi}, sudah diperbaiki` : p.versi },
    {
      label: 'Sekarang',
      isi: `${proposal.states[p.status].label} sejak ${tanggalIndonesia(p.sejak)}`,
    },
    ...(lazim(p.status, p.setelan) ? [{ label: 'Biasanya', isi: lazim(p.status, p.setelan) }] : []),
  ];
}

/** Number and address only: the code would stay in somebody's chat for ever. */
const bagikan = (p: ProposalTampil, alamat: string) =>
  `https://wa.me/?text=${encodeURIComponent(`Proposal ${p.kelompok.nama}, nomor ${p.nomor}. Lacak di ${alamat}`)}`;
