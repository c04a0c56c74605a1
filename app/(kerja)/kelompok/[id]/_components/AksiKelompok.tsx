import { randomUUID } from 'node:crypto';
import { FORMULIR_USAHA } from '@/app/(kerja)/kelompok/[id]/_components/FormUsaha';
import {
  ajukan,
  bubarkan,
  bukaBerkas,
  kembalikan,
  sahkan,
  tarik,
} from '@/app/(kerja)/kelompok/[id]/actions';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { SuratFields } from '@/components/form/SuratFields';
import { AksiTerkunci, type ButirTerkunci } from '@/components/kube/AksiTerkunci';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { AksiTerbuka } from '@/lib/core/can';
import { ALASAN_KEMBALI, opsi } from '@/lib/kelompok/labels';
import type { KelompokTampil } from '@/lib/kelompok/queries';

type Terbuka = Extract<AksiTerbuka, { boleh: true }>;
type Formulir = (p: { k: KelompokTampil; aksi: Terbuka }) => React.ReactNode;

/** A form for every arrow of this room; an arrow without one belongs to a later part. */
const FORMULIR: Record<string, Formulir> = {
  'kelompok.ajukanPengesahan': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={ajukan}
      perintahId={randomUUID()}
      tombol={aksi.label}
      tersembunyi={{ id: k.id }}
      catatan="Sesudah diajukan, data anggota terkunci sampai desa memutus."
    />
  ),
  'kelompok.tarik': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={tarik}
      perintahId={randomUUID()}
      tombol={aksi.label}
      nada="biasa"
      tersembunyi={{ id: k.id }}
      catatan="Bisa ditarik selama desa belum membuka berkas."
    />
  ),
  'kelompok.sahkan': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={sahkan}
      perintahId={randomUUID()}
      tombol={aksi.label}
      tersembunyi={{ id: k.id }}
      lipat={{
        label: aksi.label,
        keterangan: 'Kode aktivasi untuk setiap anggota terbit bersama pengesahan.',
      }}
    >
      <SuratFields judul="Surat pengesahan" />
    </Form>
  ),
  'kelompok.kembalikan': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={kembalikan}
      perintahId={randomUUID()}
      tombol={aksi.label}
      nada="biasa"
      tersembunyi={{ id: k.id }}
      lipat={{ label: aksi.label }}
    >
      <BidangPilih name="alasan" label="Alasan" pilihan={opsi(ALASAN_KEMBALI)} wajib />
      <BidangTeks
        name="catatan"
        label="Penjelasan"
        bantu="Sebutkan siapa atau bagian mana yang perlu diperbaiki."
      />
    </Form>
  ),
  ...FORMULIR_USAHA,
  'kelompok.bubarkan': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={bubarkan}
      perintahId={randomUUID()}
      tombol={aksi.label}
      nada="bahaya"
      tersembunyi={{ id: k.id }}
      lipat={{
        label: aksi.label,
        keterangan: 'Kelompok tidak bisa dihidupkan lagi. Datanya tetap tersimpan.',
      }}
    >
      <BidangTeks name="alasan" label="Alasan" wajib={aksi.alasan} />
      {k.perluAset && (
        <>
          <BidangTeks
            name="daftarAset"
            label="Daftar aset yang masih ada"
            bantu="Laporan belanja belum diterima. Tulis barang, jumlah, dan siapa yang menyimpan."
            wajib
            maxLength={4000}
          />
          <SuratFields judul="Berita acara aset" />
        </>
      )}
    </Form>
  ),
};

/** Where a missing thing is mended (LOOK.md 4: the sentence links there). */
const TEMPAT: Record<string, { href: string; label: string }> = {
  anggotaCukup: { href: '#anggota', label: 'Lihat anggota' },
  beritaAcaraMusyawarah: { href: '#berita-acara', label: 'Ke berita acara' },
  satuKecamatan: { href: '#periksa', label: 'Lihat hasil pemeriksaan' },
  pengurusLengkap: { href: '#periksa', label: 'Lihat hasil pemeriksaan' },
  tidakGanda: { href: '#periksa', label: 'Lihat hasil pemeriksaan' },
  syaratAnggota: { href: '#periksa', label: 'Lihat hasil pemeriksaan' },
};

const terkunci = (a: AksiTerbuka): ButirTerkunci[] =>
  a.boleh ? [] : [{ ...a, taut: TEMPAT[a.kode.split(':')[1] ?? ''] }];

/** What this person may do with the group now; blocked steps stay in view with their reason. */
export function AksiKelompok({ k }: { k: KelompokTampil }) {
  const semua = k.aksi.filter((a): a is Terbuka => a.boleh && a.aksi in FORMULIR);
  // what cannot be undone stands furthest from the main step (LOOK.md 4)
  const terbuka = semua.filter((a) => a.aksi !== BUBAR);
  const bubar = semua.filter((a) => a.aksi === BUBAR);
  const tertahan = k.aksi.flatMap(terkunci);
  const kode = k.boleh['kelompok.kodeAktivasi'] === null;
  const buka = k.boleh['kelompok.bukaBerkas'] === null && !k.dibuka;
  if (semua.length + tertahan.length === 0 && !kode && !buka) return null;
  return (
    <Panel id="langkah" judul="Langkah">
      <div className="grid gap-3">
        {buka && (
          <Form
            aksi="kelompok.bukaBerkas"
            action={bukaBerkas}
            perintahId={randomUUID()}
            tombol="Buka berkas"
            nada="biasa"
            tersembunyi={{ id: k.id }}
            catatan="Sesudah dibuka, kelompok tidak bisa menarik berkas ini."
          />
        )}
        <Daftar k={k} aksi={terbuka} />
        {kode && (
          <div>
            <TombolTaut href={`/kelompok/${k.id}/kode`} ikon="kunci">
              Kode aktivasi
            </TombolTaut>
          </div>
        )}
        <AksiTerkunci daftar={tertahan} />
        <Daftar k={k} aksi={bubar} />
      </div>
    </Panel>
  );
}

const BUBAR = 'kelompok.bubarkan';

function Daftar({ k, aksi }: { k: KelompokTampil; aksi: Terbuka[] }) {
  return aksi.map((a) => {
    const Isi = FORMULIR[a.aksi];
    return Isi && <Isi key={a.aksi} k={k} aksi={a} />;
  });
}
