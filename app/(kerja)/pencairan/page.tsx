import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { LencanaPencairan } from '@/app/(kerja)/pencairan/_components/LencanaPencairan';
import { Baris } from '@/components/ui/Baris';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringCari, SaringPilih } from '@/components/ui/Saring';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { ruleOf } from '@/lib/core/policy';
import { formatRupiah } from '@/lib/core/rupiah';
import { pilihanStatus } from '@/lib/pencairan/labels';
import { bacaSaring, daftarPencairan, PER_HALAMAN } from '@/lib/pencairan/list';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Pencairan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const KEPALA = [
  { label: 'Kelompok' },
  { label: 'Desa' },
  { label: 'Nomor proposal' },
  { label: 'Keadaan' },
  { label: 'Jumlah', kanan: true },
];

export default async function PencairanPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!ruleOf('pencairan.lihat').roles.includes(actor.peran)) notFound();
  const s = bacaSaring(await searchParams);
  const d = await daftarPencairan(actor, s);
  const disaring = Boolean(s.cari || s.status || s.tahun);
  const alamat = (hal: number) => {
    const isi = { cari: s.cari, status: s.status, tahun: s.tahun ?? '', hal };
    const ada = Object.entries(isi).flatMap(([k, v]) => (v ? [[k, String(v)]] : []));
    return `/pencairan?${new URLSearchParams(ada)}`;
  };
  return (
    <>
      <Judul judul="Pencairan" sub="Jalan uang dari SK sampai ke tangan kelompok." />
      <Saring bersihkan={disaring ? '/pencairan' : undefined} label="Saring pencairan">
        <SaringCari label="Nama kelompok atau nomor proposal" nilai={s.cari} />
        <SaringPilih
          name="status"
          label="Keadaan"
          nilai={s.status}
          pilihan={pilihanStatus(actor.peran)}
        />
        {d.tahun.length > 1 && (
          <SaringPilih
            name="tahun"
            label="Tahun"
            nilai={s.tahun?.toString()}
            pilihan={d.tahun.map((t) => ({ nilai: String(t), label: String(t) }))}
          />
        )}
      </Saring>
      {d.butir.length === 0 ? (
        <Kosong
          ikon="dompet"
          judul={disaring ? 'Tidak ada pencairan di saringan ini.' : 'Belum ada pencairan.'}
        >
          {!disaring && 'Daftar ini terisi setelah Kementerian menetapkan penerima.'}
        </Kosong>
      ) : (
        <Panel judul="Urut dari yang paling lama menunggu" rapat>
          <TabelKartu kepala={KEPALA} keterangan="Daftar pencairan">
            {d.butir.map((p) => (
              <Baris key={p.id} status={p.status}>
                <Sel kepala>
                  <Link
                    href={`/pencairan/${p.id}`}
                    className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
                  >
                    KUBE {p.nama}
                  </Link>
                </Sel>
                <Sel label="Desa">{p.desa}</Sel>
                <Sel label="Nomor proposal" utuh>
                  {p.nomor}
                </Sel>
                <Sel label="Keadaan">
                  <LencanaPencairan status={p.status} sunyi />
                </Sel>
                <Sel label="Jumlah" kanan>
                  {formatRupiah(p.jumlah)}
                  {p.bentuk === 'BARANG' && ' (barang)'}
                </Sel>
              </Baris>
            ))}
          </TabelKartu>
        </Panel>
      )}
      <Penomoran
        dari={(s.halaman - 1) * PER_HALAMAN + 1}
        sampai={(s.halaman - 1) * PER_HALAMAN + d.butir.length}
        jumlah={d.jumlah}
        lebih={d.lebih}
        halaman={s.halaman}
        adaBerikut={d.adaBerikut}
        href={alamat}
      />
    </>
  );
}
