import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { IsianLangkah } from '@/app/(kerja)/dicatatkan/_components/IsianLangkah';
import { rekam } from '@/app/(kerja)/dicatatkan/actions';
import { Form } from '@/components/form/Form';
import { SuratFields } from '@/components/form/SuratFields';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { langkahDicatat } from '@/lib/dicatatkan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Catat dari surat' };

type Props = { searchParams: Promise<{ aksi?: string; id?: string }> };

export default async function CatatBaruPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { aksi = '', id = '' } = await searchParams;
  if (!z.uuid().safeParse(id).success) notFound();
  const noun = aksi.split('.')[0] ?? '';
  const langkah = (await langkahDicatat(actor, noun, id)).find((l) => l.aksi === aksi);
  if (!langkah) notFound();
  return (
    <>
      <Judul
        judul={`Catat dari surat: ${langkah.label}`}
        sub={langkah.kantor}
        kembali={{ href: '/dicatatkan', label: 'Catat dari surat' }}
      />
      <Panel judul="Isi surat">
        <Form
          aksi="dicatatkan.rekam"
          action={rekam}
          perintahId={randomUUID()}
          tombol="Simpan catatan"
          tersembunyi={{ aksi, id }}
          catatan="Berkas bergerak setelah petugas Dinas lain mencocokkannya."
        >
          <IsianLangkah aksi={langkah.aksi} />
          <SuratFields />
        </Form>
      </Panel>
    </>
  );
}
