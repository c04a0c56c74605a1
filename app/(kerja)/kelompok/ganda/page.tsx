import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TabelDiputus } from '@/app/(kerja)/kelompok/ganda/_components/TabelDiputus';
import { TabelPasangan } from '@/app/(kerja)/kelompok/ganda/_components/TabelPasangan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringPilih } from '@/components/ui/Saring';
import { pilihanWilayah } from '@/lib/kelompok/formulir';
import {
  bacaSaringanGanda,
  daftarGanda,
  PASANGAN_PER_HALAMAN,
  PILIHAN_SKOR,
  sudahDiputus,
} from '@/lib/kelompok/queries-mirip';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Data ganda' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const alamat = (s: { kecamatan: string; skor: number }, halaman: number) => {
  const p = new URLSearchParams({ halaman: String(halaman), skor: String(s.skor) });
  if (s.kecamatan) p.set('kecamatan', s.kecamatan);
  return `/kelompok/ganda?${p}`;
};

/** Members with other NIK who look like one person, to be compared side by side (part 3, point 2). */
export default async function GandaPage({ searchParams }: Props) {
  const actor = await requireActor();
  const s = bacaSaringanGanda(await searchParams);
  const daftar = await daftarGanda(actor, s);
  if (!daftar) notFound();
  const [diputus, kecamatan] = await Promise.all([sudahDiputus(actor, 1), pilihanWilayah(actor)]);
  const awal = (s.halaman - 1) * PASANGAN_PER_HALAMAN;
  const disaring = s.kecamatan !== '' || s.skor !== PILIHAN_SKOR[0];
  return (
    <>
      <Judul
        judul="Data ganda"
        kembali={{ href: '/kelompok', label: 'Kelompok' }}
        sub="Anggota dengan NIK berbeda, tetapi nama dan tanggal lahirnya mirip."
      />
      <Saring bersihkan={disaring ? '/kelompok/ganda' : undefined} label="Saring data ganda">
        <SaringPilih
          name="kecamatan"
          label="Kecamatan"
          nilai={s.kecamatan}
          pilihan={kecamatan.filter((k) => k.nilai.length === 6)}
        />
        <SaringPilih
          name="skor"
          label="Kemiripan"
          nilai={s.skor === PILIHAN_SKOR[0] ? '' : String(s.skor)}
          semua={`Mulai ${PILIHAN_SKOR[0]}`}
          pilihan={PILIHAN_SKOR.slice(1).map((n) => ({ nilai: String(n), label: `Mulai ${n}` }))}
        />
      </Saring>
      <div className="grid gap-3">
        {daftar.baris.length > 0 ? (
          <Panel judul="Perlu dibandingkan" rapat>
            <TabelPasangan baris={daftar.baris} />
          </Panel>
        ) : (
          <Kosong ikon="kelompok" judul="Tidak ada anggota yang perlu dibandingkan.">
            Pasangan baru muncul sendiri saat anggota ditambah.
          </Kosong>
        )}
        <Penomoran
          dari={Math.min(awal + 1, daftar.jumlah)}
          sampai={awal + daftar.baris.length}
          jumlah={daftar.jumlah}
          lebih={daftar.lebih}
          halaman={s.halaman}
          adaBerikut={awal + daftar.baris.length < daftar.jumlah}
          href={(h) => alamat(s, h)}
        />
        {diputus.length > 0 && (
          <Panel judul="Sudah diputuskan" rapat>
            <TabelDiputus baris={diputus.slice(0, PASANGAN_PER_HALAMAN)} />
          </Panel>
        )}
      </div>
    </>
  );
}
