import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { BlokSuratBaru } from '@/app/(kerja)/dicatatkan/_components/BlokDicatat';
import { LencanaCatatan } from '@/app/(kerja)/dicatatkan/_components/LencanaCatatan';
import { Baris } from '@/components/ui/Baris';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { bolehLihatCatatan, daftarCatatan } from '@/lib/dicatatkan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Catat dari surat' };

const KEPALA = [
  { label: 'Langkah' },
  { label: 'Tempat' },
  { label: 'Keadaan' },
  { label: 'Dicatat oleh' },
  { label: 'Waktu' },
];

export default async function DicatatkanPage() {
  const actor = await requireActor();
  if (!bolehLihatCatatan(actor)) notFound();
  const baris = await daftarCatatan(actor);
  return (
    <>
      <Judul judul="Catat dari surat" sub="Keputusan kantor yang tidak memakai aplikasi." />
      <div className="mb-3 empty:hidden">
        <BlokSuratBaru actor={actor} />
      </div>
      {baris.length === 0 ? (
        <Kosong ikon="surat" judul="Belum ada catatan dari surat.">
          Catatan dibuat dari halaman berkasnya.
        </Kosong>
      ) : (
        <Panel judul="Daftar catatan" rapat>
          <TabelKartu kepala={KEPALA} keterangan="Daftar catatan dari surat">
            {baris.map((c) => (
              <Baris key={c.id} status={c.status}>
                <Sel kepala>
                  <Link
                    href={`/dicatatkan/${c.id}`}
                    className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
                  >
                    {c.judul}
                  </Link>
                </Sel>
                <Sel label="Tempat">{c.tempat}</Sel>
                <Sel label="Keadaan">
                  <LencanaCatatan status={c.status} sunyi />
                </Sel>
                <Sel label="Dicatat oleh">{c.perekam}</Sel>
                <Sel label="Waktu">{c.pada}</Sel>
              </Baris>
            ))}
          </TabelKartu>
        </Panel>
      )}
    </>
  );
}
