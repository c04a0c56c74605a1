import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { alamatJenuh, bacaParam, type ParamJenuh } from '@/app/(kerja)/proposal/jenuh/saring';
import { Baris } from '@/components/ui/Baris';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Saring, SaringPilih } from '@/components/ui/Saring';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { TombolTaut } from '@/components/ui/Tombol';
import { TombolCetak } from '@/components/ui/TombolCetak';
import { MAKS_JENUH, papanJenuh } from '@/lib/proposal/queries-jenuh';
import { requireActor } from '@/lib/server/session';
import { pilihanKecamatan } from '@/lib/wilayah/queries';

export const metadata: Metadata = { title: 'Usaha yang sudah banyak' };

type Props = { searchParams: Promise<ParamJenuh> };

/** Which business is common in which village, before one more of it is proposed (F39). */
export default async function JenuhPage({ searchParams }: Props) {
  const actor = await requireActor();
  const saring = bacaParam(await searchParams);
  const papan = await papanJenuh(actor, saring);
  if (!papan) notFound();
  const kecamatan = await pilihanKecamatan(actor);
  const jenuh = papan.baris.filter((b) => b.jenuh).length;
  return (
    <>
      <Judul
        judul="Usaha yang sudah banyak"
        sub={
          jenuh === 0
            ? 'Belum ada usaha yang jenuh di satu desa.'
            : `${jenuh} usaha sudah jenuh: ${papan.ambang} kelompok atau lebih di satu desa.`
        }
        kembali={{ href: '/proposal', label: 'Proposal' }}
        kanan={
          papan.baris.length > 0 && (
            <>
              <TombolTaut href={alamatJenuh(saring, '/proposal/jenuh/unduh')} ikon="unduh" luar>
                Unduh CSV
              </TombolTaut>
              <TombolCetak />
            </>
          )
        }
      />
      <Saring
        label="Saring usaha"
        bersihkan={saring.kecamatan || saring.bidang ? '/proposal/jenuh' : undefined}
      >
        {kecamatan.length > 1 && (
          <SaringPilih
            name="kecamatan"
            label="Kecamatan"
            nilai={saring.kecamatan}
            pilihan={kecamatan}
          />
        )}
        <SaringPilih
          name="bidang"
          label="Bidang"
          nilai={saring.bidang}
          pilihan={papan.bidang.map((b) => ({ nilai: b, label: b }))}
        />
      </Saring>
      {papan.lebih && (
        <Catatan nada="perhatian">
          Baru {MAKS_JENUH} baris pertama yang tampil. Pilih satu kecamatan.
        </Catatan>
      )}
      {papan.baris.length === 0 ? (
        <Kosong ikon="kelompok" judul="Belum ada kelompok di sini.">
          Pilih kecamatan atau bidang lain.
        </Kosong>
      ) : (
        <Panel judul="Menurut desa dan usaha" rapat>
          <TabelKartu
            keterangan="Kelompok hidup menurut desa dan usaha"
            kepala={[
              { label: 'Desa' },
              { label: 'Bidang' },
              { label: 'Usaha' },
              { label: 'Kelompok', kanan: true },
              { label: 'Keadaan' },
            ]}
          >
            {papan.baris.map((b) => (
              <Baris key={`${b.wilayah} ${b.kode}`}>
                <Sel kepala>{b.desa}</Sel>
                <Sel label="Bidang">{b.bidang}</Sel>
                <Sel label="Usaha">{b.usaha}</Sel>
                <Sel label="Kelompok" kanan>
                  {b.kelompok}
                </Sel>
                <Sel label="Keadaan">
                  {b.jenuh ? <b className="text-perhatian">jenuh</b> : 'belum jenuh'}
                </Sel>
              </Baris>
            ))}
          </TabelKartu>
        </Panel>
      )}
    </>
  );
}
