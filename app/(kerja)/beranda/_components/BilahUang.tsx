import Link from 'next/link';
import { Batang } from '@/components/kube/Batang';
import type { BerandaKelompok } from '@/lib/beranda/ketua';
import { pertanggungjawaban } from '@/lib/core/lifecycle/pertanggungjawaban';
import { formatRupiah } from '@/lib/core/rupiah';
import { tanggalIndonesia } from '@/lib/core/tanggal';

/** Received above, the bar, spent and left below in words (LOOK 4, money bar). */
export function BilahUang({ uang: u }: { uang: NonNullable<BerandaKelompok['uang']> }) {
  const persen = u.diterima > 0 ? Math.round((u.dibelanjakan / u.diterima) * 100) : 0;
  return (
    <section
      aria-labelledby="uang"
      className="rounded-xl border border-garis bg-permukaan px-4 py-3"
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span id="uang">Dana diterima</span>
        <b className="utuh text-xl">{formatRupiah(u.diterima)}</b>
      </p>
      <div className="mt-1.5">
        <Batang persen={persen} nama={`${persen} persen sudah dibelanjakan`} />
      </div>
      <dl className="mt-2 grid grid-cols-2 gap-x-3">
        <Jumlah label="Dibelanjakan" jumlah={u.dibelanjakan} warna="bg-aksen" />
        <Jumlah label="Sisa" jumlah={u.sisa} warna="border border-garis-kuat bg-cekung" />
      </dl>
      <p className="mt-2 text-base text-teks-2">
        Laporan belanja: {pertanggungjawaban.states[u.statusLpj].label.toLowerCase()}. Ditunggu
        sampai {tanggalIndonesia(u.tenggat)}.
      </p>
      <Link
        href={`/pencairan/${u.pencairanId}`}
        className="inline-flex min-h-12 items-center text-base"
      >
        Lihat jalan uang
      </Link>
    </section>
  );
}

const Jumlah = ({ label, jumlah, warna }: { label: string; jumlah: number; warna: string }) => (
  <div>
    <dt className="flex items-center gap-2 text-base text-teks-3">
      <span aria-hidden="true" className={`size-3 rounded-sm ${warna}`} />
      {label}
    </dt>
    <dd className="utuh font-semibold">{formatRupiah(jumlah)}</dd>
  </div>
);
