import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { LencanaKeberatan } from '@/app/(kerja)/keberatan/_components/LencanaKeberatan';
import { Baris } from '@/components/ui/Baris';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringPilih } from '@/components/ui/Saring';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { keberatan } from '@/lib/core/lifecycle/keberatan';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { bacaSaringan, daftarKeberatan, PER_HALAMAN } from '@/lib/keberatan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Keberatan' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const KEPALA = ['Kelompok', 'Desa, kecamatan', 'Diajukan', 'Diputus oleh', 'Tahap'];

export default async function DaftarKeberatanPage({ searchParams }: Props) {
  const s = bacaSaringan(await searchParams);
  const daftar = await daftarKeberatan(await requireActor(), s);
  if (!daftar) notFound();
  const dari = (s.halaman - 1) * PER_HALAMAN + 1;
  return (
    <>
      <Judul judul="Keberatan" sub="Kelompok yang ditolak boleh meminta diperiksa sekali lagi." />
      <Saring bersihkan={s.status ? '/keberatan' : undefined} label="Saring keberatan">
        <SaringPilih
          name="status"
          label="Tahap"
          nilai={s.status}
          pilihan={Object.entries(keberatan.states).map(([nilai, i]) => ({
            nilai,
            label: i.label,
          }))}
        />
      </Saring>
      {daftar.butir.length === 0 ? (
        <Kosong ikon="berkas" judul="Belum ada keberatan">
          Keberatan muncul di sini setelah dikirim ketua kelompok.
        </Kosong>
      ) : (
        <>
          <div className="rounded-xl border border-garis bg-permukaan meja:rounded-lg">
            <TabelKartu keterangan="Daftar keberatan" kepala={KEPALA.map((label) => ({ label }))}>
              {daftar.butir.map((k) => (
                <Baris key={k.id}>
                  <Sel kepala>
                    <Link
                      href={`/keberatan/${k.id}`}
                      className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
                    >
                      KUBE {k.kelompok}
                    </Link>{' '}
                    <span className="font-normal text-teks-3">{k.nomor}</span>
                  </Sel>
                  <Sel label="Desa">{k.desa}</Sel>
                  <Sel label="Diajukan">{tanggalIndonesia(k.dibuat)}</Sel>
                  <Sel label="Diputus oleh">{k.pemutus}</Sel>
                  <Sel label="Tahap">
                    <LencanaKeberatan status={k.status} sunyi />
                  </Sel>
                </Baris>
              ))}
            </TabelKartu>
          </div>
          <Penomoran
            dari={dari}
            sampai={dari + daftar.butir.length - 1}
            jumlah={daftar.jumlah}
            lebih={false}
            halaman={s.halaman}
            adaBerikut={dari + daftar.butir.length - 1 < daftar.jumlah}
            href={(n) => `/keberatan?status=${s.status}&halaman=${n}`}
          />
        </>
      )}
    </>
  );
}
