type Props = {
  /** 0–100 */
  persen: number;
  /** tanpa nama batang hanya mengulang kata di sampingnya */
  nama?: string;
  warna?: string;
  tinggi?: number;
};

/** Batang dari SVG: lebarnya atribut, bukan `style`, supaya lolos CSP ketat. */
export function Batang({ persen, nama, warna = 'fill-aksen', tinggi = 10 }: Props) {
  const lebar = Math.min(100, Math.max(0, persen));
  const r = tinggi / 2;
  return (
    <svg
      role={nama ? 'img' : undefined}
      aria-label={nama}
      aria-hidden={nama ? undefined : true}
      width="100%"
      height={tinggi}
      className="block overflow-hidden rounded-full"
    >
      <rect width="100%" height={tinggi} rx={r} className="fill-cekung stroke-garis-kuat/40" />
      <rect width={`${lebar}%`} height={tinggi} rx={lebar >= 100 ? r : 0} className={warna} />
    </svg>
  );
}
