import { randomUUID } from 'node:crypto';
import { batalkan, lanjutkan } from '@/app/(kerja)/data-terpadu/actions';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import type { Actor } from '@/lib/core/actor';
import { can, type Subject } from '@/lib/core/can';
import type { ImporTampil } from '@/lib/data-terpadu/queries';

type Props = { actor: Actor; i: ImporTampil & { subject: Subject } };

export function KendaliImpor({ actor, i }: Props) {
  const batal = can(actor, 'dataTerpadu.batalkan', i.subject) === null;
  const lanjut = i.status === 'BERHENTI' && can(actor, 'dataTerpadu.lanjutkan', i.subject) === null;
  if (!batal && !lanjut) return null;
  const selesai = i.status === 'SELESAI';
  return (
    <Panel judul="Langkah">
      <div className="grid gap-2.5">
        {lanjut && (
          <Form
            aksi="dataTerpadu.lanjutkan"
            action={lanjutkan}
            perintahId={randomUUID()}
            tombol="Lanjutkan pemuatan"
            tersembunyi={{ id: i.id }}
          />
        )}
        {batal && (
          <Form
            aksi="dataTerpadu.batalkan"
            action={batalkan}
            perintahId={randomUUID()}
            tombol={selesai ? 'Tarik data ini' : 'Batalkan pemuatan'}
            nada="bahaya"
            tersembunyi={{ id: i.id }}
            lipat={{
              label: selesai ? 'Tarik data ini' : 'Batalkan pemuatan',
              keterangan: 'Semua barisnya dihapus. Pemeriksaan yang sudah dicatat tetap.',
            }}
          >
            <BidangTeks name="alasan" label="Alasan" baris={2} wajib />
          </Form>
        )}
      </div>
    </Panel>
  );
}
