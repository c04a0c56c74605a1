import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ajukan } from '@/app/(kerja)/rekening/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangBerkas } from '@/components/form/BidangBerkas';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import { calonRekening } from '@/lib/rekening/queries';
import { BANK, BANK_LAIN, nomorTersamar } from '@/lib/rekening/rules';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Kirim rekening' };

type Calon = NonNullable<Awaited<ReturnType<typeof calonRekening>>>;

export default async function RekeningBaruPage() {
  const calon = await calonRekening(await requireActor());
  if (!calon) notFound();
  const { aktif, diperiksa } = calon;
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul={aktif ? 'Ganti rekening' : 'Kirim rekening'}
        sub={`KUBE ${calon.nama}`}
        kembali={{ href: '/rekening', label: 'Rekening' }}
      />
      {diperiksa && (
        <Kosong
          ikon="bank"
          judul="Rekening kelompok sedang diperiksa Dinas."
          aksi={<TombolTaut href={`/rekening/${diperiksa.id}`}>Lihat rekening</TombolTaut>}
        />
      )}
      {!diperiksa && !calon.disahkan && (
        <Kosong ikon="bank" judul="Kelompok ini belum disahkan.">
          Rekening dikirim setelah kelompok disahkan desa.
        </Kosong>
      )}
      {!diperiksa && calon.disahkan && (
        <Panel judul="Rekening kelompok">
          <Formulir calon={calon} />
        </Panel>
      )}
    </div>
  );
}

const PILIHAN_BANK = [
  ...BANK.map((b) => ({ nilai: b, label: b })),
  { nilai: BANK_LAIN, label: 'Bank lain' },
];

function Formulir({ calon }: { calon: Calon }) {
  return (
    <Form
      aksi="rekening.ajukan"
      action={ajukan}
      perintahId={randomUUID()}
      tombol={calon.aktif ? 'Kirim rekening pengganti' : 'Kirim rekening'}
      tersembunyi={{ kelompokId: calon.id }}
      catatan="Dinas mencocokkan nama dan nomornya dengan buku tabungan."
    >
      {calon.aktif && (
        <>
          <Catatan nada="perhatian">
            Sekarang {calon.aktif.bank} {nomorTersamar(calon.aktif.nomorAkhir)}. Dana berhenti dulu
            sampai penggantinya disahkan.
          </Catatan>
          <BidangTeks name="alasanGanti" label="Mengapa diganti?" wajib maxLength={300} />
        </>
      )}
      <BidangPilih name="bank" label="Bank" pilihan={PILIHAN_BANK} wajib />
      <Bidang
        name="bankLain"
        label="Nama bank lain"
        bantu="Isi bila memilih Bank lain."
        maxLength={60}
        lebar="sedang"
      />
      <Bidang name="cabang" label="Cabang" wajib maxLength={80} lebar="sedang" />
      <Bidang
        name="nomor"
        label="Nomor rekening"
        bantu="Titik dan garis boleh ikut ditulis."
        inputMode="numeric"
        wajib
        maxLength={30}
        lebar="sedang"
      />
      <Bidang
        name="atasNama"
        label="Nama pemilik rekening"
        bantu="Persis seperti di buku tabungan."
        nilai={`KUBE ${calon.nama}`}
        wajib
        maxLength={100}
      />
      <BidangTeks
        name="spesimen"
        label="Pemegang tanda tangan di bank"
        bantu="Satu nama satu baris, paling sedikit dua."
        nilai={calon.spesimen.join('\n')}
        wajib
        baris={2}
        maxLength={400}
      />
      <BidangBerkas name="fotoBuku" label="Foto buku tabungan" wajib kamera />
    </Form>
  );
}
