import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { LencanaPengaduan } from '@/app/(kerja)/pengaduan/_components/LencanaPengaduan';
import { Baris } from '@/components/ui/Baris';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringPilih } from '@/components/ui/Saring';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { pengaduan } from '@/lib/core/lifecycle/konsultasi';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { bacaSaring, bolehPengaduan, daftarPengaduan, PER_HALAMAN } from '@/lib/pengaduan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Pengaduan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const KEPALA = [
  { label: 'Pengaduan' },
  { label: 'Nomor' },
  { label: 'Tempat' },
  { label: 'Masuk' },
  { label: 'Keadaan' },
];

const STATUS = Object.entries(pengaduan.states).map(([nilai, s]) => ({ nilai, label: s.label }));

export default async function PengaduanPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!bolehPengaduan(actor)) notFound();
  const s = bacaSaring(await searchParams);
  const d = await daftarPengaduan(actor, s);
  const awal = (s.halaman - 1) * PER_HALAMAN;
  return (
    <>
      <Judul judul="Pengaduan" sub="Hanya Inspektorat dan Kepala Dinas yang melihat halaman ini." />
      <Saring bersihkan={s.status ? '/pengaduan' : undefined} label="Saring pengaduan">
        <SaringPilih name="status" label="Keadaan" nilai={s.status} pilihan={STATUS} />
      </Saring>
      {d.butir.length === 0 ? (
        <Kosong ikon="peringatan" judul="Tidak ada pengaduan di sini.">
          Pengaduan muncul bila jumlah dana yang dilihat anggota berbeda.
        </Kosong>
      ) : (
        <Panel judul="Urut dari yang paling lama" rapat>
          <TabelKartu kepala={KEPALA} keterangan="Daftar pengaduan">
            {d.butir.map((r) => (
              <Baris key={r.id} status={r.status}>
                <Sel kepala>
                  <Link
                    href={`/pengaduan/${r.id}`}
                    className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
                  >
                    {r.judul}
                  </Link>
                </Sel>
                <Sel label="Nomor" utuh>
                  {r.nomor}
                </Sel>
                <Sel label="Tempat">{r.desa}</Sel>
                <Sel label="Masuk" utuh>
                  {tanggalIndonesia(r.masuk)}
                </Sel>
                <Sel label="Keadaan">
                  <LencanaPengaduan status={r.status} sunyi />
                </Sel>
              </Baris>
            ))}
          </TabelKartu>
        </Panel>
      )}
      <Penomoran
        dari={awal + 1}
        sampai={awal + d.butir.length}
        jumlah={d.jumlah}
        lebih={d.lebih}
        halaman={s.halaman}
        adaBerikut={d.adaBerikut}
        href={(h) => `/pengaduan?hal=${h}${s.status ? `&status=${s.status}` : ''}`}
      />
    </>
  );
}
