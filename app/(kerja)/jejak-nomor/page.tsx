import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { SaringTanggal } from '@/app/(kerja)/jejak-nomor/_components/SaringTanggal';
import { Baris } from '@/components/ui/Baris';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Saring, SaringCari, SaringPilih } from '@/components/ui/Saring';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { TombolTaut } from '@/components/ui/Tombol';
import { LABEL_APA } from '@/lib/jejak-nomor/labels';
import { type BarisJejak, bacaSaringanJejak, daftarJejak } from '@/lib/jejak-nomor/queries';
import { opsi } from '@/lib/kelompok/labels';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Siapa melihat nomor' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const KEPALA = [
  { label: 'Waktu' },
  { label: 'Siapa' },
  { label: 'Apa' },
  { label: 'Berkas' },
  { label: 'Alasan' },
];

/** Every reveal and export in the area, with its reason (T46). */
export default async function JejakNomorPage({ searchParams }: Props) {
  const actor = await requireActor();
  const s = bacaSaringanJejak(await searchParams);
  const daftar = await daftarJejak(actor, s);
  if (!daftar) notFound();
  const isi = Object.entries({ apa: s.apa, siapa: s.siapa, dari: s.dari, sampai: s.sampai });
  const kueri = new URLSearchParams(isi.filter(([, v]) => v !== ''));
  const alamat = (halaman: number) => `/jejak-nomor?${kueri}&halaman=${halaman}`;
  return (
    <>
      <Judul
        judul="Siapa melihat nomor"
        sub="NIK, nomor rekening, dan data yang diunduh, dengan alasannya."
        kanan={
          <TombolTaut href={`/jejak-nomor/unduh?${kueri}`} ikon="unduh">
            Unduh CSV
          </TombolTaut>
        }
      />
      <Saring bersihkan={kueri.size > 0 ? '/jejak-nomor' : undefined} label="Saring catatan">
        {actor.peran === 'AUDITOR' && (
          <SaringCari name="siapa" label="Nama petugas" nilai={s.siapa} />
        )}
        <SaringPilih name="apa" label="Apa" nilai={s.apa} pilihan={opsi(LABEL_APA)} />
        <SaringTanggal name="dari" label="Dari tanggal" nilai={s.dari} />
        <SaringTanggal name="sampai" label="Sampai tanggal" nilai={s.sampai} />
      </Saring>
      {daftar.baris.length > 0 ? (
        <Panel judul="Catatan" rapat>
          <Tabel baris={daftar.baris} />
        </Panel>
      ) : (
        <Kosong ikon="mata" judul="Belum ada yang melihat nomor lengkap.">
          Setiap kali nomor dibuka, catatannya muncul di sini.
        </Kosong>
      )}
      <nav aria-label="Halaman" className="flex gap-2 py-2">
        {s.halaman > 1 && <TombolTaut href={alamat(s.halaman - 1)}>Sebelumnya</TombolTaut>}
        {daftar.adaBerikut && <TombolTaut href={alamat(s.halaman + 1)}>Berikutnya</TombolTaut>}
      </nav>
    </>
  );
}

function Tabel({ baris }: { baris: BarisJejak[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Siapa melihat nomor">
      {baris.map((b) => (
        <Baris key={b.id}>
          <Sel kepala>{b.pada}</Sel>
          <Sel label="Siapa">{b.siapa}</Sel>
          <Sel label="Apa">{b.apa}</Sel>
          <Sel label="Berkas">
            {b.href ? (
              <Link
                href={b.href}
                className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
              >
                {b.berkas}
              </Link>
            ) : (
              b.berkas
            )}
          </Sel>
          <Sel label="Alasan">{b.alasan}</Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}
