import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BlokSuratBaru } from '@/app/(kerja)/dicatatkan/_components/BlokDicatat';
import { DaftarPenetapan } from '@/app/(kerja)/penetapan/_components/DaftarPenetapan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringPilih } from '@/components/ui/Saring';
import { TombolTaut } from '@/components/ui/Tombol';
import { penetapan } from '@/lib/core/lifecycle/penetapan';
import { ruleOf } from '@/lib/core/policy';
import { bacaSaring, daftarPenetapan, PER_HALAMAN } from '@/lib/penetapan/list';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Penetapan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const STATUS = Object.entries(penetapan.states).map(([nilai, s]) => ({ nilai, label: s.label }));

const alamat = (p: Record<string, string | number | undefined>) => {
  const isi = Object.entries(p).flatMap(([k, v]) => (v ? [[k, String(v)]] : []));
  return isi.length > 0 ? `/penetapan?${new URLSearchParams(isi)}` : '/penetapan';
};

export default async function PenetapanPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!ruleOf('penetapan.lihat').roles.includes(actor.peran)) notFound();
  const s = bacaSaring(await searchParams);
  const daftar = await daftarPenetapan(actor, s);
  const awal = (s.halaman - 1) * PER_HALAMAN;
  return (
    <>
      <Judul
        judul="Penetapan"
        sub="SK Kementerian Sosial tentang penerima bantuan."
        kanan={
          ruleOf('penetapan.susun').roles.includes(actor.peran) && (
            <TombolTaut href="/penetapan/baru" nada="utama" ikon="tambah">
              Susun penetapan
            </TombolTaut>
          )
        }
      />
      <div className="mb-3 empty:hidden">
        <BlokSuratBaru actor={actor} />
      </div>
      <Saring bersihkan={s.status ? '/penetapan' : undefined} label="Saring penetapan">
        <SaringPilih name="status" label="Keadaan" nilai={s.status} pilihan={STATUS} />
      </Saring>
      {daftar.baris.length === 0 ? (
        <Kosong
          ikon="bendera"
          judul={s.status ? 'Tidak ada SK di saringan ini.' : 'Belum ada SK penetapan.'}
        >
          {!s.status && 'Kementerian menyusunnya setelah menyetujui proposal.'}
        </Kosong>
      ) : (
        <Panel judul="Daftar SK penetapan" rapat>
          <DaftarPenetapan baris={daftar.baris} />
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
