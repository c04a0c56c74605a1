import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { tandaCetak } from '@/app/(kerja)/_components/tanda-cetak';
import { HakSaya } from '@/app/(kerja)/akun/data-saya/_components/HakSaya';
import {
  KeanggotaanCetak,
  KontakCetak,
  PembukaanCetak,
} from '@/app/(kerja)/akun/data-saya/_components/IsiDataSaya';
import { RincianCetak } from '@/components/kube/IsiCetak';
import { BagianCetak, LembarCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { akunTercatat, dataSayaDiminta } from '@/lib/akun/data-saya';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { pembukaanTentang } from '@/lib/jejak-nomor/queries';
import { keanggotaanSaya } from '@/lib/kelompok/queries-orang';
import { riwayatKontak } from '@/lib/kontak/queries';
import { getKantor, getRetensi } from '@/lib/publik/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Lembar data saya' };

export default async function CetakDataSayaPage() {
  const actor = await requireActor();
  if (!(await dataSayaDiminta(actor))) redirect('/akun/data-saya');
  const [akun, anggota, kantor, retensi, kontak] = await Promise.all([
    akunTercatat(actor),
    keanggotaanSaya(actor),
    getKantor(),
    getRetensi(),
    riwayatKontak(actor, { penggunaId: actor.id }),
  ]);
  const [dibuka, ...kontakAnggota] = await Promise.all([
    pembukaanTentang(anggota),
    ...anggota.map((a) => riwayatKontak(actor, { anggotaId: a.id })),
  ]);
  return (
    <LembarCetak
      judul="Data saya"
      sub="Lembar ini milik Anda. Jangan tinggalkan di tempat umum."
      kembali={{ href: '/akun', label: 'Akun saya' }}
      kepala={`Data ${akun.nama}`}
      tanda={await tandaCetak(actor)}
    >
      <BagianCetak judul="Akun">
        <RincianCetak
          butir={[
            { label: 'Nama', isi: akun.nama },
            { label: 'Nama pengguna', isi: akun.namaPengguna },
            { label: 'Nomor HP', isi: akun.hp },
            { label: 'Akun dibuat', isi: akun.dibuat },
          ]}
        />
      </BagianCetak>
      <BagianCetak judul="Peran">
        <TabelCetak
          nama="Peran"
          kolom={[{ label: 'Peran' }, { label: 'Tempat' }, { label: 'Dari' }, { label: 'Sampai' }]}
          baris={akun.peran.map((p) => ({
            id: p.id,
            sel: [
              p.peran,
              p.tempat,
              tanggalIndonesia(p.dari),
              p.sampai ? tanggalIndonesia(p.sampai) : 'Sekarang',
            ],
          }))}
        />
      </BagianCetak>
      {anggota.map((k) => (
        <KeanggotaanCetak key={k.id} k={k} />
      ))}
      <KontakCetak baris={[...kontak, ...kontakAnggota.flat()]} />
      {anggota.length > 0 && <PembukaanCetak baris={dibuka} />}
      <HakSaya kantor={kantor} retensi={retensi} />
    </LembarCetak>
  );
}
