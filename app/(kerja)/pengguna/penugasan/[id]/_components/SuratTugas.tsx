import { randomUUID } from 'node:crypto';
import { simpanSuratTugas } from '@/app/(kerja)/pengguna/penugasan/[id]/actions';
import { Form } from '@/components/form/Form';
import { SuratFields } from '@/components/form/SuratFields';
import { SuratTaut } from '@/components/kube/SuratTaut';
import { Panel } from '@/components/ui/Panel';
import type { PenugasanTampil } from '@/lib/pengguna/queries/penugasan';

/** Printed here, signed on paper by the head of the office, kept with its scan. */
export function SuratTugas({ t }: { t: PenugasanTampil }) {
  return (
    <Panel judul="Surat tugas" awas={t.surat.length === 0 && t.berlaku !== 'LALU'}>
      <div className="grid gap-3">
        {t.surat.length > 0 ? (
          <SuratTaut surat={t.surat} nama={{ 'surat-tugas': 'Surat tugas' }} />
        ) : (
          <p className="text-base text-teks-2 meja:text-sm">
            Cetak lembarnya, mintakan tanda tangan Kepala Dinas, lalu simpan di sini.
          </p>
        )}
        <Form
          aksi="pengguna.tugaskanPendamping"
          action={simpanSuratTugas}
          perintahId={randomUUID()}
          tombol="Simpan surat tugas"
          nada="biasa"
          tersembunyi={{ id: t.id }}
          lipat={{ label: 'Simpan surat tugas' }}
        >
          <SuratFields judul="Surat tugas" maksTanggal={t.hariIni} />
        </Form>
      </div>
    </Panel>
  );
}
