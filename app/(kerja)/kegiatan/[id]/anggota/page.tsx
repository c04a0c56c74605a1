import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { muatPencatat } from '@/app/(kerja)/kegiatan/[id]/muat';
import { catatAnggota } from '@/app/(kerja)/kegiatan/actions';
import { BidangCentangGrup } from '@/components/form/BidangCentang';
import { Form } from '@/components/form/Form';
import { Baris } from '@/components/ui/Baris';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Saring, SaringCari } from '@/components/ui/Saring';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { Actor } from '@/lib/core/actor';
import {
  cariKelompokBimtek,
  findKelompokBimtek,
  type KelompokBimtek,
  MAKS_KELOMPOK,
} from '@/lib/kegiatan/bimtek';
import type { KegiatanLengkap } from '@/lib/kegiatan/queries';
import { LABEL_JABATAN } from '@/lib/kelompok/labels';

export const metadata: Metadata = { title: 'Pilih anggota kelompok' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ kelompok?: string; cari?: string | string[] }>;
};

/** Coaching: first the group, then who of it came (F9). */
export default async function AnggotaBimtekPage({ params, searchParams }: Props) {
  const { actor, k } = await muatPencatat((await params).id);
  if (k.jenis !== 'BIMTEK') notFound();
  const { kelompok, cari } = await searchParams;
  const kegiatan = { id: k.id, wilayah: k.kode };
  const pilih = kelompok ? await findKelompokBimtek(actor, kegiatan, kelompok) : null;
  if (kelompok && !pilih) notFound();
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <div className="-mb-3">
        <Judul
          judul={pilih ? `Anggota KUBE ${pilih.nama}` : 'Pilih kelompok'}
          sub={`${k.hadir} peserta sudah tercatat.`}
          kembali={
            pilih
              ? { href: `/kegiatan/${k.id}/anggota`, label: 'Pilih kelompok' }
              : { href: `/kegiatan/${k.id}`, label: k.judul }
          }
        />
      </div>
      {pilih ? (
        <Centang kegiatanId={k.id} kelompok={pilih} />
      ) : (
        <DaftarKelompok
          actor={actor}
          k={k}
          cari={typeof cari === 'string' ? cari.trim().slice(0, 60) : ''}
        />
      )}
    </div>
  );
}

const jabatan = (j: string) => LABEL_JABATAN[j as keyof typeof LABEL_JABATAN] ?? j;

function Centang({ kegiatanId, kelompok }: { kegiatanId: string; kelompok: KelompokBimtek }) {
  const belum = kelompok.anggota.filter((a) => !a.hadir);
  const sudah = kelompok.anggota.filter((a) => a.hadir);
  return (
    <>
      {sudah.length > 0 && (
        <Catatan nada="baik" judul="Sudah tercatat:">
          {sudah.map((a) => a.nama).join(', ')}.
        </Catatan>
      )}
      {belum.length === 0 ? (
        <Kosong
          ikon="cek-bulat"
          judul="Semua anggota kelompok ini sudah tercatat."
          aksi={<TombolTaut href={`/kegiatan/${kegiatanId}/anggota`}>Kelompok lain</TombolTaut>}
        />
      ) : (
        <div className="rounded-xl border border-garis bg-permukaan p-4 meja:rounded-lg">
          <Form
            aksi="kegiatan.catatHadir"
            action={catatAnggota}
            perintahId={randomUUID()}
            tombol="Simpan yang hadir"
            tersembunyi={{ id: kegiatanId, kelompokId: kelompok.id }}
          >
            <BidangCentangGrup
              name="anggotaId"
              label="Siapa yang hadir?"
              pilihan={belum.map((a) => ({
                nilai: a.id,
                label: a.nama,
                bantu: jabatan(a.jabatan),
              }))}
              wajib
            />
          </Form>
        </div>
      )}
    </>
  );
}

type Daftar = { actor: Actor; k: KegiatanLengkap; cari: string };

async function DaftarKelompok({ actor, k, cari }: Daftar) {
  const daftar = await cariKelompokBimtek(actor, { id: k.id, wilayah: k.kode }, cari);
  return (
    <>
      <Saring label="Cari kelompok" bersihkan={cari ? `/kegiatan/${k.id}/anggota` : undefined}>
        <SaringCari label="Nama kelompok" nilai={cari} />
      </Saring>
      {daftar.length === 0 ? (
        <Kosong ikon="kelompok" judul="Tidak ada kelompok di sini.">
          Periksa ejaan namanya, atau hapus saringan.
        </Kosong>
      ) : (
        <Panel judul={cari ? 'Kelompok yang cocok' : 'Kelompok di wilayah kegiatan'} rapat>
          <TabelKartu
            keterangan="Daftar kelompok"
            kepala={[{ label: 'Kelompok' }, { label: 'Desa' }, { label: 'Anggota', kanan: true }]}
          >
            {daftar.map((g) => (
              <Baris key={g.id}>
                <Sel kepala>
                  <Link
                    href={`/kegiatan/${k.id}/anggota?kelompok=${g.id}`}
                    className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
                  >
                    KUBE {g.nama}
                  </Link>
                </Sel>
                <Sel label="Desa">{g.desa}</Sel>
                <Sel label="Anggota" kanan>
                  {g.anggota}
                </Sel>
              </Baris>
            ))}
          </TabelKartu>
        </Panel>
      )}
      {daftar.length === MAKS_KELOMPOK && (
        <p className="text-base text-teks-2 meja:text-sm">
          Hanya {MAKS_KELOMPOK} kelompok pertama tampak. Cari dengan namanya.
        </p>
      )}
    </>
  );
}
