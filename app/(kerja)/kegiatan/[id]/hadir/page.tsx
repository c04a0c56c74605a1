import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { FokusNama } from '@/app/(kerja)/kegiatan/[id]/hadir/_components/FokusNama';
import { Terakhir } from '@/app/(kerja)/kegiatan/[id]/hadir/_components/Terakhir';
import { muatPencatat } from '@/app/(kerja)/kegiatan/[id]/muat';
import { catatCepat } from '@/app/(kerja)/kegiatan/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { TombolTaut } from '@/components/ui/Tombol';
import { can } from '@/lib/core/can';
import { desaDitawarkan } from '@/lib/kegiatan/pilihan';
import { NOMOR_ISIAN } from '@/lib/kegiatan/rules';

export const metadata: Metadata = { title: 'Catat peserta' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ desa?: string; baru?: string }>;
};

/** Sixty people on a phone: the village stays chosen, each is stored at once (F30, F31). */
export default async function CatatHadirPage({ params, searchParams }: Props) {
  const { actor, k } = await muatPencatat((await params).id);
  const { desa, baru } = await searchParams;
  const pilihan = await desaDitawarkan(k.kode);
  const terakhir = k.peserta.find((p) => p.id === baru);
  const ingat = pilihan.find((p) => p.nilai === desa)?.nilai;
  return (
    <div className="mx-auto grid max-w-xl gap-3">
      <div className="-mb-3">
        <Judul
          judul="Catat peserta"
          sub={<span data-hitung="">{k.hadir} orang sudah tercatat.</span>}
          kembali={{ href: `/kegiatan/${k.id}`, label: k.judul }}
        />
      </div>
      {terakhir && (
        <Terakhir
          kegiatanId={k.id}
          orang={terakhir}
          jumlah={k.hadir}
          desa={ingat}
          bisaHapus={can(actor, 'kegiatan.hapusHadir', k.subject) === null}
        />
      )}
      <div className="rounded-xl border border-garis bg-permukaan p-4 meja:rounded-lg">
        <Form
          key={baru ?? k.hadir}
          aksi="kegiatan.catatHadir"
          action={catatCepat}
          perintahId={randomUUID()}
          tombol="Simpan dan berikutnya"
          tersembunyi={{ id: k.id }}
          lebar
        >
          <Bidang name="nama" label={NOMOR_ISIAN.nama} wajib maxLength={100} />
          {pilihan.length > 0 ? (
            <BidangPilih
              name="wilayah"
              label={NOMOR_ISIAN.desa}
              bantu="Tetap terpilih untuk orang berikutnya."
              pilihan={pilihan}
              kosong="Belum tahu"
              nilai={ingat}
              lebar="penuh"
            />
          ) : (
            <Bidang name="alamat" label={NOMOR_ISIAN.desa} maxLength={120} />
          )}
          <Bidang
            name="hp"
            label={NOMOR_ISIAN.hp}
            jenis="tel"
            inputMode="tel"
            maxLength={20}
            lebar="sedang"
          />
          <FokusNama />
        </Form>
      </div>
      <TombolTaut href={`/kegiatan/${k.id}`}>Selesai, lihat daftar</TombolTaut>
    </div>
  );
}
