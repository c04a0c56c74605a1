'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormAction } from '@/lib/core/form-state';
import { masalah } from '@/lib/core/problem';
import { pasangLampiran } from '@/lib/proposal/commands/attach';
import { isian } from '@/lib/server/action';
import { findActor } from '@/lib/server/session';

/**
 * Both photos of a member with one tap: one command each, with an id of its own, so a repeat of the
 * form answers again what was done. A photo that is already attached is left alone.
 */
export const simpanFoto: FormAction = async (_state, data) => {
  const values = isian(data);
  const teks = (k: string) => String(values[k] ?? '');
  // an empty text would look like an upload without a name
  const kembali = Object.fromEntries(
    ['fotoKK', 'fotoKTP'].map((k) => [k, teks(k)]).filter(([, v]) => v !== ''),
  );
  const actor = await findActor();
  if (!actor) return { problem: masalah('belum-masuk'), values: kembali };
  const foto = [
    { jenis: 'KK', perintahId: teks('perintahId') },
    { jenis: 'KTP', perintahId: teks('perintahKtp') },
  ];
  for (const { jenis, perintahId } of foto) {
    const berkasId = teks(`foto${jenis}`);
    if (berkasId === '' || berkasId === teks(`lama${jenis}`)) continue;
    const input = { id: teks('id'), jenis, anggotaId: teks('anggotaId'), berkasId };
    const hasil = await pasangLampiran.execute({ actor, input, perintahId });
    if (hasil.ok) continue;
    const { berkasId: pesan, ...bidang } = hasil.problem.bidang ?? {};
    return {
      problem: {
        ...hasil.problem,
        bidang: { ...bidang, ...(pesan && { [`foto${jenis}`]: pesan }) },
      },
      values: kembali,
    };
  }
  revalidatePath('/', 'layout');
  const berikut = teks('berikut');
  const uuid = /^[0-9a-f-]{36}$/;
  if (!uuid.test(teks('id'))) return { problem: masalah('permintaan-rusak'), values: kembali };
  return redirect(
    `/proposal/${teks('id')}/tulis/lampiran${uuid.test(berikut) ? `/${berikut}` : ''}`,
  );
};
