import type { Metadata } from 'next';
import { DaftarPengguna } from '@/app/(kerja)/pengguna/_components/DaftarPengguna';
import { requireAdmin } from '@/app/(kerja)/pengguna/admin';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringCari, SaringPilih } from '@/components/ui/Saring';
import { TombolTaut } from '@/components/ui/Tombol';
import { PERAN, SEMUA_PERAN } from '@/lib/core/actor';
import { cariPengguna, PER_HALAMAN } from '@/lib/pengguna/queries/daftar';
import { alamatSaring, bacaSaring } from '@/lib/pengguna/saring';

export const metadata: Metadata = { title: 'Pengguna' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PILIHAN = SEMUA_PERAN.map((p) => ({ nilai: p, label: PERAN[p].label }));

export default async function PenggunaPage({ searchParams }: Props) {
  const actor = await requireAdmin();
  const saring = bacaSaring(await searchParams);
  const { baris, jumlah, lebih, halaman } = await cariPengguna(actor, saring);
  const awal = (halaman - 1) * PER_HALAMAN;
  return (
    <>
      <Judul
        judul="Pengguna"
        kanan={
          <>
            <TombolTaut href="/pengguna/baru" nada="utama" ikon="tambah">
              Buat pengguna
            </TombolTaut>
            <TombolTaut href="/pengguna/penugasan" ikon="peta">
              Penugasan pendamping
            </TombolTaut>
          </>
        }
      />
      <Saring
        bersihkan={saring.cari || saring.peran ? '/pengguna' : undefined}
        label="Saring pengguna"
      >
        <SaringCari label="Nama atau nama pengguna" nilai={saring.cari} />
        <SaringPilih name="peran" label="Peran" nilai={saring.peran} pilihan={PILIHAN} />
      </Saring>
      {baris.length === 0 ? (
        <Kosong ikon="orang" judul="Tidak ada pengguna yang cocok.">
          Ubah saringan, atau buat pengguna baru.
        </Kosong>
      ) : (
        <Panel judul="Daftar pengguna" rapat>
          <DaftarPengguna baris={baris} />
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
