import type { ReactNode } from 'react';
import { formatRupiah, terbilang } from '@/lib/core/rupiah';

type Props = {
  kantor: string;
  /** alamat dan nomor kantor, baris demi baris */
  alamat: readonly string[];
  sumberDana: 'APBN' | 'APBD';
  pagu: number;
  bentuk: 'UANG' | 'BARANG';
  anggotaMin: number;
  anggotaMaks: number;
  langkahKecamatan: boolean;
  /** nama pendamping bila dia sendiri yang mencetak */
  pendamping?: string;
};

const SUMBER = {
  APBN: 'Dari pemerintah pusat, lewat Kementerian Sosial. Bukan uang Dinas Sosial.',
  APBD: 'Dari pemerintah kabupaten.',
};

/**
 * Satu halaman yang terbaca oleh ketua tamatan SD (F31): dari mana uangnya, berapa, apa langkahnya,
 * dan bahwa semuanya gratis. Tanpa data pribadi, jadi boleh dibagikan ke siapa pun.
 */
export function LembarInformasi(p: Props) {
  const langkah = susunLangkah(p);
  return (
    <div className="grid gap-3.5 text-base print:gap-2.5 print:text-[12pt]/[1.4]">
      <p className="border-2 border-tinta p-3 text-center text-lg font-semibold print:p-2">
        Gratis. Tanpa potongan. Jangan beri uang kepada siapa pun.
      </p>
      <Bab judul="Apa itu KUBE?">
        <p>
          KUBE adalah Kelompok Usaha Bersama. Isinya {p.anggotaMin} sampai {p.anggotaMaks} keluarga
          yang bertetangga.
        </p>
      </Bab>
      <Bab judul="Uangnya dari mana?">
        <p>{SUMBER[p.sumberDana]}</p>
      </Bab>
      <Bab judul="Berapa?">
        <p>
          <b className="text-lg whitespace-nowrap">{formatRupiah(p.pagu)}</b> untuk satu kelompok.
        </p>
        <p>Dengan huruf: {terbilang(p.pagu)}.</p>
        <p>
          {p.bentuk === 'UANG'
            ? 'Uang masuk langsung ke rekening kelompok.'
            : 'Bantuan diterima sebagai barang usaha.'}
        </p>
      </Bab>
      <Bab judul="Apa langkahnya?">
        <ol className="list-decimal pl-6">
          {langkah.map((l) => (
            <li key={l}>{l}</li>
          ))}
        </ol>
      </Bab>
      <Bab judul="Ada yang meminta uang?">
        <p>Jangan beri. Laporkan ke Inspektorat atau Kepala Dinas Sosial.</p>
      </Bab>
      <Bab judul="Bertanya ke mana?">
        <Pena label="Pendamping" isi={p.pendamping} />
        <Pena label="Nomor HP pendamping" />
        <p>{[p.kantor, ...p.alamat].join(', ')}</p>
      </Bab>
    </div>
  );
}

function susunLangkah(p: Props): string[] {
  const kantor = p.langkahKecamatan
    ? 'Desa, kecamatan, lalu Dinas Sosial'
    : 'Desa lalu Dinas Sosial';
  return [
    'Datang ke sosialisasi. Cukup satu orang dari kelompok.',
    'Bentuk kelompok. Pilih ketua, sekretaris, dan bendahara.',
    'Kepala desa atau lurah mengesahkan kelompok.',
    'Tulis proposal. Pendamping membantu.',
    `${kantor} memeriksa proposal.`,
    p.sumberDana === 'APBN' ? 'Kementerian Sosial menetapkan.' : 'Pemerintah kabupaten menetapkan.',
    p.bentuk === 'UANG' ? 'Uang masuk ke rekening kelompok.' : 'Barang diserahkan ke kelompok.',
    'Belanja sesuai rencana. Simpan semua nota.',
    'Jalankan usaha. Pendamping datang melihat.',
  ];
}

function Bab({ judul, children }: { judul: string; children: ReactNode }) {
  return (
    <section className="break-inside-avoid">
      <h3 className="text-base font-semibold print:text-[13pt]">{judul}</h3>
      {children}
    </section>
  );
}

/** Baris untuk ditulis tangan bila belum terisi. */
function Pena({ label, isi }: { label: string; isi?: string }) {
  return (
    <p className="flex gap-2">
      {label}: {isi ? <b>{isi}</b> : <span className="mb-1 flex-1 border-b border-tinta" />}
    </p>
  );
}
