import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DaftarUsulan } from '@/app/(kerja)/usulan/_components/DaftarUsulan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringPilih } from '@/components/ui/Saring';
import { TombolTaut } from '@/components/ui/Tombol';
import { usulan } from '@/lib/core/lifecycle/usulan';
import { ruleOf } from '@/lib/core/policy';
import { requireActor } from '@/lib/server/session';
import { bacaSaring, daftarUsulan, PER_HALAMAN } from '@/lib/usulan/list';

export const metadata: Metadata = { title: 'Surat usulan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const STATUS = Object.entries(usulan.states).map(([nilai, s]) => ({ nilai, label: s.label }));

const alamat = (p: Record<string, string | number | undefined>) => {
  const isi = Object.entries(p).flatMap(([k, v]) => (v ? [[k, String(v)]] : []));
  return isi.length > 0 ? `/usulan?${new URLSearchParams(isi)}` : '/usulan';
};

export default async function UsulanPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!ruleOf('usulan.lihat').roles.includes(actor.peran)) notFound();
  const s = bacaSaring(await searchParams);
  const daftar = await daftarUsulan(actor, s);
  const awal = (s.halaman - 1) * PER_HALAMAN;
  return (
    <>
      <Judul
        judul="Surat usulan"
        sub="Surat Dinas kepada Menteri untuk kelompok yang layak."
        kanan={
          ruleOf('usulan.susun').roles.includes(actor.peran) && (
            <TombolTaut href="/usulan/baru" nada="utama" ikon="tambah">
              Susun surat usulan
            </TombolTaut>
          )
        }
      />
      <Saring bersihkan={s.status ? '/usulan' : undefined} label="Saring surat usulan">
        <SaringPilih name="status" label="Keadaan" nilai={s.status} pilihan={STATUS} />
      </Saring>
      {daftar.baris.length === 0 ? (
        <Kosong
          ikon="kirim"
          judul={s.status ? 'Tidak ada surat di saringan ini.' : 'Belum ada surat usulan.'}
        >
          {!s.status && 'Staf Dinas menyusunnya setelah ada kelompok yang layak.'}
        </Kosong>
      ) : (
        <Panel judul="Daftar surat usulan" rapat>
          <DaftarUsulan baris={daftar.baris} />
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
