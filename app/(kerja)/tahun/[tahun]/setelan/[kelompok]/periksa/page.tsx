import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { muatSetelan } from '@/app/(kerja)/tahun/[tahun]/setelan/[kelompok]/muat';
import { atur } from '@/app/(kerja)/tahun/actions';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Baris } from '@/components/ui/Baris';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { terdampak } from '@/lib/tahun/halaman';
import { sebagaiBacaan } from '@/lib/tahun/nilai';
import { bacaPratinjau } from '@/lib/tahun/pratinjau';

export const metadata: Metadata = { title: 'Apa yang berubah' };

type Props = {
  params: Promise<{ tahun: string; kelompok: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const KEPALA = [{ label: 'Setelan' }, { label: 'Sekarang' }, { label: 'Menjadi' }];

export default async function PeriksaSetelanPage({ params, searchParams }: Props) {
  const muatan = await muatSetelan(await params);
  if (!muatan) notFound();
  const { t, kunci } = muatan;
  const { nomor, ...values } = await searchParams;
  const hasil = bacaPratinjau(t, values);
  // an address that changes nothing (any more) leads back to the form
  if (!hasil.ok) redirect(`/tahun/${t.tahun}/setelan/${kunci}`);
  const { beda, isian } = hasil.nilai;
  const { ikut, tetap } = await terdampak(t.tahun);
  return (
    <>
      <Judul
        judul="Apa yang berubah"
        sub={`Setelan tahun ${t.tahun} menjadi versi ${t.nomor + 1}`}
        kembali={{ href: `/tahun/${t.tahun}/setelan/${kunci}`, label: 'Ubah lagi' }}
      />
      <div className="grid gap-3">
        <Panel judul="Perubahan" rapat>
          <TabelKartu kepala={KEPALA} keterangan="Perubahan setelan">
            {beda.map((b) => (
              <Baris key={b.bidang.kunci}>
                <Sel kepala>{b.bidang.label}</Sel>
                <Sel label="Sekarang">
                  <span className="whitespace-pre-line">{sebagaiBacaan(b.bidang, b.lama)}</span>
                </Sel>
                <Sel label="Menjadi">
                  <b className="whitespace-pre-line">{sebagaiBacaan(b.bidang, b.baru)}</b>
                </Sel>
              </Baris>
            ))}
          </TabelKartu>
        </Panel>
        <Panel judul="Siapa yang kena">
          <ul className="grid gap-1 text-base meja:text-sm">
            <li>{ikut} proposal yang belum diajukan memakai versi baru.</li>
            <li>{tetap} proposal yang sudah diajukan tetap memakai versinya.</li>
          </ul>
        </Panel>
        <Panel judul="Simpan">
          <Form
            aksi="tahunProgram.aturTahun"
            action={atur}
            perintahId={randomUUID()}
            tombol={`Simpan sebagai versi ${t.nomor + 1}`}
            tersembunyi={{
              tahun: String(t.tahun),
              nomor: typeof nomor === 'string' ? nomor : String(t.nomor),
              ...isian,
            }}
          >
            <BidangTeks
              name="catatan"
              label="Mengapa diubah"
              bantu="Tampil di riwayat setelan."
              maxLength={500}
              wajib
            />
          </Form>
        </Panel>
      </div>
    </>
  );
}
