import { SaringPilih } from '@/components/ui/Saring';
import { Tombol } from '@/components/ui/Tombol';
import type { Pratinjau } from '@/lib/data-terpadu/pratinjau';
import { BIDANG, medanKolom, SEMUA_BIDANG, WAJIB } from '@/lib/data-terpadu/rules';

/** Which column is which; asked by the address, so that the rows below show exactly this choice. */
export function PilihKolom({ p }: { p: Pratinjau }) {
  const kolom = p.judul.map((j, i) => ({ nilai: String(i), label: j || `Kolom ${i + 1}` }));
  return (
    <form method="get" className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="berkas" value={p.berkasId} />
      {p.lembar.length > 1 && (
        <SaringPilih
          name="lembar"
          label="Lembar"
          nilai={String(p.lembarKe)}
          pilihan={p.lembar.map((l, i) => ({ nilai: String(i), label: l }))}
          semua="Lembar pertama"
        />
      )}
      {SEMUA_BIDANG.map((b) => (
        <SaringPilih
          key={b}
          name={medanKolom(b)}
          label={WAJIB.includes(b) ? `${BIDANG[b].label} (wajib)` : BIDANG[b].label}
          nilai={p.pemetaan[b]?.toString()}
          pilihan={kolom}
          semua="Tidak ada"
        />
      ))}
      <Tombol ikon="ulang">Perbarui contoh</Tombol>
    </form>
  );
}
