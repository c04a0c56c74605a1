import type { Metadata } from 'next';
import { DaftarKegiatan } from '@/app/(kerja)/kegiatan/_components/DaftarKegiatan';
import { SaringKegiatan } from '@/app/(kerja)/kegiatan/_components/SaringKegiatan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { TombolTaut } from '@/components/ui/Tombol';
import { cariKegiatan, PER_HALAMAN, tahunKegiatan } from '@/lib/kegiatan/queries';
import { jenisUntuk } from '@/lib/kegiatan/rules';
import { alamatSaring, bacaSaring } from '@/lib/kegiatan/saring';
import { requireActor } from '@/lib/server/session';
import { pilihanKecamatan } from '@/lib/wilayah/queries';

export const metadata: Metadata = { title: 'Kegiatan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function KegiatanPage({ searchParams }: Props) {
  const actor = await requireActor();
  const saring = bacaSaring(await searchParams);
  const [hasil, tahun, kecamatan] = await Promise.all([
    cariKegiatan(actor, saring),
    tahunKegiatan(actor),
    pilihanKecamatan(actor),
  ]);
  const { baris, jumlah, lebih, halaman } = hasil;
  const awal = (halaman - 1) * PER_HALAMAN;
  const boleh = jenisUntuk(actor.peran).length > 0;
  return (
    <>
      <Judul
        judul="Kegiatan"
        sub="Pelatihan, pengarahan, sosialisasi, bimbingan teknis, dan rapat."
        kanan={
          boleh && (
            <TombolTaut href="/kegiatan/baru" nada="utama" ikon="tambah">
              Rencanakan kegiatan
            </TombolTaut>
          )
        }
      />
      <Cabang />
      <SaringKegiatan saring={saring} tahun={tahun} kecamatan={kecamatan} />
      {baris.length === 0 ? (
        <Kosong ikon="kalender" judul="Belum ada kegiatan di sini.">
          {boleh
            ? 'Rencanakan kegiatan, lalu catat siapa yang hadir.'
            : 'Kegiatan muncul setelah Dinas, provinsi, atau pendamping merencanakannya.'}
        </Kosong>
      ) : (
        <Panel judul="Daftar kegiatan" rapat>
          <DaftarKegiatan baris={baris} />
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

const CABANG = [
  { href: '/kegiatan/cakupan', label: 'Cakupan desa' },
  { href: '/kegiatan/tindak-lanjut', label: 'Tindak lanjut' },
  { href: '/kegiatan/lembar-informasi', label: 'Lembar informasi' },
];

function Cabang() {
  return (
    <nav aria-label="Tentang kegiatan" className="mb-3 flex flex-wrap gap-2">
      {CABANG.map((c) => (
        <TombolTaut key={c.href} href={c.href}>
          {c.label}
        </TombolTaut>
      ))}
    </nav>
  );
}
