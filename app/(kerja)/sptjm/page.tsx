import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DaftarSptjm } from '@/app/(kerja)/sptjm/_components/DaftarSptjm';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringPilih } from '@/components/ui/Saring';
import { TombolTaut } from '@/components/ui/Tombol';
import { sptjm } from '@/lib/core/lifecycle/sptjm';
import { ruleOf } from '@/lib/core/policy';
import { requireActor } from '@/lib/server/session';
import { bacaSaring, daftarSptjm, PER_HALAMAN } from '@/lib/sptjm/list';

export const metadata: Metadata = { title: 'SPTJM' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const STATUS = Object.entries(sptjm.states).map(([nilai, s]) => ({ nilai, label: s.label }));

const alamat = (p: Record<string, string | number | undefined>) => {
  const isi = Object.entries(p).flatMap(([k, v]) => (v ? [[k, String(v)]] : []));
  return isi.length > 0 ? `/sptjm?${new URLSearchParams(isi)}` : '/sptjm';
};

export default async function SptjmPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!ruleOf('sptjm.lihat').roles.includes(actor.peran)) notFound();
  const s = bacaSaring(await searchParams);
  const daftar = await daftarSptjm(actor, s);
  const awal = (s.halaman - 1) * PER_HALAMAN;
  return (
    <>
      <Judul
        judul="SPTJM"
        sub="Surat pernyataan tanggung jawab mutlak Kepala Dinas."
        kanan={
          ruleOf('sptjm.susun').roles.includes(actor.peran) && (
            <TombolTaut href="/sptjm/baru" nada="utama" ikon="tambah">
              Susun SPTJM
            </TombolTaut>
          )
        }
      />
      <Saring bersihkan={s.status ? '/sptjm' : undefined} label="Saring SPTJM">
        <SaringPilih name="status" label="Keadaan" nilai={s.status} pilihan={STATUS} />
      </Saring>
      {daftar.baris.length === 0 ? (
        <Kosong
          ikon="stempel"
          judul={s.status ? 'Tidak ada SPTJM di saringan ini.' : 'Belum ada SPTJM.'}
        >
          {!s.status && 'Staf Dinas menyusunnya setelah kelompok ditetapkan.'}
        </Kosong>
      ) : (
        <Panel judul="Daftar SPTJM" rapat>
          <DaftarSptjm baris={daftar.baris} />
        </Panel>
      )}
      <Penomoran
        dari={Math.min(awal + 1, daftar.jumlah)}
        sampai={awal + daftar.baris.length}
        jumlah={daftar.jumlah}
        lebih={daftar.lebih}
        halaman={s.halaman}
        adaBerikut={daftar.adaBerikut}
        href={(hal) => alamat({ status: s.status, tahun: s.tahun, hal })}
      />
    </>
  );
}
