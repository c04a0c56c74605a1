import { randomUUID } from 'node:crypto';
import { aktifkan, luluskan, mulai, tidakAktif } from '@/app/(kerja)/kelompok/[id]/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import type { AksiTerbuka } from '@/lib/core/can';

type Props = { k: { id: string }; aksi: Extract<AksiTerbuka, { boleh: true }> };

const alasan = <BidangTeks name="alasan" label="Alasan" maxLength={1000} wajib />;

/** The arrows of a group whose business runs, or is about to. */
export const FORMULIR_USAHA: Record<string, (p: Props) => React.ReactNode> = {
  'kelompok.mulaiUsaha': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={mulai}
      perintahId={randomUUID()}
      tombol={aksi.label}
      tersembunyi={{ id: k.id }}
      catatan="Pendamping akan berkunjung satu sampai dua bulan sesudahnya."
    >
      <Bidang name="tanggal" label="Tanggal usaha mulai" jenis="date" lebar="sedang" wajib />
    </Form>
  ),
  'kelompok.nyatakanTidakAktif': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={tidakAktif}
      perintahId={randomUUID()}
      tombol={aksi.label}
      nada="biasa"
      tersembunyi={{ id: k.id }}
      lipat={{ label: aksi.label, keterangan: 'Kelompok bisa diaktifkan lagi kapan saja.' }}
    >
      {alasan}
    </Form>
  ),
  'kelompok.aktifkan': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={aktifkan}
      perintahId={randomUUID()}
      tombol={aksi.label}
      tersembunyi={{ id: k.id }}
      lipat={{ label: aksi.label }}
    >
      {alasan}
    </Form>
  ),
  'kelompok.luluskan': ({ k, aksi }) => (
    <Form
      aksi={aksi.aksi}
      action={luluskan}
      perintahId={randomUUID()}
      tombol={aksi.label}
      tersembunyi={{ id: k.id }}
      lipat={{ label: aksi.label, keterangan: 'Kelompok lepas dari pendampingan.' }}
    />
  ),
};
