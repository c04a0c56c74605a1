import { kolomDari } from '@/app/(kerja)/tahun/[tahun]/setelan/[kelompok]/_components/kolom';
import { Bidang } from '@/components/form/Bidang';
import { BidangDaftar } from '@/components/form/BidangDaftar';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangRupiah } from '@/components/form/BidangRupiah';
import { BidangTeks } from '@/components/form/BidangTeks';
import { liburNasional } from '@/lib/core/libur';
import type { Bidang as BidangSetelan } from '@/lib/tahun/jenis';
import { sebagaiIsian } from '@/lib/tahun/nilai';

const YA = [
  { nilai: 'ya', label: 'Ya' },
  { nilai: 'tidak', label: 'Tidak' },
];

/** A law or rule is told to whoever edits; the numbers of the study are for the code only. */
const bacaan = (sumber: string): string | null => (/^(?:F\d|N\d)/.test(sumber) ? null : sumber);

/** National holidays of the year as lines of the list, to be taken over with one press. */
function usulanLibur(tahun: number) {
  const baris = liburNasional(tahun).map((h) => `${h.tanggal}; ${h.nama}`);
  return baris.length > 0 ? { label: `Isi hari libur nasional ${tahun}`, baris } : undefined;
}

type Props = { b: BidangSetelan; nilai: unknown; tahun: number };

/** One field for any setting: its row in the table says how it is typed. */
export function IsianSetelan({ b, nilai, tahun }: Props) {
  const isi = sebagaiIsian(b, nilai);
  const satuan = b.jenis === 'bilangan' ? b.satuan : undefined;
  const rentang =
    b.jenis === 'bilangan' || b.jenis === 'desimal' ? `${b.min} sampai ${b.maks}` : undefined;
  const bantu = [b.bantu, rentang && [rentang, satuan].filter(Boolean).join(' '), bacaan(b.sumber)]
    .filter(Boolean)
    .join(' · ');
  const dasar = { name: b.kunci, label: b.label, bantu, nilai: isi };
  if (b.jenis === 'rupiah') return <BidangRupiah {...dasar} wajib />;
  if (b.jenis === 'yaTidak') return <BidangPilih {...dasar} pilihan={YA} kosong={false} wajib />;
  if (b.jenis === 'pilihan')
    return <BidangPilih {...dasar} pilihan={[...b.pilihan]} kosong={false} wajib />;
  if (b.jenis === 'libur' || b.jenis === 'penandatangan')
    return (
      <BidangDaftar
        {...dasar}
        {...kolomDari(b.jenis)}
        usulan={b.jenis === 'libur' ? usulanLibur(tahun) : undefined}
      />
    );
  if (b.jenis === 'baris')
    return <BidangTeks {...dasar} baris={5} maxLength={8000} wajib={Boolean(b.min)} />;
  if (b.jenis === 'teks') return <Bidang {...dasar} maxLength={500} wajib={!b.boleh} />;
  return <Bidang {...dasar} inputMode="decimal" maxLength={9} lebar="pendek" wajib />;
}
