import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TabelCakupan } from '@/app/(kerja)/kegiatan/cakupan/_components/TabelCakupan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringPilih } from '@/components/ui/Saring';
import { TombolTaut } from '@/components/ui/Tombol';
import { type Cakupan, cakupan, DESA_PER_HALAMAN } from '@/lib/kegiatan/cakupan';
import { requireActor } from '@/lib/server/session';
import { pilihanKecamatan } from '@/lib/wilayah/queries';

export const metadata: Metadata = { title: 'Cakupan sosialisasi' };

type Props = { searchParams: Promise<{ kecamatan?: string; halaman?: string }> };

const alamat = (kecamatan: string | undefined, halaman = 1): string => {
  const q = new URLSearchParams({
    ...(kecamatan && { kecamatan }),
    ...(halaman > 1 && { halaman: String(halaman) }),
  }).toString();
  return `/kegiatan/cakupan${q && `?${q}`}`;
};

/** The first sentence says what is true now; the table says where to go next (F30). */
const kalimat = ({ desa, belum }: Cakupan): string =>
  belum === 0
    ? `Semua ${desa} desa dan kelurahan sudah pernah dijangkau.`
    : `${belum} dari ${desa} desa dan kelurahan belum pernah dijangkau.`;

export default async function CakupanPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (actor.kelompokId) notFound();
  const p = await searchParams;
  const kecamatan = /^\d{6}$/.test(p.kecamatan ?? '') ? p.kecamatan : undefined;
  const angka = Number.parseInt(p.halaman ?? '1', 10);
  const halaman = angka >= 1 && angka <= 1000 ? angka : 1;
  const [isi, pilihan] = await Promise.all([
    cakupan(actor, kecamatan, halaman),
    pilihanKecamatan(actor),
  ]);
  const awal = (halaman - 1) * DESA_PER_HALAMAN;
  return (
    <>
      <Judul
        judul="Cakupan sosialisasi"
        sub={isi.desa > 0 && kalimat(isi)}
        kembali={{ href: '/kegiatan', label: 'Kegiatan' }}
        kanan={
          isi.desa > 0 && (
            <TombolTaut
              href={`/kegiatan/cakupan/unduh${kecamatan ? `?kecamatan=${kecamatan}` : ''}`}
              ikon="unduh"
              luar
            >
              Unduh CSV
            </TombolTaut>
          )
        }
      />
      {pilihan.length > 1 && (
        <Saring label="Saring cakupan" bersihkan={kecamatan ? alamat(undefined) : undefined}>
          <SaringPilih name="kecamatan" label="Kecamatan" nilai={kecamatan} pilihan={pilihan} />
        </Saring>
      )}
      {isi.tanpaDesa > 0 && (
        <p className="mb-3 text-base text-teks-2 meja:text-sm">
          {isi.tanpaDesa} orang yang hadir belum diketahui desanya.
        </p>
      )}
      {isi.baris.length === 0 ? (
        <Kosong ikon="peta" judul="Tidak ada desa di sini.">
          Pilih kecamatan lain, atau hapus saringan.
        </Kosong>
      ) : (
        <Panel judul="Desa dan kelurahan" rapat>
          <TabelCakupan baris={isi.baris} />
        </Panel>
      )}
      <Penomoran
        dari={Math.min(awal + 1, isi.desa)}
        sampai={awal + isi.baris.length}
        jumlah={isi.desa}
        lebih={false}
        halaman={halaman}
        adaBerikut={awal + isi.baris.length < isi.desa}
        href={(h) => alamat(kecamatan, h)}
      />
    </>
  );
}
