import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { LencanaKelompok } from '@/app/(kerja)/kelompok/_components/LencanaKelompok';
import { Baris } from '@/components/ui/Baris';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringCari, SaringPilih } from '@/components/ui/Saring';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { TombolTaut } from '@/components/ui/Tombol';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import {
  type BarisDaftar,
  bacaSaringan,
  daftarKelompok,
  PER_HALAMAN,
  type SaringanKelompok,
  tahunHidup,
  URUT,
} from '@/lib/kelompok/daftar';
import { pilihanWilayah, tempatBentuk } from '@/lib/kelompok/formulir';
import { bacaLaporanKriteria } from '@/lib/kelompok/kriteria';
import { LABEL_KATEGORI, opsi } from '@/lib/kelompok/labels';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Kelompok' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DaftarKelompokPage({ searchParams }: Props) {
  const actor = await requireActor();
  // members have one group: a list of one is only a detour
  if (actor.kelompokId) redirect(`/kelompok/${actor.kelompokId}`);
  const saringan = bacaSaringan(await searchParams);
  const [daftar, wilayah, tempat, tahun] = await Promise.all([
    daftarKelompok(actor, saringan),
    pilihanWilayah(actor),
    tempatBentuk(actor),
    tahunHidup(actor),
  ]);
  const tersaring = Boolean(
    saringan.cari || saringan.status || saringan.wilayah || saringan.kategori || saringan.hidup,
  );
  const dari = (daftar.halaman - 1) * PER_HALAMAN + 1;
  return (
    <>
      <Judul
        judul="Kelompok"
        sub={`${daftar.lebih ? 'Lebih dari ' : ''}${daftar.jumlah.toLocaleString('id-ID')} kelompok di wilayah Anda.`}
        kanan={
          <>
            {bacaLaporanKriteria(actor) && (
              <TombolTaut href="/kelompok/kriteria" ikon="ringkasan">
                Kriteria
              </TombolTaut>
            )}
            {tempat && (
              <TombolTaut href="/kelompok/baru" nada="utama" ikon="tambah">
                Bentuk kelompok
              </TombolTaut>
            )}
            {!tempat && actor.peran === 'ADMIN' && (
              <TombolTaut href="/kelompok/impor" ikon="unggah">
                Masukkan riwayat
              </TombolTaut>
            )}
          </>
        }
      />
      <SaringKelompok saringan={saringan} wilayah={wilayah} tahun={tahun} tersaring={tersaring} />
      {daftar.butir.length === 0 ? (
        <TanpaKelompok tersaring={tersaring} bolehBentuk={tempat !== null} />
      ) : (
        <>
          <div className="rounded-xl border border-garis bg-permukaan meja:rounded-lg">
            <TabelKelompok butir={daftar.butir} />
          </div>
          <Penomoran
            dari={dari}
            sampai={dari + daftar.butir.length - 1}
            jumlah={daftar.jumlah}
            lebih={daftar.lebih}
            halaman={daftar.halaman}
            adaBerikut={daftar.adaBerikut}
            href={(n) => alamat({ ...saringan, halaman: n })}
          />
        </>
      )}
    </>
  );
}

function alamat(s: SaringanKelompok): string {
  const q = new URLSearchParams();
  for (const k of ['cari', 'status', 'wilayah', 'kategori', 'urut'] as const)
    if (s[k] && !(k === 'urut' && s[k] === 'baru')) q.set(k, s[k]);
  if (s.hidup) q.set('hidup', String(s.hidup));
  if (s.halaman > 1) q.set('halaman', String(s.halaman));
  return `/kelompok?${q}`;
}

type SaringProps = {
  saringan: SaringanKelompok;
  wilayah: { nilai: string; label: string }[];
  tahun: number[];
  tersaring: boolean;
};

function SaringKelompok({ saringan: s, wilayah, tahun, tersaring }: SaringProps) {
  const status = Object.entries(kelompok.states).map(([nilai, i]) => ({ nilai, label: i.label }));
  return (
    <Saring bersihkan={tersaring ? '/kelompok' : undefined} label="Saring kelompok">
      <SaringCari label="Nama, nomor, atau NIK" nilai={s.cari} />
      <SaringPilih name="status" label="Tahap" nilai={s.status} pilihan={status} />
      {wilayah.length > 0 && (
        <SaringPilih name="wilayah" label="Wilayah" nilai={s.wilayah} pilihan={wilayah} />
      )}
      <SaringPilih
        name="kategori"
        label="Kategori"
        nilai={s.kategori}
        pilihan={opsi(LABEL_KATEGORI)}
      />
      <SaringPilih
        name="hidup"
        label="Hidup pada tahun"
        nilai={s.hidup ? String(s.hidup) : ''}
        pilihan={tahun.map((t) => ({ nilai: String(t), label: String(t) }))}
      />
      <SaringPilih
        name="urut"
        label="Urutkan"
        nilai={s.urut === 'baru' ? '' : s.urut}
        semua={URUT.baru}
        pilihan={opsi(URUT).filter((u) => u.nilai !== 'baru')}
      />
    </Saring>
  );
}

const KEPALA = ['Kelompok', 'Desa, kecamatan', 'Usaha', 'Tahap'];

function TabelKelompok({ butir }: { butir: BarisDaftar[] }) {
  return (
    <TabelKartu
      keterangan="Daftar kelompok"
      kepala={[...KEPALA.map((label) => ({ label })), { label: 'Anggota', kanan: true }]}
    >
      {butir.map((k) => (
        <Baris key={k.id}>
          <Sel kepala>
            <Link
              href={`/kelompok/${k.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {k.nama}
            </Link>{' '}
            <span className="font-normal text-teks-3">{k.nomor}</span>
          </Sel>
          <Sel label="Desa">{k.desa}</Sel>
          <Sel label="Usaha">
            {k.usaha}, {LABEL_KATEGORI[k.kategori].toLowerCase()}
          </Sel>
          <Sel label="Tahap">
            <LencanaKelompok status={k.status} sunyi />
          </Sel>
          <Sel label="Anggota" kanan>
            {k.anggota}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

function TanpaKelompok({ tersaring, bolehBentuk }: { tersaring: boolean; bolehBentuk: boolean }) {
  if (tersaring)
    return (
      <Kosong
        ikon="cari"
        judul="Tidak ada kelompok yang cocok"
        aksi={<TombolTaut href="/kelompok">Hapus saringan</TombolTaut>}
      >
        Coba kata yang lebih pendek, atau hapus saringan.
      </Kosong>
    );
  return (
    <Kosong
      ikon="kelompok"
      judul="Belum ada kelompok di wilayah Anda"
      aksi={
        bolehBentuk && (
          <TombolTaut href="/kelompok/baru" nada="utama" ikon="tambah">
            Bentuk kelompok
          </TombolTaut>
        )
      }
    >
      {bolehBentuk
        ? 'Bentuk kelompok setelah sosialisasi dan musyawarah warga.'
        : 'Kelompok muncul di sini setelah dibentuk pendamping.'}
    </Kosong>
  );
}
