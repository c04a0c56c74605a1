'use client';

import { type ReactNode, useContext } from 'react';
import { FormContext } from '@/components/form/konteks';
import { Ikon } from '@/components/ui/Ikon';

type Props = {
  label: string;
  /** input names inside: an error in one of them opens the fold */
  bidang: readonly string[];
  buka?: boolean;
  children: ReactNode;
};

/** Fields that are right as they are for most people; they go along with the form all the same. */
export function LipatIsian({ label, bidang, buka, children }: Props) {
  const { state } = useContext(FormContext);
  const salah = bidang.some((b) => state.problem?.bidang?.[b]);
  return (
    <details
      open={buka || salah}
      className="group/isi rounded-lg border border-garis px-3 py-1 open:pb-3.5"
    >
      <summary className="flex min-h-12 items-center justify-between gap-2 rounded-sm text-base font-semibold text-aksen meja:min-h-9 meja:text-sm">
        {label}
        <Ikon nama="siku-bawah" className="group-open/isi:rotate-180" />
      </summary>
      <div className="mt-1 grid gap-3.5 meja:gap-3">{children}</div>
    </details>
  );
}
