const LEBAR = 1366;
const TINGGI = 360;
const TITIK = 18;

/** Jari-jari tiap cincin digoyang tetap (bukan acak) supaya server dan peramban sama. */
function jari(cincin: number, sudut: number) {
  const goyang =
    0.14 * Math.sin(2 * sudut + 0.7 + cincin * 0.18) +
    0.08 * Math.sin(3 * sudut + 2.1 - cincin * 0.22) +
    0.05 * Math.sin(5 * sudut + cincin * 0.4);
  return (46 + cincin * 62) * (1 + goyang);
}

/** Garis tinggi: kurva tertutup Catmull-Rom melalui titik-titik keliling. */
function garis(cincin: number) {
  const cx = 800 + cincin * 22;
  const cy = 322 - cincin * 6;
  const titik = Array.from({ length: TITIK }, (_, i) => {
    const s = (i / TITIK) * 2 * Math.PI;
    const r = jari(cincin, s);
    return [cx + r * 1.15 * Math.cos(s), cy + r * 0.62 * Math.sin(s)] as const;
  });
  const di = (i: number) => titik[(i + TITIK) % TITIK] ?? ([0, 0] as const);
  const bulat = Math.round;
  let d = `M${bulat(di(0)[0])} ${bulat(di(0)[1])}`;
  for (let i = 0; i < TITIK; i += 1) {
    const [a, b, c, e] = [di(i - 1), di(i), di(i + 1), di(i + 2)];
    d += `C${bulat(b[0] + (c[0] - a[0]) / 6)} ${bulat(b[1] + (c[1] - a[1]) / 6)} ${bulat(c[0] - (e[0] - b[0]) / 6)} ${bulat(c[1] - (e[1] - b[1]) / 6)} ${bulat(c[0])} ${bulat(c[1])}`;
  }
  return `${d}Z`;
}

/** Di mana garis menghilang supaya tidak lewat di bawah kalimat. */
const PUDAR = {
  beranda:
    '[mask-image:linear-gradient(180deg,transparent_35%,#000_80%)] lg:[mask-image:linear-gradient(90deg,transparent_30%,#000_75%)]',
  masuk: '[mask-image:linear-gradient(90deg,transparent_46%,#000_80%)]',
};

const GARIS = Array.from({ length: 9 }, (_, i) => garis(i));

/**
 * Satu-satunya hiasan: garis kontur pegunungan Enrekang (LOOK 1.7). Hanya di beranda publik dan
 * halaman masuk, memudar di bawah teks. Induknya harus `relative overflow-hidden`.
 */
export function Kontur({ jenis = 'beranda' }: { jenis?: keyof typeof PUDAR }) {
  return (
    <svg
      viewBox={`0 0 ${LEBAR} ${TINGGI}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      data-tanpa-cetak=""
      className={`pointer-events-none absolute inset-0 size-full fill-none stroke-aksen-sedang opacity-50 ${PUDAR[jenis]}`}
      strokeWidth="1.25"
    >
      {GARIS.map((d) => (
        <path key={d.slice(0, 16)} d={d} vectorEffect="non-scaling-stroke" />
      ))}
    </svg>
  );
}
