import { randomUUID } from 'node:crypto';
import { keluarkan } from '@/app/(kerja)/pengguna/actions';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import type { PenggunaLengkap } from '@/lib/pengguna/queries';

/** A lost phone or an officer who left: everything signed in stops at its next request. */
export function SesiOrang({ orang: p }: { orang: PenggunaLengkap }) {
  return (
    <Panel judul="Perangkat">
      <div className="grid gap-3">
        <p className="text-base text-teks-2 meja:text-sm">
          {p.sesi === 0
            ? 'Tidak sedang masuk di perangkat mana pun.'
            : `Sedang masuk di ${p.sesi} perangkat.`}
        </p>
        {p.sesi > 0 && (
          <Form
            aksi="pengguna.akhiriSesi"
            action={keluarkan}
            perintahId={randomUUID()}
            tombol="Akhiri semua sesi"
            nada="bahaya"
            tersembunyi={{ id: p.id }}
          />
        )}
      </div>
    </Panel>
  );
}
