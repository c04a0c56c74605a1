'use client';

import Link from 'next/link';
import { type ReactNode, useActionState, useId, useMemo } from 'react';
import { jalankan } from '@/app/(kerja)/proposal/massal/actions';
import { FormContext } from '@/components/form/konteks';
import { RingkasanSalah } from '@/components/form/RingkasanSalah';
import { TombolKirim } from '@/components/form/TombolKirim';
import { Baris } from '@/components/ui/Baris';
import { Lencana } from '@/components/ui/Lencana';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import type { HasilMassal, StatusMassal } from '@/lib/proposal/hasil-massal';
import { AKSI_MASSAL, type NamaMassal } from '@/lib/proposal/massal-schema';

const AWAL: StatusMassal = { values: {} };

type Props = {
  nama: NamaMassal;
  perintahId: string;
  /** rows that will go */
  ids: string[];
  tombol: string;
  children?: ReactNode;
};

/** Like Form, but what comes back is an outcome for each row; it also works as a plain form. */
export function FormMassal({ nama, perintahId, ids, tombol, children }: Props) {
  const [state, kirim] = useActionState(jalankan, AWAL);
  const formId = useId();
  const isi = useMemo(() => ({ state, formId, tahan: () => undefined }), [state, formId]);
  if (state.hasil) return <Hasil hasil={state.hasil} />;
  return (
    <FormContext value={isi}>
      <form action={kirim} noValidate className="grid gap-3.5 meja:gap-3">
        <input type="hidden" name="perintahId" value={perintahId} />
        <input type="hidden" name="nama" value={nama} />
        {ids.map((id) => (
          <input key={id} type="hidden" name="baris" value={id} />
        ))}
        {state.problem && <RingkasanSalah problem={state.problem} formId={formId} />}
        {children}
        <div>
          <TombolKirim aksi={AKSI_MASSAL[nama].aksi} nada="utama" menunggu={false}>
            {tombol}
          </TombolKirim>
        </div>
      </form>
    </FormContext>
  );
}

const KEPALA = [{ label: 'KUBE' }, { label: 'Hasil' }, { label: 'Keterangan' }];

function Hasil({ hasil }: { hasil: HasilMassal[] }) {
  const beres = hasil.filter((h) => h.beres).length;
  return (
    <div role="status" tabIndex={-1} ref={(el) => el?.focus()}>
      <Panel judul={`${beres} dari ${hasil.length} berkas selesai`} rapat>
        <TabelKartu kepala={KEPALA} keterangan="Hasil tiap berkas">
          {hasil.map((h) => (
            <Baris key={h.id}>
              <Sel kepala>
                <Link href={`/proposal/${h.id}`}>{h.nama}</Link>
              </Sel>
              <Sel label="Hasil">
                <Lencana
                  status={h.beres ? 'BERES' : 'TIDAK_BERES'}
                  label={h.beres ? 'Selesai' : 'Tidak diubah'}
                  nada={h.beres ? 'baik' : 'perhatian'}
                  sunyi
                />
              </Sel>
              <Sel label="Keterangan">{h.pesan}</Sel>
            </Baris>
          ))}
        </TabelKartu>
      </Panel>
    </div>
  );
}
