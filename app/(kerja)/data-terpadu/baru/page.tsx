import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { KOTAK } from '@/components/ui/kelas-kotak';
import { Panel } from '@/components/ui/Panel';
import { Tombol } from '@/components/ui/Tombol';
import { can } from '@/lib/core/can';
import { masalah } from '@/lib/core/problem';
import { subjekBaru } from '@/lib/data-terpadu/rules';
import { requireActor } from '@/lib/server/session';
import { TOLAK } from '@/lib/server/sheet';

export const metadata: Metadata = { title: 'Muat data terpadu' };

type Props = { searchParams: Promise<{ galat?: string | string[] }> };

/** A plain form: 64 MB go straight to the disk, and it works without JavaScript. */
export default async function MuatBaruPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (can(actor, 'dataTerpadu.impor', subjekBaru(actor))) notFound();
  const galat = kalimat([(await searchParams).galat ?? ''].flat()[0]);
  return (
    <div className="mx-auto max-w-2xl">
      <Judul judul="Muat data terpadu" kembali={{ href: '/data-terpadu', label: 'Data terpadu' }} />
      <Panel judul="Pilih berkas">
        <form
          method="post"
          action="/api/lembar"
          encType="multipart/form-data"
          className="grid gap-3.5"
        >
          {galat && (
            <Catatan nada="bahaya" role="alert">
              {galat}
            </Catatan>
          )}
          <label className="grid gap-1.5 text-base font-semibold meja:text-sm">
            Berkas Excel atau CSV
            <input
              type="file"
              name="berkas"
              required
              accept=".xlsx,.csv,.txt"
              aria-describedby="berkas-bantu"
              className={`${KOTAK} py-2! font-normal`}
            />
          </label>
          <p id="berkas-bantu" className="text-base text-teks-2 meja:text-sm">
            Paling besar 64 MB. Kolom NIK harus berformat teks. Berkas dihapus dari server sesudah
            dimuat.
          </p>
          <div>
            <Tombol nada="utama" ikon="unggah" data-aksi="berkas.unggah">
              Unggah dan periksa kolom
            </Tombol>
          </div>
        </form>
      </Panel>
    </div>
  );
}

/** Only sentences of our own: the address names one, it never brings one. */
function kalimat(kode: string | undefined): string | null {
  if (!kode) return null;
  if (kode in TOLAK) return TOLAK[kode as keyof typeof TOLAK];
  if (kode === 'terlalu-sering') return masalah('terlalu-sering').pesan;
  return 'Berkas tidak terbaca. Pilih satu berkas Excel atau CSV yang berisi.';
}
