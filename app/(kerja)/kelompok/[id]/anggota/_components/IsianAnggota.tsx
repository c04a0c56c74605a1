import { BidangKtp } from '@/app/(kerja)/kelompok/[id]/anggota/_components/BidangKtp';
import { BidangPekerjaan } from '@/app/(kerja)/kelompok/[id]/anggota/_components/BidangPekerjaan';
import { FotoKtp } from '@/app/(kerja)/kelompok/[id]/anggota/_components/FotoKtp';
import { Kecakapan } from '@/app/(kerja)/kelompok/[id]/anggota/_components/Kecakapan';
import { Bidang } from '@/components/form/Bidang';
import { BidangCentang } from '@/components/form/BidangCentang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangRadio } from '@/components/form/BidangRadio';
import { LipatIsian } from '@/components/form/LipatIsian';
import type { AcuanAnggota, HalamanAnggota } from '@/lib/kelompok/formulir';
import {
  LABEL_JABATAN,
  LABEL_KELAMIN,
  LABEL_PENDIDIKAN,
  LABEL_PERANAN,
  opsi,
} from '@/lib/kelompok/labels';

type Lama = HalamanAnggota['anggota'];

type Props = {
  acuan: AcuanAnggota;
  lama?: Lama;
  /** a replacement takes the seat of whoever leaves */
  tanpaJabatan?: boolean;
};

/**
 * Four things are typed: name, NIK, KK, work; the rest is chosen and begins with the likely answer
 * (F23: most finished SD; ux.md 4: at most 6 taps for a member).
 */
export function IsianAnggota({ acuan, lama, tanpaJabatan }: Props) {
  return (
    <>
      {!tanpaJabatan && <FotoKtp tersimpan={lama !== undefined} />}
      <Bidang name="nama" label="Nama sesuai KTP" nilai={lama?.nama} wajib maxLength={100} />
      <BidangKtp
        hariIni={acuan.hariIni}
        kabupaten={acuan.kabupaten}
        cekDi={lama || tanpaJabatan ? undefined : acuan.kelompokId}
        tersimpan={lama && { nik: lama.nikAkhir, kk: lama.kkAkhir }}
      />
      <BidangPekerjaan nilai={lama?.pekerjaan} />
      {!tanpaJabatan && (
        <BidangPilih
          name="jabatan"
          label="Jabatan di kelompok"
          pilihan={opsi(LABEL_JABATAN)}
          kosong={false}
          nilai={lama?.jabatan ?? acuan.jabatan}
          wajib
        />
      )}
      <BidangRadio
        name="pendidikan"
        label="Pendidikan terakhir"
        pilihan={opsi(LABEL_PENDIDIKAN)}
        nilai={lama?.pendidikan ?? 'SD'}
        mendatar
        wajib
      />
      <BidangPilih
        name="desil"
        label="Desil di data terpadu"
        bantu="Angka 1 paling miskin. Dinas memeriksanya lagi nanti."
        pilihan={DESIL}
        kosong="Belum ditemukan di data terpadu"
        nilai={lama?.desil ? String(lama.desil) : ''}
        wajib
      />
      <BidangCentang
        name="keluargaAsn"
        label="Ada ASN, TNI, atau POLRI di keluarganya"
        nilai={lama?.keluargaAsn ?? false}
        wajib
      />
      <Kecakapan nilai={lama} />
      <Lainnya acuan={acuan} lama={lama} />
      <BedaKtp lama={lama} />
    </>
  );
}

const DESIL = Array.from({ length: 10 }, (_, i) => ({
  nilai: String(i + 1),
  label: `Desil ${i + 1}`,
}));

const LAIN = ['desa', 'alamat', 'hp', 'keterampilan', 'perananUsaha', 'kehadiranId'] as const;

function Lainnya({ acuan, lama }: { acuan: AcuanAnggota; lama?: Lama }) {
  return (
    <LipatIsian label="Alamat, HP, keterampilan, dan sosialisasi" bidang={LAIN}>
      <BidangPilih
        name="desa"
        label="Tinggal di desa"
        pilihan={acuan.desa}
        nilai={lama?.wilayah ?? acuan.desaKelompok}
        wajib
      />
      <Bidang name="alamat" label="Alamat" nilai={lama?.alamat ?? ''} maxLength={200} />
      <Bidang name="hp" label="Nomor HP" jenis="tel" inputMode="tel" nilai={lama?.hp ?? ''} />
      <Bidang
        name="keterampilan"
        label="Keterampilan"
        bantu="Pisahkan dengan koma. Contoh: menjahit, beternak, las."
        nilai={lama?.keterampilan.join(', ') ?? ''}
        maxLength={300}
      />
      <BidangPilih
        name="perananUsaha"
        label="Usaha kelompok ini baginya"
        pilihan={opsi(LABEL_PERANAN)}
        kosong="Belum tahu"
        nilai={lama ? (lama.perananUsaha ?? '') : 'utama'}
      />
      {acuan.peserta && (
        <BidangPilih
          name="kehadiranId"
          label="Hadir di sosialisasi sebagai"
          bantu="Cukup satu anggota yang pernah hadir."
          pilihan={acuan.peserta}
          kosong="Tidak hadir atau tidak tercatat"
          nilai={lama?.kehadiranId ?? ''}
          lebar="penuh"
        />
      )}
    </LipatIsian>
  );
}

const KTP = ['lahir', 'jenisKelamin', 'dicekKtp'] as const;

/** A NIK never changes, so the card may lawfully say something else (rules 2.6). */
function BedaKtp({ lama }: { lama?: Lama }) {
  const beda = lama?.dicekKtp ?? false;
  return (
    <LipatIsian label="KTP berbeda dengan NIK?" bidang={KTP} buka={beda}>
      <p className="text-base text-teks-2 meja:text-sm">
        Kosongkan bila tanggal lahir dan jenis kelamin di KTP sama dengan NIK.
      </p>
      <Bidang
        name="lahir"
        label="Tanggal lahir di KTP"
        jenis="date"
        nilai={beda ? lama?.lahir : ''}
        lebar="sedang"
      />
      <BidangPilih
        name="jenisKelamin"
        label="Jenis kelamin di KTP"
        pilihan={opsi(LABEL_KELAMIN)}
        kosong="Sama dengan NIK"
        nilai={beda ? lama?.jenisKelamin : ''}
      />
      <BidangCentang name="dicekKtp" label="Sudah dicek KTP" nilai={beda} wajib />
    </LipatIsian>
  );
}
