import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { PerluDilihat } from '@/app/(kerja)/pendamping/_components/PerluDilihat';
import { SaringPeriode } from '@/app/(kerja)/pendamping/_components/SaringPeriode';
import { Baris } from '@/components/ui/Baris';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { TombolCetak } from '@/components/ui/TombolCetak';
import { policy } from '@/lib/core/policy';
import { daftarKinerja, type Kinerja, tahunKini } from '@/lib/pendamping/queries';
import { type Periode, sebutPeriode } from '@/lib/pendamping/rules';
import { alamatPeriode, bacaPeriode } from '@/lib/pendamping/saring';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Pendamping' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const KEPALA = [
  { label: 'Nama' },
  { label: 'Kecamatan' },
  { label: 'Kelompok', kanan: true },
  { label: 'Tepat waktu', kanan: true },
  { label: 'Belum selesai', kanan: true },
  { label: 'Dikunjungi', kanan: true },
  { label: 'Perlu dilihat' },
];

/** Companions of the office by load, with the figures of a period (F2, rules 2.3). */
export default async function PendampingPage({ searchParams }: Props) {
  const actor = await requireActor();
  const boleh: readonly string[] = policy['pendamping.lihat'].roles;
  if (!boleh.includes(actor.peran)) notFound();
  if (actor.peran === 'PENDAMPING') redirect(`/pendamping/${actor.id}`);
  const tahunIni = await tahunKini();
  const periode = bacaPeriode(await searchParams, tahunIni);
  const { rasio, baris } = await daftarKinerja(actor, periode);
  const banyak = baris.filter((b) => b.banyak).length;
  return (
    <>
      <Judul
        judul="Pendamping"
        sub={
          banyak > 0
            ? `${banyak} pendamping punya lebih dari ${rasio} kelompok. Mereka perlu teman.`
            : `Tidak ada pendamping dengan lebih dari ${rasio} kelompok.`
        }
        kanan={<TombolCetak />}
      />
      <SaringPeriode periode={periode} tahunIni={tahunIni} />
      {baris.length === 0 ? (
        <Kosong ikon="orang" judul="Belum ada pendamping di wilayah ini.">
          Admin menugaskan pendamping sesudah lulus pelatihan provinsi.
        </Kosong>
      ) : (
        <Panel judul={`Kelompok dan kunjungan, ${sebutPeriode(periode)}`} rapat>
          <TabelKartu kepala={KEPALA} keterangan="Pendamping menurut banyaknya kelompok">
            {baris.map((k) => (
              <BarisPendamping key={k.id} k={k} rasio={rasio} periode={periode} />
            ))}
          </TabelKartu>
        </Panel>
      )}
      <p className="mt-2 text-base text-teks-2 meja:text-sm">
        Kelompok dihitung hari ini dan dibagi rata bila satu kecamatan punya beberapa pendamping.
      </p>
    </>
  );
}

type PropsBaris = { k: Kinerja; rasio: number; periode: Periode };

function BarisPendamping({ k, rasio, periode }: PropsBaris) {
  return (
    <Baris status={k.banyak ? 'BEBAN_LEBIH' : 'CUKUP'}>
      <Sel kepala>
        <Link
          href={alamatPeriode(`/pendamping/${k.id}`, periode)}
          className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
        >
          {k.nama}
        </Link>
      </Sel>
      <Sel label="Kecamatan">{k.kecamatan.join(', ')}</Sel>
      <Sel label="Kelompok" kanan>
        {k.kelompok}
      </Sel>
      <Sel label="Tepat waktu" kanan>
        {k.tepat} dari {k.tepat + k.telat + k.tertunda}
      </Sel>
      <Sel label="Belum selesai" kanan>
        {k.tertunda}
      </Sel>
      <Sel label="Dikunjungi" kanan>
        {k.dikunjungi}
      </Sel>
      <Sel label="Perlu dilihat">
        {!k.lulus || k.banyak ? <PerluDilihat k={k} rasio={rasio} /> : null}
      </Sel>
    </Baris>
  );
}
