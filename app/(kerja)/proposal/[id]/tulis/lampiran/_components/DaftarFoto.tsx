import Link from 'next/link';
import { fotoOf, JENIS_FOTO } from '@/app/(kerja)/proposal/[id]/tulis/muat';
import { Ikon } from '@/components/ui/Ikon';
import { hariIni } from '@/lib/core/tanggal';
import type { ProposalTampil } from '@/lib/proposal/queries';

/** One row per member: which photo is there, which is missing, which the office could not read. */
export function DaftarFoto({ p }: { p: ProposalTampil }) {
  return (
    <ol className="rounded-xl border border-garis bg-permukaan meja:rounded-lg">
      {p.anggota.map((a) => (
        <li key={a.id} className="border-t border-garis first:border-t-0">
          <Link
            href={`/proposal/${p.id}/tulis/lampiran/${a.id}`}
            className="flex min-h-14 items-center gap-3 px-4 py-2 text-base text-teks no-underline hover:bg-cekung meja:min-h-11 meja:text-sm"
          >
            <span className="w-6 flex-none text-right text-teks-3">{a.urut}</span>
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">{a.nama}</span>
              <span className="flex flex-wrap gap-x-4">
                {JENIS_FOTO.map((jenis) => (
                  <Tanda key={jenis} p={p} anggota={a} jenis={jenis} />
                ))}
              </span>
            </span>
            <Ikon nama="siku-kanan" className="text-teks-3" />
          </Link>
        </li>
      ))}
    </ol>
  );
}

type TandaProps = {
  p: ProposalTampil;
  anggota: ProposalTampil['anggota'][number];
  jenis: (typeof JENIS_FOTO)[number];
};

function Tanda({ p, anggota, jenis }: TandaProps) {
  const foto = fotoOf(p, anggota.id, jenis);
  const bidang = `anggota.${anggota.urut}.${jenis.toLowerCase()}`;
  const diminta = p.status === 'DIKEMBALIKAN' && p.bidangSalah.includes(bidang);
  // sent since the file came back: the office has not seen this photo yet
  const baru = foto && hariIni(foto.pada, p.setelan.zonaWaktu) >= p.sejak;
  const [kata, warna, ikon] =
    diminta && !baru
      ? (['perlu diganti', 'text-perhatian', 'peringatan'] as const)
      : foto
        ? ([diminta ? 'sudah diganti' : 'ada', 'text-baik', 'cek'] as const)
        : (['belum ada', 'text-teks-3', 'kamera'] as const);
  return (
    <span className={`inline-flex items-center gap-1.5 ${warna}`} data-foto={bidang}>
      <Ikon nama={ikon} ukuran={16} />
      {jenis} {kata}
    </span>
  );
}
