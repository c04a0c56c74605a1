import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { LencanaTahun } from '@/app/(kerja)/tahun/_components/LencanaTahun';
import { siapkan } from '@/app/(kerja)/tahun/actions';
import { Bidang } from '@/components/form/Bidang';
import { Form } from '@/components/form/Form';
import { Baris } from '@/components/ui/Baris';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { requireActor } from '@/lib/server/session';
import { bolehLihatTahun, bolehSiapkan, daftarTahun } from '@/lib/tahun/halaman';

export const metadata: Metadata = { title: 'Tahun program' };

const KEPALA = [
  { label: 'Tahun' },
  { label: 'Program' },
  { label: 'Keadaan' },
  { label: 'Versi setelan', kanan: true },
];

export default async function TahunPage() {
  const actor = await requireActor();
  if (!bolehLihatTahun(actor)) notFound();
  const baris = await daftarTahun();
  const berikut = (baris[0]?.tahun ?? 2024) + 1;
  return (
    <div className="grid gap-3">
      <Judul judul="Tahun program" sub="Pembukaan, setelan, dan kuota setiap tahun." />
      <Panel judul="Daftar tahun" rapat>
        <TabelKartu kepala={KEPALA} keterangan="Daftar tahun program">
          {baris.map((t) => (
            <Baris key={t.id} status={t.status}>
              <Sel kepala>
                <Link
                  href={`/tahun/${t.tahun}`}
                  className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
                >
                  {t.tahun}
                </Link>
              </Sel>
              <Sel label="Program">{t.nama}</Sel>
              <Sel label="Keadaan">
                <LencanaTahun status={t.status} sunyi />
              </Sel>
              <Sel label="Versi setelan" kanan>
                {t.versiSetelan}
              </Sel>
            </Baris>
          ))}
        </TabelKartu>
      </Panel>
      {bolehSiapkan(actor) && (
        <Form
          aksi="tahunProgram.siapkan"
          action={siapkan}
          perintahId={randomUUID()}
          tombol="Siapkan tahun"
          lipat={{ label: 'Siapkan tahun', keterangan: 'Setelan disalin dari tahun terakhir.' }}
        >
          <Bidang
            name="tahun"
            label="Tahun"
            nilai={berikut}
            inputMode="numeric"
            maxLength={4}
            lebar="pendek"
            wajib
          />
          <Bidang
            name="nama"
            label="Nama program"
            nilai={`Bantuan Usaha Ekonomi Produktif KUBE ${berikut}`}
            maxLength={160}
            wajib
          />
          <Bidang name="penyelenggara" label="Penyelenggara" maxLength={160} />
        </Form>
      )}
    </div>
  );
}
