import { FormSurat } from '@/app/(kerja)/dicatatkan/_components/FormSurat';
import { PilihProposal } from '@/app/(kerja)/usulan/_components/PilihProposal';
import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { Kosong } from '@/components/ui/Kosong';
import type { Actor } from '@/lib/core/actor';
import { siapDitetapkan } from '@/lib/penetapan/queries';
import { daftarTahun, pilihanKabupaten } from '@/lib/tahun/halaman';

/** The annex of a decree on paper: the groups it names, of one programme year each. */
export async function SuratPenetapan({ actor }: { actor: Actor }) {
  const calon = await siapDitetapkan(actor);
  if (calon.length === 0)
    return (
      <Kosong ikon="bendera" judul="Tidak ada kelompok yang menunggu penetapan.">
        Kelompok muncul di sini setelah disetujui Kementerian.
      </Kosong>
    );
  return [...new Set(calon.map((c) => c.tahun))].map((tahun) => (
    <FormSurat
      key={tahun}
      judul={`Kelompok dalam SK, tahun program ${tahun}`}
      tersembunyi={{ aksi: 'penetapan.susun' }}
    >
      <PilihProposal calon={calon.filter((c) => c.tahun === tahun)} />
    </FormSurat>
  ));
}

/** The places that the Ministry's letter grants to this kabupaten. */
export async function SuratKuota({ actor }: { actor: Actor }) {
  const [tahun, kabupaten] = await Promise.all([daftarTahun(), pilihanKabupaten(actor)]);
  return (
    <FormSurat tersembunyi={{ aksi: 'tahunProgram.aturKuota' }}>
      <BidangPilih
        name="tahun"
        label="Tahun program"
        pilihan={tahun.map((t) => ({ nilai: String(t.tahun), label: String(t.tahun) }))}
        wajib
      />
      <BidangPilih name="wilayah" label="Kabupaten" pilihan={kabupaten} wajib />
      <Bidang
        name="jumlah"
        label="Jumlah kelompok"
        inputMode="numeric"
        maxLength={5}
        lebar="pendek"
        wajib
      />
    </FormSurat>
  );
}
