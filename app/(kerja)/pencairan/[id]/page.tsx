import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { BlokDicatat } from '@/app/(kerja)/dicatatkan/_components/BlokDicatat';
import { LencanaPencairan } from '@/app/(kerja)/pencairan/_components/LencanaPencairan';
import {
  BukuBesar,
  JalanUang,
  Jawaban,
  LaporanBelanja,
} from '@/app/(kerja)/pencairan/[id]/_components/JalanUang';
import { Keputusan } from '@/app/(kerja)/pencairan/[id]/_components/Keputusan';
import { Linimasa } from '@/components/kube/Linimasa';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { findPencairan, type PencairanTampil } from '@/lib/pencairan/queries';
import { requireActor } from '@/lib/server/session';

type Props = { params: Promise<{ id: string }> };

const JENIS: Record<string, string> = {
  kuitansi: 'Kuitansi',
  bast: 'Berita acara serah terima',
  'surat-kantor': 'Surat penyalur dana',
};

/** The file of this page in the actor's scope; outside it there is nothing (T21). */
const muat = cache(async (id: string) => {
  const actor = await requireActor();
  const p = z.uuid().safeParse(id).success ? await findPencairan(actor, id) : null;
  return p ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Pencairan KUBE ${(await muat((await params).id)).kelompok}` };
}

export default async function BerkasPencairanPage({ params }: Props) {
  const actor = await requireActor();
  const p = await muat((await params).id);
  return (
    <>
      <Judul
        judul={`KUBE ${p.kelompok}`}
        kembali={{ href: '/pencairan', label: 'Pencairan' }}
        kanan={<LencanaPencairan status={p.status} />}
        sub={p.berikutnya}
      />
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-0.5 text-base text-teks-2 meja:text-sm">
        <li>{p.desa}</li>
        <li>
          <Link
            href={`/proposal/${p.proposalId}`}
            className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
          >
            Proposal {p.nomor}
          </Link>
        </li>
        <li>{p.barang ? 'Bantuan barang' : 'Bantuan uang'}</li>
        {p.putaran > 1 && <li>Penyaluran ke-{p.putaran}</li>}
      </ul>
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-3">
          <Keputusan p={p} />
          <BlokDicatat actor={actor} noun="pencairan" id={p.id} />
          <JalanUang p={p} />
          <Jawaban p={p} />
          <BukuBesar p={p} />
        </div>
        <div className="grid min-w-0 gap-3">
          <LaporanBelanja p={p} />
          <Surat p={p} />
          <TombolTaut href={`/pencairan/${p.id}/cetak`} ikon="cetak">
            Lembar cetak
          </TombolTaut>
          <Panel judul="Riwayat">
            <Linimasa
              butir={p.jejak.toReversed().map(({ label, alasan, ...j }) => ({
                ...j,
                judul: label,
                catatan: alasan ?? undefined,
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}

function Surat({ p }: { p: PencairanTampil }) {
  if (p.surat.length === 0) return null;
  return (
    <Panel judul="Surat">
      <ul className="grid gap-1">
        {p.surat.map((s) => (
          <li key={s.id}>
            <a
              href={`/api/berkas/${s.berkasId}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {JENIS[s.jenis] ?? s.jenis}
            </a>
            <span className="block text-teks-3">
              Nomor {s.nomor}, {tanggalIndonesia(s.tanggal)}, {s.penandatangan}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
