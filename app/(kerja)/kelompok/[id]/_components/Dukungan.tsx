import { randomUUID } from 'node:crypto';
import { buangDukungan, tulisDukungan } from '@/app/(kerja)/kelompok/[id]/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangRupiah } from '@/components/form/BidangRupiah';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import { formatRupiah } from '@/lib/core/rupiah';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { type DukunganTampil, jumlahDukungan } from '@/lib/kelompok/dukungan';
import { BENTUK_DUKUNGAN, JENIS_DUKUNGAN } from '@/lib/kelompok/dukungan-schema';
import { opsi } from '@/lib/kelompok/labels';
import type { KelompokTampil } from '@/lib/kelompok/queries';

/** Who stands behind the group besides the state: tokoh masyarakat and the members (F40). */
export function Dukungan({ k }: { k: KelompokTampil }) {
  const tulis = k.boleh['kelompok.catatDukungan'] === null;
  const hapus = k.boleh['kelompok.hapusDukungan'] === null;
  if (k.dukungan.length === 0 && !tulis) return null;
  const jumlah = jumlahDukungan(k.dukungan);
  return (
    <Panel
      id="dukungan"
      judul="Dukungan dan swadaya"
      kanan={jumlah > 0 && <b className="utuh">{formatRupiah(jumlah)}</b>}
    >
      <div className="grid gap-3">
        {k.dukungan.length === 0 && (
          <p className="text-base text-teks-2 meja:text-sm">Belum ada yang dicatat.</p>
        )}
        <ul className="grid gap-3 meja:gap-2">
          {k.dukungan.map((d) => (
            <Satu key={d.id} d={d} kelompokId={k.id} hapus={hapus} />
          ))}
        </ul>
        {tulis && <FormDukungan kelompokId={k.id} />}
      </div>
    </Panel>
  );
}

const jenis = (d: DukunganTampil) => JENIS_DUKUNGAN[d.jenis as keyof typeof JENIS_DUKUNGAN];

type Props = { d: DukunganTampil; kelompokId: string; hapus: boolean };

function Satu({ d, kelompokId, hapus }: Props) {
  return (
    <li className="grid gap-1 text-base meja:text-sm">
      <span>
        <b>{d.nama}</b>
        {d.nilai !== null && <span className="utuh">, {formatRupiah(d.nilai)}</span>}
      </span>
      <span className="text-teks-3">
        {jenis(d)}, {tanggalIndonesia(d.tanggal)}
      </span>
      <span>{d.keterangan}</span>
      {hapus && (
        <Form
          aksi="kelompok.hapusDukungan"
          action={buangDukungan}
          perintahId={randomUUID()}
          tombol="Hapus dukungan"
          nada="polos"
          tersembunyi={{ id: kelompokId, dukunganId: d.id }}
          lipat={{ label: 'Hapus' }}
        >
          <BidangTeks name="alasan" label="Alasan" wajib maxLength={500} />
        </Form>
      )}
    </li>
  );
}

function FormDukungan({ kelompokId }: { kelompokId: string }) {
  return (
    <Form
      aksi="kelompok.catatDukungan"
      action={tulisDukungan}
      perintahId={randomUUID()}
      tombol="Simpan dukungan"
      nada="biasa"
      tersembunyi={{ id: kelompokId }}
      lipat={{ label: 'Catat dukungan' }}
    >
      <BidangPilih name="jenis" label="Dari mana" pilihan={opsi(JENIS_DUKUNGAN)} wajib />
      <Bidang
        name="nama"
        label="Nama"
        bantu="Contoh: imam desa, tokoh adat."
        wajib
        maxLength={100}
      />
      <BidangPilih name="bentuk" label="Bentuknya" pilihan={opsi(BENTUK_DUKUNGAN)} wajib />
      <BidangTeks name="keterangan" label="Uraian" baris={2} wajib maxLength={500} />
      <BidangRupiah name="nilai" label="Nilai rupiah" bantu="Isi bila barang atau uang." />
      <Bidang name="tanggal" label="Tanggal" jenis="date" lebar="sedang" wajib />
    </Form>
  );
}
