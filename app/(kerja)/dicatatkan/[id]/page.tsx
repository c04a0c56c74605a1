import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { LencanaCatatan } from '@/app/(kerja)/dicatatkan/_components/LencanaCatatan';
import { konfirmasi, tolak } from '@/app/(kerja)/dicatatkan/actions';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { AksiTerkunci } from '@/components/kube/AksiTerkunci';
import { Linimasa } from '@/components/kube/Linimasa';
import { Judul } from '@/components/ui/Halaman';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { TombolTaut } from '@/components/ui/Tombol';
import { type CatatanTampil, lihatCatatan } from '@/lib/dicatatkan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Catatan dari surat' };

const LABEL: Record<string, string> = {
  suratNomor: 'Nomor surat',
  suratTanggal: 'Tanggal surat',
  suratPenandatangan: 'Ditandatangani oleh',
  rekomendasi: 'Direkomendasikan',
  alasan: 'Alasan',
  catatan: 'Catatan',
  bidang: 'Bagian',
  nomor: 'Nomor',
  tanggal: 'Tanggal',
  jumlah: 'Jumlah',
  referensi: 'Nomor referensi',
  putusan: 'Alasan putusan',
  tahun: 'Tahun program',
};

type Props = { params: Promise<{ id: string }> };

export default async function CatatanPage({ params }: Props) {
  const actor = await requireActor();
  const c = await lihatCatatan(actor, (await params).id);
  if (!c) notFound();
  const isi = Object.entries(LABEL).flatMap(([kunci, label]) => {
    const v = c.isi[kunci];
    return v ? [{ label, isi: Array.isArray(v) ? v.join(', ') : v }] : [];
  });
  return (
    <>
      <Judul
        judul={c.judul}
        sub={`${c.tempat} · dicatat ${c.perekam}, ${c.pada}`}
        kembali={{ href: '/dicatatkan', label: 'Catat dari surat' }}
        kanan={<LencanaCatatan status={c.status} />}
      />
      <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-3">
          {c.status === 'MENUNGGU' && <Putusan c={c} />}
          <Panel judul="Isi surat">
            <div className="grid gap-3">
              <Rincian
                butir={[
                  {
                    label: 'Berkas',
                    isi: c.sasaran && <Link href={c.sasaran.href}>{c.sasaran.judul}</Link>,
                  },
                  ...isi,
                  ...(c.kelompok.length > 0
                    ? [{ label: 'Kelompok dalam SK', isi: <DaftarKelompok c={c} /> }]
                    : []),
                  ...(c.catatan ? [{ label: 'Mengapa ditolak', isi: c.catatan }] : []),
                ]}
              />
              <div>
                <TombolTaut href={`/api/berkas/${String(c.isi.suratBerkas)}`} ikon="mata" luar>
                  Buka pindaian surat
                </TombolTaut>
              </div>
            </div>
          </Panel>
        </div>
        <Panel judul="Riwayat">
          <Linimasa
            butir={c.jejak.map((j) => ({
              id: j.id,
              judul: j.label,
              oleh: j.oleh,
              pada: j.pada,
              jenis: j.jenis,
              catatan: j.alasan,
            }))}
          />
        </Panel>
      </div>
    </>
  );
}

const DaftarKelompok = ({ c }: { c: CatatanTampil }) => (
  <ul className="grid gap-1">
    {c.kelompok.map((k) => (
      <li key={k.id}>
        <Link
          href={`/proposal/${k.id}`}
          className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
        >
          KUBE {k.nama}, {k.desa}
        </Link>
      </li>
    ))}
  </ul>
);

/** The second person compares the record with the scan; the recorder reads why it is not theirs. */
function Putusan({ c }: { c: CatatanTampil }) {
  if (c.konfirmasi)
    return c.konfirmasi.kode === 'bukan-peran' ? null : (
      <AksiTerkunci
        daftar={[{ aksi: 'dicatatkan.konfirmasi', label: 'Benarkan catatan', ...c.konfirmasi }]}
      />
    );
  return (
    <Panel judul="Cocokkan dengan surat" awas>
      <div className="flex flex-wrap items-start gap-2.5">
        <Form
          aksi="dicatatkan.konfirmasi"
          action={konfirmasi}
          perintahId={randomUUID()}
          tombol="Benarkan catatan"
          tersembunyi={{ id: c.id }}
          catatan="Langkah kantor itu langsung berjalan."
        />
        {!c.tolak && (
          <Form
            aksi="dicatatkan.tolak"
            action={tolak}
            perintahId={randomUUID()}
            tombol="Tolak catatan"
            nada="bahaya"
            tersembunyi={{ id: c.id }}
            lipat={{ label: 'Tolak catatan' }}
          >
            <BidangTeks name="catatan" label="Catatan" maxLength={1000} wajib />
          </Form>
        )}
      </div>
    </Panel>
  );
}
