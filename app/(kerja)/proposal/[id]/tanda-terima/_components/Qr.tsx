import QRCode from 'qrcode';

/** Drawn on the server as one path: nothing to load, nothing to run, sharp on paper. */
export function Qr({ isi, nama }: { isi: string; nama: string }) {
  const { modules } = QRCode.create(isi, { errorCorrectionLevel: 'M' });
  const n = modules.size;
  const titik = Array.from(modules.data as Uint8Array).flatMap((gelap, i) =>
    gelap ? [`M${i % n} ${Math.floor(i / n)}h1v1h-1z`] : [],
  );
  return (
    <svg
      role="img"
      aria-label={nama}
      // four quiet modules around, as scanners expect
      viewBox={`-4 -4 ${n + 8} ${n + 8}`}
      shapeRendering="crispEdges"
      className="size-40 rounded-lg bg-white"
    >
      <rect x="-4" y="-4" width={n + 8} height={n + 8} fill="#fff" />
      <path d={titik.join('')} fill="#000" />
    </svg>
  );
}
