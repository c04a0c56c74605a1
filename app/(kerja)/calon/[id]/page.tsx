import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { LencanaCalon } from '@/app/(kerja)/calon/_components/LencanaCalon';
import { AksiCalon } from '@/app/(kerja)/calon/[id]/_components/AksiCalon';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { TombolTaut } from '@/components/ui/Tombol';
import { LABEL_ASAL, LABEL_CARA, LABEL_HASIL } from '@/lib/calon/labels';
import { type CalonLengkap, type CatatanPendekatan, findCalon } from '@/lib/calon/queries';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import { jam, zonaKini } from '@/lib/server/clock';
import { requireActor } from '@/lib/server/session';

// a name never stands in the title: titles end up in a browser's history
export const metadata: Metadata = { title: 'Calon anggota' };

type Props = { params: Promise<{ id: string }> };

export default async function CalonBerkasPage({ params }: Props) {
  const actor = await requireActor();
  const c = await findCalon(actor, (await params).id);
  if (!c) notFound();
  const hari = hariIni((await jam()).sekarang, await zonaKini());
  return (
    <>
      <Judul
        judul={c.nama}
        sub={`Calon anggota · ${c.desa}`}
        kembali={{ href: '/calon', label: 'Calon anggota' }}
        kanan={<LencanaCalon keadaan={c.keadaan} masuk={c.kelompokId !== null} />}
      />
      <div className="grid gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-3">
          {c.kelompok && <Masuk kelompok={c.kelompok} />}
          <AksiCalon actor={actor} calon={c} hariIni={hari} />
          <Panel judul={`Catatan pendekatan: ${c.pendekatan.length}`} rapat>
            {c.pendekatan.length === 0 ? (
              <p className="px-4 py-3.5 text-base text-teks-2 meja:px-3 meja:py-2.5 meja:text-sm">
                Belum pernah diajak. Temui di rumahnya, lalu catat hasilnya.
              </p>
            ) : (
              <Log daftar={c.pendekatan} />
            )}
          </Panel>
        </div>
        <Data c={c} />
      </div>
    </>
  );
}

function Masuk({ kelompok }: { kelompok: { id: string; nama: string } }) {
  return (
    <Catatan nada="baik" judul={`Masuk KUBE ${kelompok.nama}.`}>
      <Link href={`/kelompok/${kelompok.id}/anggota/baru`}>Isi data anggotanya</Link>
    </Catatan>
  );
}

function Log({ daftar }: { daftar: CatatanPendekatan[] }) {
  return (
    <ol>
      {daftar.map((p) => (
        <li
          key={p.id}
          className="grid gap-0.5 border-t border-garis px-4 py-2.5 text-base first:border-t-0 meja:px-3 meja:py-2 meja:text-sm"
        >
          <p>
            <b>{LABEL_HASIL[p.hasil]}</b>
            <span className="text-teks-2">
              {' '}
              · {LABEL_CARA[p.cara]} · {tanggalIndonesia(p.tanggal)} · {p.petugas}
            </span>
          </p>
          <p className="whitespace-pre-line">{p.catatan}</p>
          {p.lanjut && <p className="text-teks-2">Temui lagi {tanggalIndonesia(p.lanjut)}.</p>}
        </li>
      ))}
    </ol>
  );
}

const KELAMIN: Readonly<Record<string, string>> = { L: 'Laki-laki', P: 'Perempuan' };

function Data({ c }: { c: CalonLengkap }) {
  return (
    <div className="grid min-w-0 content-start gap-3">
      <Panel judul="Data calon">
        <Rincian
          butir={[
            { label: 'Desa', isi: c.desa },
            { label: 'Alamat', isi: c.alamat },
            { label: 'Nomor HP', isi: c.hp },
            { label: 'Minat usaha', isi: c.minat },
            { label: 'L/P', isi: c.jenisKelamin && KELAMIN[c.jenisKelamin] },
            { label: 'Dikenal dari', isi: LABEL_ASAL[c.asal] },
            { label: 'Dicatat oleh', isi: c.dicatat },
          ]}
        />
        {c.hp && (
          <p className="mt-3">
            <TombolTaut href={`tel:${c.hp}`} ikon="telepon">
              Telepon
            </TombolTaut>
          </p>
        )}
      </Panel>
    </div>
  );
}
