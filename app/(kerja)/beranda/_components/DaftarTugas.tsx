import Link from 'next/link';
import { Ikon } from '@/components/ui/Ikon';
import type { NamaIkon } from '@/components/ui/jalur-ikon';
import { Kosong } from '@/components/ui/Kosong';
import { Lencana } from '@/components/ui/Lencana';
import { TombolTaut } from '@/components/ui/Tombol';
import type { Peran } from '@/lib/core/actor';
import { machines } from '@/lib/core/lifecycle/all';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, selisihHari } from '@/lib/core/tanggal';
import type { Tugas } from '@/lib/core/tugas';

const MULAI: Partial<Record<Peran, { href: string; label: string; isi: string }>> = {
  PENDAMPING: {
    href: '/kelompok/baru',
    label: 'Bentuk kelompok',
    isi: 'Kelompok yang belum lengkap dan kunjungan yang perlu dicatat muncul di sini.',
  },
  DINAS_STAF: {
    href: '/kegiatan/baru',
    label: 'Rencanakan kegiatan',
    isi: 'Berkas muncul di sini setelah kecamatan atau desa mengirimnya.',
  },
  PROVINSI: {
    href: '/kegiatan/baru',
    label: 'Rencanakan pelatihan',
    isi: 'Pelatihan yang direncanakan muncul di sini sampai hasilnya dicatat.',
  },
  ADMIN: {
    href: '/pengguna',
    label: 'Atur pengguna',
    isi: 'Admin tidak memutus berkas. Pengguna dan penugasan diatur dari menu.',
  },
};

const UMUM = {
  href: '/proposal',
  label: 'Lihat semua proposal',
  isi: 'Berkas baru muncul di sini setelah kantor sebelumnya mengirimnya.',
};

const lama = (sejak: Date, sekarang: Date): string => {
  const zona = SETELAN_AWAL.zonaWaktu;
  const hari = selisihHari(hariIni(sejak, zona), hariIni(sekarang, zona));
  return hari <= 0 ? 'hari ini' : `${hari} hari`;
};

type Props = { tugas: Tugas[]; sekarang: Date; peran: Peran };

export function DaftarTugas({ tugas, sekarang, peran }: Props) {
  if (tugas.length === 0) {
    const mulai = MULAI[peran] ?? UMUM;
    return (
      <Kosong
        ikon="inbox"
        judul="Tidak ada yang menunggu Anda"
        aksi={<TombolTaut href={mulai.href}>{mulai.label}</TombolTaut>}
      >
        {mulai.isi}
      </Kosong>
    );
  }
  return (
    <ul
      data-tugas=""
      className="grid gap-2 meja:gap-0 meja:rounded-lg meja:border meja:border-garis meja:bg-permukaan"
    >
      {tugas.map((t) => (
        <BarisTugas key={t.href} tugas={t} lama={lama(t.sejak, sekarang)} />
      ))}
    </ul>
  );
}

function BarisTugas({ tugas: t, lama }: { tugas: Tugas; lama: string }) {
  const s = t.status ? machines[t.noun].states[t.status] : undefined;
  return (
    <li className="rounded-xl border border-garis bg-permukaan meja:rounded-none meja:border-0 meja:border-b meja:last:border-b-0">
      <Link
        href={t.href}
        className="grid gap-x-4 gap-y-1 px-4 py-3 text-teks no-underline hover:bg-latar lg:grid-cols-[minmax(0,1fr)_11rem_10rem_13rem_1.5rem] lg:items-center lg:py-2"
      >
        <span className="min-w-0">
          <b>{t.judul}</b>
          <span className="block text-teks-2">{t.keterangan}</span>
        </span>
        <span>
          {s && t.status && (
            <Lencana
              status={t.status}
              label={s.label}
              nada={s.nada}
              ikon={s.ikon as NamaIkon | undefined}
            />
          )}
        </span>
        <span className={t.lewat ? 'font-semibold text-bahaya' : 'text-teks-2'}>
          {lama}
          {t.lewat && ', lewat batas'}
        </span>
        <span className="font-semibold text-aksen">{t.aksi}</span>
        <Ikon nama="siku-kanan" className="hidden text-teks-3 lg:block" />
      </Link>
    </li>
  );
}
