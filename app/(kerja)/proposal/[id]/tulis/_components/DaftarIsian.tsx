import Link from 'next/link';
import { Ikon } from '@/components/ui/Ikon';
import { Lencana } from '@/components/ui/Lencana';
import { KEADAAN, type Tugas } from '@/lib/proposal/tugas';

/** The task list (ux.md 2): each row is one screen, big enough for a thumb, with its state in words. */
export function DaftarIsian({ proposalId, tugas }: { proposalId: string; tugas: Tugas[] }) {
  return (
    <ol className="rounded-xl border border-garis bg-permukaan meja:rounded-lg">
      {tugas.map((t) => (
        <li key={t.langkah} className="border-t border-garis first:border-t-0">
          <Link
            href={`/proposal/${proposalId}/tulis/${t.langkah}`}
            className="flex min-h-14 items-center gap-3 px-4 py-2 text-base text-teks no-underline hover:bg-cekung meja:min-h-11 meja:text-sm"
          >
            <span className="min-w-0 flex-1">
              <span className="font-semibold">{t.judul}</span>
              {t.kata && <span className="block text-teks-2">{t.kata}</span>}
            </span>
            <Keadaan tugas={t} />
            <Ikon nama="siku-kanan" className="text-teks-3" />
          </Link>
        </li>
      ))}
    </ol>
  );
}

function Keadaan({ tugas }: { tugas: Tugas }) {
  const k = KEADAAN[tugas.keadaan];
  return (
    <span data-keadaan={tugas.keadaan} className="flex-none">
      <Lencana
        status={tugas.keadaan}
        label={k.label}
        nada={k.nada}
        sunyi={tugas.keadaan !== 'perbaiki'}
      />
    </span>
  );
}
