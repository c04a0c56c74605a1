'use client';

import { Bidang } from '@/components/form/Bidang';
import { BidangBerkas } from '@/components/form/BidangBerkas';
import type { Berkas } from '@/components/form/kirim-berkas';

type Props = {
  judul?: string;
  nilai?: { nomor?: string; tanggal?: string; penandatangan?: string; berkas?: Berkas };
  /** pindaian surat boleh menyusul */
  berkasBolehKosong?: boolean;
  maksTanggal?: string;
};

/** Surat yang dibuat di luar aplikasi: nomor, tanggal, penanda tangan, pindaian. */
export function SuratFields({ judul = 'Surat', nilai, berkasBolehKosong, maksTanggal }: Props) {
  return (
    <fieldset className="grid gap-3.5 meja:gap-3">
      <legend className="mb-2 text-base font-semibold meja:text-sm">{judul}</legend>
      <div className="grid gap-3.5 sm:grid-cols-2 meja:gap-3">
        <Bidang name="suratNomor" label="Nomor surat" nilai={nilai?.nomor} wajib maxLength={60} />
        <Bidang
          name="suratTanggal"
          label="Tanggal surat"
          jenis="date"
          nilai={nilai?.tanggal}
          max={maksTanggal}
          wajib
        />
      </div>
      <Bidang
        name="suratPenandatangan"
        label="Ditandatangani oleh"
        nilai={nilai?.penandatangan}
        wajib
        maxLength={120}
      />
      <BidangBerkas
        name="suratBerkas"
        label="Pindaian surat"
        nilai={nilai?.berkas}
        wajib={!berkasBolehKosong}
      />
    </fieldset>
  );
}
