import { Catatan } from '@/components/ui/Catatan';
import { TombolTaut } from '@/components/ui/Tombol';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { BaruSaja } from '@/lib/kelompok/formulir';
import { LABEL_KELAMIN } from '@/lib/kelompok/labels';

type Props = { anggota: BaruSaja; kelompokId: string };

/** Above the next empty form: what the NIK of the last one says, to be compared with the card. */
export function BaruTersimpan({ anggota, kelompokId }: Props) {
  const kelamin = anggota.jenisKelamin === 'P' ? LABEL_KELAMIN.P : LABEL_KELAMIN.L;
  return (
    <section aria-label="Anggota tersimpan" className="grid gap-2.5">
      <Catatan nada="baik" role="status" judul={`${anggota.nama} tersimpan.`}>
        Cocokkan dengan KTP: {kelamin}, lahir{' '}
        <b className="utuh">{tanggalIndonesia(anggota.lahir)}</b>, {anggota.umur} tahun.
      </Catatan>
      <div className="flex flex-wrap gap-2.5">
        <TombolTaut href={`/kelompok/${kelompokId}`}>Selesai, lihat kelompok</TombolTaut>
        <TombolTaut href={`/kelompok/${kelompokId}/anggota/${anggota.id}`} nada="polos">
          Betulkan
        </TombolTaut>
      </div>
    </section>
  );
}
