import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import type { Actor } from '@/lib/core/actor';
import { PERAN } from '@/lib/core/actor';
import { peranUntukAdmin } from '@/lib/pengguna/rules';
import type { Pilihan } from '@/lib/wilayah/queries';

type Props = {
  actor: Actor;
  /** areas by code and name; null where there are too many to choose from */
  wilayah: Pilihan[] | null;
};

/** A role: which, where, from when to when. */
export function IsianPeran({ actor, wilayah }: Props) {
  return (
    <>
      <BidangPilih
        name="peran"
        label="Peran"
        pilihan={peranUntukAdmin(actor).map((p) => ({ nilai: p, label: PERAN[p].label }))}
        wajib
      />
      {wilayah ? (
        <BidangPilih
          name="wilayah"
          label="Wilayah"
          bantu="Dinas dan pendamping: kabupaten. Camat: kecamatan. Desa: desa."
          pilihan={wilayah}
          wajib
        />
      ) : (
        <Bidang
          name="wilayah"
          label="Kode wilayah"
          bantu="Contoh: 7316 untuk Kab. Enrekang. Beberapa kode dipisah koma. Atau: nasional."
          wajib
          maxLength={400}
          lebar="sedang"
        />
      )}
      <div className="grid gap-3.5 sm:grid-cols-2 meja:gap-3">
        <Bidang name="dari" label="Mulai berlaku" bantu="Kosong berarti hari ini." jenis="date" />
        <Bidang
          name="sampai"
          label="Berlaku sampai"
          bantu="Kosong berarti seterusnya."
          jenis="date"
        />
      </div>
    </>
  );
}
