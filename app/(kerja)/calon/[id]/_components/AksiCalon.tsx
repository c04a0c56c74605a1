import { randomUUID } from 'node:crypto';
import { IsianCalon } from '@/app/(kerja)/calon/_components/IsianCalon';
import { dekati, masuk, ubah } from '@/app/(kerja)/calon/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangRadio } from '@/components/form/BidangRadio';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { LABEL_CARA, LABEL_HASIL, opsi } from '@/lib/calon/labels';
import { type CalonLengkap, kelompokSedesa } from '@/lib/calon/queries';
import type { Actor } from '@/lib/core/actor';
import { can, labelAksi } from '@/lib/core/can';
import { pilihanDesa } from '@/lib/wilayah/queries';

type Props = { actor: Actor; calon: CalonLengkap; hariIni: string };

export async function AksiCalon({ actor, calon: c, hariIni }: Props) {
  const boleh = (aksi: 'calon.ubah' | 'calon.catatPendekatan') =>
    can(actor, aksi, c.subject) === null;
  if (!boleh('calon.ubah')) return null;
  const [desa, kelompok] = await Promise.all([
    pilihanDesa(actor),
    c.kelompokId ? [] : kelompokSedesa(actor, c.kode),
  ]);
  return (
    <section aria-label="Tindakan" data-tanpa-cetak="" className="flex flex-wrap gap-2.5">
      {boleh('calon.catatPendekatan') && <Dekati id={c.id} hariIni={hariIni} />}
      {kelompok.length > 0 && (
        <Form
          aksi="calon.ubah"
          action={masuk}
          perintahId={randomUUID()}
          tombol="Masukkan ke kelompok"
          nada="biasa"
          tersembunyi={{ id: c.id }}
          lipat={{
            label: 'Masuk kelompok',
            keterangan: 'Data KTP dan KK diisi di halaman kelompok.',
          }}
        >
          <BidangPilih
            name="kelompokId"
            label="Kelompok di desa ini"
            pilihan={kelompok.map((k) => ({ nilai: k.id, label: `KUBE ${k.nama}` }))}
            wajib
          />
        </Form>
      )}
      <Form
        aksi="calon.ubah"
        action={ubah}
        perintahId={randomUUID()}
        tombol="Simpan perubahan"
        nada="biasa"
        tersembunyi={{ id: c.id }}
        lipat={{ label: labelAksi('calon.ubah') }}
      >
        <IsianCalon desa={desa} nilai={{ ...c, wilayah: c.kode }} />
      </Form>
    </section>
  );
}

function Dekati({ id, hariIni }: { id: string; hariIni: string }) {
  return (
    <Form
      aksi="calon.catatPendekatan"
      action={dekati}
      perintahId={randomUUID()}
      tombol="Simpan catatan"
      tersembunyi={{ id }}
      lipat={{ label: labelAksi('calon.catatPendekatan') }}
    >
      <BidangRadio name="hasil" label="Hasilnya" pilihan={opsi(LABEL_HASIL)} wajib />
      <BidangPilih
        name="cara"
        label="Caranya"
        pilihan={opsi(LABEL_CARA)}
        kosong={false}
        nilai="RUMAH"
        wajib
      />
      <BidangTeks
        name="catatan"
        label="Catatan"
        bantu="Apa yang membuatnya ragu, dan apa yang Anda jelaskan."
        wajib
        maxLength={1000}
      />
      <Bidang
        name="tanggal"
        label="Tanggal"
        jenis="date"
        nilai={hariIni}
        max={hariIni}
        wajib
        lebar="pendek"
      />
      <Bidang
        name="lanjut"
        label="Temui lagi"
        bantu="Muncul di beranda Anda pada hari itu."
        jenis="date"
        min={hariIni}
        lebar="pendek"
      />
    </Form>
  );
}
