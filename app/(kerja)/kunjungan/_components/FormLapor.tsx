import { randomUUID } from 'node:crypto';
import { IsianLaporan } from '@/app/(kerja)/kunjungan/_components/IsianLaporan';
import { lapor } from '@/app/(kerja)/kunjungan/actions';
import { DrafHp } from '@/components/form/DrafHp';
import { Form } from '@/components/form/Form';
import type { Kesepakatan } from '@/lib/kunjungan/kesepakatan';
import { KUNCI_TANYA } from '@/lib/kunjungan/labels';
import type { KunjunganTampil } from '@/lib/kunjungan/queries';

type Props = {
  /** the file that was due, or the group when nobody planned the visit */
  untuk: { id: string } | { kelompokId: string };
  kesepakatan: Kesepakatan;
  hariIni: string;
  lama?: KunjunganTampil;
};

const teks = (v: string | number | null | undefined) =>
  v === null || v === undefined ? '' : `${v}`;

/** What stands in the fields at first; also the ground of the draft on the phone. */
function nilaiAwal(lama: KunjunganTampil | undefined): Record<string, string> {
  const surat = lama?.surat[0];
  return {
    tanggal: teks(lama?.tanggal),
    kondisi: teks(lama?.kondisi),
    anggotaAktif: teks(lama?.anggotaAktif),
    penjualan: teks(lama?.penjualan),
    pengeluaran: teks(lama?.pengeluaran),
    kas: teks(lama?.kas),
    ...Object.fromEntries(KUNCI_TANYA.map((k) => [k, teks(lama?.jawaban[k])])),
    sesuai: lama?.sesuai === null || lama === undefined ? '' : lama.sesuai ? 'ya' : 'tidak',
    penyimpangan: teks(lama?.penyimpangan),
    masalah: teks(lama?.masalah),
    saran: teks(lama?.saran),
    suratNomor: teks(surat?.nomor),
    suratTanggal: teks(surat?.tanggal),
    suratPenandatangan: teks(surat?.penandatangan),
  };
}

/** Filled in on a village road: what is typed stays on this phone until the Dinas has it. */
export function FormLapor({ untuk, kesepakatan, hariIni, lama }: Props) {
  const nilai = nilaiAwal(lama);
  return (
    <Form
      aksi="kunjungan.lapor"
      action={lapor}
      perintahId={randomUUID()}
      tombol="Kirim laporan kunjungan"
      tersembunyi={untuk}
      lebar
      catatan="Sesudah dikirim, staf Dinas memeriksa laporan ini."
    >
      <DrafHp
        berkasId={'id' in untuk ? untuk.id : untuk.kelompokId}
        bagian="kunjungan"
        nilai={nilai}
      />
      <IsianLaporan nilai={nilai} kesepakatan={kesepakatan} hariIni={hariIni} lama={lama} />
    </Form>
  );
}
