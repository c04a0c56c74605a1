import { Bidang } from '@/components/form/Bidang';
import { BidangRadio } from '@/components/form/BidangRadio';
import { BidangTeks } from '@/components/form/BidangTeks';
import { type Bagian, LABEL_PENGUSUL, PENGUSUL } from '@/lib/proposal/bagian';

type Props = {
  bagian: Bagian;
  nilai: Record<string, string>;
  wajib: boolean;
  kelompok: string;
};

/** The fields of one question; all are one long text but the proposer (F45). */
export function IsianBagian({ bagian, nilai, wajib, kelompok }: Props) {
  if (bagian.kunci !== 'pengusul') {
    return (
      <BidangTeks
        name={bagian.kunci}
        label={bagian.judul}
        bantu={bagian.bantuan}
        nilai={nilai[bagian.kunci]}
        wajib={wajib}
        maxLength={4000}
        baris={8}
      />
    );
  }
  return (
    <>
      <BidangRadio
        name="pengusulJenis"
        label="Pengusul"
        bantu={bagian.bantuan}
        nilai={nilai.pengusulJenis}
        wajib
        pilihan={PENGUSUL.map((p) => ({ nilai: p, label: LABEL_PENGUSUL[p] }))}
      />
      <Bidang
        name="pengusulNama"
        label="Nama pengusul"
        bantu={`Boleh nama kelompok, misalnya ${kelompok}.`}
        nilai={nilai.pengusulNama}
        maxLength={120}
        wajib
      />
    </>
  );
}
