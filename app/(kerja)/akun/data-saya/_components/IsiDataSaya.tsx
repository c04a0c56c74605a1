import { NikAkhir } from '@/app/(kerja)/kelompok/[id]/_components/DaftarAnggota';
import { RincianCetak } from '@/components/kube/IsiCetak';
import { BagianCetak } from '@/components/kube/LembarCetak';
import { TabelCetak } from '@/components/kube/TabelCetak';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { Pembukaan } from '@/lib/jejak-nomor/queries';
import { LABEL_JABATAN, LABEL_KELAMIN, LABEL_PENDIDIKAN } from '@/lib/kelompok/labels';
import type { Keanggotaan } from '@/lib/kelompok/queries-orang';
import type { BarisKontak } from '@/lib/kontak/queries';

const masa = (dari: string, sampai: string | null) =>
  `${tanggalIndonesia(dari)} sampai ${sampai ? tanggalIndonesia(sampai) : 'sekarang'}`;

/** One membership: what is stored, and who wrote it. */
export function KeanggotaanCetak({ k }: { k: Keanggotaan }) {
  return (
    <BagianCetak judul={`Anggota KUBE ${k.kelompok} (${k.nomor})`}>
      <RincianCetak
        butir={[
          { label: 'Nama', isi: k.nama },
          { label: 'NIK', isi: <NikAkhir akhir={k.nikAkhir} /> },
          { label: 'Nomor KK', isi: <NikAkhir akhir={k.kkAkhir} /> },
          { label: 'Lahir', isi: tanggalIndonesia(k.lahir) },
          {
            label: 'Jenis kelamin',
            isi: k.jenisKelamin === 'P' ? LABEL_KELAMIN.P : LABEL_KELAMIN.L,
          },
          { label: 'Desa', isi: k.desa },
          { label: 'Alamat', isi: k.alamat },
          { label: 'Nomor HP', isi: k.hp },
          {
            label: 'Pendidikan',
            isi: LABEL_PENDIDIKAN[k.pendidikan as keyof typeof LABEL_PENDIDIKAN] ?? k.pendidikan,
          },
          { label: 'Pekerjaan saat masuk', isi: k.pekerjaan },
          { label: 'Pekerjaan sekarang', isi: k.pekerjaanSesudah },
          { label: 'Keterampilan', isi: k.keterampilan.join(', ') },
          { label: 'Bisa', isi: k.bisa },
          { label: 'ASN, TNI, POLRI di keluarga', isi: k.keluargaAsn ? 'Ada' : 'Tidak ada' },
          { label: 'Desil di data terpadu', isi: k.desil },
          { label: 'Jabatan', isi: LABEL_JABATAN[k.jabatan] },
          { label: 'Masa', isi: masa(k.dari, k.sampai) },
          ...(k.alasan ? [{ label: 'Alasan keluar', isi: k.alasan }] : []),
        ]}
      />
      <h4 className="mt-2 text-sm font-semibold">Dari mana data ini</h4>
      <TabelCetak
        nama={`Asal data KUBE ${k.kelompok}`}
        kolom={[{ label: 'Waktu' }, { label: 'Apa' }, { label: 'Oleh' }]}
        baris={k.asal.map((a) => ({ id: a.id, sel: [a.pada, a.apa, a.oleh] }))}
      />
    </BagianCetak>
  );
}

export function KontakCetak({ baris }: { baris: readonly BarisKontak[] }) {
  if (baris.length === 0) return null;
  return (
    <BagianCetak judul="Riwayat nomor HP">
      <TabelCetak
        nama="Riwayat nomor HP"
        kolom={[{ label: 'Waktu' }, { label: 'Nomor' }, { label: 'Keterangan' }]}
        baris={baris.map((b) => ({ id: b.id, sel: [b.pada, b.hp ?? '', b.kata] }))}
      />
    </BagianCetak>
  );
}

export function PembukaanCetak({ baris }: { baris: readonly Pembukaan[] }) {
  return (
    <BagianCetak judul="Siapa membuka NIK">
      {baris.length === 0 ? (
        <p className="text-sm">Belum pernah dibuka.</p>
      ) : (
        <TabelCetak
          nama="Siapa membuka NIK"
          kolom={[{ label: 'Waktu' }, { label: 'Oleh' }, { label: 'Apa' }, { label: 'Alasan' }]}
          baris={baris.map((b) => ({ id: b.id, sel: [b.pada, b.oleh, b.apa, b.alasan] }))}
        />
      )}
    </BagianCetak>
  );
}
