import type { Metadata } from 'next';
import Link from 'next/link';
import { requireAdmin } from '@/app/(kerja)/pengguna/admin';
import { Baris } from '@/components/ui/Baris';
import { Judul } from '@/components/ui/Halaman';
import { Ikon } from '@/components/ui/Ikon';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { type BebanKecamatan, bebanPendamping } from '@/lib/pengguna/queries/tugas';

export const metadata: Metadata = { title: 'Penugasan pendamping' };

const KEPALA = [
  { label: 'Kecamatan' },
  { label: 'Pendamping' },
  { label: 'Kelompok', kanan: true },
  { label: 'Tiap pendamping', kanan: true },
  { label: 'Perlu dilihat' },
];

export default async function PenugasanPage() {
  const actor = await requireAdmin();
  const { rasio, baris } = await bebanPendamping(actor);
  const lewat = baris.filter((b) => b.lewat).length;
  return (
    <>
      <Judul
        judul="Penugasan pendamping"
        sub={
          lewat > 0
            ? `${lewat} kecamatan perlu tambahan pendamping. Ukurannya satu untuk ${rasio} kelompok.`
            : `Tidak ada kelompok tanpa pendamping. Ukurannya satu untuk ${rasio} kelompok.`
        }
        kembali={{ href: '/pengguna', label: 'Pengguna' }}
      />
      <Panel judul="Menurut kecamatan" rapat>
        <TabelKartu kepala={KEPALA} keterangan="Pendamping dan kelompok menurut kecamatan">
          {urutBeban(baris).map((b) => (
            <Baris key={b.kecamatan} id={`kec-${b.kecamatan}`} status={b.lewat ? 'LEWAT' : 'CUKUP'}>
              <Sel kepala>{b.nama}</Sel>
              <Sel label="Pendamping">
                <Pendamping daftar={b.pendamping} />
              </Sel>
              <Sel label="Kelompok" kanan>
                {b.kelompok}
              </Sel>
              <Sel label="Tiap pendamping" kanan>
                {b.pendamping.length > 0 ? b.perPendamping : null}
              </Sel>
              <Sel label="Perlu dilihat">{b.lewat ? <Lewat beban={b} /> : null}</Sel>
            </Baris>
          ))}
        </TabelKartu>
      </Panel>
    </>
  );
}

/** Where help is needed most comes first (rules 2.3). */
const urutBeban = (baris: BebanKecamatan[]): BebanKecamatan[] =>
  baris.toSorted((a, b) => Number(b.lewat) - Number(a.lewat) || b.perPendamping - a.perPendamping);

function Pendamping({ daftar }: { daftar: BebanKecamatan['pendamping'] }) {
  if (daftar.length === 0) return <span className="text-teks-3">Belum ada</span>;
  return (
    <ul>
      {daftar.map((p) => (
        <li key={p.tugasId}>
          <Link
            href={`/pengguna/penugasan/${p.tugasId}`}
            className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
          >
            {p.nama}
          </Link>{' '}
          <span className="text-teks-3">
            {p.pengganti && 'pengganti '}sejak {tanggalIndonesia(p.dari)}
            {p.sampai && ` sampai ${tanggalIndonesia(p.sampai)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Lewat({ beban: b }: { beban: BebanKecamatan }) {
  return (
    <span className="inline-flex items-center gap-1.5 font-semibold text-perhatian">
      <Ikon nama="peringatan" ukuran={15} />
      {b.pendamping.length === 0 ? 'Tanpa pendamping' : 'Terlalu banyak kelompok'}
    </span>
  );
}
