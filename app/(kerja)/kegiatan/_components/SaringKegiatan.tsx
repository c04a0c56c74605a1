import { Saring, SaringPilih } from '@/components/ui/Saring';
import { kegiatan } from '@/lib/core/lifecycle/kegiatan';
import { JENIS, SEMUA_JENIS } from '@/lib/kegiatan/rules';
import type { SaringKegiatan as Isi } from '@/lib/kegiatan/saring';

type Props = { saring: Isi; tahun: number[]; kecamatan: { nilai: string; label: string }[] };

const JENIS_PILIHAN = SEMUA_JENIS.map((j) => ({ nilai: j, label: JENIS[j].label }));
const STATUS_PILIHAN = Object.entries(kegiatan.states).map(([nilai, s]) => ({
  nilai,
  label: s.label,
}));

export function SaringKegiatan({ saring, tahun, kecamatan }: Props) {
  const terpasang = saring.jenis ?? saring.status ?? saring.kecamatan ?? saring.tahun;
  return (
    <Saring bersihkan={terpasang ? '/kegiatan' : undefined} label="Saring kegiatan">
      <SaringPilih name="jenis" label="Jenis" nilai={saring.jenis} pilihan={JENIS_PILIHAN} />
      <SaringPilih name="status" label="Keadaan" nilai={saring.status} pilihan={STATUS_PILIHAN} />
      {kecamatan.length > 1 && (
        <SaringPilih
          name="kecamatan"
          label="Kecamatan"
          nilai={saring.kecamatan}
          pilihan={kecamatan}
        />
      )}
      {tahun.length > 0 && (
        <SaringPilih
          name="tahun"
          label="Tahun"
          nilai={saring.tahun?.toString()}
          pilihan={tahun.map((t) => ({ nilai: String(t), label: String(t) }))}
        />
      )}
    </Saring>
  );
}
