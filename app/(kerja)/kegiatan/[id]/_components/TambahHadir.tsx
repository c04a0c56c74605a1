import { randomUUID } from 'node:crypto';
import { catat } from '@/app/(kerja)/kegiatan/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangCentang } from '@/components/form/BidangCentang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { JenisKegiatan } from '@/lib/kegiatan/rules';
import type { PilihanPendamping } from '@/lib/pengguna/queries';

type Props = { kegiatanId: string; jenis: JenisKegiatan; pendamping: PilihanPendamping[] };

/** The ways in which people come onto the list: one by one, a whole list, members, companions. */
export function TambahHadir({ kegiatanId, jenis, pendamping }: Props) {
  const pelatihan = jenis === 'PELATIHAN_PENDAMPING';
  const bimtek = jenis === 'BIMTEK';
  return (
    <Panel judul="Tambah peserta">
      <div className="flex flex-wrap gap-2.5">
        {pelatihan && <Pendamping kegiatanId={kegiatanId} pendamping={pendamping} />}
        {bimtek && (
          <TombolTaut href={`/kegiatan/${kegiatanId}/anggota`} nada="utama" ikon="kelompok">
            Pilih anggota kelompok
          </TombolTaut>
        )}
        <TombolTaut
          href={`/kegiatan/${kegiatanId}/hadir`}
          nada={pelatihan || bimtek ? 'biasa' : 'utama'}
          ikon="tambah"
        >
          {pelatihan ? 'Catat peserta lain' : 'Catat satu per satu'}
        </TombolTaut>
        <TombolTaut href={`/kegiatan/${kegiatanId}/tempel`} ikon="salinan">
          Tempel dari Excel
        </TombolTaut>
      </div>
    </Panel>
  );
}

function Pendamping({ kegiatanId, pendamping }: Omit<Props, 'jenis'>) {
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
