import { randomUUID } from 'node:crypto';
import { beriKecuali, cabutKecuali } from '@/app/(kerja)/kelompok/[id]/actions';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import type { PengecualianTampil } from '@/lib/kelompok/kelayakan';
import type { KelayakanBerkas } from '@/lib/kelompok/queries-kelayakan';

/** The head of division lets one person pass one rule, with his reason (T2, F28). */
export function FormKecuali({ data }: { data: KelayakanBerkas }) {
  const pilihan = data.anggota.flatMap((a) =>
    a.bolehKecuali.map((t) => ({ nilai: `${a.id}:${t.kode}`, label: t.pesan })),
  );
  if (pilihan.length === 0) return null;
  return (
    <Form
      aksi="kelompok.kecualikan"
      action={beriKecuali}
      perintahId={randomUUID()}
      tombol="Beri pengecualian"
      nada="biasa"
      tersembunyi={{ id: data.kelompokId }}
      lipat={{
        label: 'Beri pengecualian',
        keterangan: 'Nama Anda dan alasannya tampil di halaman kelompok.',
      }}
    >
      <BidangPilih name="hal" label="Siapa dan ketentuan apa" pilihan={pilihan} wajib />
      <BidangTeks name="alasan" label="Alasan" wajib maxLength={500} />
    </Form>
  );
}

export function FormCabut({ kelompokId, p }: { kelompokId: string; p: PengecualianTampil }) {
  return (
    <Form
      aksi="kelompok.cabutPengecualian"
      action={cabutKecuali}
      perintahId={randomUUID()}
      tombol="Cabut pengecualian"
      nada="biasa"
      tersembunyi={{ id: kelompokId, pengecualianId: p.id }}
      lipat={{ label: `Cabut pengecualian ${p.nama}` }}
    >
      <BidangTeks name="alasan" label="Alasan" wajib maxLength={500} />
    </Form>
  );
}
