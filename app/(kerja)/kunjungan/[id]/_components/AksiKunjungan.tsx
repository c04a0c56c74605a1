import { randomUUID } from 'node:crypto';
import { batalkan, kembalikan, terima } from '@/app/(kerja)/kunjungan/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { AksiTerkunci } from '@/components/kube/AksiTerkunci';
import { Panel } from '@/components/ui/Panel';
import type { AksiTerbuka } from '@/lib/core/can';
import type { KunjunganTampil } from '@/lib/kunjungan/queries';

type Terbuka = Extract<AksiTerbuka, { boleh: true }>;
type Props = { k: KunjunganTampil; aksi: Terbuka };

/** A form for every decision; the report has a page of its own. */
const FORMULIR: Record<string, (p: Props) => React.ReactNode> = {
  'kunjungan.terima': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={terima}
      perintahId={randomUUID()}
      tombol={aksi.label}
      tersembunyi={{ id: k.id }}
      catatan={
        k.jenis === 'TAMBAHAN'
          ? undefined
          : 'Kunjungan rutin berikutnya langsung terjadwal bila usaha berjalan.'
      }
    />
  ),
  'kunjungan.kembalikan': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={kembalikan}
      perintahId={randomUUID()}
      tombol={aksi.label}
      nada="biasa"
      tersembunyi={{ id: k.id }}
      lipat={{ label: aksi.label }}
    >
      <BidangTeks
        name="alasan"
        label="Alasan"
        bantu="Sebutkan bagian mana yang perlu diperbaiki."
        maxLength={1000}
        wajib
      />
    </Form>
  ),
  'kunjungan.batalkan': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={batalkan}
      perintahId={randomUUID()}
      tombol={aksi.label}
      nada="bahaya"
      tersembunyi={{ id: k.id }}
      lipat={{ label: aksi.label, keterangan: 'Kunjungan pengganti langsung terjadwal.' }}
    >
      <Bidang
        name="tanggal"
        label="Tanggal pengganti"
        jenis="date"
        min={k.dari > k.hariIni ? k.dari : k.hariIni}
        lebar="sedang"
        wajib
      />
      <BidangTeks name="alasan" label="Alasan" maxLength={500} wajib />
    </Form>
  ),
};

export function AksiKunjungan({ k }: { k: KunjunganTampil }) {
  const terbuka = k.aksi.filter((a): a is Terbuka => a.boleh && a.aksi in FORMULIR);
  const tertahan = k.aksi.flatMap((a) => (a.boleh ? [] : [a]));
  if (terbuka.length + tertahan.length === 0) return null;
  return (
    <Panel id="langkah" judul="Langkah">
      <div className="grid gap-3">
        {terbuka.map((a) => {
          const Isi = FORMULIR[a.aksi];
          return Isi && <Isi key={a.aksi} k={k} aksi={a} />;
        })}
        <AksiTerkunci daftar={tertahan} />
      </div>
    </Panel>
  );
}
