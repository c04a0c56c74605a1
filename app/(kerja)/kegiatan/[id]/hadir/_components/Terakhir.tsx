import { randomUUID } from 'node:crypto';
import { hapusCepat } from '@/app/(kerja)/kegiatan/actions';
import { Form } from '@/components/form/Form';
import { Catatan } from '@/components/ui/Catatan';
import type { Hadir } from '@/lib/kegiatan/queries';

type Props = {
  kegiatanId: string;
  orang: Hadir;
  jumlah: number;
  desa?: string;
  bisaHapus: boolean;
};

/** Who was stored just now, how many there are, and the way back for a slip of the thumb. */
export function Terakhir({ kegiatanId, orang, jumlah, desa, bisaHapus }: Props) {
  return (
    <div className="grid gap-2">
      <Catatan nada="baik" role="status" judul={`${orang.nama} tercatat.`}>
        Sudah <b className="utuh">{jumlah} orang</b>.
      </Catatan>
      {bisaHapus && (
        <Form
          key={orang.id}
          aksi="kegiatan.hapusHadir"
          action={hapusCepat}
          perintahId={randomUUID()}
          tombol="Batalkan yang terakhir"
          nada="polos"
          tersembunyi={{ id: kegiatanId, kehadiranId: orang.id, ...(desa && { wilayah: desa }) }}
        />
      )}
    </div>
  );
}
