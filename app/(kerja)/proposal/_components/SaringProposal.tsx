import { Saring, SaringCari, SaringPilih } from '@/components/ui/Saring';
import { proposal } from '@/lib/core/lifecycle/proposal';
import type { pilihanSaring, SaringanProposal } from '@/lib/proposal/list';

type Props = {
  s: SaringanProposal;
  pilihan: Awaited<ReturnType<typeof pilihanSaring>>;
  bersihkan?: string;
};

export function SaringProposal({ s, pilihan, bersihkan }: Props) {
  return (
    <Saring bersihkan={bersihkan}>
      <SaringCari label="Cari kelompok, nomor, atau desa" nilai={s.cari} />
      <SaringPilih
        name="status"
        label="Tahap"
        nilai={s.status}
        semua="Sedang berjalan"
        pilihan={[
          ...Object.entries(proposal.states).map(([nilai, t]) => ({ nilai, label: t.label })),
          { nilai: 'semua', label: 'Semua tahap' },
        ]}
      />
      {pilihan.kecamatan.length > 1 && (
        <SaringPilih
          name="kec"
          label="Kecamatan"
          nilai={s.kecamatan}
          pilihan={pilihan.kecamatan.map((k) => ({ nilai: k.kode, label: k.nama }))}
        />
      )}
      <SaringPilih
        name="usaha"
        label="Jenis usaha"
        nilai={s.usaha}
        pilihan={pilihan.usaha.map((u) => ({ nilai: u.kode, label: u.nama }))}
      />
      {pilihan.tahun.length > 1 && (
        <SaringPilih
          name="tahun"
          label="Tahun"
          nilai={s.tahun ? String(s.tahun) : ''}
          pilihan={pilihan.tahun.map((t) => ({ nilai: String(t), label: String(t) }))}
        />
      )}
      {s.menunggu && <input type="hidden" name="untuk" value="saya" />}
      {s.lewat && <input type="hidden" name="lewat" value="ya" />}
    </Saring>
  );
}
