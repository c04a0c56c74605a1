import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangRadio } from '@/components/form/BidangRadio';
import { BANTU_KATEGORI, LABEL_KATEGORI } from '@/lib/kelompok/labels';

type Pilihan = { nilai: string; label: string }[];

type Props = {
  desa: Pilihan;
  usaha: Pilihan;
  nilai?: {
    nama: string;
    wilayah: string;
    kategori: string;
    kodeUsaha: string;
    tempat: string | null;
  };
};

/** The same five fields for a new group and for its correction. */
export function IsianKelompok({ desa, usaha, nilai }: Props) {
  const satuDesa = desa.length === 1 ? desa[0]?.nilai : undefined;
  return (
    <>
      <Bidang
        name="nama"
        label="Nama kelompok"
        bantu="Tulis nama kesepakatan musyawarah, tanpa kata KUBE."
        nilai={nilai?.nama}
        wajib
        maxLength={80}
      />
      <BidangPilih
        name="desa"
        label="Desa atau kelurahan"
        pilihan={desa}
        nilai={nilai?.wilayah ?? satuDesa}
        wajib
      />
      <BidangPilih
        name="jenisUsaha"
        label="Jenis usaha"
        pilihan={usaha}
        nilai={nilai?.kodeUsaha}
        wajib
      />
      <BidangRadio
        name="kategori"
        label="Kapan usaha ini menghasilkan uang?"
        pilihan={Object.entries(LABEL_KATEGORI).map(([kode, label]) => ({
          nilai: kode,
          label,
          bantu: BANTU_KATEGORI[kode as keyof typeof BANTU_KATEGORI],
        }))}
        nilai={nilai?.kategori}
        wajib
      />
      <Bidang
        name="tempat"
        label="Alamat tempat usaha"
        bantu="Boleh menyusul."
        nilai={nilai?.tempat ?? ''}
        maxLength={200}
      />
    </>
  );
}
