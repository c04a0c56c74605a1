import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { LencanaLulus } from '@/app/(kerja)/pengguna/_components/LencanaLulus';
import { masaDalamKata } from '@/app/(kerja)/pengguna/_components/masa';
import { akhiriPenugasan, tugaskan } from '@/app/(kerja)/pengguna/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { AksiTerkunci } from '@/components/kube/AksiTerkunci';
import { Baris } from '@/components/ui/Baris';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import type { Actor } from '@/lib/core/actor';
import { can, labelAksi } from '@/lib/core/can';
import type { PenggunaLengkap } from '@/lib/pengguna/queries';
import type { Tugas } from '@/lib/pengguna/queries/tugas';
import { pilihanKecamatan } from '@/lib/wilayah/queries';

type Props = { actor: Actor; orang: PenggunaLengkap; tugas: Tugas[] };

const AKSI = 'pengguna.tugaskanPendamping';
const KEPALA = [
  { label: 'Kecamatan' },
  { label: 'Masa' },
  { label: 'Tindakan', tersembunyi: true },
];

/** Kecamatan of a companion. Without the province's training the control stays shut (F62, T9). */
export function Penugasan({ actor, orang: p, tugas }: Props) {
  const masalah = can(actor, AKSI, p.subject);
  return (
    <Panel judul="Penugasan kecamatan" rapat>
      <p className="px-4 py-3 text-base text-teks-2 meja:px-3 meja:py-2 meja:text-sm">
        <LencanaLulus kelulusan={p.kelulusan} />
      </p>
      {tugas.length > 0 && <DaftarTugas id={p.id} tugas={tugas} />}
      <div className="px-4 py-3.5 meja:px-3 meja:py-2.5">
        {masalah ? (
          <AksiTerkunci
            daftar={[
              { aksi: AKSI, label: labelAksi(AKSI), kode: masalah.kode, pesan: masalah.pesan },
            ]}
          />
        ) : (
          <Tugaskan actor={actor} id={p.id} />
        )}
      </div>
    </Panel>
  );
}

function DaftarTugas({ id, tugas }: { id: string; tugas: Tugas[] }) {
  return (
    <TabelKartu kepala={KEPALA} keterangan="Penugasan pendamping ini">
      {tugas.map((t) => (
        <Baris key={t.id}>
          <Sel kepala>
            <Link
              href={`/pengguna/penugasan/${t.id}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {t.nama}
            </Link>
          </Sel>
          <Sel label="Masa">
            {masaDalamKata(t)}
            {t.pengganti && ', pengganti sementara'}
          </Sel>
          <Sel label="Tindakan" kanan>
            {t.berlaku !== 'LALU' && <Akhiri id={id} penugasanId={t.id} />}
          </Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

function Akhiri({ id, penugasanId }: { id: string; penugasanId: string }) {
  return (
    <div className="inline-grid">
      <Form
        aksi="pengguna.tugaskanPendamping"
        action={akhiriPenugasan}
        perintahId={randomUUID()}
        tombol="Akhiri"
        nada="polos"
        tersembunyi={{ id, penugasanId }}
      />
    </div>
  );
}

async function Tugaskan({ actor, id }: { actor: Actor; id: string }) {
  return (
    <Form
      aksi={AKSI}
      action={tugaskan}
      perintahId={randomUUID()}
      tombol="Tugaskan pendamping"
      tersembunyi={{ id }}
    >
      <BidangPilih
        name="kecamatan"
        label="Kecamatan"
        pilihan={await pilihanKecamatan(actor)}
        wajib
      />
      <div className="grid gap-3.5 sm:grid-cols-2 meja:gap-3">
        <Bidang name="dari" label="Mulai bertugas" bantu="Kosong berarti hari ini." jenis="date" />
        <Bidang
          name="sampai"
          label="Bertugas sampai"
          bantu="Kosong berarti seterusnya."
          jenis="date"
        />
      </div>
      <BidangTeks name="alasan" label="Alasan" baris={2} maxLength={500} />
    </Form>
  );
}
