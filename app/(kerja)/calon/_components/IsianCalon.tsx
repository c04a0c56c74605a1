import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { LipatIsian } from '@/components/form/LipatIsian';

type Nilai = {
  nama?: string;
  wilayah?: string;
  hp?: string | null;
  alamat?: string | null;
  minat?: string | null;
  jenisKelamin?: string | null;
};

type Props = { desa: { nilai: string; label: string }[]; nilai?: Nilai };

const LAIN = ['alamat', 'minat', 'jenisKelamin'] as const;

/** Name and village are enough; the rest may come at the next visit (phone first). */
export function IsianCalon({ desa, nilai = {} }: Props) {
  return (
    <>
      <Bidang name="nama" label="Nama" nilai={nilai.nama} wajib maxLength={100} />
      <BidangPilih
        name="wilayah"
        label="Desa atau kelurahan"
        pilihan={desa}
        nilai={nilai.wilayah}
        wajib
        lebar="penuh"
      />
      <Bidang
        name="hp"
        label="Nomor HP"
        jenis="tel"
        inputMode="tel"
        nilai={nilai.hp ?? undefined}
        maxLength={20}
        lebar="sedang"
      />
      <LipatIsian
        label="Alamat, minat, L/P"
        bidang={LAIN}
        buka={Boolean(nilai.alamat || nilai.minat)}
      >
        <Bidang name="alamat" label="Alamat" nilai={nilai.alamat ?? undefined} maxLength={200} />
        <Bidang
          name="minat"
          label="Minat usaha"
          bantu="Contoh: jahit, kue, ternak kambing."
          nilai={nilai.minat ?? undefined}
          maxLength={200}
        />
        <BidangPilih
          name="jenisKelamin"
          label="Laki-laki atau perempuan"
          pilihan={[
            { nilai: 'L', label: 'Laki-laki' },
            { nilai: 'P', label: 'Perempuan' },
          ]}
          kosong="Belum dicatat"
          nilai={nilai.jenisKelamin ?? ''}
        />
      </LipatIsian>
    </>
  );
}
