import { randomUUID } from 'node:crypto';
import { buka, tutup, tutupAjuan } from '@/app/(kerja)/tahun/actions';
import { Form } from '@/components/form/Form';
import { AksiTerkunci } from '@/components/kube/AksiTerkunci';
import { Panel } from '@/components/ui/Panel';
import type { Actor } from '@/lib/core/actor';
import { available } from '@/lib/core/can';
import type { FormAction } from '@/lib/core/form-state';
import type { TahunTampil } from '@/lib/tahun/halaman';

const JALAN: Record<string, { action: FormAction; catatan: string }> = {
  'tahunProgram.buka': { action: buka, catatan: 'Kelompok bisa mengajukan proposal.' },
  'tahunProgram.tutupPengajuan': {
    action: tutupAjuan,
    catatan: 'Proposal baru tidak diterima lagi. Yang sudah masuk tetap diproses.',
  },
  'tahunProgram.tutup': { action: tutup, catatan: 'Setelan dan kuota tidak bisa diubah lagi.' },
};

/** Opening and closing: the head of Dinas or the Ministry's director (lifecycle.md 2). */
export function AksiTahun({ actor, t }: { actor: Actor; t: TahunTampil }) {
  const semua = available(actor, t.subject);
  if (semua.length === 0) return null;
  return (
    <Panel judul="Yang bisa Anda lakukan">
      {semua.map((a) => {
        const j = JALAN[a.aksi];
        return (
          a.boleh &&
          j && (
            <Form
              key={a.aksi}
              aksi={a.aksi}
              action={j.action}
              perintahId={randomUUID()}
              tombol={a.label}
              catatan={j.catatan}
              tersembunyi={{ id: t.id }}
              lipat={{ label: a.label }}
            />
          )
        );
      })}
      <AksiTerkunci daftar={semua.flatMap((a) => (a.boleh ? [] : [a]))} />
    </Panel>
  );
}
