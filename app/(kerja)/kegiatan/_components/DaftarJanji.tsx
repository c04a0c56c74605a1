import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { selesaikanJanji } from '@/app/(kerja)/kegiatan/actions';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Lencana } from '@/components/ui/Lencana';
import { labelAksi } from '@/lib/core/can';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { Janji } from '@/lib/kegiatan/queries-tindak-lanjut';

type Props = {
  janji: Janji[] /** on a list over many meetings each names its own */;
  asal?: boolean;
};

/** What was promised, by whom, until when; overdue is said in words and stands out (F66). */
export function DaftarJanji({ janji, asal }: Props) {
  return (
    <ul>
      {janji.map((j) => (
        <li
          key={j.id}
          id={`t-${j.id}`}
          className="grid scroll-mt-20 gap-1.5 border-t border-garis px-4 py-3 first:border-t-0 meja:px-3 meja:py-2"
        >
          <p className="text-base whitespace-pre-line meja:text-sm">{j.uraian}</p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-base text-teks-2 meja:text-sm">
            <Keadaan j={j} />
            <span>{j.penanggung}</span>
            <span>Tenggat {tanggalIndonesia(j.tenggat)}</span>
            {asal &&
              (j.bisaBuka ? (
                <Link
                  href={`/kegiatan/${j.kegiatan.id}`}
                  className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
                >
                  {j.kegiatan.judul}
                </Link>
              ) : (
                <span>{j.kegiatan.judul}</span>
              ))}
          </p>
          {j.catatan && <p className="text-base text-teks-2 meja:text-sm">{j.catatan}</p>}
          {j.boleh && (
            <Form
              aksi="kegiatan.selesaikanTindakLanjut"
              action={selesaikanJanji}
              perintahId={randomUUID()}
              tombol={labelAksi('kegiatan.selesaikanTindakLanjut')}
              nada="biasa"
              tersembunyi={{ tindakLanjutId: j.id }}
              lipat={{ label: labelAksi('kegiatan.selesaikanTindakLanjut') }}
            >
              <BidangTeks
                name="catatan"
                label="Bagaimana hasilnya"
                bantu="Wajib bila Anda menandai untuk orang lain."
                maxLength={500}
                baris={2}
              />
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

function Keadaan({ j }: { j: Janji }) {
  if (j.selesai)
    return (
      <Lencana
        status="SELESAI"
        label={`Selesai ${tanggalIndonesia(j.selesai)}`}
        nada="baik"
        ikon="cek"
        sunyi
      />
    );
  return j.lewat ? (
    <Lencana status="LEWAT" label="Lewat tenggat" nada="bahaya" ikon="peringatan" />
  ) : (
    <Lencana status="TERBUKA" label="Belum selesai" nada="proses" ikon="jam" sunyi />
  );
}
