import type { Metadata } from 'next';
import { LacakForm } from '@/app/(publik)/lacak/_components/LacakForm';
import { KerangkaPublik, TENGAH } from '@/components/kube/KerangkaPublik';
import { nomorBaku } from '@/lib/lacak/schema';
import { getKantor } from '@/lib/publik/queries';

export const metadata: Metadata = {
  title: 'Lacak proposal',
  // the address may carry a number; no search engine needs it
  robots: { index: false },
};

type Props = { searchParams: Promise<{ nomor?: string | string[] }> };

export default async function LacakPage({ searchParams }: Props) {
  const { nomor } = await searchParams;
  const kantor = await getKantor();
  return (
    <KerangkaPublik kantor={kantor.nama}>
      <div className={`${TENGAH} grid gap-4 py-5 lg:max-w-2xl lg:py-9`}>
        <header>
          <h1 className="text-2xl tracking-[-0.02em]">Lacak proposal</h1>
          <p className="mt-1.5 text-teks-2">
            Isi nomor dan kode dari tanda terima. Halaman ini tidak memuat nama siapa pun.
          </p>
        </header>
        <LacakForm nomor={typeof nomor === 'string' ? nomorBaku(nomor).slice(0, 40) : ''} />
        <section aria-labelledby="hilang" className="rounded-xl border border-garis p-4">
          <h2 id="hilang" className="text-lg">
            Tanda terima hilang?
          </h2>
          <p className="mt-1 text-teks-2">
            Ketua dapat membukanya lagi di akunnya. Pendamping juga dapat membantu.
          </p>
        </section>
      </div>
    </KerangkaPublik>
  );
}
