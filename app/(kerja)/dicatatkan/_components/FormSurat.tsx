import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { rekam } from '@/app/(kerja)/dicatatkan/actions';
import { Form } from '@/components/form/Form';
import { SuratFields } from '@/components/form/SuratFields';
import { Panel } from '@/components/ui/Panel';

type Props = { judul?: string; tersembunyi: Record<string, string>; children: ReactNode };

/** The paper of an office: what it decides, then its number, date, signer and scan. */
export function FormSurat({ judul = 'Isi surat', tersembunyi, children }: Props) {
  return (
    <Panel judul={judul}>
      <Form
        aksi="dicatatkan.rekam"
        action={rekam}
        perintahId={randomUUID()}
        tombol="Simpan catatan"
        tersembunyi={tersembunyi}
        catatan="Berkas bergerak setelah petugas Dinas lain mencocokkannya."
      >
        {children}
        <SuratFields />
      </Form>
    </Panel>
  );
}
