import Link from 'next/link';
import { TitikAnggota } from '@/components/kube/TitikAnggota';
import { Baris } from '@/components/ui/Baris';
import { Ikon } from '@/components/ui/Ikon';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { TombolTaut } from '@/components/ui/Tombol';
import { LABEL_JABATAN, LABEL_KELAMIN } from '@/lib/kelompok/labels';
import type { AnggotaTampil, KelompokTampil } from '@/lib/kelompok/queries';

/** Members in their order; quiet when nothing is to be looked at (LOOK.md 1.2). */
export function DaftarAnggota({ k }: { k: KelompokTampil }) {
  const tambah = k.boleh['kelompok.tambahAnggota'] === null;
  const dibentuk = k.status === 'DRAF' || k.status === 'MENUNGGU_PENGESAHAN';
  return (
    <Panel
      id="anggota"
      judul="Anggota"
      rapat
      kanan={
        tambah && (
          <TombolTaut href={`/kelompok/${k.id}/anggota/baru`} ikon="tambah">
            Tambah anggota
          </TombolTaut>
        )
      }
    >
      <div className="border-b border-garis px-4 py-2.5 last:border-b-0 meja:px-3">
        <TitikAnggota jumlah={k.anggota.length} min={dibentuk ? k.anggotaMin : 0} />
      </div>
      {k.anggota.length > 0 && <Tabel k={k} dibentuk={dibentuk} />}
    </Panel>
  );
}

const KEPALA = ['Nama', 'NIK', 'L/P, umur', 'Desil'];

function Tabel({ k, dibentuk }: { k: KelompokTampil; dibentuk: boolean }) {
  return (
    <TabelKartu
      keterangan={`Anggota ${k.nama}`}
      kepala={[
        ...KEPALA.map((label) => ({ label, kanan: label === 'Desil' })),
        ...(dibentuk ? [{ label: 'Pemeriksaan' }] : []),
      ]}
    >
      {k.anggota.map((a) => (
        <Baris key={a.id}>
          <Sel kepala>
            <Link
              href={`/kelompok/${k.id}/anggota/${a.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {a.nama}
            </Link>{' '}
            {a.jabatan !== 'ANGGOTA' && (
              <span className="font-normal text-teks-3">{LABEL_JABATAN[a.jabatan]}</span>
            )}
          </Sel>
          <Sel label="NIK" utuh>
            <NikAkhir akhir={a.nikAkhir} />
          </Sel>
          <Sel label="L/P, umur" utuh>
            <abbr title={LABEL_KELAMIN[a.jenisKelamin]} className="no-underline">
              {a.jenisKelamin}
            </abbr>
            , {a.umur} tahun
          </Sel>
          <Sel label="Desil" kanan>
            {a.desil}
          </Sel>
          {dibentuk && (
            <Sel label="Pemeriksaan">
              <Hasil temuan={a.temuan} />
            </Sel>
          )}
        </Baris>
      ))}
    </TabelKartu>
  );
}

export const NikAkhir = ({ akhir }: { akhir: string }) => (
  <span>
    <span aria-hidden="true">•••• </span>
    <span className="sr-only">berakhir </span>
    {akhir}
  </span>
);

function Hasil({ temuan }: { temuan: AnggotaTampil['temuan'] }) {
  const tolak = temuan.filter((t) => t.berat === 'tolak').length;
  if (temuan.length === 0)
    return (
      <span className="inline-flex items-center gap-1.5 text-baik">
        <Ikon nama="cek" ukuran={15} /> Sesuai
      </span>
    );
  const awas = tolak > 0;
  return (
    <a
      href="#periksa"
      className={`inline-flex items-center gap-1.5 font-semibold max-lg:min-h-12 ${awas ? 'text-bahaya' : 'text-perhatian'}`}
    >
      <Ikon nama={awas ? 'silang-bulat' : 'peringatan'} ukuran={15} />
      {awas ? `${tolak} perlu dibetulkan` : `${temuan.length} perlu dilihat`}
    </a>
  );
}
