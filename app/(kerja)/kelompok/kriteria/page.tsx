import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  TabelKecamatan,
  TabelKelompok,
  TabelKriteria,
} from '@/app/(kerja)/kelompok/kriteria/_components/TabelKriteria';
import {
  alamatKriteria,
  bacaParam,
  type ParamKriteria,
} from '@/app/(kerja)/kelompok/kriteria/saring';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Saring, SaringPilih } from '@/components/ui/Saring';
import { TombolTaut } from '@/components/ui/Tombol';
import { TombolCetak } from '@/components/ui/TombolCetak';
import { LABEL_KRITERIA } from '@/lib/core/kelayakan';
import { tahunHidup } from '@/lib/kelompok/daftar';
import { laporanKriteria, MAKS_KELOMPOK } from '@/lib/kelompok/kriteria';
import { type BarisKriteria, rekapKecamatan, rekapKriteria } from '@/lib/kelompok/rekap-kriteria';
import { requireActor } from '@/lib/server/session';
import { pilihanKecamatan } from '@/lib/wilayah/queries';

export const metadata: Metadata = { title: 'Kriteria yang belum terpenuhi' };

type Props = { searchParams: Promise<ParamKriteria> };

/** The first sentence says what is true now (LOOK.md 1.1). */
const kalimat = ([b]: BarisKriteria[]): string =>
  !b || b.kurang === 0
    ? 'Semua anggota memenuhi semua kriteria.'
    : `Paling sering tidak terpenuhi: ${LABEL_KRITERIA[b.kriteria].toLowerCase()}, ${b.kurang} dari ${b.anggota} anggota.`;

export default async function KriteriaPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { kriteria, ...saring } = bacaParam(await searchParams);
  const laporan = await laporanKriteria(actor, saring);
  if (!laporan) notFound();
  const [pilihan, tahun] = await Promise.all([pilihanKecamatan(actor), tahunHidup(actor)]);
  const baris = rekapKriteria(laporan.kelompok);
  const ada = laporan.kelompok.length > 0;
  return (
    <>
      <Judul
        judul="Kriteria yang belum terpenuhi"
        sub={ada && kalimat(baris)}
        kembali={{ href: '/kelompok', label: 'Kelompok' }}
        kanan={
          ada && (
            <>
              <TombolTaut
                href={alamatKriteria(saring, '/kelompok/kriteria/unduh')}
                ikon="unduh"
                luar
              >
                Unduh CSV
              </TombolTaut>
              <TombolCetak />
            </>
          )
        }
      />
      <Saring
        label="Saring laporan"
        bersihkan={saring.kecamatan || saring.tahun ? alamatKriteria({}) : undefined}
      >
        {pilihan.length > 1 && (
          <SaringPilih
            name="kecamatan"
            label="Kecamatan"
            nilai={saring.kecamatan}
            pilihan={pilihan}
          />
        )}
        <SaringPilih
          name="tahun"
          label="Dibentuk tahun"
          nilai={saring.tahun ? String(saring.tahun) : ''}
          pilihan={tahun.map((t) => ({ nilai: String(t), label: String(t) }))}
        />
      </Saring>
      {laporan.terlaluBanyak && (
        <Catatan nada="perhatian">
          Baru {MAKS_KELOMPOK} kelompok pertama yang dihitung. Pilih satu kecamatan.
        </Catatan>
      )}
      {!ada ? (
        <Kosong ikon="kelompok" judul="Belum ada kelompok di sini.">
          Pilih kecamatan atau tahun lain.
        </Kosong>
      ) : (
        <div className="grid gap-3">
          <Panel judul="Menurut kriteria" rapat>
            <TabelKriteria
              baris={baris}
              href={(k) => `${alamatKriteria({ ...saring, kriteria: k })}#kelompok`}
            />
          </Panel>
          {kriteria && (
            <Panel id="kelompok" judul={`Kelompok: ${LABEL_KRITERIA[kriteria]}`} rapat>
              <TabelKelompok kelompok={laporan.kelompok} kriteria={kriteria} />
            </Panel>
          )}
          <Panel judul="Menurut kecamatan" rapat>
            <TabelKecamatan
              baris={rekapKecamatan(laporan.kelompok)}
              nama={laporan.nama}
              href={(kecamatan) => alamatKriteria({ ...saring, kecamatan, kriteria })}
            />
          </Panel>
        </div>
      )}
    </>
  );
}
