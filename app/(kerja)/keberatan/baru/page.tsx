import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ajukan } from '@/app/(kerja)/keberatan/actions';
import { BidangBerkas } from '@/components/form/BidangBerkas';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { bolehKeberatan } from '@/lib/keberatan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Ajukan keberatan' };

type Props = { searchParams: Promise<{ proposal?: string | string[] }> };

export default async function KeberatanBaruPage({ searchParams }: Props) {
  const { proposal } = await searchParams;
  const id = typeof proposal === 'string' ? proposal : '';
  const k = await bolehKeberatan(await requireActor(), id);
  if (!k) notFound();
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul="Ajukan keberatan"
        sub={`KUBE ${k.kelompok}. Bisa sampai ${tanggalIndonesia(k.sampai)}.`}
        kembali={{ href: `/proposal/${id}`, label: 'Proposal' }}
      />
      {k.alasan && (
        <Catatan nada="netral" judul="Alasan proposal ditolak">
          {k.alasan}
        </Catatan>
      )}
      {k.tertutup ? (
        <Catatan nada="perhatian">{k.tertutup}</Catatan>
      ) : (
        <div className="rounded-xl border border-garis bg-permukaan p-4">
          <Form
            aksi="keberatan.ajukan"
            action={ajukan}
            perintahId={randomUUID()}
            tombol="Kirim keberatan"
            tersembunyi={{ proposalId: id }}
            catatan="Orang yang menolak tidak ikut memutus keberatan ini."
          >
            <BidangTeks
              name="isi"
              label="Mengapa proposal ini layak?"
              bantu="Jawab alasan penolakan di atas satu per satu."
              baris={6}
              wajib
            />
            <BidangBerkas name="bukti" label="Bukti" bantu="Boleh kosong. Foto atau PDF." />
          </Form>
        </div>
      )}
    </div>
  );
}
