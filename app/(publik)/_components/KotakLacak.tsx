import { KOTAK } from '@/components/ui/kelas-kotak';
import { Tombol } from '@/components/ui/Tombol';

/** Only the number travels in the address; the code is asked for on the next page. */
export function KotakLacak() {
  return (
    <form
      action="/lacak"
      method="get"
      aria-labelledby="lacak-judul"
      className="grid gap-2.5 rounded-xl border border-garis bg-permukaan p-4 shadow-angkat lg:gap-3 lg:p-5"
    >
      <h2 id="lacak-judul" className="text-lg lg:text-xl">
        Lacak proposal
      </h2>
      <div className="grid gap-1.5">
        <label htmlFor="lacak-nomor" className="font-semibold">
          Nomor proposal
        </label>
        <input
          id="lacak-nomor"
          name="nomor"
          autoComplete="off"
          maxLength={40}
          aria-describedby="lacak-bantu"
          className={`${KOTAK} text-lg tracking-[0.03em]`}
        />
        <p id="lacak-bantu" className="text-teks-3 lg:text-sm">
          Ada di tanda terima. Siapkan juga kode lacaknya.
        </p>
      </div>
      <Tombol nada="utama" lebar ikon="cari">
        Lacak
      </Tombol>
    </form>
  );
}
