'use client';

import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useId,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { PratinjauSetelan } from '@/app/(kerja)/tahun/[tahun]/setelan/[kelompok]/_components/PratinjauSetelan';
import { ubah } from '@/app/(kerja)/tahun/actions';
import { DrafHp } from '@/components/form/DrafHp';
import { buangDraf, simpanDraf } from '@/components/form/draf';
import { FormContext } from '@/components/form/konteks';
import { RingkasanSalah } from '@/components/form/RingkasanSalah';
import { TombolKirim } from '@/components/form/TombolKirim';
import { Tombol } from '@/components/ui/Tombol';
import { AWAL } from '@/lib/core/form-state';
import type { NilaiDraf } from '@/lib/form/draf';
import type { StateSetelan } from '@/lib/tahun/ubah';

type Props = {
  perintahId: string;
  tahun: { id: string; tahun: number; nomor: number };
  kelompok: string;
  /** what stands in the fields: the ground of the draft */
  nilai: NilaiDraf;
  children: ReactNode;
};

/** Discarding begins anew: the fields fall back to what holds now. */
export function UbahSetelan(props: Props) {
  const [ke, setKe] = useState(0);
  return <Langkah key={ke} {...props} mulaiLagi={() => setKe(ke + 1)} />;
}

/**
 * Two steps on one page: type, then see what changes and for whom, and save. The draft lies on this
 * device like every other (DrafHp) and carries the version it was typed on.
 */
function Langkah(p: Props & { mulaiLagi: () => void }) {
  const [state, kirim, sedang] = useActionState<StateSetelan, FormData>(ubah, AWAL);
  const formId = useId();
  const isi = useMemo(() => ({ state, formId, tahan: () => {} }), [state, formId]);
  const { pratinjau } = state;
  const bagian = `setelan-${p.kelompok}`;
  const nomor = String(p.tahun.nomor);
  const dasar = JSON.stringify({ ...p.nilai, nomor });

  // the fields are gone while one looks, and new after another ADMIN saved: what was typed outlasts
  // both; before DrafHp looks (its effect comes later), so that it finds what the fields hold
  useLayoutEffect(() => {
    const awal = JSON.parse(dasar) as NilaiDraf;
    const bentrok = state.problem?.kode === 'sudah-berubah';
    const isian = state.pratinjau?.isian ?? (bentrok ? (state.values as NilaiDraf) : null);
    if (isian) simpanDraf(p.tahun.id, bagian, { ...awal, ...isian }, awal);
  }, [state, dasar, bagian, p.tahun.id]);

  function jaga(e: FormEvent<HTMLFormElement>) {
    if (sedang) e.preventDefault();
    const tombol = (e.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    // saved, it is no draft any more; refused, it comes back with the answer
    if (pratinjau && tombol?.value !== 'ubah') buangDraf(p.tahun.id, bagian);
  }

  function buang() {
    buangDraf(p.tahun.id, bagian);
    p.mulaiLagi();
  }

  return (
    <FormContext value={isi}>
      <form action={kirim} onSubmit={jaga} noValidate className="grid gap-3.5 meja:gap-3">
        <input type="hidden" name="perintahId" value={p.perintahId} />
        <input type="hidden" name="tahun" value={p.tahun.tahun} />
        {state.problem && <RingkasanSalah problem={state.problem} formId={formId} />}
        {pratinjau ? (
          <PratinjauSetelan p={pratinjau} />
        ) : (
          // a newer version of another ADMIN is a new ground for every field
          <div key={nomor} className="grid gap-3.5 meja:gap-3">
            <input type="hidden" name="nomor" defaultValue={String(state.values.nomor ?? nomor)} />
            <DrafHp
              berkasId={p.tahun.id}
              bagian={bagian}
              nilai={{ ...p.nilai, nomor }}
              alat="perangkat"
            />
            {p.children}
          </div>
        )}
        <p className="text-base text-teks-2 meja:text-sm">
          {pratinjau
            ? 'Berkas yang sudah diajukan tidak berubah.'
            : 'Belum tersimpan. Anda memeriksa perubahannya dulu.'}
        </p>
        <div className="flex flex-wrap gap-2.5">
          <input type="hidden" name="langkah" value={pratinjau ? 'simpan' : 'periksa'} />
          <TombolKirim aksi="tahunProgram.aturTahun" nada="utama" menunggu={false}>
            {pratinjau ? `Simpan sebagai versi ${pratinjau.nomor + 1}` : 'Lihat apa yang berubah'}
          </TombolKirim>
          {pratinjau && (
            <Tombol name="langkah" value="ubah">
              Ubah lagi
            </Tombol>
          )}
          <Tombol type="button" nada="polos" onClick={buang}>
            Buang perubahan
          </Tombol>
        </div>
      </form>
    </FormContext>
  );
}
