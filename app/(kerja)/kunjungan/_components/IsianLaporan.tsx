import { IsiKesepakatan } from '@/app/(kerja)/kunjungan/_components/KesepakatanPanel';
import { Bidang } from '@/components/form/Bidang';
import { BidangBerkas } from '@/components/form/BidangBerkas';
import { BidangRadio } from '@/components/form/BidangRadio';
import { BidangRupiah } from '@/components/form/BidangRupiah';
import { BidangTeks } from '@/components/form/BidangTeks';
import { LipatIsian } from '@/components/form/LipatIsian';
import { SuratFields } from '@/components/form/SuratFields';
import type { Kesepakatan } from '@/lib/kunjungan/kesepakatan';
import { KUNCI_TANYA, LABEL_KONDISI, opsi, PERTANYAAN, SKALA } from '@/lib/kunjungan/labels';
import type { KunjunganTampil } from '@/lib/kunjungan/queries';

type Props = {
  nilai: Record<string, string>;
  kesepakatan: Kesepakatan;
  hariIni: string;
  lama?: KunjunganTampil;
};

const YA_TIDAK = [
  { nilai: 'ya', label: 'Ya' },
  { nilai: 'tidak', label: 'Tidak' },
];

/** The whole sheet in folds: only the first is open, so a phone shows one thing at a time. */
export function IsianLaporan({ nilai, kesepakatan, hariIni, lama }: Props) {
  return (
    <>
      <LipatIsian label="1. Keadaan usaha" bidang={['tanggal', 'kondisi']} buka>
        <Bidang
          name="tanggal"
          label="Tanggal kunjungan"
          jenis="date"
          nilai={nilai.tanggal}
          max={hariIni}
          lebar="sedang"
          wajib
        />
        <BidangRadio
          name="kondisi"
          label="Keadaan usaha hari itu"
          pilihan={opsi(LABEL_KONDISI)}
          nilai={nilai.kondisi}
          wajib
        />
      </LipatIsian>
      <Angka nilai={nilai} />
      <LipatIsian label="3. Kesehatan kelompok" bidang={KUNCI_TANYA}>
        {KUNCI_TANYA.map((k) => (
          <BidangRadio
            key={k}
            name={k}
            label={PERTANYAAN[k]}
            pilihan={opsi(SKALA)}
            nilai={nilai[k]}
            mendatar
            wajib
          />
        ))}
      </LipatIsian>
      <LipatIsian label="4. Sesuai kesepakatan?" bidang={['sesuai', 'penyimpangan']}>
        <IsiKesepakatan k={kesepakatan} />
        <BidangRadio
          name="sesuai"
          label="Masih sesuai kesepakatan?"
          pilihan={YA_TIDAK}
          nilai={nilai.sesuai}
          mendatar
          wajib
        />
        <BidangTeks
          name="penyimpangan"
          label="Apa yang berbeda"
          bantu="Isi bila jawabannya Tidak."
          nilai={nilai.penyimpangan}
          maxLength={1000}
        />
      </LipatIsian>
      <LipatIsian label="5. Masalah dan saran" bidang={['masalah', 'saran']}>
        <BidangTeks name="masalah" label="Masalah" nilai={nilai.masalah} maxLength={2000} />
        <BidangTeks name="saran" label="Saran Anda" nilai={nilai.saran} maxLength={2000} />
      </LipatIsian>
      <Bukti nilai={nilai} lama={lama} />
    </>
  );
}

function Angka({ nilai }: { nilai: Record<string, string> }) {
  return (
    <LipatIsian
      label="2. Angka sejak kunjungan terakhir"
      bidang={['anggotaAktif', 'penjualan', 'pengeluaran', 'kas']}
    >
      <Bidang
        name="anggotaAktif"
        label="Anggota yang masih aktif"
        inputMode="numeric"
        nilai={nilai.anggotaAktif}
        lebar="pendek"
        wajib
      />
      <BidangRupiah name="penjualan" label="Penjualan" nilai={nilai.penjualan} wajib />
      <BidangRupiah name="pengeluaran" label="Pengeluaran" nilai={nilai.pengeluaran} wajib />
      <BidangRupiah name="kas" label="Uang kas hari itu" nilai={nilai.kas} wajib />
    </LipatIsian>
  );
}

const SURAT = ['suratNomor', 'suratTanggal', 'suratPenandatangan', 'suratBerkas'] as const;

function Bukti({ nilai, lama }: Pick<Props, 'nilai' | 'lama'>) {
  const surat = lama?.surat[0];
  return (
    <LipatIsian label="6. Foto dan berita acara" bidang={['foto1', 'foto2', 'foto3', ...SURAT]}>
      <BidangBerkas name="foto1" label="Foto pertama" nilai={lama?.foto[0]} kamera wajib />
      <BidangBerkas name="foto2" label="Foto kedua" nilai={lama?.foto[1]} kamera />
      <BidangBerkas name="foto3" label="Foto ketiga" nilai={lama?.foto[2]} kamera />
      <SuratFields
        judul="Berita acara kunjungan"
        nilai={{
          nomor: nilai.suratNomor,
          tanggal: nilai.suratTanggal,
          penandatangan: nilai.suratPenandatangan,
          berkas: surat && { id: surat.berkasId, nama: `Nomor ${surat.nomor}` },
        }}
      />
    </LipatIsian>
  );
}
