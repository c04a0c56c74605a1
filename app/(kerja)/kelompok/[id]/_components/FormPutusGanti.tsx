import { randomUUID } from 'node:crypto';
import { dukung, putuskan } from '@/app/(kerja)/kelompok/[id]/ganti/actions';
import { BidangRadio } from '@/components/form/BidangRadio';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { AksiTerkunci } from '@/components/kube/AksiTerkunci';
import type { Problem } from '@/lib/core/result';
import type { GantiMenunggu } from '@/lib/kelompok/penggantian';

export function FormDukung({ kelompokId, id }: { kelompokId: string; id: string }) {
  return (
    <Form
      aksi="kelompok.gantiAnggota"
      action={dukung}
      perintahId={randomUUID()}
      tombol="Dukung usul ini"
      tersembunyi={{ id: kelompokId, penggantianId: id }}
      catatan="Dengan dukungan Anda, usul dikirim ke desa."
    />
  );
}

type Props = { kelompokId: string; m: GantiMenunggu; masalah: Problem | null };

/** The answer of an office; who took part in the proposal reads why another must decide. */
export function FormPutus({ kelompokId, m, masalah }: Props) {
  if (masalah)
    return (
      <AksiTerkunci
        daftar={[{ aksi: 'kelompok.setujuiGanti', label: 'Kirim putusan', ...masalah }]}
      />
    );
  return (
    <Form
      aksi="kelompok.setujuiGanti"
      action={putuskan}
      perintahId={randomUUID()}
      tombol="Kirim putusan"
      tersembunyi={{ id: kelompokId, penggantianId: m.id }}
      catatan="Bila disetujui semua kantor, penggantian berlaku hari itu juga."
    >
      <BidangRadio
        name="setuju"
        label="Setuju dengan penggantian ini?"
        pilihan={[
          { nilai: 'ya', label: 'Setuju' },
          { nilai: 'tidak', label: 'Tidak setuju' },
        ]}
        bantu={m.perluDukungan ? 'Belum bisa disetujui: anggota kedua belum mendukung.' : undefined}
        mendatar
        wajib
      />
      <BidangTeks
        name="catatan"
        label="Catatan"
        bantu="Wajib bila tidak setuju."
        maxLength={1000}
      />
    </Form>
  );
}
