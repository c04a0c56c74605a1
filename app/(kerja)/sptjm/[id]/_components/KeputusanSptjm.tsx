import { randomUUID } from 'node:crypto';
import { batalkan, tandatangani } from '@/app/(kerja)/sptjm/actions';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { SuratFields } from '@/components/form/SuratFields';
import { AksiTerkunci } from '@/components/kube/AksiTerkunci';
import { Panel } from '@/components/ui/Panel';
import type { SptjmTampil } from '@/lib/sptjm/queries';

export function KeputusanSptjm({ s }: { s: SptjmTampil }) {
  const boleh = (aksi: string) => s.aksi.some((a) => a.aksi === aksi && a.boleh);
  const terkunci = s.aksi.flatMap((a) => (a.boleh ? [] : [a]));
  if (s.aksi.length === 0) return null;
  const dasar = () => ({ perintahId: randomUUID(), tersembunyi: { id: s.id } });
  return (
    <Panel judul="Yang bisa Anda lakukan" id="keputusan">
      <div className="flex flex-wrap items-start gap-2.5">
        {boleh('sptjm.tandatangani') && (
          <Form
            aksi="sptjm.tandatangani"
            action={tandatangani}
            tombol="Tandatangani SPTJM"
            lipat={{ label: 'Tandatangani SPTJM' }}
            catatan="Cetak, tandatangani di atas meterai, lalu unggah pindaiannya."
            {...dasar()}
          >
            <SuratFields judul="SPTJM yang sudah ditandatangani" maksTanggal={s.hariIni} />
          </Form>
        )}
        {boleh('sptjm.batalkan') && (
          <Form
            aksi="sptjm.batalkan"
            action={batalkan}
            tombol="Batalkan SPTJM"
            nada="bahaya"
            lipat={{ label: 'Batalkan SPTJM' }}
            catatan="Dana kelompok ini menunggu SPTJM lain."
            {...dasar()}
          >
            <BidangTeks name="alasan" label="Alasan" wajib maxLength={500} />
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
