import { randomUUID } from 'node:crypto';
import { catat, catatBanyak } from '@/app/(kerja)/kegiatan/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangCentang } from '@/components/form/BidangCentang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import type { PilihanPendamping } from '@/lib/pengguna/queries';

type Props = { kegiatanId: string; pelatihan: boolean; pendamping: PilihanPendamping[] };

/** One person at a time, or a whole paper list at once (12 people are 12 lines). */
export function TambahHadir({ kegiatanId, pelatihan, pendamping }: Props) {
  return (
    <Panel judul="Tambah peserta">
      <div className="flex flex-wrap gap-2.5">
        {pelatihan && <Pendamping kegiatanId={kegiatanId} pendamping={pendamping} />}
        <Form
          aksi="kegiatan.catatHadir"
          action={catat}
          perintahId={randomUUID()}
          tombol="Tambah peserta"
          nada={pelatihan ? 'biasa' : 'utama'}
          tersembunyi={{ id: kegiatanId }}
          lipat={{ label: pelatihan ? 'Peserta lain' : 'Satu orang' }}
        >
          <Bidang name="nama" label="Nama" wajib maxLength={100} />
          <Bidang name="alamat" label="Desa atau alamat" maxLength={120} />
          <Bidang name="hp" label="Nomor HP" jenis="tel" inputMode="tel" lebar="sedang" />
        </Form>
        <Form
          aksi="kegiatan.catatHadir"
          action={catatBanyak}
          perintahId={randomUUID()}
          tombol="Tambah semua peserta"
          nada="biasa"
          tersembunyi={{ id: kegiatanId }}
          lipat={{
            label: 'Banyak orang sekaligus',
            keterangan: 'Satu orang satu baris. Bisa ditempel dari lembar hitung.',
          }}
        >
          <BidangTeks
            name="daftar"
            label="Daftar peserta"
            bantu="Nama; desa; nomor HP. Desa dan nomor HP boleh kosong."
            wajib
            baris={8}
            maxLength={20_000}
          />
        </Form>
      </div>
    </Panel>
  );
}

function Pendamping({ kegiatanId, pendamping }: Omit<Props, 'pelatihan'>) {
  return (
    <Form
      aksi="kegiatan.catatHadir"
      action={catat}
      perintahId={randomUUID()}
      tombol="Tambah pendamping"
      tersembunyi={{ id: kegiatanId }}
      lipat={{
        label: 'Pendamping',
        keterangan: 'Pendamping yang lulus boleh ditugaskan ke kecamatan.',
      }}
    >
      <BidangPilih
        name="penggunaId"
        label="Pendamping"
        bantu={pendamping.length === 0 ? 'Belum ada akun pendamping di wilayah Anda.' : undefined}
        pilihan={pendamping.map((p) => ({ nilai: p.id, label: `${p.nama}, ${p.kantor}` }))}
        wajib
      />
      <BidangCentang name="lulus" label="Lulus pelatihan" />
      <Bidang
        name="sertifikat"
        label="Nomor sertifikat"
        bantu="Wajib diisi bila lulus."
        maxLength={60}
        lebar="sedang"
      />
    </Form>
  );
}
