import { randomUUID } from 'node:crypto';
import {
  konfirmasi,
  perbaiki,
  perintahkan,
  retur,
  salur,
} from '@/app/(kerja)/pencairan/[id]/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangRupiah } from '@/components/form/BidangRupiah';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { SuratFields } from '@/components/form/SuratFields';
import { formatRupiah } from '@/lib/core/rupiah';
import type { PencairanTampil } from '@/lib/pencairan/queries';

/** The forms that move money on. `dasar` is what each of them carries. */
const dasar = (p: PencairanTampil) => ({
  perintahId: randomUUID(),
  tersembunyi: { id: p.id },
});

export function FormPerintah({ p }: { p: PencairanTampil }) {
  return (
    <Form
      aksi="pencairan.perintahkan"
      action={perintahkan}
      tombol="Terbitkan perintah bayar"
      lipat={{ label: 'Terbitkan perintah bayar' }}
      catatan="Petugas lain yang mencatat transfernya."
      {...dasar(p)}
    >
      <Bidang name="nomor" label="Nomor perintah bayar" lebar="sedang" maxLength={60} wajib />
      <Bidang
        name="tanggal"
        label="Tanggal perintah bayar"
        jenis="date"
        max={p.hariIni}
        lebar="sedang"
        wajib
      />
    </Form>
  );
}

export function FormSalur({ p }: { p: PencairanTampil }) {
  return (
    <Form
      aksi="pencairan.catatSalur"
      action={salur}
      tombol={p.barang ? 'Catat penyerahan' : 'Catat sudah ditransfer'}
      lipat={{ label: p.barang ? 'Catat barang diserahkan' : 'Catat sudah ditransfer' }}
      catatan="Sesudah ini dua anggota kelompok membenarkan jumlahnya."
      {...dasar(p)}
    >
      <BidangRupiah
        name="jumlah"
        label={p.barang ? 'Nilai barang' : 'Jumlah yang ditransfer'}
        bantu={`Menurut SK: ${formatRupiah(p.jumlah)}.`}
        wajib
      />
      <Bidang
        name="referensi"
        label={p.barang ? 'Nomor kiriman' : 'Nomor referensi bank'}
        lebar="sedang"
        maxLength={60}
        wajib={!p.barang}
      />
      <Bidang
        name="tanggal"
        label={p.barang ? 'Tanggal penyerahan' : 'Tanggal transfer'}
        jenis="date"
        max={p.hariIni}
        lebar="sedang"
        wajib
      />
      <SuratFields
        judul={p.barang ? 'Berita acara serah terima' : 'Kuitansi'}
        maksTanggal={p.hariIni}
      />
    </Form>
  );
}

export function FormRetur({ p }: { p: PencairanTampil }) {
  return (
    <Form
      aksi="pencairan.catatRetur"
      action={retur}
      tombol="Catat ditolak bank"
      nada="bahaya"
      lipat={{ label: 'Catat ditolak bank' }}
      catatan="Dana tercatat kembali ke sumber dana. Dinas memperbaiki rekening."
      {...dasar(p)}
    >
      <BidangTeks name="alasan" label="Alasan dari bank" baris={2} wajib />
    </Form>
  );
}

export function FormPerbaiki({ p }: { p: PencairanTampil }) {
  return (
    <Form
      aksi="pencairan.perbaikiRetur"
      action={perbaiki}
      tombol="Siapkan penyaluran lagi"
      catatan="Periksa dulu rekening kelompok di bawah. Perintah bayar yang baru memakainya."
      {...dasar(p)}
    />
  );
}

/** The figure is typed, not ticked: whoever reads it off the bank book sees it in words at once (T25). */
export function FormKonfirmasi({ p }: { p: PencairanTampil }) {
  return (
    <Form
      aksi="pencairan.konfirmasi"
      action={konfirmasi}
      tombol={p.barang ? 'Kirim nilai barang' : 'Kirim jumlah yang masuk'}
      catatan="Tulis apa adanya. Anggota lain tidak melihat jawaban Anda."
      lebar
      {...dasar(p)}
    >
      <BidangRupiah
        name="jumlah"
        label={p.barang ? 'Nilai barang yang diterima' : 'Jumlah yang masuk ke rekening kelompok'}
        bantu={p.barang ? 'Cocokkan dengan berita acara.' : 'Baca dari buku tabungan kelompok.'}
        wajib
      />
    </Form>
  );
}
