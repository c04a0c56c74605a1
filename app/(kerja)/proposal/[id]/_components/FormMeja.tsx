import { randomUUID } from 'node:crypto';
import { buka, layak, rekomendasikan, terima, teruskan } from '@/app/(kerja)/proposal/[id]/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangCentangGrup } from '@/components/form/BidangCentang';
import { BidangRadio } from '@/components/form/BidangRadio';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import { SuratFields } from '@/components/form/SuratFields';
import type { ProposalTampil } from '@/lib/proposal/queries';

/** The forms that move a file on. `dasar` is what each of them carries. */
const dasar = (p: ProposalTampil) => ({
  perintahId: randomUUID(),
  tersembunyi: { id: p.id, antre: p.antre },
});

/** Opening is an act of its own: after it the sender cannot take the file back. */
export function FormBuka({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.bukaBerkas"
      action={buka}
      tombol="Buka berkas"
      nada="biasa"
      catatan="Setelah dibuka, pengirim tidak bisa menariknya kembali."
      {...dasar(p)}
    />
  );
}

export function FormTeruskan({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.teruskan"
      action={teruskan}
      tombol="Teruskan proposal"
      lipat={{ label: 'Teruskan proposal' }}
      catatan={
        p.setelan.langkahKecamatan
          ? 'Berkas pindah ke kantor camat.'
          : 'Berkas pindah ke Dinas Sosial.'
      }
      {...dasar(p)}
    >
      <BidangRadio
        name="rekomendasi"
        label="Apakah desa merekomendasikan kelompok ini?"
        pilihan={[
          { nilai: 'ya', label: 'Ya' },
          { nilai: 'tidak', label: 'Tidak' },
        ]}
        mendatar
        wajib
      />
      <BidangTeks name="alasan" label="Alasan" bantu="Wajib bila jawabannya tidak." baris={2} />
      <SuratFields judul="Surat pengantar" maksTanggal={p.hariIni} />
    </Form>
  );
}

export function FormRekomendasi({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.rekomendasikan"
      action={rekomendasikan}
      tombol="Beri rekomendasi"
      lipat={{ label: 'Beri rekomendasi' }}
      catatan="Berkas pindah ke Dinas Sosial."
      {...dasar(p)}
    >
      <SuratFields judul="Surat rekomendasi camat" maksTanggal={p.hariIni} />
    </Form>
  );
}

export function FormTerima({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.terima"
      action={terima}
      tombol="Terima berkas"
      lipat={{ label: 'Terima berkas' }}
      catatan="Setelah diterima, anggota dicocokkan dan tempat usaha dikunjungi."
      {...dasar(p)}
    >
      <Bidang
        name="agenda"
        label="Nomor agenda"
        nilai={p.agenda ?? undefined}
        lebar="sedang"
        maxLength={40}
        wajib
      />
      <BidangCentangGrup
        name="kelengkapan"
        label="Kelengkapan berkas"
        nilai={p.kelengkapan}
        pilihan={p.syarat.map((s) => ({
          nilai: s.kunci,
          label: s.wajib ? s.label : `${s.label} (boleh menyusul)`,
        }))}
        wajib
      />
    </Form>
  );
}

export function FormLayak({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.nyatakanLayak"
      action={layak}
      tombol="Nyatakan layak"
      lipat={{ label: 'Nyatakan layak' }}
      catatan="Berkas siap diusulkan ke Kementerian Sosial."
      {...dasar(p)}
    >
      <SuratFields judul="Berita acara verifikasi dan validasi" maksTanggal={p.hariIni} />
    </Form>
  );
}
