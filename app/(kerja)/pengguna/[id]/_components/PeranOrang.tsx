import { randomUUID } from 'node:crypto';
import { IsianPeran } from '@/app/(kerja)/pengguna/_components/IsianPeran';
import { masaDalamKata } from '@/app/(kerja)/pengguna/_components/masa';
import { beriPeran, cabut } from '@/app/(kerja)/pengguna/actions';
import { Form } from '@/components/form/Form';
import { Baris } from '@/components/ui/Baris';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { type Actor, PERAN } from '@/lib/core/actor';
import type { PenggunaLengkap, PeranLengkap } from '@/lib/pengguna/queries';
import { pilihanWilayah } from '@/lib/pengguna/queries/wilayah';

type Props = { actor: Actor; orang: PenggunaLengkap };

const KEPALA = [
  { label: 'Peran' },
  { label: 'Wilayah' },
  { label: 'Masa' },
  { label: 'Tindakan', tersembunyi: true },
];

export async function PeranOrang({ actor, orang: p }: Props) {
  const diri = p.id === actor.id;
  return (
    <Panel judul="Peran" rapat>
      <TabelKartu kepala={KEPALA} keterangan="Peran pengguna ini">
        {p.peran.map((r) => (
          <Baris key={r.id}>
            <Sel kepala>{PERAN[r.peran].label}</Sel>
            <Sel label="Wilayah">{r.tempat}</Sel>
            <Sel label="Masa">{masaDalamKata(r)}</Sel>
            <Sel label="Tindakan" kanan>
              {!diri && !r.dariKelompok && r.berlaku !== 'LALU' && <Cabut id={p.id} peran={r} />}
            </Sel>
          </Baris>
        ))}
      </TabelKartu>
      <div className="border-t border-garis px-4 py-3.5 meja:px-3 meja:py-2.5">
        {diri ? (
          <p className="text-base text-teks-2 meja:text-sm">
            Akun Anda sendiri diatur oleh admin lain.
          </p>
        ) : (
          <Form
            aksi="pengguna.aturPeran"
            action={beriPeran}
            perintahId={randomUUID()}
            tombol="Beri peran"
            nada="biasa"
            tersembunyi={{ id: p.id }}
            lipat={{ label: 'Beri peran' }}
          >
            <IsianPeran actor={actor} wilayah={await pilihanWilayah(actor)} />
          </Form>
        )}
      </div>
    </Panel>
  );
}

function Cabut({ id, peran }: { id: string; peran: PeranLengkap }) {
  return (
    <div className="inline-grid">
      <Form
        aksi="pengguna.cabutPeran"
        action={cabut}
        perintahId={randomUUID()}
        tombol="Akhiri"
        nada="polos"
        tersembunyi={{ id, peranId: peran.id }}
      />
    </div>
  );
}
