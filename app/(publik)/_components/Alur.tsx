import { TENGAH } from '@/components/kube/KerangkaPublik';

/** The chain of F33–F50 in four steps a neighbour can retell. */
const ALUR = [
  { judul: 'Bentuk kelompok', isi: '5 sampai 20 keluarga yang tinggal berdekatan.' },
  { judul: 'Susun proposal', isi: 'Pendamping membantu menghitung rencana belanja.' },
  { judul: 'Diperiksa berjenjang', isi: 'Desa, kecamatan, Dinas, lalu Kementerian Sosial.' },
  {
    judul: 'Dana dan pendampingan',
    isi: 'Dana masuk ke rekening kelompok. Usaha didampingi.',
  },
];

export function Alur() {
  return (
    <section aria-labelledby="alur" className={`${TENGAH} pt-1 pb-6 lg:pb-9`}>
      <h2 id="alur" className="text-xl tracking-[-0.01em]">
        Begini alurnya
      </h2>
      <ol className="mt-3.5 grid lg:grid-cols-4">
        {ALUR.map((l, i) => (
          <li
            key={l.judul}
            className="group relative pt-0.5 pb-4.5 pl-11.5 text-teks-2 lg:pt-10 lg:pr-5 lg:pb-0 lg:pl-0"
          >
            <span
              aria-hidden="true"
              className="absolute top-0 left-0 grid size-7.5 place-items-center rounded-full border-2 border-aksen text-sm font-semibold text-aksen"
            >
              {i + 1}
            </span>
            <span
              aria-hidden="true"
              className="absolute top-8.5 bottom-0.5 left-3.5 w-0.5 bg-aksen-sedang group-last:hidden lg:top-3.5 lg:right-2 lg:bottom-auto lg:left-9.5 lg:h-0.5 lg:w-auto"
            />
            <b className="block text-teks">{l.judul}</b>
            {l.isi}
          </li>
        ))}
      </ol>
    </section>
  );
}
