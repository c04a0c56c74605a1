import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Bandingan } from '@/app/(kerja)/kelompok/ganda/_components/Bandingan';
import { LencanaPutusan } from '@/app/(kerja)/kelompok/ganda/_components/LencanaPutusan';
import { putuskan } from '@/app/(kerja)/kelompok/ganda/actions';
import { BidangRadio } from '@/components/form/BidangRadio';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { findPasangan, type PutusanTampil } from '@/lib/kelompok/queries-mirip';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Bandingkan anggota' };

type Props = { params: Promise<{ pertama: string; kedua: string }> };

const PILIHAN = [
  { nilai: 'BERBEDA', label: 'Dua orang yang berbeda' },
  { nilai: 'SAMA', label: 'Orang yang sama' },
];

export default async function BandingkanPage({ params }: Props) {
  const actor = await requireActor();
  const { pertama, kedua } = await params;
  const isi = await findPasangan(actor, pertama, kedua);
  const [a, b] = isi?.orang ?? [];
  if (!isi || !a || !b) notFound();
  const [terakhir] = isi.putusan;
  return (
    <>
      <Judul
        judul={`${a.nama} dan ${b.nama}`}
        kembali={{ href: '/kelompok/ganda', label: 'Data ganda' }}
        sub="NIK keduanya berbeda. Apakah ini orang yang sama?"
        kanan={terakhir && <LencanaPutusan hasil={terakhir.hasil} />}
      />
      <div className="grid gap-3">
        {terakhir?.hasil === 'SAMA' && <SesudahSama />}
        <Panel judul="Bandingkan" rapat>
          <Bandingan orang={[a, b]} />
        </Panel>
        <Panel judul={terakhir ? 'Ubah putusan' : 'Putusan'}>
          <Form
            aksi="kelompok.putuskanGanda"
            action={putuskan}
            perintahId={randomUUID()}
            tombol="Simpan putusan"
            tersembunyi={{ pertamaId: a.id, keduaId: b.id }}
          >
            <BidangRadio name="hasil" label="Menurut pemeriksaan Anda" pilihan={PILIHAN} wajib />
            <BidangTeks
              name="alasan"
              label="Alasan"
              bantu="Contoh: KTP keduanya sudah dilihat di kantor desa."
              wajib
              maxLength={500}
            />
          </Form>
        </Panel>
        {isi.putusan.length > 0 && <Riwayat putusan={isi.putusan} />}
      </div>
    </>
  );
}

/** What follows from "the same person"; the application changes nobody's group by itself. */
function SesudahSama() {
  return (
    <Catatan nada="perhatian" judul="Langkah berikutnya.">
      <ol className="mt-1 list-decimal pl-5">
        <li>Tanyakan ke kantor desa, NIK mana yang benar.</li>
        <li>Minta satu kelompok mengeluarkan atau mengganti anggota itu.</li>
        <li>Sampai beres, kelompok yang sedang dibentuk belum bisa diajukan.</li>
      </ol>
    </Catatan>
  );
}

function Riwayat({ putusan }: { putusan: PutusanTampil[] }) {
  return (
    <Panel judul="Putusan selama ini">
      <ol className="grid gap-3 text-base meja:text-sm">
        {putusan.map((p) => (
          <li key={p.id}>
            <LencanaPutusan hasil={p.hasil} />
            <span className="block">{p.alasan}</span>
            <span className="block text-teks-3">
              {p.oleh}, {p.pada}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
