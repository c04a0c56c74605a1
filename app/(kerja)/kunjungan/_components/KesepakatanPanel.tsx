import { Rincian } from '@/components/ui/Rincian';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { Kesepakatan } from '@/lib/kunjungan/kesepakatan';

/** What was decided at the beginning, in view while the companion judges (F61). */
export function IsiKesepakatan({ k }: { k: Kesepakatan }) {
  return (
    <Rincian
      butir={[
        { label: 'Usaha', isi: k.usaha },
        { label: 'Maksud', isi: k.maksud },
        { label: 'Rencana pemasaran', isi: k.pemasaran },
        {
          label: 'Berita acara musyawarah',
          isi: k.beritaAcara && (
            <a
              href={`/api/berkas/${k.beritaAcara.berkasId}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              Nomor {k.beritaAcara.nomor}, {tanggalIndonesia(k.beritaAcara.tanggal)}
            </a>
          ),
        },
      ]}
    />
  );
}
