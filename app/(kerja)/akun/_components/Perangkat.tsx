import { randomUUID } from 'node:crypto';
import { keluar, keluarkanPerangkat, keluarSemuaAksi } from '@/app/(kerja)/akun/actions';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import { Tombol } from '@/components/ui/Tombol';
import type { Perangkat as Satu } from '@/lib/akun/queries';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';

type Props = { perangkat: Satu[]; ini: string };

/** Where one is signed in, and a way out of each (assurance.md A3). */
export function Perangkat({ perangkat, ini }: Props) {
  return (
    <Panel judul="Perangkat yang masuk" rapat>
      <ul>
        {perangkat.map((p) => (
          <li
            key={p.id}
            className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 border-b border-garis px-4 py-2.5 meja:px-3"
          >
            <p className="min-w-0 text-base meja:text-sm">
              {p.perangkat}
              <span className="block text-teks-3">
                {p.id === ini
                  ? 'Perangkat ini, sedang dipakai'
                  : `Terakhir dipakai ${waktuIndonesia(p.terakhir, SETELAN_AWAL.zonaWaktu)}`}
              </span>
            </p>
            {p.id === ini ? <KeluarIni /> : <KeluarSatu id={p.id} />}
          </li>
        ))}
      </ul>
      <div className="px-4 py-3.5 meja:px-3 meja:py-2.5">
        <Form
          aksi="akun.keluarSemua"
          action={keluarSemuaAksi}
          perintahId={randomUUID()}
          tombol="Keluar dari semua perangkat"
          nada="bahaya"
        />
      </div>
    </Panel>
  );
}

function KeluarIni() {
  return (
    <form action={keluar}>
      <Tombol nada="polos">Keluar dari perangkat ini</Tombol>
    </form>
  );
}

function KeluarSatu({ id }: { id: string }) {
  return (
    <Form
      aksi="akun.keluarSemua"
      action={keluarkanPerangkat}
      perintahId={randomUUID()}
      tombol="Keluarkan"
      nada="polos"
      tersembunyi={{ sesi: id }}
    />
  );
}
