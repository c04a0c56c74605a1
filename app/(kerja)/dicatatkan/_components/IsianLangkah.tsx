import { Bidang } from '@/components/form/Bidang';
import { BidangCentangGrup } from '@/components/form/BidangCentang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangRupiah } from '@/components/form/BidangRupiah';
import { BidangTeks } from '@/components/form/BidangTeks';
import type { AksiDicatat } from '@/lib/dicatatkan/rules';
import { ALASAN_KEMBALI as KEMBALI_KELOMPOK, opsi } from '@/lib/kelompok/labels';
import { BAGIAN } from '@/lib/proposal/bagian';
import { ALASAN_KEMBALI, ALASAN_TOLAK } from '@/lib/proposal/labels';

const YA = [
  { nilai: 'ya', label: 'Ya' },
  { nilai: 'tidak', label: 'Tidak' },
];

const BAGIAN_PROPOSAL = [
  { nilai: 'rab', label: 'Rencana belanja' },
  { nilai: 'jenisUsaha', label: 'Jenis usaha' },
  ...BAGIAN.map((b) => ({ nilai: b.kunci, label: b.judul })),
];

/** Steps that ask for a reason in words and nothing else. */
const BERALASAN: readonly AksiDicatat[] = [
  'proposal.kembalikanPusat',
  'penetapan.cabut',
  'pencairan.catatRetur',
];

/** What the step's own form asks beside the letter, as it stands on the paper. */
export function IsianLangkah({ aksi }: { aksi: AksiDicatat }) {
  if (aksi === 'proposal.teruskan')
    return (
      <>
        <BidangPilih name="rekomendasi" label="Direkomendasikan" pilihan={YA} wajib />
        <BidangTeks name="alasan" label="Alasan bila tidak" maxLength={1000} />
      </>
    );
  if (BERALASAN.includes(aksi))
    return <BidangTeks name="alasan" label="Alasan" maxLength={1000} wajib />;
  if (aksi === 'keberatan.kabulkan' || aksi === 'keberatan.tolak')
    return <BidangTeks name="putusan" label="Alasan putusan" maxLength={2000} wajib />;
  if (aksi === 'proposal.kembalikan')
    return (
      <>
        <BidangPilih name="alasan" label="Alasan" pilihan={opsi(ALASAN_KEMBALI)} wajib />
        <BidangTeks name="catatan" label="Catatan untuk kelompok" maxLength={2000} wajib />
        <BidangCentangGrup
          name="bidang"
          label="Bagian yang perlu diperbaiki"
          pilihan={BAGIAN_PROPOSAL}
          wajib
        />
      </>
    );
  if (aksi === 'proposal.tolak')
    return (
      <>
        <BidangPilih name="alasan" label="Alasan" pilihan={opsi(ALASAN_TOLAK)} wajib />
        <BidangTeks name="catatan" label="Penjelasan" maxLength={2000} wajib />
      </>
    );
  if (aksi === 'kelompok.kembalikan')
    return (
      <>
        <BidangPilih name="alasan" label="Alasan" pilihan={opsi(KEMBALI_KELOMPOK)} wajib />
        <BidangTeks name="catatan" label="Penjelasan" maxLength={1000} />
      </>
    );
  if (aksi === 'pencairan.perintahkan')
    return (
      <>
        <Bidang name="nomor" label="Nomor perintah bayar" maxLength={60} wajib />
        <Bidang name="tanggal" label="Tanggal perintah bayar" jenis="date" lebar="pendek" wajib />
      </>
    );
  if (aksi === 'pencairan.catatSalur')
    return (
      <>
        <BidangRupiah name="jumlah" label="Jumlah" wajib />
        <Bidang name="referensi" label="Nomor referensi" maxLength={60} />
        <Bidang name="tanggal" label="Tanggal transfer" jenis="date" lebar="pendek" wajib />
      </>
    );
  return null;
}
