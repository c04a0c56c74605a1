import { randomUUID } from 'node:crypto';
import { kuota } from '@/app/(kerja)/tahun/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { Form } from '@/components/form/Form';
import { Baris } from '@/components/ui/Baris';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import type { Actor } from '@/lib/core/actor';
import { papanKuota, pilihanKabupaten, type TahunTampil } from '@/lib/tahun/halaman';

const KEPALA = [
  { label: 'Kabupaten' },
  { label: 'Kuota', kanan: true },
  { label: 'Ditetapkan', kanan: true },
  { label: 'Sisa', kanan: true },
];

/** Places by kabupaten; the Ministry's director sets them. */
export async function PapanKuota({ actor, t }: { actor: Actor; t: TahunTampil }) {
  const [baris, pilihan] = await Promise.all([
    papanKuota(t.tahun),
    t.bolehKuota ? pilihanKabupaten(actor) : [],
  ]);
  return (
    <Panel judul="Kuota kelompok" id="kuota" rapat>
      {baris.length === 0 ? (
        <p className="px-4 py-3.5 text-base text-teks-2 meja:text-sm">
          Belum ada kuota. Direktur Kementerian menetapkannya.
        </p>
      ) : (
        <TabelKartu kepala={KEPALA} keterangan="Kuota setiap kabupaten">
          {baris.map((k) => (
            <Baris key={k.wilayah}>
              <Sel kepala>{k.nama}</Sel>
              <Sel label="Kuota" kanan>
                {k.jumlah}
              </Sel>
              <Sel label="Ditetapkan" kanan>
                {k.ditetapkan}
              </Sel>
              <Sel label="Sisa" kanan>
                {k.jumlah - k.ditetapkan}
              </Sel>
            </Baris>
          ))}
        </TabelKartu>
      )}
      {t.bolehKuota && (
        <div className="border-t border-garis px-4 py-3.5 meja:px-3">
          <Form
            aksi="tahunProgram.aturKuota"
            action={kuota}
            perintahId={randomUUID()}
            tombol="Tetapkan kuota"
            tersembunyi={{ tahun: String(t.tahun) }}
            lipat={{ label: 'Tetapkan kuota' }}
          >
            <BidangPilih name="wilayah" label="Kabupaten" pilihan={pilihan} wajib />
            <Bidang
              name="jumlah"
              label="Jumlah kelompok"
              inputMode="numeric"
              maxLength={5}
              lebar="pendek"
              wajib
            />
          </Form>
        </div>
      )}
    </Panel>
  );
}
