import { Bidang } from '@/components/form/Bidang';
import { BidangTeks } from '@/components/form/BidangTeks';

type Props = {
  nilai?: {
    judul?: string;
    tempat?: string;
    tanggal?: string;
    materi?: readonly string[];
    narasumber?: string | null;
  };
};

/** What may be changed until the day itself: the same fields for planning and for changing. */
export function IsianKegiatan({ nilai }: Props) {
  return (
    <>
      <Bidang name="judul" label="Judul kegiatan" nilai={nilai?.judul} wajib maxLength={120} />
      <Bidang name="tempat" label="Tempat" nilai={nilai?.tempat} wajib maxLength={120} />
      <Bidang
        name="tanggal"
        label="Tanggal"
        jenis="date"
        nilai={nilai?.tanggal}
        wajib
        lebar="pendek"
      />
      <BidangTeks
        name="materi"
        label="Materi"
        bantu="Satu pokok satu baris."
        nilai={nilai?.materi?.join('\n')}
        maxLength={1000}
        baris={4}
      />
      <Bidang
        name="narasumber"
        label="Narasumber"
        nilai={nilai?.narasumber ?? undefined}
        maxLength={200}
      />
    </>
  );
}
