import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DaftarProposal } from '@/app/(kerja)/proposal/_components/DaftarProposal';
import { SaringProposal } from '@/app/(kerja)/proposal/_components/SaringProposal';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Tab } from '@/components/ui/Tab';
import { TombolTaut } from '@/components/ui/Tombol';
import { ruleOf } from '@/lib/core/policy';
import { menungguDi } from '@/lib/core/waiting';
import { PEMERIKSA } from '@/lib/proposal/antre';
import { kePadat } from '@/lib/proposal/baris-antrean';
import { bacaSaringan, daftarProposal, PER_HALAMAN, pilihanSaring } from '@/lib/proposal/list';
import { massalUntuk } from '@/lib/proposal/massal';
import { bacaJenuh } from '@/lib/proposal/queries-jenuh';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Proposal' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const alamat = (p: Record<string, string | number | boolean | null | undefined>) => {
  const isi = Object.entries(p).flatMap(([k, v]) => (v ? [[k, String(v)]] : []));
  return isi.length > 0 ? `/proposal?${new URLSearchParams(isi)}` : '/proposal';
};

export default async function ProposalPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!ruleOf('proposal.lihat').roles.includes(actor.peran)) notFound();
  const s = bacaSaringan(await searchParams);
  const [daftar, pilihan] = await Promise.all([daftarProposal(actor, s), pilihanSaring(actor)]);
  const { jumlah, lebih, halaman } = daftar;
  const kini = {
    cari: s.cari,
    status: s.status,
    kec: s.kecamatan,
    usaha: s.usaha,
    tahun: s.tahun,
    untuk: s.menunggu && 'saya',
    lewat: s.lewat && 'ya',
  };
  const disaring = Boolean(s.cari || s.status || s.kecamatan || s.usaha || s.tahun);
  const semua = !s.menunggu && !s.lewat;
  const dariSini = (halaman - 1) * PER_HALAMAN;
  return (
    <>
      <Judul
        judul="Proposal"
        sub={kalimat(jumlah, lebih, s)}
        kanan={
          bacaJenuh(actor) && (
            <TombolTaut href="/proposal/jenuh" nada="polos">
              Usaha yang sudah banyak
            </TombolTaut>
          )
        }
      />
      <Tab
        label="Saringan tersimpan"
        butir={[
          ...(menungguDi('proposal', actor.peran).length > 0
            ? [{ href: '/proposal?untuk=saya', label: 'Menunggu Anda', kini: s.menunggu }]
            : []),
          { href: '/proposal', label: 'Sedang berjalan', kini: semua && s.status !== 'semua' },
          { href: '/proposal?lewat=ya', label: 'Lewat batas', kini: s.lewat },
          { href: '/proposal?status=semua', label: 'Semua', kini: semua && s.status === 'semua' },
        ]}
      />
      <SaringProposal
        s={s}
        pilihan={pilihan}
        bersihkan={disaring ? alamat({ untuk: kini.untuk, lewat: kini.lewat }) : undefined}
      />
      {daftar.butir.length === 0 ? (
        <Kosong
          ikon="berkas"
          judul={disaring || !semua ? 'Tidak ada proposal di saringan ini.' : 'Belum ada proposal.'}
          aksi={
            disaring || !semua ? (
              <TombolTaut href="/proposal">Lihat semua yang berjalan</TombolTaut>
            ) : undefined
          }
        >
          {semua && !disaring && 'Daftar ini terisi setelah kelompok mulai menulis proposal.'}
        </Kosong>
      ) : (
        <Panel judul="Urut dari yang paling lama menunggu" rapat>
          <DaftarProposal
            baris={daftar.butir.map(kePadat)}
            ambangJenuh={daftar.ambangJenuh}
            antre={alamat({ ...kini }).split('?')[1] ?? ''}
            memeriksa={PEMERIKSA.test(actor.peran)}
            massal={massalUntuk(actor)}
          />
        </Panel>
      )}
      <Penomoran
        dari={dariSini + 1}
        sampai={dariSini + daftar.butir.length}
        jumlah={jumlah}
        lebih={lebih}
        halaman={halaman}
        adaBerikut={daftar.adaBerikut}
        href={(n) => alamat({ ...kini, hal: n })}
      />
    </>
  );
}

function kalimat(jumlah: number, lebih: boolean, s: { menunggu: boolean; lewat: boolean }) {
  const n = `${lebih ? 'Lebih dari ' : ''}${jumlah.toLocaleString('id-ID')} berkas`;
  if (s.menunggu) return `${n} menunggu Anda.`;
  return s.lewat ? `${n} lewat batas hari kerja.` : `${n} di wilayah Anda.`;
}
