import type { Metadata } from 'next';
import { cache } from 'react';
import { BlokDicatat } from '@/app/(kerja)/dicatatkan/_components/BlokDicatat';
import { PelatihanKelompok } from '@/app/(kerja)/kegiatan/_components/PelatihanKelompok';
import { Kelayakan } from '@/app/(kerja)/kelompok/_components/Kelayakan';
import { LencanaKelompok } from '@/app/(kerja)/kelompok/_components/LencanaKelompok';
import { AksiKelompok } from '@/app/(kerja)/kelompok/[id]/_components/AksiKelompok';
import { DaftarAnggota } from '@/app/(kerja)/kelompok/[id]/_components/DaftarAnggota';
import { DataKelompok } from '@/app/(kerja)/kelompok/[id]/_components/DataKelompok';
import { Dukungan } from '@/app/(kerja)/kelompok/[id]/_components/Dukungan';
import { Pendamping } from '@/app/(kerja)/kelompok/[id]/_components/Pendamping';
import { Penggantian } from '@/app/(kerja)/kelompok/[id]/_components/Penggantian';
import { Periksa } from '@/app/(kerja)/kelompok/[id]/_components/Periksa';
import { Riwayat } from '@/app/(kerja)/kelompok/[id]/_components/Riwayat';
import { SuratKelompok } from '@/app/(kerja)/kelompok/[id]/_components/SuratKelompok';
import { TautKunjungan } from '@/app/(kerja)/kelompok/[id]/_components/TautKunjungan';
import { TautOrang } from '@/app/(kerja)/kelompok/[id]/_components/TautOrang';
import { muatAtau404 } from '@/app/(kerja)/kelompok/[id]/muat';
import { Panggung } from '@/components/kube/Panggung';
import { Judul } from '@/components/ui/Halaman';
import { TombolTaut } from '@/components/ui/Tombol';
import { pilihanUsaha, tempatBentuk } from '@/lib/kelompok/formulir';
import { judulKelompok, langkahBerikut } from '@/lib/kelompok/kalimat';
import { findKelompok, type KelompokTampil } from '@/lib/kelompok/queries';

type Props = { params: Promise<{ id: string }> };

// once per request, for the title and for the page
const muat = cache((id: string) => muatAtau404([id], (actor) => findKelompok(actor, id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { isi } = await muat((await params).id);
  return { title: judulKelompok(isi.nama) };
}

// who forms, confirms, checks or audits the group; payers and members need not judge each other
const BACA_KELAYAKAN = /^(KETUA|PENDAMPING|DESA|KECAMATAN|DINAS_|PUSAT_|AUDITOR)/;

const tolak = (k: KelompokTampil) =>
  [...k.temuan, ...k.anggota.flatMap((a) => a.temuan)].filter((t) => t.berat === 'tolak').length;

export default async function KelompokPage({ params }: Props) {
  const { actor, isi: k } = await muat((await params).id);
  const bolehUbah = k.boleh['kelompok.ubah'] === null;
  const langkah = langkahBerikut(
    {
      ...k,
      jumlahAnggota: k.anggota.length,
      tolak: tolak(k),
      adaBeritaAcara: k.beritaAcara !== null,
      bolehUbah,
      bolehKode: k.boleh['kelompok.kodeAktivasi'] === null,
    },
    actor.peran,
  );
  return (
    <div className="grid gap-3">
      <div className="-mb-3">
        <Judul
          judul={judulKelompok(k.nama)}
          kembali={actor.kelompokId ? undefined : { href: '/kelompok', label: 'Kelompok' }}
          kanan={<LencanaKelompok status={k.status} />}
          sub={`${k.nomor} · ${k.desa} · ${k.usaha}`}
        />
      </div>
      <Panggung sebelum="Sekarang" judul={langkah.judul} taut={langkah.taut}>
        {langkah.isi}
      </Panggung>
      {/* on a phone the steps come before the members; at a desk they stand beside them */}
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <div className="grid min-w-0 gap-3 lg:col-start-2 lg:row-start-1">
          <AksiKelompok k={k} />
          <Penggantian actor={actor} kelompokId={k.id} />
          <BlokDicatat actor={actor} noun="kelompok" id={k.id} />
        </div>
        <div className="grid min-w-0 gap-3 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <DaftarAnggota k={k} />
          <Periksa k={k} />
          {BACA_KELAYAKAN.test(actor.peran) && (
            <Kelayakan data={{ ...k.kelayakan, kelompokId: k.id, boleh: k.boleh }} />
          )}
          <SuratKelompok k={k} />
        </div>
        <div className="grid min-w-0 gap-3 lg:col-start-2">
          <DataKelompok
            k={k}
            desa={bolehUbah ? tempatUbah(k, await tempatBentuk(actor)) : []}
            usaha={bolehUbah ? await pilihanUsaha(actor) : []}
          />
          <Pendamping daftar={k.pendamping} />
          <Dukungan k={k} />
          <TautKunjungan k={k} peran={actor.peran} />
          <PelatihanKelompok actor={actor} kelompokId={k.id} />
          <TautOrang k={k} peran={actor.peran} />
          <TombolTaut href={`/kelompok/${k.id}/cetak`} ikon="cetak">
            Lembar cetak
          </TombolTaut>
          <Riwayat butir={k.linimasa} />
        </div>
      </div>
    </div>
  );
}

/** The village it has now is always a choice, also for a leader, whose territory is the group. */
function tempatUbah(k: KelompokTampil, pilihan: { nilai: string; label: string }[] | null) {
  const ada = pilihan ?? [];
  return ada.some((p) => p.nilai === k.wilayah)
    ? ada
    : [{ nilai: k.wilayah, label: k.desa }, ...ada];
}
