import Link from 'next/link';
import type { ReactNode } from 'react';
import { butirInti } from '@/app/(kerja)/proposal/[id]/kirim/butir';
import { bahanOf } from '@/app/(kerja)/proposal/[id]/tulis/muat';
import { BilahRab } from '@/components/kube/BilahRab';
import { Panel } from '@/components/ui/Panel';
import { periksaRab } from '@/lib/core/rab';
import { formatRupiah } from '@/lib/core/rupiah';
import { BAGIAN, type Bagian, LABEL_PENGUSUL } from '@/lib/proposal/bagian';
import type { ProposalTampil } from '@/lib/proposal/queries';

type Ubah = { p: ProposalTampil; langkah: string; judul: string };

/** "Ubah" beside each answer comes back to this page (ux.md 2: check answers). */
function TautUbah({ p, langkah, judul }: Ubah) {
  return (
    <Link
      href={`/proposal/${p.id}/tulis/${langkah}?dari=kirim`}
      aria-label={`Ubah ${judul}`}
      className="inline-flex min-h-12 flex-none items-center px-1 meja:min-h-8"
    >
      Ubah
    </Link>
  );
}

function Baris({ judul, ubah, children }: { judul: string; ubah: Ubah; children: ReactNode }) {
  return (
    <li className="flex items-start gap-3 border-t border-garis py-2 first:border-t-0">
      <div className="min-w-0 flex-1 py-1.5 text-base meja:text-sm">
        <h3 className="text-teks-3">{judul}</h3>
        <div className="break-words whitespace-pre-line">{children}</div>
      </div>
      <TautUbah {...ubah} />
    </li>
  );
}

const Belum = () => <span className="font-semibold text-perhatian">Belum diisi</span>;

function isiBagian(b: Bagian, p: ProposalTampil): ReactNode {
  if (b.kunci !== 'pengusul') return p.isi[b.kunci] || (b.wajib === true ? <Belum /> : '–');
  const { pengusulJenis, pengusulNama } = p.isi;
  if (!pengusulJenis && !pengusulNama) return <Belum />;
  return (
    <>
      {pengusulNama ?? <Belum />}
      <br />
      {pengusulJenis ? LABEL_PENGUSUL[pengusulJenis] : <Belum />}
    </>
  );
}

export function Jawaban({ p }: { p: ProposalTampil }) {
  const { foto } = bahanOf(p);
  const { peringatan } = periksaRab(butirInti(p), p.setelan);
  return (
    <>
      <Panel judul="Isi proposal">
        <ul>
          {BAGIAN.map((b) => (
            <Baris key={b.kunci} judul={b.judul} ubah={{ p, langkah: b.kunci, judul: b.judul }}>
              {isiBagian(b, p)}
            </Baris>
          ))}
        </ul>
      </Panel>
      <Panel
        judul={`Rencana belanja, ${p.rab.length} barang`}
        kanan={<TautUbah p={p} langkah="rab" judul="Rencana belanja" />}
      >
        <ul className="mb-3 text-base meja:text-sm">
          {p.rab.map((b) => (
            <li key={b.id} className="flex justify-between gap-3 py-1">
              <span className="min-w-0">{b.uraian}</span>
              <span className="utuh">{formatRupiah(b.jumlah)}</span>
            </li>
          ))}
        </ul>
        {peringatan.map((w) => (
          <p key={`${w.baris}-${w.kode}`} className="mb-2 text-base text-perhatian meja:text-sm">
            {w.pesan}
          </p>
        ))}
        <BilahRab total={p.total} pagu={p.pagu} />
      </Panel>
      <Panel
        judul="Foto KK dan KTP"
        kanan={<TautUbah p={p} langkah="lampiran" judul="Foto KK dan KTP" />}
      >
        <p className="text-base meja:text-sm">
          {foto.ada} dari {foto.perlu} foto sudah ada.
          {foto.ada < foto.perlu && ' Dinas meminta semuanya, jadi lengkapi sebelum mengirim.'}
        </p>
      </Panel>
    </>
  );
}
