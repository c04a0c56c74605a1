import { randomUUID } from 'node:crypto';
import { lepas } from '@/app/(kerja)/proposal/[id]/tulis/actions';
import { Form } from '@/components/form/Form';
import type { ProposalTampil } from '@/lib/proposal/queries';

/** Papers that belong to no member: the place of business, a letter of permission. */
export function LampiranLain({ p }: { p: ProposalTampil }) {
  const lain = p.lampiran.filter((l) => l.jenis === 'LAIN');
  if (lain.length === 0) return null;
  return (
    <section aria-label="Lampiran lain">
      <h2 className="mb-1.5 text-base meja:text-sm">Lampiran lain</h2>
      <ul className="rounded-xl border border-garis bg-permukaan meja:rounded-lg">
        {lain.map((l) => (
          <li
            key={l.id}
            className="flex flex-wrap items-center gap-3 border-t border-garis px-4 py-2 text-base first:border-t-0 meja:text-sm"
          >
            <a
              href={`/api/berkas/${l.berkasId}`}
              className="inline-flex min-h-12 min-w-0 flex-1 items-center break-all meja:min-h-8"
            >
              {l.namaBerkas}
            </a>
            <Form
              aksi="proposal.ubah"
              action={lepas}
              perintahId={randomUUID()}
              tombol="Lepas"
              nada="polos"
              tersembunyi={{ id: p.id, lampiranId: l.id }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
