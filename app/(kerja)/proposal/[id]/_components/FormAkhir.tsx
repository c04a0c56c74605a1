import { randomUUID } from 'node:crypto';
import { alihkan, mintaMundurkan, mundur } from '@/app/(kerja)/proposal/[id]/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import type { ProposalTampil } from '@/lib/proposal/queries';

const dasar = (p: ProposalTampil) => ({
  perintahId: randomUUID(),
  tersembunyi: { id: p.id, antre: p.antre },
});

/** Ways out of a run that has gone far: the leader asks, the head of division confirms. */
export function FormMintaMundur({ p }: { p: ProposalTampil }) {
  if (p.mintaMundur)
    return (
      <p className="basis-full text-base text-teks-2 meja:text-sm">
        Permintaan mundur menunggu Kepala Bidang.
      </p>
    );
  return (
    <Form
      aksi="proposal.mintaMundur"
      action={mintaMundurkan}
      tombol="Minta mundur"
      nada="bahaya"
      lipat={{
        label: 'Minta mundur',
        keterangan: 'Kepala Bidang membenarkan dulu. Sesudah itu bantuan tidak diproses lagi.',
      }}
      {...dasar(p)}
    >
      <BidangTeks name="alasan" label="Alasan" baris={2} wajib />
    </Form>
  );
}

export function FormMundur({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.mundur"
      action={mundur}
      tombol="Benarkan mundur"
      nada="bahaya"
      lipat={{ label: 'Benarkan mundur', keterangan: 'Ketua meminta mundur. Lihat riwayat.' }}
      {...dasar(p)}
    >
      <BidangTeks name="alasan" label="Alasan" baris={2} wajib />
    </Form>
  );
}

export function FormAlihkan({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.alihkanTahun"
      action={alihkan}
      tombol="Alihkan tahun"
      nada="biasa"
      lipat={{
        label: 'Alihkan ke tahun baru',
        keterangan: 'Berita acara lama dicabut. Periksa lagi sebelum diusulkan.',
      }}
      {...dasar(p)}
    >
      <Bidang name="tahun" label="Tahun" nilai={String(p.tahun + 1)} inputMode="numeric" wajib />
    </Form>
  );
}
