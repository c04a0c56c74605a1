'use client';

import clsx from 'clsx';
import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { FormContext } from '@/components/form/konteks';
import { LipatForm } from '@/components/form/LipatForm';
import { RingkasanSalah } from '@/components/form/RingkasanSalah';
import { TombolKirim } from '@/components/form/TombolKirim';
import { Catatan } from '@/components/ui/Catatan';
import type { NadaTombol } from '@/components/ui/kelas-tombol';
import { AWAL, type FormAction } from '@/lib/core/form-state';

type Props = {
  /** nama aksi, misalnya "proposal.ajukan" */
  aksi: string;
  action: FormAction;
  perintahId: string;
  tombol: string;
  nada?: NadaTombol;
  tersembunyi?: Record<string, string>;
  children?: ReactNode;
  lipat?: { label: string; keterangan?: ReactNode };
  /** apa yang terjadi sesudah dikirim */
  catatan?: ReactNode;
  /** `baris`: isian dan tombol sebaris bila cukup tempat */
  tataLetak?: 'tumpuk' | 'baris';
  /** tombol selebar isian: layar dengan satu tugas */
  lebar?: boolean;
};

/** <form action> biasa: jalan tanpa JavaScript; dengan JavaScript isian tetap ada sesudah galat. */
export function Form(props: Props) {
  const [state, kirim, sedang] = useActionState(props.action, AWAL);
  const [tertahan, setTertahan] = useState(0);
  const formId = useId();
  const kunci = useRef(false);
  useEffect(() => {
    if (!sedang) kunci.current = false;
  }, [sedang]);

  const isi = useMemo(
    () => ({ state, formId, tahan: (beda: 1 | -1) => setTertahan((n) => n + beda) }),
    [state, formId],
  );

  // Ketukan ganda tidak boleh menjadi dua kiriman; perintahId menjaga sisanya di server.
  function jaga(e: FormEvent) {
    if (kunci.current || tertahan > 0) e.preventDefault();
    else kunci.current = true;
  }

  const { lipat, tataLetak = 'tumpuk', nada = 'utama' } = props;
  const isiForm = (
    <form
      action={kirim}
      onSubmit={jaga}
      noValidate
      className={clsx(
        'gap-3.5 meja:gap-3',
        tataLetak === 'baris' ? 'flex flex-wrap items-end *:min-w-0' : 'grid',
      )}
    >
      <input type="hidden" name="perintahId" value={state.perintahId ?? props.perintahId} />
      {Object.entries(props.tersembunyi ?? {}).map(([name, nilai]) => (
        <input key={name} type="hidden" name={name} value={nilai} />
      ))}
      {state.problem && <RingkasanSalah problem={state.problem} formId={formId} />}
      {props.children}
      {props.catatan && (
        <p className="basis-full text-base text-teks-2 meja:text-sm">{props.catatan}</p>
      )}
      <div className="flex flex-wrap gap-2.5">
        <TombolKirim aksi={props.aksi} nada={nada} lebar={props.lebar} menunggu={tertahan > 0}>
          {props.tombol}
        </TombolKirim>
      </div>
    </form>
  );
  return (
    <FormContext value={isi}>
      {state.sukses && <Beres pesan={state.sukses} />}
      {lipat ? (
        <LipatForm {...lipat} aksi={props.aksi} nada={nada} buka={Boolean(state.problem)}>
          {isiForm}
        </LipatForm>
      ) : (
        isiForm
      )}
    </FormContext>
  );
}

function Beres({ pesan }: { pesan: string }) {
  const kotak = useRef<HTMLDivElement>(null);
  useEffect(() => kotak.current?.focus(), []);
  return (
    <Catatan ref={kotak} nada="baik" role="status" tabIndex={-1} className="mb-3">
      {pesan}
    </Catatan>
  );
}
