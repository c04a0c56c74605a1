import { CONTOH } from '@/app/(kerja)/proposal/[id]/tulis/contoh';
import { Ikon } from '@/components/ui/Ikon';
import type { KunciBagian } from '@/lib/proposal/bagian';
import { CONTOH_RAB, jenisContoh } from '@/lib/proposal/contoh-rab';

/** An example to read, not to copy: two groups with one text help nobody (F39, F43). */
export function ContohIsi({ kunci, usaha }: { kunci: KunciBagian; usaha: string }) {
  const jenis = jenisContoh(usaha);
  const teks = CONTOH[jenis][kunci];
  if (!teks) return null;
  return (
    <details className="group rounded-xl border border-garis bg-permukaan meja:rounded-lg">
      <summary className="flex min-h-12 items-center gap-2 px-4 text-base font-semibold text-aksen meja:min-h-9 meja:px-3 meja:text-sm">
        <Ikon nama="buku" />
        Lihat contoh dari {CONTOH_RAB[jenis].sebutan}
        <Ikon nama="siku-bawah" className="ml-auto group-open:rotate-180" />
      </summary>
      <p className="px-4 pb-3.5 text-base text-teks-2 meja:px-3 meja:text-sm">{teks}</p>
      <p className="px-4 pb-3.5 text-base text-teks-3 meja:px-3 meja:text-sm">
        Tulis dengan kata Anda sendiri, sesuai keadaan kelompok Anda.
      </p>
    </details>
  );
}
