import { TitikAnggota } from '@/components/kube/TitikAnggota';
import { Catatan } from '@/components/ui/Catatan';
import { TombolTaut } from '@/components/ui/Tombol';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { AcuanAnggota, HalamanAnggota } from '@/lib/kelompok/formulir';
import { LABEL_KELAMIN } from '@/lib/kelompok/labels';

type Props = { anggota: HalamanAnggota['anggota']; acuan: AcuanAnggota };

/** After saving: what the NIK says, to be compared with the card, and the way to the next member. */
export function BaruTersimpan({ anggota, acuan }: Props) {
  const kelamin = anggota.jenisKelamin === 'P' ? LABEL_KELAMIN.P : LABEL_KELAMIN.L;
  const penuh = acuan.jumlah >= acuan.anggotaMaks;
  return (
    <section aria-label="Anggota tersimpan" className="grid gap-3">
      <Catatan nada="baik" role="status" judul="Anggota tersimpan.">
        Cocokkan dengan KTP: {kelamin}, lahir{' '}
        <b className="utuh">{tanggalIndonesia(anggota.lahir)}</b>, {anggota.umur} tahun.
      </Catatan>
      <TitikAnggota jumlah={acuan.jumlah} min={acuan.anggotaMin} />
      <div className="grid gap-2.5 sm:flex">
        {!penuh && (
          <TombolTaut
            href={`/kelompok/${acuan.kelompokId}/anggota/baru`}
            nada="utama"
            ikon="tambah"
          >
            Tambah anggota berikutnya
          </TombolTaut>
        )}
        <TombolTaut href={`/kelompok/${acuan.kelompokId}`}>Selesai, lihat kelompok</TombolTaut>
      </div>
    </section>
  );
}
