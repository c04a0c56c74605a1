import { randomUUID } from 'node:crypto';
import {
  kembalikanKeDinas,
  periksaKementerian,
  setujuiKementerian,
} from '@/app/(kerja)/proposal/[id]/actions';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import type { ProposalTampil } from '@/lib/proposal/queries';

const dasar = (p: ProposalTampil) => ({
  perintahId: randomUUID(),
  tersembunyi: { id: p.id, antre: p.antre },
});

/** The Ministry's own steps on a proposed file (F48, F50). */
export function FormPeriksaPusat({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.periksaPusat"
      action={periksaKementerian}
      tombol="Mulai periksa"
      {...dasar(p)}
    />
  );
}

export function FormSetujuiPusat({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.setujuiPusat"
      action={setujuiKementerian}
      tombol="Setujui proposal"
      lipat={{
        label: 'Setujui',
        keterangan: 'Proposal menunggu penetapan. Di luar kuota, proposal tetap di daftar tunggu.',
      }}
      {...dasar(p)}
    />
  );
}

export function FormKembalikanPusat({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.kembalikanPusat"
      action={kembalikanKeDinas}
      tombol="Kembalikan ke Dinas"
      nada="biasa"
      lipat={{ label: 'Kembalikan ke Dinas' }}
      catatan="Dinas memeriksa dari awal lalu mengusulkan lagi dengan surat baru."
      {...dasar(p)}
    >
      <BidangTeks name="alasan" label="Alasan" baris={2} wajib />
    </Form>
  );
}
