import { randomUUID } from 'node:crypto';
import { cetakData } from '@/app/(kerja)/kelompok/[id]/ekspor/actions';
import { Bidang } from '@/components/form/Bidang';
import { Form } from '@/components/form/Form';

/** A member without an account asks at the office for what is kept about them (T47). */
export function CetakData({ id, anggotaId }: { id: string; anggotaId: string }) {
  return (
    <Form
      aksi="data.ekspor"
      action={cetakData}
      perintahId={randomUUID()}
      tombol="Buka lembar data"
      nada="biasa"
      tersembunyi={{ id, anggotaId }}
      lipat={{
        label: 'Cetak data untuk orangnya',
        keterangan: 'Anggota ini belum punya akun. Siapa mencetak dan alasannya tercatat.',
      }}
    >
      <Bidang name="alasan" label="Untuk apa?" wajib maxLength={200} />
    </Form>
  );
}
