'use client';

import { useActionState, useId, useMemo } from 'react';
import { HasilCariPanel } from '@/app/(kerja)/data-terpadu/cari/_components/HasilCariPanel';
import { cari } from '@/app/(kerja)/data-terpadu/cari/actions';
import { Bidang } from '@/components/form/Bidang';
import { FormContext } from '@/components/form/konteks';
import { RingkasanSalah } from '@/components/form/RingkasanSalah';
import { TombolKirim } from '@/components/form/TombolKirim';
import { Panel } from '@/components/ui/Panel';
import type { StatusCari } from '@/lib/data-terpadu/hasil-cari';

const AWAL: StatusCari = { values: {} };

/** Like Form, but what comes back is a list; it also works as a plain form. */
export function FormCari({ wilayah, perintahId }: { wilayah: string; perintahId: string }) {
  const [state, kirim] = useActionState(cari, AWAL);
  const formId = useId();
  const isi = useMemo(() => ({ state, formId, tahan: () => undefined }), [state, formId]);
  return (
    <FormContext value={isi}>
      <Panel judul="Siapa yang dicari">
        <form action={kirim} noValidate className="grid gap-3.5 meja:gap-3">
          <input type="hidden" name="perintahId" value={state.perintahId ?? perintahId} />
          <input type="hidden" name="wilayah" value={wilayah} />
          {state.problem && <RingkasanSalah problem={state.problem} formId={formId} />}
          <Bidang name="cari" label="NIK atau nama" maxLength={120} wajib />
          <Bidang
            name="alasan"
            label="Keperluan"
            bantu="Setiap pencarian dicatat: siapa, kapan, dan untuk apa."
            maxLength={200}
            wajib
          />
          <div>
            <TombolKirim aksi="dataTerpadu.lihat" nada="utama" menunggu={false}>
              Cari
            </TombolKirim>
          </div>
        </form>
      </Panel>
      {state.hasil !== undefined && <HasilCariPanel hasil={state.hasil} />}
    </FormContext>
  );
}
