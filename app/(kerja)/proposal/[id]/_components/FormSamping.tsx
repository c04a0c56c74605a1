import { randomUUID } from 'node:crypto';
import { AlasanSiap } from '@/app/(kerja)/proposal/_components/AlasanSiap';
import {
  ambilAlih,
  batalkan,
  kembalikan,
  lanjutkan,
  setujui,
  tarik,
  tolak,
  tunda,
} from '@/app/(kerja)/proposal/[id]/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangCentangGrup } from '@/components/form/BidangCentang';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { tambahHari } from '@/lib/core/tanggal';
import { BAGIAN } from '@/lib/proposal/bagian';
import {
  ALASAN_KEMBALI,
  ALASAN_TOLAK,
  KALIMAT_KEMBALI,
  KALIMAT_TOLAK,
  labelBidang,
} from '@/lib/proposal/labels';
import type { ProposalTampil } from '@/lib/proposal/queries';

const dasar = (p: ProposalTampil) => ({
  perintahId: randomUUID(),
  tersembunyi: { id: p.id, antre: p.antre },
});

/** What may be flagged: the budget, the business, each section, each member's papers (T18). */
const bisaDitandai = (p: ProposalTampil): string[] => [
  'rab',
  'jenisUsaha',
  ...BAGIAN.map((b) => b.kunci),
  ...p.anggota.flatMap((a) => [`anggota.${a.urut}.kk`, `anggota.${a.urut}.ktp`]),
];

export function FormKembalikan({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.kembalikan"
      action={kembalikan}
      tombol="Kembalikan"
      nada="biasa"
      lipat={{ label: 'Kembalikan untuk diperbaiki' }}
      catatan="Kelompok hanya memperbaiki bagian yang dicentang."
      {...dasar(p)}
    >
      <AlasanSiap
        alasan={ALASAN_KEMBALI}
        kalimat={KALIMAT_KEMBALI}
        label="Catatan untuk kelompok"
        bantu="Tulis apa yang salah dan cara memperbaikinya."
      />
      {/* forty boxes in one column would push the button out of reach */}
      <div className="sm:[&_fieldset>div>div]:grid-cols-2">
        <BidangCentangGrup
          name="bidang"
          label="Bagian yang perlu diperbaiki"
          pilihan={bisaDitandai(p).map((b) => ({ nilai: b, label: labelBidang(b, p.anggota) }))}
          wajib
        />
      </div>
    </Form>
  );
}

export function FormTolak({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.tolak"
      action={tolak}
      tombol="Tolak proposal"
      nada="bahaya"
      lipat={{ label: 'Tolak' }}
      catatan={`Kelompok bisa mengajukan keberatan dalam ${p.setelan.batasKeberatan} hari.`}
      {...dasar(p)}
    >
      <AlasanSiap alasan={ALASAN_TOLAK} kalimat={KALIMAT_TOLAK} label="Penjelasan untuk kelompok" />
    </Form>
  );
}

export function FormTunda({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.tunda"
      action={tunda}
      tombol="Tunda proposal"
      nada="biasa"
      lipat={{ label: 'Tunda' }}
      {...dasar(p)}
    >
      <Bidang
        name="sampai"
        label="Ditunda sampai"
        jenis="date"
        min={tambahHari(p.hariIni, 1)}
        lebar="sedang"
        wajib
      />
      <BidangTeks name="alasan" label="Alasan" baris={2} wajib />
    </Form>
  );
}

export function FormLanjutkan({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.lanjutkan"
      action={lanjutkan}
      tombol="Lanjutkan pemeriksaan"
      {...dasar(p)}
    />
  );
}

export function FormAmbilAlih({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.ambilAlih"
      action={ambilAlih}
      tombol="Ambil alih berkas"
      lipat={{ label: 'Ambil alih' }}
      catatan="Berkas pindah ke Dinas Sosial tanpa surat dari meja ini."
      {...dasar(p)}
    >
      <BidangTeks name="alasan" label="Alasan" baris={2} wajib />
    </Form>
  );
}

export function FormTarik({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.tarik"
      action={tarik}
      tombol="Tarik kembali"
      nada="biasa"
      lipat={{
        label: 'Tarik kembali',
        keterangan: 'Berkas kembali ke Anda. Bisa selama belum dibuka kantor tujuan.',
      }}
      {...dasar(p)}
    />
  );
}

export function FormBatalkan({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.batalkan"
      action={batalkan}
      tombol="Ya, batalkan proposal"
      nada="bahaya"
      lipat={{
        label: 'Batalkan proposal',
        keterangan: 'Proposal berhenti dan tidak bisa dibuka lagi.',
      }}
      {...dasar(p)}
    >
      <BidangTeks name="alasan" label="Alasan" baris={2} />
    </Form>
  );
}

export function FormSetujui({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.setujuiIsi"
      action={setujui}
      tombol="Setujui isi proposal"
      catatan="Baca dulu semua isinya di bawah."
      {...dasar(p)}
    />
  );
}
