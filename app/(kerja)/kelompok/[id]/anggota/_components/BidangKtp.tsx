'use client';

import { type FormEvent, useContext, useState } from 'react';
import { SudahTercatat } from '@/app/(kerja)/kelompok/[id]/anggota/_components/SudahTercatat';
import { BidangNik } from '@/components/form/BidangNik';
import { FormContext } from '@/components/form/konteks';
import { Ikon } from '@/components/ui/Ikon';
import { type KabupatenNik, parseKk, parseNik } from '@/lib/core/nik';
import { tanggalIndonesia, umur } from '@/lib/core/tanggal';
import { LABEL_KELAMIN } from '@/lib/kelompok/labels';

type Props = {
  /** 'YYYY-MM-DD' in the office's zone: the browser's own clock may be wrong */
  hariIni: string;
  kabupaten: KabupatenNik;
  /** the group a new member is written for: taken numbers are said at once */
  cekDi?: string;
  /** last four of stored numbers; empty fields then keep them */
  tersimpan?: { nik: string; kk: string };
};

/**
 * NIK and KK with what they say, to be compared with the card at once: sex, birth date, age (rules
 * 2.6). Without JavaScript the same is said after saving.
 */
export function BidangKtp({ hariIni, kabupaten, cekDi, tersimpan }: Props) {
  const { state } = useContext(FormContext);
  const [nik, setNik] = useState<string | null>(null);
  const [kk, setKk] = useState<string | null>(null);
  const awal = (nama: string) => [state.values[nama] ?? ''].flat()[0] ?? '';
  return (
    <>
      <div onInput={(e) => setNik(ketikan(e))} className="grid gap-1.5">
        <BidangNik
          name="nik"
          label="NIK"
          bantu={tersimpan && `Tersimpan berakhir ${tersimpan.nik}. Kosongkan bila tetap.`}
          wajib={!tersimpan}
        />
        <BacaNik teks={nik ?? awal('nik')} hariIni={hariIni} kabupaten={kabupaten} />
        {cekDi && <SudahTercatat kelompokId={cekDi} jenis="nik" teks={nik ?? awal('nik')} />}
      </div>
      <div onInput={(e) => setKk(ketikan(e))} className="grid gap-1.5">
        <BidangNik
          name="kk"
          label="Nomor KK"
          bantu={tersimpan && `Tersimpan berakhir ${tersimpan.kk}. Kosongkan bila tetap.`}
          wajib={!tersimpan}
        />
        <BacaKk teks={kk ?? awal('kk')} />
        {cekDi && <SudahTercatat kelompokId={cekDi} jenis="kk" teks={kk ?? awal('kk')} />}
      </div>
    </>
  );
}

const ketikan = (e: FormEvent<HTMLDivElement>) =>
  e.target instanceof HTMLInputElement ? e.target.value : '';

const penuh = (teks: string) => teks.replace(/\D/g, '').length >= 16;

function BacaNik({
  teks,
  hariIni,
  kabupaten,
}: { teks: string } & Omit<Props, 'tersimpan' | 'cekDi'>) {
  const n = penuh(teks)
    ? parseNik(teks, new Date(`${hariIni}T04:00:00Z`), 'Asia/Makassar', kabupaten)
    : null;
  return (
    <div aria-live="polite" className="grid gap-1">
      {n?.ok && (
        <p className="flex gap-1.5 text-base text-baik meja:text-sm">
          <Ikon nama="cek" className="mt-0.5" />
          <span>
            {LABEL_KELAMIN[n.jenisKelamin]}, lahir{' '}
            <b className="utuh">{tanggalIndonesia(n.tanggalLahir)}</b>,{' '}
            {umur(n.tanggalLahir, hariIni)} tahun
          </span>
        </p>
      )}
      {n?.ok && n.peringatan.map((p) => <Awas key={p} pesan={p} />)}
      {n && !n.ok && <Awas pesan={n.pesan} />}
    </div>
  );
}

function BacaKk({ teks }: { teks: string }) {
  const k = penuh(teks) ? parseKk(teks) : null;
  return (
    <div aria-live="polite" className="grid gap-1">
      {k?.ok && k.peringatan.map((p) => <Awas key={p} pesan={p} />)}
      {k && !k.ok && <Awas pesan={k.pesan} />}
    </div>
  );
}

const Awas = ({ pesan }: { pesan: string }) => (
  <p className="flex gap-1.5 text-base text-perhatian meja:text-sm">
    <Ikon nama="peringatan" className="mt-0.5" />
    <span>{pesan}</span>
  </p>
);
