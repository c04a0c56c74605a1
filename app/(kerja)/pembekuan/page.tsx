import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { bekukan, cairkan } from '@/app/(kerja)/pembekuan/actions';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Lencana } from '@/components/ui/Lencana';
import { Panel } from '@/components/ui/Panel';
import { pembekuan } from '@/lib/core/lifecycle/pembekuan';
import { ruleOf } from '@/lib/core/policy';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { daftarPembekuan, type PembekuanTampil, pilihanBeku } from '@/lib/pembekuan/queries';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Pembekuan' };

export default async function PembekuanPage() {
  const actor = await requireActor();
  if (!ruleOf('pembekuan.lihat').roles.includes(actor.peran)) notFound();
  const boleh = ruleOf('pembekuan.bekukan').roles.includes(actor.peran);
  const [baris, pilihan] = await Promise.all([
    daftarPembekuan(actor),
    boleh ? pilihanBeku(actor) : [],
  ]);
  return (
    <div className="grid gap-3">
      <Judul judul="Pembekuan" sub="Selama dibekukan, semua langkah di wilayah itu berhenti." />
      {boleh && (
        <Form
          aksi="pembekuan.bekukan"
          action={bekukan}
          perintahId={randomUUID()}
          tombol="Bekukan wilayah"
          nada="bahaya"
          lipat={{ label: 'Bekukan wilayah' }}
          catatan="Membaca dan mengadu tetap bisa."
        >
          <BidangPilih name="wilayah" label="Wilayah" pilihan={pilihan} wajib />
          <BidangTeks name="alasan" label="Alasan" maxLength={1000} wajib />
        </Form>
      )}
      {baris.length === 0 ? (
        <Kosong ikon="gembok" judul="Tidak ada wilayah yang dibekukan.">
          Pembekuan muncul di sini setelah Kepala Dinas atau direktur memutuskannya.
        </Kosong>
      ) : (
        baris.map((b) => <Satu key={b.id} b={b} />)
      )}
    </div>
  );
}

function Satu({ b }: { b: PembekuanTampil }) {
  const { label, nada, ikon } = pembekuan.states[b.status];
  return (
    <Panel
      judul={b.nama}
      kanan={<Lencana status={b.status} label={label} nada={nada} ikon={ikon} />}
    >
      <div className="grid gap-3 text-base meja:text-sm">
        <p className="break-words">{b.alasan}</p>
        <p className="text-teks-3">Sejak {waktuIndonesia(b.sejak, SETELAN_AWAL.zonaWaktu)}</p>
        {b.bisaCairkan && (
          <Form
            aksi="pembekuan.cairkan"
            action={cairkan}
            perintahId={randomUUID()}
            tombol="Buka pembekuan"
            tersembunyi={{ id: b.id }}
            lipat={{ label: 'Buka pembekuan' }}
          >
            <BidangTeks name="alasan" label="Alasan" maxLength={1000} wajib />
          </Form>
        )}
      </div>
    </Panel>
  );
}
