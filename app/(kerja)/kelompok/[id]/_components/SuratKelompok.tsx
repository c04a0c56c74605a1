import { randomUUID } from 'node:crypto';
import { unggahBa } from '@/app/(kerja)/kelompok/[id]/actions';
import { Form } from '@/components/form/Form';
import { SuratFields } from '@/components/form/SuratFields';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { KelompokTampil, SuratTampil } from '@/lib/kelompok/queries';

const JENIS: Record<string, string> = {
  'ba-musyawarah': 'Berita acara musyawarah',
  'surat-pengesahan': 'Surat pengesahan',
  'ba-aset': 'Berita acara aset',
  'ba-penggantian': 'Berita acara penggantian',
};

/** The letters of the group with their scans; the minutes of the musyawarah come first (F33). */
export function SuratKelompok({ k }: { k: KelompokTampil }) {
  const ubah = k.boleh['kelompok.ubah'] === null;
  const surat = [...(k.beritaAcara ? [k.beritaAcara] : []), ...k.surat];
  return (
    <Panel id="berita-acara" judul="Surat">
      {surat.length === 0 && (
        <p className="text-base text-teks-2 meja:text-sm">
          Berita acara musyawarah belum diunggah.
        </p>
      )}
      <ul className="grid gap-3 meja:gap-2">
        {surat.map((s) => (
          <Satu key={s.id} s={s} />
        ))}
      </ul>
      {ubah && (
        <div className="mt-3">
          <Form
            aksi="kelompok.ubah"
            action={unggahBa}
            perintahId={randomUUID()}
            tombol="Simpan berita acara"
            nada="biasa"
            tersembunyi={{ id: k.id }}
            lipat={{
              label: k.beritaAcara ? 'Ganti berita acara' : 'Unggah berita acara',
              keterangan: 'Foto semua halaman yang ditandatangani, atau satu PDF.',
            }}
          >
            <SuratFields
              judul="Berita acara musyawarah"
              nilai={
                k.beritaAcara
                  ? {
                      nomor: k.beritaAcara.nomor,
                      tanggal: k.beritaAcara.tanggal,
                      penandatangan: k.beritaAcara.penandatangan,
                    }
                  : undefined
              }
            />
          </Form>
        </div>
      )}
    </Panel>
  );
}

function Satu({ s }: { s: SuratTampil }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
      <span className="min-w-0 text-base meja:text-sm">
        <b>{JENIS[s.jenis] ?? 'Surat'}</b>
        <span className="block text-teks-3">
          Nomor {s.nomor}, {tanggalIndonesia(s.tanggal)}, {s.penandatangan}
        </span>
      </span>
      <TombolTaut href={`/api/berkas/${s.berkasId}`} ikon="berkas" target="_blank" rel="noopener">
        Lihat pindaian
      </TombolTaut>
    </li>
  );
}
