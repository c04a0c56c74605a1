import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IsianCalon } from '@/app/(kerja)/calon/_components/IsianCalon';
import { catat } from '@/app/(kerja)/calon/actions';
import { BidangPilih } from '@/components/form/BidangPilih';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { LABEL_ASAL, opsi } from '@/lib/calon/labels';
import { ruleOf } from '@/lib/core/policy';
import { findHadirBisaCalon } from '@/lib/kegiatan/queries-hadir';
import { requireActor } from '@/lib/server/session';
import { pilihanDesa } from '@/lib/wilayah/queries';

export const metadata: Metadata = { title: 'Catat calon anggota' };

type Props = { searchParams: Promise<{ hadir?: string; desa?: string }> };

/** On a phone: a name and a village, or just one tap for somebody from an attendance list (F60). */
export default async function CalonBaruPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!ruleOf('calon.catat').roles.includes(actor.peran)) notFound();
  const { hadir, desa: pilih } = await searchParams;
  const [desa, orang] = await Promise.all([
    pilihanDesa(actor),
    hadir ? findHadirBisaCalon(actor, hadir) : null,
  ]);
  if (hadir && !orang) notFound();
  const wilayah = orang?.wilayah ?? pilih ?? (desa.length === 1 ? desa[0]?.nilai : undefined);
  return (
    <div className="mx-auto grid max-w-xl gap-3">
      <div className="-mb-3">
        <Judul
          judul={orang ? 'Jadikan calon anggota' : 'Catat calon anggota'}
          sub={orang && `Hadir di ${orang.kegiatan.judul}.`}
          kembali={
            orang
              ? { href: `/kegiatan/${orang.kegiatan.id}`, label: orang.kegiatan.judul }
              : { href: '/calon', label: 'Calon anggota' }
          }
        />
      </div>
      {desa.length === 0 ? (
        <Kosong ikon="peta" judul="Anda belum ditugaskan ke kecamatan.">
          Calon bisa dicatat setelah admin Dinas menugaskan Anda.
        </Kosong>
      ) : (
        <div className="rounded-xl border border-garis bg-permukaan p-4 meja:rounded-lg">
          <Form
            aksi="calon.catat"
            action={catat}
            perintahId={randomUUID()}
            tombol="Simpan calon"
            tersembunyi={orang ? { kehadiranId: orang.id, asal: 'SOSIALISASI' } : undefined}
            lebar
          >
            <IsianCalon
              desa={desa}
              nilai={{
                nama: orang?.nama,
                hp: orang?.hp,
                wilayah,
                // what was written is only needed where the village is not known
                alamat: orang && !orang.wilayah ? orang.alamat : null,
              }}
            />
            {!orang && (
              <BidangPilih
                name="asal"
                label="Dari mana Anda mengenalnya"
                pilihan={opsi(LABEL_ASAL)}
                kosong={false}
                nilai="KUNJUNGAN_RUMAH"
                wajib
              />
            )}
          </Form>
        </div>
      )}
    </div>
  );
}
