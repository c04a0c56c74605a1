import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { muatPencatat } from '@/app/(kerja)/kegiatan/[id]/muat';
import { PratinjauTempel } from '@/app/(kerja)/kegiatan/[id]/tempel/_components/PratinjauTempel';
import { catatBanyak } from '@/app/(kerja)/kegiatan/actions';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { daftarDesa } from '@/lib/kegiatan/pilihan';

export const metadata: Metadata = { title: 'Tempel daftar peserta' };

type Props = { params: Promise<{ id: string }> };

/** A list that somebody already typed elsewhere, seen before it is stored. */
export default async function TempelPage({ params }: Props) {
  const { k } = await muatPencatat((await params).id);
  return (
    <div className="mx-auto grid max-w-3xl gap-3">
      <div className="-mb-3">
        <Judul
          judul="Tempel daftar peserta"
          sub="Dari Excel, WhatsApp, atau ketikan sendiri."
          kembali={{ href: `/kegiatan/${k.id}`, label: k.judul }}
        />
      </div>
      <div className="rounded-xl border border-garis bg-permukaan p-4 meja:rounded-lg">
        <Form
          aksi="kegiatan.catatHadir"
          action={catatBanyak}
          perintahId={randomUUID()}
          tombol="Tambah semua peserta"
          tersembunyi={{ id: k.id }}
          catatan="Semua baris masuk bersama. Orang yang sudah tercatat tidak masuk dua kali."
        >
          <BidangTeks
            name="daftar"
            label="Satu orang setiap baris"
            bantu="Kolom nama, desa, nomor HP, dan L/P boleh dalam urutan apa pun. Cukup nama juga boleh."
            wajib
            baris={10}
            maxLength={20_000}
          />
          <PratinjauTempel desa={await daftarDesa(k.kode)} />
        </Form>
      </div>
    </div>
  );
}
