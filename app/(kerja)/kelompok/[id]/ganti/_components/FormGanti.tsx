import { randomUUID } from 'node:crypto';
import { IsianAnggota } from '@/app/(kerja)/kelompok/[id]/anggota/_components/IsianAnggota';
import { usulAnggota, usulPengurus } from '@/app/(kerja)/kelompok/[id]/ganti/actions';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { SuratFields } from '@/components/form/SuratFields';
import type { FormulirGanti } from '@/lib/kelompok/formulir-ganti';
import { jabatanKursi, KURSI } from '@/lib/kelompok/kursi';
import { LABEL_JABATAN } from '@/lib/kelompok/labels';

type Props = { f: FormulirGanti };

export function FormGantiAnggota({ f }: Props) {
  return (
    <Form
      aksi="kelompok.gantiAnggota"
      action={usulAnggota}
      perintahId={randomUUID()}
      tombol="Kirim usul penggantian"
      tersembunyi={{ id: f.acuan.kelompokId }}
    >
      <BidangPilih
        name="keluarId"
        label="Siapa yang keluar?"
        bantu="Penggantinya mengambil jabatan yang sama."
        pilihan={f.anggota}
        wajib
      />
      <h2 className="text-base font-semibold">Anggota baru</h2>
      <IsianAnggota acuan={f.acuan} tanpaJabatan />
      <Dasar />
    </Form>
  );
}

/** Only the seats that change are chosen; the others stay as they are. */
export function FormGantiPengurus({ f }: Props) {
  return (
    <Form
      aksi="kelompok.gantiPengurus"
      action={usulPengurus}
      perintahId={randomUUID()}
      tombol="Kirim usul penggantian"
      tersembunyi={{ id: f.acuan.kelompokId }}
    >
      {KURSI.map((k) => {
        const jabatan = jabatanKursi(k);
        const kini = f.kursi[jabatan as keyof typeof f.kursi];
        return (
          <BidangPilih
            key={k}
            name={k}
            label={`${LABEL_JABATAN[jabatan]} yang baru`}
            bantu={kini ? `Sekarang ${kini}.` : 'Sekarang belum ada.'}
            pilihan={f.anggota}
            kosong="Tetap seperti sekarang"
          />
        );
      })}
      <Dasar />
    </Form>
  );
}

function Dasar() {
  return (
    <>
      <BidangTeks name="alasan" label="Mengapa diganti?" wajib maxLength={1000} />
      <SuratFields judul="Berita acara musyawarah penggantian" />
    </>
  );
}
