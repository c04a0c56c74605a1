import Link from 'next/link';
import { Catatan } from '@/components/ui/Catatan';
import type { Actor } from '@/lib/core/actor';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { terimaanBaru } from '@/lib/pengguna/queries/serah';

type Props = { actor: Actor; sekarang: Date };

/** Whoever took over a kecamatan is told on the front page what came with it (T49). */
export async function KabarSerahTerima({ actor, sekarang }: Props) {
  const terimaan = await terimaanBaru(actor, sekarang);
  return terimaan.map((t) => (
    <Catatan key={t.id} nada="proses" className="mb-3" judul={`Anda menerima ${t.kecamatan}.`}>
      {t.sampai
        ? `Anda menggantikan ${t.dari} sampai ${tanggalIndonesia(t.sampai)}.`
        : `Tugas ${t.dari} sekarang tugas Anda.`}{' '}
      <Link
        href={`/pendamping/serah-terima/${t.id}`}
        className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
      >
        Lihat serah terima
      </Link>
    </Catatan>
  ));
}
