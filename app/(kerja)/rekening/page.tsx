import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DaftarRekening } from '@/app/(kerja)/rekening/_components/DaftarRekening';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringCari, SaringPilih } from '@/components/ui/Saring';
import { TombolTaut } from '@/components/ui/Tombol';
import { rekening } from '@/lib/core/lifecycle/rekening';
import { ruleOf } from '@/lib/core/policy';
import { bacaSaring, daftarRekening, PER_HALAMAN } from '@/lib/rekening/list';
import { calonRekening } from '@/lib/rekening/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Rekening' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const STATUS = Object.entries(rekening.states).map(([nilai, s]) => ({ nilai, label: s.label }));

const alamat = (p: Record<string, string | number | undefined>) => {
  const isi = Object.entries(p).flatMap(([k, v]) => (v ? [[k, String(v)]] : []));
  return isi.length > 0 ? `/rekening?${new URLSearchParams(isi)}` : '/rekening';
};

export default async function RekeningPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!ruleOf('rekening.lihat').roles.includes(actor.peran)) notFound();
  const s = bacaSaring(await searchParams);
  const [daftar, calon] = await Promise.all([daftarRekening(actor, s), calonRekening(actor)]);
  const disaring = Boolean(s.cari || s.status);
  const awal = (s.halaman - 1) * PER_HALAMAN;
  const bisaKirim = calon?.disahkan && !calon.diperiksa;
  return (
    <>
      <Judul
        judul="Rekening"
        sub="Tempat bantuan masuk. Satu kelompok, satu rekening."
        kanan={
          bisaKirim && (
            <TombolTaut href="/rekening/baru" nada="utama" ikon="tambah">
              {calon.aktif ? 'Ganti rekening' : 'Kirim rekening'}
            </TombolTaut>
          )
        }
      />
      {!calon && (
        <Saring bersihkan={disaring ? '/rekening' : undefined} label="Saring rekening">
          <SaringCari label="Nama kelompok" nilai={s.cari} />
          <SaringPilih name="status" label="Keadaan" nilai={s.status} pilihan={STATUS} />
        </Saring>
      )}
      {daftar.baris.length === 0 ? (
        <Kosong
          ikon="bank"
          judul={disaring ? 'Tidak ada rekening di saringan ini.' : 'Belum ada rekening.'}
        >
          {!disaring && 'Ketua kelompok mengirimnya setelah membuka rekening di bank.'}
        </Kosong>
      ) : (
        <Panel judul="Daftar rekening" rapat>
          <DaftarRekening baris={daftar.baris} />
        </Panel>
      )}
      <Penomoran
        dari={Math.min(awal + 1, daftar.jumlah)}
        sampai={awal + daftar.baris.length}
        jumlah={daftar.jumlah}
        lebih={daftar.lebih}
        halaman={s.halaman}
        adaBerikut={daftar.adaBerikut}
        href={(hal) => alamat({ cari: s.cari, status: s.status, hal })}
      />
    </>
  );
}
