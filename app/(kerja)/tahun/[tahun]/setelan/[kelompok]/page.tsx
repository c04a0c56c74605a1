import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IsianSetelan } from '@/app/(kerja)/tahun/[tahun]/setelan/[kelompok]/_components/IsianSetelan';
import { muatSetelan } from '@/app/(kerja)/tahun/[tahun]/setelan/[kelompok]/muat';
import { pratinjau } from '@/app/(kerja)/tahun/actions';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { bacaNilai } from '@/lib/tahun/nilai';

export const metadata: Metadata = { title: 'Ubah setelan' };

type Props = { params: Promise<{ tahun: string; kelompok: string }> };

export default async function SetelanPage({ params }: Props) {
  const muatan = await muatSetelan(await params);
  if (!muatan) notFound();
  const { t, kunci, isi } = muatan;
  return (
    <>
      <Judul
        judul={isi.judul}
        sub={`Setelan tahun ${t.tahun}, versi ${t.nomor}`}
        kembali={{ href: `/tahun/${t.tahun}`, label: `Tahun ${t.tahun}` }}
      />
      <Panel judul="Ubah setelan">
        <Form
          aksi="tahunProgram.aturTahun"
          action={pratinjau}
          perintahId={randomUUID()}
          tombol="Lihat apa yang berubah"
          tersembunyi={{ tahun: String(t.tahun), kelompok: kunci }}
          catatan="Belum tersimpan. Anda memeriksa perubahannya dulu."
        >
          {isi.bidang
            .filter((b) => b.kunci !== 'paguPerKelompok' || t.status === 'DISIAPKAN')
            .map((b) => (
              <IsianSetelan key={b.kunci} b={b} nilai={bacaNilai(t.setelan, b.kunci)} />
            ))}
        </Form>
      </Panel>
    </>
  );
}
