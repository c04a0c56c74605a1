import { randomUUID } from 'node:crypto';
import { gantikan } from '@/app/(kerja)/pengguna/penugasan/[id]/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import type { Actor } from '@/lib/core/actor';
import { type PenugasanTampil, pilihanPenerima } from '@/lib/pengguna/queries/penugasan';

type Props = { actor: Actor; t: PenugasanTampil };

/** A leave: somebody else looks after the kecamatan too, and stops by date. */
export async function Pengganti({ actor, t }: Props) {
  const { pilihan, belumLulus } = await pilihanPenerima(actor, t.pendamping.id);
  const awal = t.dari > t.hariIni ? t.dari : t.hariIni;
  return (
    <Panel judul="Pengganti selama cuti">
      <Form
        aksi="pengguna.tugaskanPendamping"
        action={gantikan}
        perintahId={randomUUID()}
        tombol="Tugaskan pengganti"
        nada="biasa"
        tersembunyi={{ id: t.id }}
        lipat={{
          label: 'Tugaskan pengganti',
          keterangan: 'Keduanya melihat kecamatan ini. Akses pengganti berakhir sendiri.',
        }}
      >
        <BidangPilih
          name="penggantiId"
          label="Pengganti"
          pilihan={pilihan}
          bantu={
            belumLulus > 0
              ? `${belumLulus} pendamping belum lulus pelatihan provinsi, jadi tidak tampil.`
              : undefined
          }
          wajib
        />
        <div className="grid gap-3.5 sm:grid-cols-2 meja:gap-3">
          <Bidang name="dari" label="Mulai menggantikan" jenis="date" nilai={awal} wajib />
          <Bidang name="sampai" label="Menggantikan sampai" jenis="date" min={awal} wajib />
        </div>
        <BidangTeks name="alasan" label="Alasan" baris={2} maxLength={500} wajib />
      </Form>
    </Panel>
  );
}
