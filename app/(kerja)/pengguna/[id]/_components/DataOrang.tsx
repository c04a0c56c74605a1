import { randomUUID } from 'node:crypto';
import { atur } from '@/app/(kerja)/pengguna/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangCentang } from '@/components/form/BidangCentang';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import type { PenggunaLengkap } from '@/lib/pengguna/queries';

type Props = { orang: PenggunaLengkap; diri: boolean };

export function DataOrang({ orang: p, diri }: Props) {
  return (
    <Panel judul="Data pengguna">
      <Form
        aksi="pengguna.aturPengguna"
        action={atur}
        perintahId={randomUUID()}
        tombol="Simpan pengguna"
        nada="biasa"
        tersembunyi={{ id: p.id }}
      >
        <Bidang name="nama" label="Nama lengkap" nilai={p.nama} wajib maxLength={100} />
        <Bidang
          name="hp"
          label="Nomor HP"
          jenis="tel"
          inputMode="tel"
          nilai={p.hp ?? undefined}
          maxLength={20}
        />
        <Bidang
          name="namaPengguna"
          label="Nama pengguna"
          nilai={p.namaPengguna ?? undefined}
          maxLength={40}
        />
        {!diri && (
          <BidangCentang
            name="nonaktif"
            label="Nonaktifkan akun"
            bantu="Orang ini langsung keluar dan tidak bisa masuk lagi."
            nilai={p.nonaktif}
          />
        )}
      </Form>
    </Panel>
  );
}
