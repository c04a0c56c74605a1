import { randomUUID } from 'node:crypto';
import { IsianKegiatan } from '@/app/(kerja)/kegiatan/_components/IsianKegiatan';
import { batalkan, laksanakan, ubah } from '@/app/(kerja)/kegiatan/actions';
import { BidangBerkas } from '@/components/form/BidangBerkas';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { AksiTerkunci } from '@/components/kube/AksiTerkunci';
import type { Actor } from '@/lib/core/actor';
import { available, can, labelAksi } from '@/lib/core/can';
import type { KegiatanLengkap } from '@/lib/kegiatan/queries';
import { perluDaftarHadir, perluNotulen } from '@/lib/kegiatan/rules';

type Props = { actor: Actor; kegiatan: KegiatanLengkap };

// another office's kind of activity is read, not acted on: no locked buttons there
const BUKAN_JENISNYA = 'belum-lengkap:jenisSesuaiPeran';

export function AksiKegiatan({ actor, kegiatan: k }: Props) {
  const semua = available(actor, k.subject);
  const terkunci = semua.filter((a) => !a.boleh && a.kode !== BUKAN_JENISNYA);
  const boleh = (aksi: string) => semua.some((a) => a.aksi === aksi && a.boleh);
  const bisaUbah = can(actor, 'kegiatan.ubah', k.subject) === null;
  if (terkunci.length === 0 && !bisaUbah && !semua.some((a) => a.boleh)) return null;
  return (
    <section aria-label="Tindakan" data-tanpa-cetak="" className="grid gap-3">
      <div className="flex flex-wrap gap-2.5">
        {boleh('kegiatan.laksanakan') && <Laksanakan kegiatan={k} />}
        {bisaUbah && <Ubah kegiatan={k} />}
        {boleh('kegiatan.batalkan') && <Batalkan id={k.id} />}
      </div>
      <AksiTerkunci daftar={terkunci.flatMap((a) => (a.boleh ? [] : [a]))} />
    </section>
  );
}

function Laksanakan({ kegiatan: k }: { kegiatan: KegiatanLengkap }) {
  return (
    <Form
      aksi="kegiatan.laksanakan"
      action={laksanakan}
      perintahId={randomUUID()}
      tombol="Catat sudah terlaksana"
      tersembunyi={{ id: k.id }}
      lipat={{
        label: labelAksi('kegiatan.laksanakan'),
        keterangan: `${k.hadir} peserta tercatat. Sesudah ini data kegiatan tidak berubah lagi.`,
      }}
    >
      <BidangTeks
        name="notulen"
        label="Notulen"
        bantu="Apa yang dibahas dan disepakati."
        wajib={perluNotulen(k.jenis)}
        baris={6}
        maxLength={8000}
      />
      <BidangBerkas
        name="daftarHadir"
        label="Pindaian daftar hadir"
        bantu="Foto atau pindaian lembar yang sudah ditandatangani."
        wajib={perluDaftarHadir(k.jenis)}
      />
    </Form>
  );
}

function Ubah({ kegiatan: k }: { kegiatan: KegiatanLengkap }) {
  return (
    <Form
      aksi="kegiatan.ubah"
      action={ubah}
      perintahId={randomUUID()}
      tombol="Simpan perubahan"
      nada="biasa"
      tersembunyi={{ id: k.id }}
      lipat={{ label: labelAksi('kegiatan.ubah') }}
    >
      <IsianKegiatan nilai={k} />
    </Form>
  );
}

function Batalkan({ id }: { id: string }) {
  return (
    <Form
      aksi="kegiatan.batalkan"
      action={batalkan}
      perintahId={randomUUID()}
      tombol="Batalkan kegiatan"
      nada="bahaya"
      tersembunyi={{ id }}
      lipat={{ label: labelAksi('kegiatan.batalkan') }}
    >
      <BidangTeks name="alasan" label="Alasan" wajib maxLength={500} />
    </Form>
  );
}
