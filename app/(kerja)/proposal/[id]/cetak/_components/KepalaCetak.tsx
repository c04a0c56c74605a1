import { Qr } from '@/app/(kerja)/proposal/[id]/tanda-terima/_components/Qr';
import { RincianCetak } from '@/components/kube/IsiCetak';
import { proposal } from '@/lib/core/lifecycle/proposal';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { LABEL_KATEGORI } from '@/lib/kelompok/labels';
import type { ProposalTampil } from '@/lib/proposal/queries';
import type { Versi } from '@/lib/proposal/versions';
import { env } from '@/lib/server/env';

type Props = { p: ProposalTampil; terkirim: Versi | undefined };

/** Number and QR as on the receipt; the secret code stays off a paper that offices pass on (T41). */
export function KepalaCetak({ p, terkirim }: Props) {
  const alamat = p.nomor && `${env().NEXTAUTH_URL}/lacak?nomor=${encodeURIComponent(p.nomor)}`;
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_auto] print:grid-cols-[minmax(0,1fr)_auto]">
      <RincianCetak
        butir={[
          { label: 'Nomor proposal', isi: p.nomor },
          {
            label: 'Versi',
            isi: terkirim
              ? `${terkirim.nomor}, dikirim ${tanggalIndonesia(terkirim.tanggal)}`
              : 'Belum dikirim',
          },
          { label: 'Tahun', isi: p.tahun },
          {
            label: 'Jenis usaha',
            isi: `${p.kelompok.usaha}, ${LABEL_KATEGORI[p.kelompok.kategori].toLowerCase()}`,
          },
          {
            label: 'Keadaan',
            isi: `${proposal.states[p.status].label} sejak ${tanggalIndonesia(p.sejak)}`,
          },
          ...(p.agenda ? [{ label: 'Agenda Dinas', isi: p.agenda }] : []),
        ]}
      />
      {alamat && (
        <figure className="grid content-start justify-items-center gap-1">
          <Qr isi={alamat} nama={`Kode QR ke halaman lacak proposal ${p.nomor}`} />
          <figcaption className="max-w-40 text-center text-sm">Pindai untuk melacak.</figcaption>
        </figure>
      )}
    </div>
  );
}
