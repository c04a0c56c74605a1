import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DaftarKunjungan } from '@/app/(kerja)/kunjungan/_components/DaftarKunjungan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringCari, SaringPilih } from '@/components/ui/Saring';
import { kunjungan } from '@/lib/core/lifecycle/kunjungan';
import { ruleOf } from '@/lib/core/policy';
import { daftarKunjungan, PER_HALAMAN } from '@/lib/kunjungan/list';
import { alamatSaring, bacaSaring, type SaringKunjungan } from '@/lib/kunjungan/saring';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Kunjungan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const STATUS = Object.entries(kunjungan.states).map(([nilai, s]) => ({ nilai, label: s.label }));
const TEMPO = [
  { nilai: 'jatuh', label: 'Jatuh tempo sekarang' },
  { nilai: 'terlambat', label: 'Terlambat' },
];
const UUID = /^[0-9a-f-]{36}$/;

export default async function KunjunganPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!ruleOf('kunjungan.lihat').roles.includes(actor.peran)) notFound();
  const saring = bacaSaring(await searchParams);
  const { baris, jumlah, lebih, halaman } = await daftarKunjungan(actor, saring);
  const awal = (halaman - 1) * PER_HALAMAN;
  const disaring = Boolean(saring.status ?? saring.tempo ?? saring.kelompok);
  return (
    <>
      <Judul judul="Kunjungan" sub="Kunjungan pendamping ke kelompok yang sudah menerima dana." />
      <Isian saring={saring} disaring={disaring} />
      {baris.length === 0 ? (
        <Kosong
          ikon="kalender"
          judul={disaring ? 'Tidak ada kunjungan di saringan ini.' : 'Belum ada kunjungan.'}
        >
          {!disaring && 'Kunjungan pertama terjadwal setelah kelompok mencatat usaha mulai.'}
        </Kosong>
      ) : (
        <Panel judul="Daftar kunjungan" rapat>
          <DaftarKunjungan baris={baris} />
        </Panel>
      )}
      <Penomoran
        dari={Math.min(awal + 1, jumlah)}
        sampai={awal + baris.length}
        jumlah={jumlah}
        lebih={lebih}
        halaman={halaman}
        adaBerikut={lebih ? baris.length === PER_HALAMAN : awal + baris.length < jumlah}
        href={(h) => alamatSaring({ ...saring, halaman: h })}
      />
    </>
  );
}

function Isian({ saring, disaring }: { saring: SaringKunjungan; disaring: boolean }) {
  // a link from a group's page names it by id; a person types its name
  const nama = saring.kelompok && !UUID.test(saring.kelompok) ? saring.kelompok : undefined;
  return (
    <Saring bersihkan={disaring ? '/kunjungan' : undefined} label="Saring kunjungan">
      <SaringCari name="kelompok" label="Nama kelompok" nilai={nama} />
      <SaringPilih name="status" label="Keadaan" nilai={saring.status} pilihan={STATUS} />
      <SaringPilih name="tempo" label="Waktu" nilai={saring.tempo} pilihan={TEMPO} />
    </Saring>
  );
}
