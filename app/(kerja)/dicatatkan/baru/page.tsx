import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { FormSurat } from '@/app/(kerja)/dicatatkan/_components/FormSurat';
import { IsianLangkah } from '@/app/(kerja)/dicatatkan/_components/IsianLangkah';
import { SuratKuota, SuratPenetapan } from '@/app/(kerja)/dicatatkan/_components/SuratBaru';
import { Judul } from '@/components/ui/Halaman';
import { langkahDicatat, langkahTanpaBerkas } from '@/lib/dicatatkan/queries';
import { tanpaBerkas } from '@/lib/dicatatkan/rules';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Catat dari surat' };

type Props = { searchParams: Promise<{ aksi?: string; id?: string }> };

export default async function CatatBaruPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { aksi = '', id = '' } = await searchParams;
  const baru = tanpaBerkas(aksi);
  if (!baru && !z.uuid().safeParse(id).success) notFound();
  const daftar = baru
    ? await langkahTanpaBerkas(actor)
    : await langkahDicatat(actor, aksi.split('.')[0] ?? '', id);
  const langkah = daftar.find((l) => l.aksi === aksi);
  if (!langkah) notFound();
  return (
    <>
      <Judul
        judul={`Catat dari surat: ${langkah.label}`}
        sub={langkah.kantor}
        kembali={{ href: '/dicatatkan', label: 'Catat dari surat' }}
      />
      {langkah.aksi === 'penetapan.susun' && <SuratPenetapan actor={actor} />}
      {langkah.aksi === 'tahunProgram.aturKuota' && <SuratKuota actor={actor} />}
      {!baru && (
        <FormSurat tersembunyi={{ aksi, id }}>
          <IsianLangkah aksi={langkah.aksi} />
        </FormSurat>
      )}
    </>
  );
}
