import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { susun } from '@/app/(kerja)/sptjm/actions';
import { BidangCentangGrup } from '@/components/form/BidangCentang';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { pencairan } from '@/lib/core/lifecycle/pencairan';
import { ruleOf } from '@/lib/core/policy';
import { formatRupiah } from '@/lib/core/rupiah';
import { requireActor } from '@/lib/server/session';
import { calonSptjm } from '@/lib/sptjm/queries';

export const metadata: Metadata = { title: 'Susun SPTJM' };

export default async function SptjmBaruPage() {
  const actor = await requireActor();
  if (!ruleOf('sptjm.susun').roles.includes(actor.peran)) notFound();
  const calon = await calonSptjm(actor);
  const tahun = [...new Set(calon.map((c) => c.tahun))];
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul judul="Susun SPTJM" kembali={{ href: '/sptjm', label: 'SPTJM' }} />
      {calon.length === 0 ? (
        <Kosong ikon="stempel" judul="Tidak ada kelompok yang menunggu SPTJM.">
          Kelompok muncul di sini setelah ditetapkan Kementerian Sosial.
        </Kosong>
      ) : (
        tahun.map((t) => (
          <Panel key={t} judul={`Tahun anggaran ${t}`}>
            <Form
              aksi="sptjm.susun"
              action={susun}
              perintahId={randomUUID()}
              tombol="Susun SPTJM"
              catatan="Kepala Dinas membaca daftarnya lalu menandatangani."
            >
              <BidangCentangGrup
                name="pencairanId"
                label="Kelompok yang dimuat"
                nilai={calon.filter((c) => c.tahun === t && siap(c.status)).map((c) => c.id)}
                pilihan={calon
                  .filter((c) => c.tahun === t)
                  .map((c) => ({
                    nilai: c.id,
                    label: `KUBE ${c.nama}, ${formatRupiah(c.jumlah)}`,
                    bantu: `${c.desa}. ${pencairan.states[c.status].label}.`,
                  }))}
                wajib
              />
            </Form>
          </Panel>
        ))
      )}
    </div>
  );
}

// ticked from the start: those whose account is already known to be right
const siap = (status: string) => status === 'REKENING_TERVERIFIKASI' || status === 'SIAP_SALUR';
