import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { impor } from '@/app/(kerja)/data-terpadu/actions';
import { ContohBaris } from '@/app/(kerja)/data-terpadu/petakan/_components/ContohBaris';
import { PilihKolom } from '@/app/(kerja)/data-terpadu/petakan/_components/PilihKolom';
import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { Form } from '@/components/form/Form';
import { Catatan } from '@/components/ui/Catatan';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni } from '@/lib/core/tanggal';
import { type Pratinjau, pratinjau } from '@/lib/data-terpadu/pratinjau';
import { kabupatenOf, medanKolom, SEMUA_BIDANG, SUMBER_TERPADU } from '@/lib/data-terpadu/rules';
import { jam } from '@/lib/server/clock';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Periksa kolom' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PetakanPage({ searchParams }: Props) {
  const actor = await requireActor();
  const p = await pratinjau(actor, await searchParams);
  if (!p) notFound();
  const kembali = { href: '/data-terpadu/baru', label: 'Pilih berkas lain' };
  if ('galat' in p)
    return (
      <>
        <Judul judul="Periksa kolom" kembali={kembali} />
        <Kosong ikon="peringatan" judul={p.galat} gagal />
      </>
    );
  const hari = hariIni((await jam()).sekarang, SETELAN_AWAL.zonaWaktu);
  return (
    <>
      <Judul judul="Periksa kolom" sub={p.nama} kembali={kembali} />
      <div className="grid gap-3">
        <Panel judul="Kolom">
          {p.ingat && (
            <Catatan nada="netral" className="mb-3">
              Kolom dipilih seperti terakhir kali kantor Anda memuat berkas ini.
            </Catatan>
          )}
          <PilihKolom p={p} />
        </Panel>
        <Panel judul="Contoh baris pertama" rapat>
          <ContohBaris contoh={p.contoh} />
        </Panel>
        <Panel judul="Muat">
          {p.siap ? (
            <FormMuat p={p} wilayah={kabupatenOf(actor)} hari={hari} />
          ) : (
            <Catatan nada="perhatian">
              Pilih kolom NIK dan nama, masing-masing kolom sendiri. Lalu tekan Perbarui contoh.
            </Catatan>
          )}
        </Panel>
      </div>
    </>
  );
}

function FormMuat({ p, wilayah, hari }: { p: Pratinjau; wilayah: string; hari: string }) {
  const kolom = Object.fromEntries(
    SEMUA_BIDANG.flatMap((b) => {
      const k = p.pemetaan[b];
      return k === undefined ? [] : [[medanKolom(b), String(k)]];
    }),
  );
  const triwulan = `${hari.slice(0, 4)}-Q${Math.ceil(Number(hari.slice(5, 7)) / 3)}`;
  return (
    <Form
      aksi="dataTerpadu.impor"
      action={impor}
      perintahId={randomUUID()}
      tombol={`Muat sekitar ${p.perkiraan.toLocaleString('id-ID')} baris`}
      tersembunyi={{ berkasId: p.berkasId, wilayah, lembar: String(p.lembarKe), ...kolom }}
      catatan="Baris yang salah dilewati dan dilaporkan. Bila lebih dari separuh salah, semua ditolak."
    >
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <BidangPilih
          name="sumber"
          label="Sumber data"
          pilihan={SUMBER_TERPADU.map((s) => ({ nilai: s, label: s }))}
          nilai="DTSEN"
          kosong={false}
          wajib
        />
        <Bidang
          name="periode"
          label="Periode data"
          nilai={triwulan}
          bantu="Contoh: 2025-Q1."
          wajib
        />
      </div>
    </Form>
  );
}
