import type { Metadata } from 'next';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { muatKegiatan } from '@/app/(kerja)/kegiatan/[id]/muat';
import { LembarCetak } from '@/components/kube/LembarCetak';
import { GulirTabel } from '@/components/ui/GulirTabel';
import { TombolTaut } from '@/components/ui/Tombol';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { Hadir } from '@/lib/kegiatan/queries';
import { JENIS, NOMOR_ISIAN } from '@/lib/kegiatan/rules';

export const metadata: Metadata = { title: 'Lembar daftar hadir' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ isi?: string }>;
};

const BARIS_KOSONG = 30;
const KOLOM = [NOMOR_ISIAN.nama, NOMOR_ISIAN.desa, NOMOR_ISIAN.hp, NOMOR_ISIAN.tandaTangan];
const LEBAR = ['w-[30%]', 'w-[26%]', 'w-[18%]', ''];
const SEL = 'border border-tinta px-2 text-left align-middle';

/**
 * The paper that people sign at the meeting; its scan comes back with "terlaksana" (F31). Its
 * columns carry the numbers of the screen, so typing it over needs no thought.
 */
export default async function CetakPage({ params, searchParams }: Props) {
  const { actor, k } = await muatKegiatan((await params).id);
  const terisi = (await searchParams).isi === 'terisi' && k.hadir > 0;
  return (
    <LembarCetak
      judul={terisi ? 'Daftar hadir terisi' : 'Daftar hadir kosong'}
      sub={
        terisi
          ? 'Peserta menandatangani di samping namanya. Nomor HP tidak dicetak penuh.'
          : 'Cetak pada kertas A4 atau F4. Peserta mengisi dan menandatangani sendiri.'
      }
      kembali={{ href: `/kegiatan/${k.id}`, label: k.judul }}
      kanan={
        k.hadir > 0 && (
          <TombolTaut href={`/kegiatan/${k.id}/cetak${terisi ? '' : '?isi=terisi'}`} nada="polos">
            {terisi ? 'Lembar kosong' : 'Lembar terisi'}
          </TombolTaut>
        )
      }
      kepala={`Daftar hadir ${JENIS[k.jenis].label.toLowerCase()}`}
      keterangan={
        <>
          <p className="font-semibold">{k.judul}</p>
          <p>
            {tanggalIndonesia(k.tanggal)}, {k.tempat}, {k.wilayah}
          </p>
        </>
      }
      tanda={await tandaCetak(actor)}
    >
      <TabelHadir orang={terisi ? k.peserta : []} />
    </LembarCetak>
  );
}

function TabelHadir({ orang }: { orang: Hadir[] }) {
  const kosong = orang.length > 0 ? 5 : BARIS_KOSONG;
  const baris: (Hadir | null)[] = [...orang, ...Array.from({ length: kosong }, () => null)];
  return (
    <GulirTabel nama="Lembar daftar hadir">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">Daftar hadir untuk ditandatangani</caption>
        <thead>
          <tr>
            {['Urut', ...KOLOM].map((judul) => (
              <th key={judul} scope="col" className={`${SEL} h-8 whitespace-nowrap`}>
                {judul}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map((p, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an empty line is nothing but its number
            <tr key={i} className="break-inside-avoid">
              <td className={`${SEL} h-9 w-10`}>{i + 1}</td>
              {[p?.nama, p?.alamat, samar(p?.hp), null].map((isi, n) => (
                <td key={KOLOM[n]} className={`${SEL} ${LEBAR[n]}`}>
                  {isi}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </GulirTabel>
  );
}

// the sheet goes from hand to hand
const samar = (hp: string | null | undefined) => hp && `•••• ${hp.slice(-4)}`;
