import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IsiPaket } from '@/app/(kerja)/pendamping/_components/IsiPaket';
import { requireAdmin } from '@/app/(kerja)/pengguna/admin';
import { serahkan } from '@/app/(kerja)/pengguna/penugasan/[id]/actions';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { findPenugasan, pilihanPenerima } from '@/lib/pengguna/queries/penugasan';
import { paketPenugasan } from '@/lib/pengguna/queries/serah';

export const metadata: Metadata = { title: 'Serah terima tugas' };

type Props = { params: Promise<{ id: string }> };

/** First what moves, then to whom: nothing happens before the button (T49). */
export default async function SerahTerimaPage({ params }: Props) {
  const actor = await requireAdmin();
  const t = await findPenugasan(actor, (await params).id);
  if (!t || t.pengganti || t.berlaku !== 'KINI') notFound();
  const [paket, { pilihan, belumLulus }] = await Promise.all([
    paketPenugasan(t),
    pilihanPenerima(actor, t.pendamping.id),
  ]);
  return (
    <>
      <Judul
        judul={`Serah terima ${t.kecamatan}`}
        sub={`${t.pendamping.nama} berhenti hari ini dan tidak melihat kecamatan ini lagi.`}
        kembali={{ href: `/pengguna/penugasan/${t.id}`, label: 'Penugasan' }}
      />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-3">
          <IsiPaket paket={paket} />
        </div>
        <Panel judul="Penerima" awas>
          <Form
            aksi="pengguna.serahTerima"
            action={serahkan}
            perintahId={randomUUID()}
            tombol="Serahkan tugas"
            tersembunyi={{ id: t.id }}
            catatan="Laporan yang sudah ditandatangani tetap atas nama pendamping lama."
          >
            <BidangPilih
              name="kepadaId"
              label="Diserahkan kepada"
              pilihan={pilihan}
              bantu={
                belumLulus > 0
                  ? `${belumLulus} pendamping belum lulus pelatihan provinsi, jadi tidak tampil.`
                  : undefined
              }
              wajib
            />
            <BidangTeks name="alasan" label="Alasan" baris={2} maxLength={500} wajib />
            <BidangTeks
              name="catatan"
              label="Catatan untuk penerima"
              bantu="Yang perlu dikerjakan lebih dulu."
              baris={4}
              maxLength={2000}
            />
          </Form>
        </Panel>
      </div>
    </>
  );
}
