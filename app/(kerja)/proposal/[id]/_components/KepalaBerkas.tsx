import Link from 'next/link';
import { LencanaProposal } from '@/app/(kerja)/proposal/_components/LencanaProposal';
import { Lama } from '@/components/kube/Lama';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { LABEL_KATEGORI } from '@/lib/kelompok/labels';
import { labelBidang, PEMEGANG } from '@/lib/proposal/labels';
import type { ProposalTampil } from '@/lib/proposal/queries';

/** What is true now and what comes next, in one sentence, before anything else (LOOK 1.1). */
export function KepalaBerkas({
  p,
  kembali = { href: '/proposal', label: 'Proposal' },
}: {
  p: ProposalTampil;
  kembali?: { href: string; label: string };
}) {
  const { kantor, berikutnya } = PEMEGANG[p.status];
  return (
    <>
      <Judul
        judul={`KUBE ${p.kelompok.nama}`}
        kembali={kembali}
        kanan={
          <>
            <LencanaProposal status={p.status} />
            {p.batas !== null && <Lama hari={p.umur} batas={p.batas} />}
          </>
        }
        sub={
          <>
            {kantor === 'Selesai' ? '' : `Ada di ${kantor} sejak ${tanggalIndonesia(p.sejak)}. `}
            {berikutnya}
          </>
        }
      />
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-0.5 text-base text-teks-2 meja:text-sm">
        <li>{p.desa}</li>
        <li>
          {p.kelompok.usaha}, {LABEL_KATEGORI[p.kelompok.kategori].toLowerCase()}
        </li>
        <li>{p.anggota.length} anggota</li>
        {p.nomor && (
          <li>
            <span className="utuh">Nomor {p.nomor}</span>
            {p.kodeLacak && (
              <>
                {', '}
                <Link href={`/proposal/${p.id}/tanda-terima`}>tanda terima</Link>
              </>
            )}
          </li>
        )}
        {p.agenda && <li>Agenda {p.agenda}</li>}
        {p.versi > 0 && (
          <li>
            Versi {p.versi}
            {p.versi > 1 && (
              <>
                {', '}
                <Link href={`/proposal/${p.id}/versi`}>lihat perubahan</Link>
              </>
            )}
          </li>
        )}
      </ul>
      <Kabar p={p} />
    </>
  );
}

function Kabar({ p }: { p: ProposalTampil }) {
  const diminta = p.bidangSalah.map((b) => labelBidang(b, p.anggota)).join('; ');
  if (p.status === 'DIKEMBALIKAN')
    return (
      <Catatan nada="perhatian" judul={`Perlu diperbaiki: ${diminta}.`} className="mb-3">
        {p.catatanSalah}
      </Catatan>
    );
  if (p.status === 'DITUNDA' && p.tundaSampai)
    return (
      <Catatan nada="netral" className="mb-3">
        Ditunda sampai {tanggalIndonesia(p.tundaSampai)}.
      </Catatan>
    );
  if (p.rekomendasi === false)
    return (
      <Catatan nada="perhatian" className="mb-3">
        Desa meneruskan tanpa rekomendasi. Alasannya ada di riwayat.
      </Catatan>
    );
  if (p.versi > 1 && diminta)
    return (
      <Catatan nada="proses" className="mb-3">
        Versi {p.versi}. Yang diminta diperbaiki: {diminta}.{' '}
        <Link href={`/proposal/${p.id}/versi`}>Lihat perubahan</Link>
      </Catatan>
    );
  return null;
}
