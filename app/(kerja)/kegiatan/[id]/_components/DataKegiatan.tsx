import Link from 'next/link';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { KegiatanLengkap } from '@/lib/kegiatan/queries';

export function DataKegiatan({ kegiatan: k }: { kegiatan: KegiatanLengkap }) {
  return (
    <Panel
      judul="Data kegiatan"
      kanan={
        k.jenis === 'SOSIALISASI' && <Link href="/kegiatan/lembar-informasi">Lembar informasi</Link>
      }
    >
      <Rincian
        butir={[
          { label: 'Tanggal', isi: tanggalIndonesia(k.tanggal) },
          { label: 'Tempat', isi: k.tempat },
          { label: 'Wilayah', isi: k.wilayah },
          { label: 'Narasumber', isi: k.narasumber },
          { label: 'Materi', isi: k.materi.length > 0 ? <Materi materi={k.materi} /> : null },
          ...(k.status === 'TERLAKSANA'
            ? [
                {
                  label: 'Notulen',
                  isi: k.notulen && <span className="whitespace-pre-line">{k.notulen}</span>,
                },
                {
                  label: 'Daftar hadir',
                  isi: k.daftarHadir && (
                    <a
                      href={`/api/berkas/${k.daftarHadir}`}
                      className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
                    >
                      Lihat pindaian
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}

function Materi({ materi }: { materi: string[] }) {
  return (
    <ul className="list-disc pl-4">
      {materi.map((m) => (
        <li key={m}>{m}</li>
      ))}
    </ul>
  );
}
