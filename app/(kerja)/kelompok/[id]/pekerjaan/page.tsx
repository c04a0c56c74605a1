import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { muatAtau404 } from '@/app/(kerja)/kelompok/[id]/muat';
import { catat } from '@/app/(kerja)/kelompok/[id]/pekerjaan/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { Form } from '@/components/form/Form';
import { Baris } from '@/components/ui/Baris';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { findPekerjaan, type HalamanPekerjaan } from '@/lib/kelompok/queries-pekerjaan';

export const metadata: Metadata = { title: 'Pekerjaan anggota' };

type Props = { params: Promise<{ id: string }> };

const KEPALA = [
  { label: 'Nama' },
  { label: 'Sebelum' },
  { label: 'Sekarang' },
  { label: 'Dicatat' },
];

/** Before and after, member by member (F16). */
export default async function PekerjaanPage({ params }: Props) {
  const { id } = await params;
  const { isi } = await muatAtau404([id], (a) => findPekerjaan(a, id));
  return (
    <>
      <Judul
        judul="Pekerjaan anggota"
        kembali={{ href: `/kelompok/${id}`, label: judulKelompok(isi.kelompok.nama) }}
        sub={kalimat(isi)}
      />
      <div className="grid gap-3">
        <Panel judul="Sebelum dan sekarang" rapat>
          <TabelKartu kepala={KEPALA} keterangan="Pekerjaan anggota sebelum dan sekarang">
            {isi.anggota.map((a) => (
              <Baris key={a.id}>
                <Sel kepala>{a.nama}</Sel>
                <Sel label="Sebelum">{a.pekerjaan}</Sel>
                <Sel label="Sekarang">{a.pekerjaanSesudah}</Sel>
                <Sel label="Dicatat" utuh>
                  {a.dicatat && tanggalIndonesia(a.dicatat)}
                </Sel>
              </Baris>
            ))}
          </TabelKartu>
        </Panel>
        {isi.tertutup === null && <Catat isi={isi} />}
        {isi.tertutup && <Catatan nada="netral">{isi.tertutup}</Catatan>}
      </div>
    </>
  );
}

function kalimat({ ringkasan: r, anggota }: HalamanPekerjaan): string {
  const catatan = `${r.tercatat} dari ${anggota.length} anggota sudah dicatat.`;
  if (r.menganggurDulu === 0) return catatan;
  return `${r.bekerjaKini} dari ${r.menganggurDulu} yang dulu menganggur sekarang bekerja. ${catatan}`;
}

function Catat({ isi }: { isi: HalamanPekerjaan }) {
  return (
    <Panel judul="Catat pekerjaan sekarang">
      <Form
        aksi="kelompok.catatPekerjaan"
        action={catat}
        perintahId={randomUUID()}
        tombol="Simpan pekerjaan"
        tersembunyi={{ id: isi.kelompok.id }}
      >
        <BidangPilih
          name="anggotaId"
          label="Anggota"
          pilihan={isi.anggota.map((a) => ({ nilai: a.id, label: a.nama }))}
          wajib
        />
        <Bidang
          name="pekerjaanSesudah"
          label="Pekerjaan sekarang"
          bantu="Contoh: pedagang di kios kelompok."
          wajib
          maxLength={60}
        />
      </Form>
    </Panel>
  );
}
