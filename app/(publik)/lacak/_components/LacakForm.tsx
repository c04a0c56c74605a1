'use client';

import { useActionState, useId, useMemo } from 'react';
import { HasilPanel } from '@/app/(publik)/lacak/_components/HasilPanel';
import { lacakProposal } from '@/app/(publik)/lacak/actions';
import { Bidang } from '@/components/form/Bidang';
import { FormContext } from '@/components/form/konteks';
import { RingkasanSalah } from '@/components/form/RingkasanSalah';
import { Tombol } from '@/components/ui/Tombol';
import type { FormState } from '@/lib/core/form-state';
import type { HasilLacak } from '@/lib/lacak/queries';

export type LacakState = FormState & { hasil?: HasilLacak };

/** POST, so the code stands in no address, history or log; the answer replaces nothing typed. */
export function LacakForm({ nomor }: { nomor: string }) {
  const [state, kirim, sedang] = useActionState<LacakState, FormData>(lacakProposal, {
    values: {},
  });
  const formId = useId();
  const isi = useMemo(() => ({ state, formId, tahan: () => {} }), [state, formId]);
  return (
    <FormContext value={isi}>
      {state.hasil && <HasilPanel hasil={state.hasil} />}
      <form
        action={kirim}
        noValidate
        aria-label="Lacak proposal"
        className="grid gap-3.5 rounded-xl border border-garis bg-permukaan p-4 lg:p-5"
      >
        {state.problem && <RingkasanSalah problem={state.problem} formId={formId} />}
        <Bidang
          name="nomor"
          label="Nomor proposal"
          bantu="Tertulis di bagian atas tanda terima."
          nilai={nomor}
          maxLength={60}
          wajib
        />
        <Bidang
          name="kode"
          label="Kode lacak"
          bantu="Huruf besar atau kecil sama saja."
          maxLength={60}
          wajib
        />
        <Tombol nada="utama" lebar ikon="cari" aria-disabled={sedang || undefined}>
          {sedang ? 'Mencari…' : 'Lacak'}
        </Tombol>
      </form>
    </FormContext>
  );
}
