import { Saring, SaringPilih } from '@/components/ui/Saring';
import { BAGIAN, type Periode } from '@/lib/pendamping/rules';

type Props = { periode: Periode; tahunIni: number };

const TAHUN_PERTAMA = 2024;

/** The period lives in the address: it can be kept and sent on. */
export function SaringPeriode({ periode, tahunIni }: Props) {
  const tahun = Array.from({ length: tahunIni - TAHUN_PERTAMA + 1 }, (_, i) =>
    String(tahunIni - i),
  );
  return (
    <Saring label="Saring masa">
      <SaringPilih
        name="tahun"
        label="Tahun"
        nilai={String(periode.tahun)}
        semua="Tahun ini"
        pilihan={tahun.map((t) => ({ nilai: t, label: t }))}
      />
      <SaringPilih
        name="bagian"
        label="Bagian tahun"
        nilai={periode.bagian === 'tahun' ? '' : periode.bagian}
        semua="Setahun penuh"
        pilihan={Object.entries(BAGIAN)
          .filter(([nilai]) => nilai !== 'tahun')
          .map(([nilai, b]) => ({ nilai, label: b.label }))}
      />
    </Saring>
  );
}
