import { randomUUID } from 'node:crypto';
import { batalkan, catatan, selesaikan } from '@/app/(kerja)/pencairan/[id]/actions';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import type { PencairanTampil } from '@/lib/pencairan/queries';

/** Supervisors and the head of the Dinas: differences and the end of a disbursement. */
const dasar = (p: PencairanTampil) => ({
  perintahId: randomUUID(),
  tersembunyi: { id: p.id },
});

export function FormCatatan({ p }: { p: PencairanTampil }) {
  return (
    <Form
      aksi="pencairan.catatAuditor"
      action={catatan}
      tombol="Simpan catatan pengawas"
      lipat={{ label: p.catatanAuditor ? 'Ubah catatan pengawas' : 'Tulis catatan pengawas' }}
      catatan="Kepala Dinas menyelesaikan selisih sesudah catatan ini ada."
      {...dasar(p)}
    >
      <BidangTeks
        name="catatan"
        label="Catatan pengawas"
        bantu="Tulis bukti yang diperiksa dan hasilnya."
        nilai={p.catatanAuditor ?? undefined}
        wajib
      />
    </Form>
  );
}

export function FormSelesaikan({ p }: { p: PencairanTampil }) {
  return (
    <Form
      aksi="pencairan.selesaikanSelisih"
      action={selesaikan}
      tombol="Selesaikan selisih"
      lipat={{ label: 'Selesaikan selisih' }}
      catatan="Dana dinyatakan diterima dan laporan belanja terbuka."
      {...dasar(p)}
    >
      <BidangTeks name="alasan" label="Alasan" baris={2} wajib />
    </Form>
  );
}

export function FormBatalkan({ p }: { p: PencairanTampil }) {
  return (
    <Form
      aksi="pencairan.batalkan"
      action={batalkan}
      tombol="Ya, batalkan pencairan"
      nada="bahaya"
      lipat={{
        label: 'Batalkan pencairan',
        keterangan: 'Pencairan berhenti dan tidak bisa dibuka lagi.',
      }}
      {...dasar(p)}
    >
      <BidangTeks name="alasan" label="Alasan" baris={2} wajib />
    </Form>
  );
}
