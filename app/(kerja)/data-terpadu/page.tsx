import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DaftarImpor } from '@/app/(kerja)/data-terpadu/_components/DaftarImpor';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { TombolTaut } from '@/components/ui/Tombol';
import { can } from '@/lib/core/can';
import { bolehLihat, daftarImpor, PER_HALAMAN } from '@/lib/data-terpadu/queries';
import { subjekBaru } from '@/lib/data-terpadu/rules';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Data terpadu' };

type Props = { searchParams: Promise<{ halaman?: string | string[] }> };

/** All loadings of the area by the day they were made; old periods stay to be read (rules 2.5). */
export default async function DataTerpaduPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!bolehLihat(actor)) notFound();
  const halaman = Math.max(1, Number([(await searchParams).halaman ?? ''].flat()[0]) || 1);
  const { baris, jumlah } = await daftarImpor(actor, Math.min(halaman, 1000));
  const staf = can(actor, 'dataTerpadu.impor', subjekBaru(actor)) === null;
  const awal = (halaman - 1) * PER_HALAMAN;
  return (
    <>
      <Judul
        judul="Data terpadu"
        sub="DTSEN dan DTKS kabupaten, untuk mencocokkan anggota."
        kanan={
          staf && (
            <>
              <TombolTaut href="/data-terpadu/cari" ikon="cari">
                Cari orang
              </TombolTaut>
              <TombolTaut href="/data-terpadu/baru" nada="utama" ikon="unggah">
                Muat berkas
              </TombolTaut>
            </>
          )
        }
      />
      {baris.length === 0 ? (
        <Kosong ikon="kolom" judul="Belum ada data terpadu.">
          Selama belum ada, anggota dicocokkan dengan surat keterangan.
        </Kosong>
      ) : (
        <Panel judul="Pemuatan" rapat>
          <DaftarImpor baris={baris} />
        </Panel>
      )}
      <Penomoran
        dari={Math.min(awal + 1, jumlah)}
        sampai={awal + baris.length}
        jumlah={jumlah}
        lebih={false}
        halaman={halaman}
        adaBerikut={awal + baris.length < jumlah}
        href={(h) => `/data-terpadu?halaman=${h}`}
      />
    </>
  );
}
