import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IsianKegiatan } from '@/app/(kerja)/kegiatan/_components/IsianKegiatan';
import { rencanakan } from '@/app/(kerja)/kegiatan/actions';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangRadio } from '@/components/form/BidangRadio';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import type { Actor } from '@/lib/core/actor';
import { pilihanTempat } from '@/lib/kegiatan/pilihan';
import { JENIS, jenisUntuk, MATERI_PELATIHAN } from '@/lib/kegiatan/rules';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Rencanakan kegiatan' };

export default async function KegiatanBaruPage() {
  const actor = await requireActor();
  if (jenisUntuk(actor.peran).length === 0) notFound();
  const tempat = await pilihanTempat(actor);
  return (
    <div className="mx-auto max-w-2xl">
      <Judul judul="Rencanakan kegiatan" kembali={{ href: '/kegiatan', label: 'Kegiatan' }} />
      {tempat.length === 0 ? (
        <Kosong ikon="peta" judul="Anda belum ditugaskan ke kecamatan.">
          Kegiatan bisa direncanakan setelah admin Dinas menugaskan Anda.
        </Kosong>
      ) : (
        <Panel judul="Rencana">
          <Formulir actor={actor} tempat={tempat} />
        </Panel>
      )}
    </div>
  );
}

type Pilihan = { nilai: string; label: string };

function Formulir({ actor, tempat }: { actor: Actor; tempat: Pilihan[] }) {
  const jenis = jenisUntuk(actor.peran);
  const satuJenis = jenis.length === 1 ? jenis[0] : undefined;
  const satuTempat = tempat.length === 1 ? tempat[0] : undefined;
  return (
    <Form
      aksi="kegiatan.rencanakan"
      action={rencanakan}
      perintahId={randomUUID()}
      tombol="Rencanakan kegiatan"
      tersembunyi={{
        ...(satuJenis && { jenis: satuJenis }),
        ...(satuTempat && { wilayah: satuTempat.nilai }),
      }}
      catatan="Sesudah ini Anda bisa mencetak daftar hadir kosong dan mencatat peserta."
    >
      {(satuJenis || satuTempat) && (
        <p className="text-base text-teks-2 meja:text-sm">
          {[satuJenis && JENIS[satuJenis].label, satuTempat?.label].filter(Boolean).join(' · ')}
        </p>
      )}
      {!satuJenis && (
        <BidangRadio
          name="jenis"
          label="Jenis kegiatan"
          pilihan={jenis.map((j) => ({ nilai: j, label: JENIS[j].label }))}
          wajib
        />
      )}
      {!satuTempat && <BidangPilih name="wilayah" label="Wilayah" pilihan={tempat} wajib />}
      <IsianKegiatan
        nilai={satuJenis === 'PELATIHAN_PENDAMPING' ? { materi: MATERI_PELATIHAN } : undefined}
      />
    </Form>
  );
}
