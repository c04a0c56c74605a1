import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import {
  lihatNomor,
  sahkan,
  sahkanPengganti,
  spesimen,
  telepon,
  tolak,
} from '@/app/(kerja)/rekening/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { AksiTerkunci } from '@/components/kube/AksiTerkunci';
import { Panel } from '@/components/ui/Panel';
import type { RekeningTampil } from '@/lib/rekening/queries';

type Isi = { r: RekeningTampil };

const dasar = (r: RekeningTampil) => ({ perintahId: randomUUID(), tersembunyi: { id: r.id } });

/** In the order of the panel: the way on first, what ends a file last (LOOK 4). */
const FORM: Record<string, (p: Isi) => ReactNode> = {
  'rekening.sahkan': FormSahkan,
  'rekening.sahkanGanti': FormSahkanGanti,
  'rekening.tolak': FormTolak,
};

/** A first account is the staff's, a replacement the head of division's: the other's stays out. */
const bukanJalannya = (r: RekeningTampil): string =>
  r.menggantiId ? 'rekening.sahkan' : 'rekening.sahkanGanti';

export function KeputusanRekening({ r }: Isi) {
  const aksi = r.aksi.filter((a) => a.aksi !== bukanJalannya(r));
  const terkunci = aksi.flatMap((a) => (a.boleh ? [] : [a]));
  const buka = r.boleh.bukaNomor && r.nomor === null;
  const { telepon: bisaTelepon, spesimen: bisaSpesimen } = r.boleh;
  if (aksi.length === 0 && !buka && !bisaTelepon && !bisaSpesimen) return null;
  return (
    <Panel judul="Yang bisa Anda lakukan" id="keputusan">
      <div className="flex flex-wrap items-start gap-2.5">
        {buka && <FormBuka r={r} />}
        {bisaTelepon && <FormTelepon r={r} />}
        {bisaSpesimen && <FormSpesimen r={r} />}
        {Object.entries(FORM).map(
          ([nama, Satu]) =>
            aksi.some((a) => a.aksi === nama && a.boleh) && <Satu key={nama} r={r} />,
        )}
      </div>
      {terkunci.length > 0 && (
        <div className="mt-3">
          <AksiTerkunci daftar={terkunci} />
        </div>
      )}
    </Panel>
  );
}

const AlasanNama = ({ r }: Isi) =>
  r.namaSesuai ? null : (
    <BidangTeks
      name="alasanNama"
      label="Mengapa nama pemilik berbeda?"
      wajib
      maxLength={300}
      baris={2}
    />
  );

function FormSahkan({ r }: Isi) {
  return (
    <Form
      aksi="rekening.sahkan"
      action={sahkan}
      tombol="Sahkan rekening"
      lipat={{ label: 'Sahkan rekening' }}
      catatan="Cocokkan dulu nama dan nomor dengan foto buku tabungan."
      {...dasar(r)}
    >
      <AlasanNama r={r} />
    </Form>
  );
}

function FormSahkanGanti({ r }: Isi) {
  return (
    <Form
      aksi="rekening.sahkanGanti"
      action={sahkanPengganti}
      tombol="Sahkan rekening pengganti"
      lipat={{ label: 'Sahkan rekening pengganti' }}
      catatan="Rekening lama tidak dipakai lagi."
      {...dasar(r)}
    >
      <AlasanNama r={r} />
    </Form>
  );
}

function FormTolak({ r }: Isi) {
  return (
    <Form
      aksi="rekening.tolak"
      action={tolak}
      tombol="Tolak rekening"
      nada="bahaya"
      lipat={{ label: 'Tolak rekening' }}
      catatan="Ketua membaca alasannya dan bisa mengirim lagi."
      {...dasar(r)}
    >
      <BidangTeks name="alasan" label="Alasan" wajib maxLength={500} />
    </Form>
  );
}

function FormTelepon({ r }: Isi) {
  return (
    <Form
      aksi="rekening.catatTelepon"
      action={telepon}
      tombol="Catat telepon balik"
      lipat={{
        label: 'Catat telepon balik',
        keterangan: 'Telepon nomor HP yang sudah lama tercatat, bukan yang baru diberikan.',
      }}
      {...dasar(r)}
    >
      <BidangTeks
        name="keterangan"
        label="Siapa menjawab dan apa katanya?"
        wajib
        maxLength={300}
        baris={2}
      />
    </Form>
  );
}

function FormSpesimen({ r }: Isi) {
  return (
    <Form
      aksi="rekening.perbaruiSpesimen"
      action={spesimen}
      tombol="Catat spesimen baru"
      lipat={{ label: 'Catat spesimen baru' }}
      {...dasar(r)}
    >
      <BidangTeks
        name="spesimen"
        label="Pemegang tanda tangan di bank"
        bantu="Satu nama satu baris, paling sedikit dua."
        nilai={r.spesimen.join('\n')}
        wajib
        baris={2}
        maxLength={400}
      />
    </Form>
  );
}

function FormBuka({ r }: Isi) {
  return (
    <Form
      aksi="rekening.bukaNomor"
      action={lihatNomor}
      tombol="Lihat nomor lengkap"
      nada="biasa"
      lipat={{
        label: 'Lihat nomor dan buku tabungan',
        keterangan: 'Siapa yang melihat, kapan, dan alasannya tercatat.',
      }}
      {...dasar(r)}
    >
      <Bidang name="alasan" label="Untuk apa?" wajib maxLength={200} />
    </Form>
  );
}
