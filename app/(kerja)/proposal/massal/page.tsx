import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { AlasanSiap } from '@/app/(kerja)/proposal/_components/AlasanSiap';
import { LencanaProposal } from '@/app/(kerja)/proposal/_components/LencanaProposal';
import { FormMassal } from '@/app/(kerja)/proposal/massal/_components/FormMassal';
import { BidangCentangGrup } from '@/components/form/BidangCentang';
import { Baris } from '@/components/ui/Baris';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { TombolTaut } from '@/components/ui/Tombol';
import { BAGIAN } from '@/lib/proposal/bagian';
import type { RencanaMassal } from '@/lib/proposal/hasil-massal';
import {
  ALASAN_KEMBALI,
  KALIMAT_KEMBALI,
  labelBidang,
  type StatusProposal,
} from '@/lib/proposal/labels';
import { massalUntuk, rencanaMassal } from '@/lib/proposal/massal';
import { idMassal, MAKS_MASSAL, namaMassal } from '@/lib/proposal/massal-schema';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Beberapa berkas sekaligus' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const KEPALA = [{ label: 'KUBE' }, { label: 'Tahap' }, { label: 'Yang akan terjadi' }];
const AKAN = {
  bukaBerkas: { judul: 'Buka beberapa berkas', satu: 'Dibuka; pengirim tidak bisa menariknya.' },
  kembalikan: { judul: 'Kembalikan beberapa berkas', satu: 'Kembali ke kelompok.' },
};

/** First what will happen to each row and why not; then the decision; then each row's outcome. */
export default async function MassalPage({ searchParams }: Props) {
  const actor = await requireActor();
  const cari = await searchParams;
  const nama = namaMassal(cari.aksi);
  if (!nama || !massalUntuk(actor).some((m) => m.nilai === nama)) notFound();
  const ids = idMassal(cari.id);
  const rencana = await rencanaMassal(actor, nama, ids);
  const jalan = rencana.filter((r) => r.tolak === null).map((r) => r.id);
  const antre = [cari.antre ?? ''].flat()[0];
  return (
    <div className="mx-auto grid max-w-5xl gap-3">
      <Judul
        judul={AKAN[nama].judul}
        sub={`${jalan.length} dari ${rencana.length} berkas bisa diproses. Paling banyak ${MAKS_MASSAL}.`}
        kembali={{ href: `/proposal${antre ? `?${antre}` : ''}`, label: 'Proposal' }}
      />
      {rencana.length === 0 ? (
        <Kosong
          ikon="berkas"
          judul="Belum ada berkas yang dipilih."
          aksi={<TombolTaut href="/proposal">Kembali ke daftar</TombolTaut>}
        >
          Centang beberapa baris di daftar proposal dulu.
        </Kosong>
      ) : (
        <Tinjauan rencana={rencana} akan={AKAN[nama].satu} />
      )}
      {jalan.length > 0 && (
        <Panel judul="Keputusan">
          <FormMassal
            nama={nama}
            perintahId={randomUUID()}
            ids={jalan}
            tombol={`${nama === 'kembalikan' ? 'Kembalikan' : 'Buka'} ${jalan.length} berkas`}
          >
            {nama === 'kembalikan' && (
              <>
                <AlasanSiap
                  alasan={ALASAN_KEMBALI}
                  kalimat={KALIMAT_KEMBALI}
                  label="Catatan untuk kelompok"
                />
                <BidangCentangGrup
                  name="bidang"
                  label="Bagian yang perlu diperbaiki"
                  pilihan={['rab', 'jenisUsaha', ...BAGIAN.map((b) => b.kunci)].map((b) => ({
                    nilai: b,
                    label: labelBidang(b),
                  }))}
                  wajib
                />
              </>
            )}
          </FormMassal>
        </Panel>
      )}
    </div>
  );
}

function Tinjauan({ rencana, akan }: { rencana: RencanaMassal[]; akan: string }) {
  return (
    <Panel judul="Berkas yang dipilih" rapat>
      <TabelKartu kepala={KEPALA} keterangan="Berkas yang dipilih">
        {rencana.map((r) => (
          <Baris key={r.id} status={r.status}>
            <Sel kepala>
              <Link href={`/proposal/${r.id}`} prefetch={false}>
                {r.nama}
              </Link>
              {r.nomor && (
                <span className="ml-1.5 font-normal text-teks-3">{r.nomor.slice(-4)}</span>
              )}
            </Sel>
            <Sel label="Tahap">
              <LencanaProposal status={r.status as StatusProposal} sunyi />
            </Sel>
            <Sel label="Yang akan terjadi">
              {r.tolak ? <b className="text-perhatian">Dilewati. {r.tolak}</b> : akan}
            </Sel>
          </Baris>
        ))}
      </TabelKartu>
    </Panel>
  );
}
