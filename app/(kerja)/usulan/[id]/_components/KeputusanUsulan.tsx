import { randomUUID } from 'node:crypto';
import { batalkan, kirim, tandatangani } from '@/app/(kerja)/usulan/actions';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { SuratFields } from '@/components/form/SuratFields';
import { AksiTerkunci } from '@/components/kube/AksiTerkunci';
import { Panel } from '@/components/ui/Panel';
import type { UsulanTampil } from '@/lib/usulan/queries';

export function KeputusanUsulan({ u }: { u: UsulanTampil }) {
  const boleh = (aksi: string) => u.aksi.some((a) => a.aksi === aksi && a.boleh);
  const terkunci = u.aksi.flatMap((a) => (a.boleh ? [] : [a]));
  if (u.aksi.length === 0) return null;
  const dasar = () => ({ perintahId: randomUUID(), tersembunyi: { id: u.id } });
  return (
    <Panel judul="Yang bisa Anda lakukan" id="keputusan">
      <div className="flex flex-wrap items-start gap-2.5">
        {boleh('usulan.tandatangani') && (
          <Form
            aksi="usulan.tandatangani"
            action={tandatangani}
            tombol="Tandatangani usulan"
            lipat={{ label: 'Tandatangani usulan' }}
            catatan="Alamat dan tembusan disalin dari setelan hari ini."
            {...dasar()}
          >
            <SuratFields judul="Surat usulan yang ditandatangani" maksTanggal={u.hariIni} />
          </Form>
        )}
        {boleh('usulan.kirim') && (
          <Form
            aksi="usulan.kirim"
            action={kirim}
            tombol="Kirim ke Kementerian"
            lipat={{
              label: 'Kirim usulan',
              keterangan: `${u.baris.length} kelompok menjadi diusulkan dan menunggu Kementerian.`,
            }}
            {...dasar()}
          />
        )}
        {boleh('usulan.batalkan') && (
          <Form
            aksi="usulan.batalkan"
            action={batalkan}
            tombol="Batalkan usulan"
            nada="bahaya"
            lipat={{ label: 'Batalkan usulan' }}
            catatan="Kelompoknya bisa dimuat di surat lain."
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
