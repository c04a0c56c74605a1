import { randomUUID } from 'node:crypto';
import { selesaikan, telusuri } from '@/app/(kerja)/pengaduan/[id]/actions';
import { BidangRadio } from '@/components/form/BidangRadio';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { AksiTerkunci, type ButirTerkunci } from '@/components/kube/AksiTerkunci';
import { Panel } from '@/components/ui/Panel';
import type { PengaduanTampil } from '@/lib/pengaduan/queries';

export function AksiPengaduan({ p }: { p: PengaduanTampil }) {
  const boleh = (aksi: string) => p.aksi.some((a) => a.aksi === aksi && a.boleh);
  const terkunci = p.aksi.flatMap((a): ButirTerkunci[] => (a.boleh ? [] : [a]));
  if (p.aksi.length === 0) return null;
  const dasar = { perintahId: randomUUID(), tersembunyi: { id: p.id } };
  return (
    <Panel judul="Yang bisa Anda lakukan" id="keputusan">
      {boleh('pengaduan.telusuri') && (
        <Form
          aksi="pengaduan.telusuri"
          action={telusuri}
          tombol="Mulai telusuri"
          catatan="Pengaduan tercatat sedang diperiksa."
          {...dasar}
        />
      )}
      {boleh('pengaduan.selesaikan') && (
        <Form
          aksi="pengaduan.selesaikan"
          action={selesaikan}
          tombol="Selesaikan pengaduan"
          {...dasar}
        >
          <BidangRadio
            name="hasil"
            label="Hasil pemeriksaan"
            pilihan={[
              { nilai: 'TERBUKTI', label: 'Terbukti' },
              { nilai: 'TIDAK', label: 'Tidak terbukti' },
            ]}
            mendatar
            wajib
          />
          <BidangTeks
            name="catatan"
            label="Catatan"
            bantu="Tulis bukti yang diperiksa dan tindak lanjutnya."
            wajib
          />
        </Form>
      )}
      <AksiTerkunci daftar={terkunci} />
    </Panel>
  );
}
