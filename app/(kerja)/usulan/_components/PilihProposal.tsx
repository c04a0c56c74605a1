import { BidangCentangGrup } from '@/components/form/BidangCentang';
import { Saring, SaringCari, SaringPilih } from '@/components/ui/Saring';
import { formatRupiah } from '@/lib/core/rupiah';
import type { BarisProposal } from '@/lib/usulan/queries';
import type { Pilihan } from '@/lib/wilayah/queries';

type Cari = { cari: string; kecamatan: string; pilihan: Pilihan[]; halaman: string };

export function SaringCalon({ cari, kecamatan, pilihan, halaman }: Cari) {
  return (
    <Saring bersihkan={cari || kecamatan ? halaman : undefined} label="Cari kelompok">
      <SaringCari label="Nama kelompok atau nomor proposal" nilai={cari} />
      {pilihan.length > 1 && (
        <SaringPilih name="kec" label="Kecamatan" nilai={kecamatan} pilihan={pilihan} />
      )}
    </Saring>
  );
}

/** The rows of a letter to be: each with what its annex will say. */
export function PilihProposal({ calon }: { calon: BarisProposal[] }) {
  return (
    <BidangCentangGrup
      name="proposalId"
      label="Kelompok yang dimuat"
      pilihan={calon.map((c) => ({
        nilai: c.id,
        label: `KUBE ${c.nama}, ${formatRupiah(c.jumlah)}`,
        bantu: `${c.desa}. ${c.usaha}, ${c.anggota} anggota. Proposal ${c.nomor ?? ''}.`,
      }))}
      wajib
    />
  );
}

type Params = Record<string, string | string[] | undefined>;

/** The filter as the address says it; anything unknown filters nothing. */
export function bacaCari(p: Params): { cari: string; kecamatan: string } {
  const satu = (k: string) => [p[k] ?? ''].flat()[0] ?? '';
  return {
    cari: satu('cari').trim().slice(0, 80),
    kecamatan: /^\d{6}$/.test(satu('kec')) ? satu('kec') : '',
  };
}
