import { randomUUID } from 'node:crypto';
import { IsianKelompok } from '@/app/(kerja)/kelompok/_components/IsianKelompok';
import { ubah } from '@/app/(kerja)/kelompok/[id]/actions';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { LABEL_KATEGORI } from '@/lib/kelompok/labels';
import type { KelompokTampil } from '@/lib/kelompok/queries';

type Pilihan = { nilai: string; label: string }[];

export function DataKelompok({
  k,
  desa,
  usaha,
}: {
  k: KelompokTampil;
  desa: Pilihan;
  usaha: Pilihan;
}) {
  return (
    <Panel judul="Data kelompok">
      <Rincian
        butir={[
          { label: 'Nomor', isi: k.nomor },
          { label: 'Desa', isi: k.desa },
          { label: 'Jenis usaha', isi: k.usaha },
          { label: 'Kategori', isi: LABEL_KATEGORI[k.kategori] },
          { label: 'Tempat usaha', isi: k.tempat },
          { label: 'Dibentuk', isi: tanggalIndonesia(k.dibentuk) },
          ...(k.aset ? [{ label: 'Aset saat bubar', isi: k.aset }] : []),
        ]}
      />
      {k.boleh['kelompok.ubah'] === null && (
        <div className="mt-3">
          <Form
            aksi="kelompok.ubah"
            action={ubah}
            perintahId={randomUUID()}
            tombol="Simpan data kelompok"
            nada="biasa"
            tersembunyi={{ id: k.id }}
            lipat={{ label: 'Ubah data kelompok' }}
          >
            <IsianKelompok desa={desa} usaha={usaha} nilai={k} />
          </Form>
        </div>
      )}
    </Panel>
  );
}
