import { randomUUID } from 'node:crypto';
import { cabut, sampaikan, tetapkan } from '@/app/(kerja)/penetapan/actions';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { SuratFields } from '@/components/form/SuratFields';
import { AksiTerkunci } from '@/components/kube/AksiTerkunci';
import { Panel } from '@/components/ui/Panel';
import type { PenetapanTampil } from '@/lib/penetapan/queries';

export function KeputusanPenetapan({ s }: { s: PenetapanTampil }) {
  const boleh = (aksi: string) => s.aksi.some((a) => a.aksi === aksi && a.boleh);
  const terkunci = s.aksi.flatMap((a) => (a.boleh ? [] : [a]));
  if (s.aksi.length === 0) return null;
  const dasar = () => ({ perintahId: randomUUID(), tersembunyi: { id: s.id } });
  return (
    <Panel judul="Yang bisa Anda lakukan" id="keputusan">
      <div className="flex flex-wrap items-start gap-2.5">
        {boleh('penetapan.tetapkan') && (
          <Form
            aksi="penetapan.tetapkan"
            action={tetapkan}
            tombol="Tetapkan penerima"
            lipat={{ label: 'Tetapkan penerima' }}
            catatan={`${s.baris.length} kelompok menjadi penerima dan pencairannya dibuka.`}
            {...dasar()}
          >
            <SuratFields judul="SK penetapan" maksTanggal={s.hariIni} />
          </Form>
        )}
        {boleh('penetapan.sampaikan') && (
          <Form
            aksi="penetapan.sampaikan"
            action={sampaikan}
            tombol="Sampaikan hasil"
            lipat={{ label: 'Sampaikan hasil' }}
            catatan="Setiap kelompok membaca kabar ini di berkasnya."
            {...dasar()}
          >
            <SuratFields judul="Surat pemberitahuan" maksTanggal={s.hariIni} />
          </Form>
        )}
        {boleh('penetapan.cabut') && (
          <Form
            aksi="penetapan.cabut"
            action={cabut}
            tombol="Cabut penetapan"
            nada="bahaya"
            lipat={{ label: 'Cabut penetapan' }}
            catatan="Kelompoknya kembali menunggu dan pencairannya berhenti."
            {...dasar()}
          >
            <BidangTeks name="alasan" label="Alasan" wajib maxLength={1000} />
          </Form>
        )}
      </div>
      {terkunci.length > 0 && (
        <div className="mt-3">
          <AksiTerkunci daftar={terkunci} />
        </div>
      )}
    </Panel>
  );
}
