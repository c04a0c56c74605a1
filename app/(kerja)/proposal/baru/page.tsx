import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tulis } from '@/app/(kerja)/proposal/baru/actions';
import { BidangRadio } from '@/components/form/BidangRadio';
import { Form } from '@/components/form/Form';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Rincian } from '@/components/ui/Rincian';
import { TombolTaut, TombolTerkunci } from '@/components/ui/Tombol';
import { policy, type Rule } from '@/lib/core/policy';
import {
  type Calon,
  cariCalon,
  findKelompokSendiri,
  type KelompokSendiri,
} from '@/lib/proposal/calon';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Tulis proposal' };

const BISA: Rule = policy['proposal.tulis'];

type Props = { searchParams: Promise<{ kelompok?: string | string[] }> };

export default async function ProposalBaru({ searchParams }: Props) {
  const actor = await requireActor();
  if (!BISA.roles.includes(actor.peran)) notFound();
  const { kelompok } = await searchParams;
  const sendiri = actor.peran === 'KETUA' ? await findKelompokSendiri(actor) : null;
  if (actor.peran === 'KETUA' && !sendiri) notFound();
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul="Tulis proposal"
        sub="Sekitar 25 menit, boleh dicicil. Setiap jawaban tersimpan sendiri-sendiri."
        kembali={{ href: '/beranda', label: 'Beranda' }}
      />
      {sendiri ? (
        <Sendiri kelompok={sendiri} />
      ) : (
        <Pilih calon={await cariCalon(actor)} dipilih={kelompok} />
      )}
    </div>
  );
}

function Sendiri({ kelompok }: { kelompok: KelompokSendiri }) {
  const { berjalan, masalah } = kelompok;
  return (
    <section
      aria-label={kelompok.nama}
      className="grid gap-3.5 rounded-xl border border-garis bg-permukaan p-4"
    >
      <Rincian
        butir={[
          { label: 'Kelompok', isi: kelompok.nama },
          { label: 'Usaha', isi: kelompok.usaha },
          { label: 'Tempat', isi: kelompok.desa },
          { label: 'Anggota', isi: `${kelompok.anggota} orang` },
        ]}
      />
      {!kelompok.disahkan && !masalah && (
        <Catatan nada="perhatian">
          Kelompok belum disahkan desa. Anda boleh menulis dulu, mengirimnya nanti.
        </Catatan>
      )}
      {berjalan ? (
        <TombolTaut
          href={berjalan.ditulis ? `/proposal/${berjalan.id}/tulis` : `/proposal/${berjalan.id}`}
          nada="utama"
          lebar
        >
          {berjalan.ditulis ? 'Lanjutkan menulis' : 'Lihat proposal yang berjalan'}
        </TombolTaut>
      ) : masalah ? (
        <TombolTerkunci aksi="proposal.tulis" kode={masalah.kode} pesan={masalah.pesan}>
          Tulis proposal
        </TombolTerkunci>
      ) : (
        <Form
          aksi="proposal.tulis"
          action={tulis}
          perintahId={randomUUID()}
          tombol="Tulis proposal"
          tersembunyi={{ kelompokId: kelompok.id }}
        />
      )}
    </section>
  );
}

type PilihProps = { calon: Calon[]; dipilih?: string | string[] };

function Pilih({ calon, dipilih }: PilihProps) {
  if (calon.length === 0) {
    return (
      <Kosong
        ikon="kelompok"
        judul="Belum ada kelompok yang siap."
        aksi={<TombolTaut href="/kelompok">Lihat kelompok</TombolTaut>}
      >
        Kelompok muncul di sini setelah disahkan desa dan belum punya proposal.
      </Kosong>
    );
  }
  return (
    <section className="rounded-xl border border-garis bg-permukaan p-4">
      <Form
        aksi="proposal.tulis"
        action={tulis}
        perintahId={randomUUID()}
        tombol="Tulis proposal"
        catatan="Anda menulis atas nama ketua. Ketua menyetujui isinya sebelum dikirim."
      >
        <BidangRadio
          name="kelompokId"
          label="Untuk kelompok mana?"
          nilai={typeof dipilih === 'string' ? dipilih : undefined}
          wajib
          pilihan={calon.map((c) => ({
            nilai: c.id,
            label: c.nama,
            bantu: `${c.usaha}, ${c.desa}, ${c.anggota} anggota`,
          }))}
        />
      </Form>
    </section>
  );
}
