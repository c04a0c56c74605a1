import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DaftarCalon } from '@/app/(kerja)/calon/_components/DaftarCalon';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringCari, SaringPilih } from '@/components/ui/Saring';
import { TombolTaut } from '@/components/ui/Tombol';
import { RUPA_KEADAAN } from '@/lib/calon/labels';
import { cariCalon, PER_HALAMAN } from '@/lib/calon/queries';
import { KEADAAN } from '@/lib/calon/rules';
import { alamatSaring, bacaSaring } from '@/lib/calon/saring';
import { ruleOf } from '@/lib/core/policy';
import { requireActor } from '@/lib/server/session';
import { pilihanDesa } from '@/lib/wilayah/queries';

export const metadata: Metadata = { title: 'Calon anggota' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const KEADAAN_PILIHAN = KEADAAN.map((k) => ({ nilai: k, label: RUPA_KEADAAN[k].label }));

export default async function CalonPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!ruleOf('calon.lihat').roles.includes(actor.peran)) notFound();
  const saring = bacaSaring(await searchParams);
  const [{ baris, jumlah }, desa] = await Promise.all([
    cariCalon(actor, saring),
    pilihanDesa(actor),
  ]);
  const { cari, keadaan, kelompok, halaman } = saring;
  const awal = (halaman - 1) * PER_HALAMAN;
  const tersaring = cari ?? keadaan ?? kelompok ?? saring.desa;
  const boleh = ruleOf('calon.catat').roles.includes(actor.peran);
  return (
    <>
      <Judul
        judul="Calon anggota"
        sub="Warga yang mungkin bergabung, sebelum ada kelompoknya."
        kanan={
          boleh && (
            <TombolTaut href="/calon/baru" nada="utama" ikon="tambah">
              Catat calon
            </TombolTaut>
          )
        }
      />
      <Saring label="Saring calon" bersihkan={tersaring ? '/calon' : undefined}>
        <SaringCari label="Nama" nilai={cari} />
        <SaringPilih name="keadaan" label="Keadaan" nilai={keadaan} pilihan={KEADAAN_PILIHAN} />
        {desa.length > 1 && (
          <SaringPilih name="desa" label="Desa" nilai={saring.desa} pilihan={desa} />
        )}
        <SaringPilih
          name="kelompok"
          label="Kelompok"
          nilai={kelompok}
          pilihan={[
            { nilai: 'belum', label: 'Belum masuk' },
            { nilai: 'sudah', label: 'Sudah masuk' },
          ]}
        />
      </Saring>
      {baris.length === 0 ? (
        <Kosong ikon="orang" judul="Belum ada calon anggota di sini.">
          {boleh
            ? 'Catat warga yang berminat, atau ambil dari daftar hadir sosialisasi.'
            : 'Calon dicatat pendamping, kantor desa, atau staf Dinas.'}
        </Kosong>
      ) : (
        <Panel judul="Daftar calon anggota" rapat>
          <DaftarCalon baris={baris} />
        </Panel>
      )}
      <Penomoran
        dari={Math.min(awal + 1, jumlah)}
        sampai={awal + baris.length}
        jumlah={jumlah}
        lebih={false}
        halaman={halaman}
        adaBerikut={awal + baris.length < jumlah}
        href={(h) => alamatSaring({ ...saring, halaman: h })}
      />
    </>
  );
}
