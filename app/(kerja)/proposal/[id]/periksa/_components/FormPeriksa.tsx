import { randomUUID } from 'node:crypto';
import { kejenuhan, periksa, survei } from '@/app/(kerja)/proposal/[id]/actions';
import { BarisHasil } from '@/app/(kerja)/proposal/[id]/periksa/_components/BarisHasil';
import { Bidang } from '@/components/form/Bidang';
import { BidangPilih } from '@/components/form/BidangPilih';
import { BidangRadio } from '@/components/form/BidangRadio';
import { BidangTeks } from '@/components/form/BidangTeks';
import { Form } from '@/components/form/Form';
import type { cocokkanKelompok } from '@/lib/data-terpadu/pencocokan';
import { usulanOf } from '@/lib/data-terpadu/usulan';
import { LABEL_KEJENUHAN, LABEL_SUMBER } from '@/lib/proposal/labels';
import type { ProposalTampil } from '@/lib/proposal/queries';

const opsi = (o: Record<string, string>) =>
  Object.entries(o).map(([nilai, label]) => ({ nilai, label }));

/** "2025-Q1" for a day in March 2025. */
const triwulan = (hari: string): string =>
  `${hari.slice(0, 4)}-Q${Math.ceil(Number(hari.slice(5, 7)) / 3)}`;

type PropsPeriksa = {
  p: ProposalTampil;
  ulang?: boolean;
  /** what the newest data terpadu say; null = none is loaded, so papers are looked at */
  cocok: Awaited<ReturnType<typeof cocokkanKelompok>>;
};

/** All members that remain in one go: same source, period and day, one result each (F46). */
export function FormPeriksa({ p, ulang, cocok }: PropsPeriksa) {
  const baris = p.anggota.filter((a) => ulang || !a.periksa);
  const label = ulang ? 'Catat ulang' : `Cocokkan ${baris.length} anggota`;
  return (
    <Form
      // the list of members changes with each success, so the form begins anew
      key={baris.map((b) => b.id).join()}
      aksi="proposal.periksaAnggota"
      action={periksa}
      perintahId={randomUUID()}
      tombol={ulang ? 'Catat ulang' : 'Catat pemeriksaan'}
      nada={ulang ? 'biasa' : 'utama'}
      tersembunyi={{ id: p.id }}
      lipat={{
        label,
        keterangan: ulang
          ? 'Catatan lama tetap tersimpan. Yang terbaru yang dipakai.'
          : 'Anggota yang belum diketahui bisa dicatat nanti.',
      }}
    >
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <BidangPilih
          name="sumber"
          label="Sumber data"
          pilihan={opsi(LABEL_SUMBER)}
          nilai={cocok?.sumber ?? 'DTSEN'}
          wajib
        />
        <Bidang
          name="periode"
          label="Periode data"
          nilai={cocok?.periode ?? triwulan(p.hariIni)}
          bantu="Contoh: 2025-Q1."
          wajib
        />
        <Bidang
          name="tanggal"
          label="Tanggal pemeriksaan"
          jenis="date"
          nilai={p.hariIni}
          max={p.hariIni}
          wajib
        />
      </div>
      <BarisHasil
        baris={baris.map((a) => ({
          id: a.id,
          label: `${a.urut}. ${a.nama}`,
          bantu: `NIK •••• ${a.nikAkhir}`,
          usulan: usulanOf(cocok?.anggota.get(a.id)),
        }))}
      />
      <BidangTeks name="catatan" label="Catatan" baris={2} />
    </Form>
  );
}

export function FormSurvei({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.catatSurvei"
      action={survei}
      perintahId={randomUUID()}
      tombol="Catat kunjungan lapangan"
      tersembunyi={{ id: p.id }}
      lipat={{ label: 'Catat kunjungan lapangan' }}
      nada={p.survei.some((s) => s.putaran === p.putaran) ? 'biasa' : 'utama'}
    >
      <Bidang
        name="tanggal"
        label="Tanggal kunjungan"
        jenis="date"
        nilai={p.hariIni}
        max={p.hariIni}
        lebar="sedang"
        wajib
      />
      <BidangTeks name="tim" label="Nama tim" bantu="Satu nama di setiap baris." baris={3} wajib />
      <BidangRadio
        name="layak"
        label="Apakah kelompok dan tempat usahanya layak?"
        pilihan={[
          { nilai: 'ya', label: 'Layak' },
          { nilai: 'tidak', label: 'Tidak layak' },
        ]}
        mendatar
        wajib
      />
      <BidangTeks name="catatan" label="Catatan" bantu="Wajib bila tidak layak." />
    </Form>
  );
}

export function FormKejenuhan({ p }: { p: ProposalTampil }) {
  return (
    <Form
      aksi="proposal.putuskanKejenuhan"
      action={kejenuhan}
      perintahId={randomUUID()}
      tombol="Simpan putusan"
      nada="biasa"
      tersembunyi={{ id: p.id }}
    >
      <BidangRadio name="hasil" label="Putusan" pilihan={opsi(LABEL_KEJENUHAN)} wajib />
      <BidangTeks
        name="alasan"
        label="Alasan"
        bantu="Wajib bila cukup berbeda atau sudah jenuh."
        baris={2}
      />
    </Form>
  );
}
