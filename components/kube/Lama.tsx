import { Batang } from '@/components/kube/Batang';

/** Hari, batang terhadap batas, dan kata (LOOK 4): warna tidak pernah sendirian. */
export function Lama({ hari, batas }: { hari: number; batas: number }) {
  const sisa = batas - hari;
  const kata = sisa > 0 ? `sisa ${sisa}` : sisa === 0 ? 'batas hari ini' : `lewat ${-sisa}`;
  const gaya =
    sisa < 0
      ? { teks: 'text-bahaya font-semibold', batang: 'fill-bahaya-kuat' }
      : sisa === 0
        ? { teks: 'text-perhatian font-semibold', batang: 'fill-perhatian-kuat' }
        : { teks: '', batang: 'fill-aksen-sedang' };
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 whitespace-nowrap max-sm:justify-end sm:grid sm:grid-cols-[3.75rem_3rem_auto] meja:grid-cols-[3.25rem_3rem_auto]">
      <span className={gaya.teks}>{hari === 0 ? 'Hari ini' : `${hari} hari`}</span>
      <span className="w-12">
        <Batang
          persen={batas > 0 ? Math.max(4, (hari / batas) * 100) : 100}
          warna={gaya.batang}
          tinggi={6}
        />
      </span>
      <span className={gaya.teks || 'text-teks-3'}>{kata}</span>
    </span>
  );
}
