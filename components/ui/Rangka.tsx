const LEBAR = ['w-4/5', 'w-11/12', 'w-3/5', 'w-5/6', 'w-2/3', 'w-3/4', 'w-1/2', 'w-full'];

/** Paling banyak delapan baris. Rangka diam: tidak ada yang berputar di atas isi (LOOK 4). */
export function Rangka({ baris = 3, label = 'Sedang memuat' }: { baris?: number; label?: string }) {
  return (
    <div role="status" className="py-1">
      <span className="sr-only">{label}</span>
      {LEBAR.slice(0, baris).map((lebar) => (
        <div
          key={lebar}
          aria-hidden="true"
          className={`my-2 h-3 rounded-[3px] border border-garis bg-cekung ${lebar}`}
        />
      ))}
    </div>
  );
}
