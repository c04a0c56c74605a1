import { FormSetujui } from '@/app/(kerja)/proposal/[id]/_components/FormSamping';
import { TombolTaut } from '@/components/ui/Tombol';
import type { ProposalTampil } from '@/lib/proposal/queries';

/** The writing side of the panel: mend or write, agree where the file waits for it, send. */
export function AksiTulis({ p }: { p: ProposalTampil }) {
  const kirim = p.aksi.find((a) => a.aksi === 'proposal.ajukan');
  const perluSetuju =
    p.boleh['proposal.setujuiIsi'] === null &&
    kirim?.boleh === false &&
    kirim.kode === 'belum-lengkap:disetujuiKetua';
  // a returned file is mended before it is sent
  const siapKirim = kirim?.boleh === true && p.status !== 'DIKEMBALIKAN';
  return (
    <>
      {p.boleh['proposal.ubah'] === null && (
        <TombolTaut
          href={`/proposal/${p.id}/tulis`}
          nada={siapKirim || perluSetuju ? 'biasa' : 'utama'}
          ikon="pensil"
        >
          {p.status === 'DIKEMBALIKAN' ? 'Perbaiki proposal' : 'Tulis proposal'}
        </TombolTaut>
      )}
      {perluSetuju && (
        <div className="basis-full">
          <FormSetujui p={p} />
        </div>
      )}
      {kirim?.boleh && (
        <TombolTaut
          href={`/proposal/${p.id}/kirim`}
          nada={siapKirim ? 'utama' : 'biasa'}
          ikon="kirim"
        >
          Periksa lalu kirim
        </TombolTaut>
      )}
    </>
  );
}
