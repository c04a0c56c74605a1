import { randomUUID } from 'node:crypto';
import { DaftarJanji } from '@/app/(kerja)/kegiatan/_components/DaftarJanji';
import { tambahJanji } from '@/app/(kerja)/kegiatan/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import type { Actor } from '@/lib/core/actor';
import { can, labelAksi } from '@/lib/core/can';
import { pilihanPenanggung } from '@/lib/kegiatan/penanggung';
import type { KegiatanLengkap } from '@/lib/kegiatan/queries';
import { janjiKegiatan } from '@/lib/kegiatan/queries-tindak-lanjut';
import { perluNotulen } from '@/lib/kegiatan/rules';
import { jam } from '@/lib/server/clock';

type Props = { actor: Actor; kegiatan: KegiatanLengkap };

/** The promises of a meeting, under its minutes; other kinds show them only where there are some. */
export async function TindakLanjut({ actor, kegiatan: k }: Props) {
  const janji = await janjiKegiatan(actor, k.id);
  const boleh = can(actor, 'kegiatan.aturTindakLanjut', k.subject) === null;
  if (janji.length === 0 && !(boleh && perluNotulen(k.jenis))) return null;
  return (
    <Panel judul={`Tindak lanjut: ${janji.length}`} rapat id="tindak-lanjut">
      {janji.length === 0 && (
        <p className="px-4 pt-3.5 text-base text-teks-2 meja:px-3 meja:pt-2.5 meja:text-sm">
          Belum ada. Catat siapa mengerjakan apa sampai kapan.
        </p>
      )}
      <DaftarJanji janji={janji} />
      {boleh && (
        <div className="px-4 py-3.5 meja:px-3 meja:py-2.5">
          <Tambah kegiatan={k} />
        </div>
      )}
    </Panel>
  );
}

async function Tambah({ kegiatan: k }: { kegiatan: KegiatanLengkap }) {
  const orang = await pilihanPenanggung(k.kode, (await jam()).sekarang);
  return (
    <Form
      aksi="kegiatan.aturTindakLanjut"
      action={tambahJanji}
      perintahId={randomUUID()}
      tombol="Simpan tindak lanjut"
      nada="biasa"
      tersembunyi={{ id: k.id }}
      lipat={{
        label: labelAksi('kegiatan.aturTindakLanjut'),
        keterangan: 'Tampak di "Menunggu Anda" milik orangnya sampai selesai.',
      }}
    >
      <BidangTeks name="uraian" label="Yang harus dikerjakan" wajib maxLength={500} baris={2} />
      <BidangPilih
        name="penanggungId"
        label="Siapa yang mengerjakan"
        pilihan={orang.map((p) => ({ nilai: p.id, label: `${p.nama}, ${p.kantor}` }))}
        kosong="Orang tanpa akun"
        lebar="penuh"
      />
      <Bidang
        name="penanggung"
        label="Nama orang tanpa akun"
        bantu="Isi bila orangnya tidak ada di daftar."
        maxLength={100}
      />
      <Bidang name="tenggat" label="Tenggat" jenis="date" min={k.tanggal} wajib lebar="pendek" />
    </Form>
  );
}
