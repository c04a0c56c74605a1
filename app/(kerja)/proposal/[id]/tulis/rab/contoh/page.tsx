import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { salinBaris } from '@/app/(kerja)/proposal/[id]/tulis/actions';
import { muatTulisan } from '@/app/(kerja)/proposal/[id]/tulis/muat';
import { Form } from '@/components/form/Form';
import { BilahRab } from '@/components/kube/BilahRab';
import { Judul } from '@/components/ui/Halaman';
import { Ikon } from '@/components/ui/Ikon';
import { formatVolume, jumlahBaris } from '@/lib/core/jumlah';
import { bersih } from '@/lib/core/nama';
import type { ButirRab } from '@/lib/core/rab';
import { formatRupiah } from '@/lib/core/rupiah';
import { angkaIndonesia } from '@/lib/core/tanggal';
import { CONTOH_RAB, type JenisContoh, jenisContoh } from '@/lib/proposal/contoh-rab';

export const metadata: Metadata = { title: 'Contoh belanja' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ jenis?: string | string[] }>;
};

const kunci = (teks: string) => bersih(teks).toLowerCase();

export default async function ContohPage({ params, searchParams }: Props) {
  const { p } = await muatTulisan((await params).id);
  const { jenis } = await searchParams;
  const dipilih: JenisContoh =
    typeof jenis === 'string' && jenis in CONTOH_RAB
      ? (jenis as JenisContoh)
      : jenisContoh(p.kelompok.usaha);
  const contoh = CONTOH_RAB[dipilih];
  const ada = new Set(p.rab.map((b) => kunci(b.uraian)));
  return (
    <div className="mx-auto grid max-w-2xl gap-3">
      <Judul
        judul={`Contoh belanja ${contoh.sebutan}`}
        sub="Harga tahun 2025, hanya contoh. Salin yang perlu, lalu ubah harganya."
        kembali={{ href: `/proposal/${p.id}/tulis/rab`, label: 'Rencana belanja' }}
      />
      <nav aria-label="Contoh lain">
        <ul className="flex flex-wrap gap-x-5">
          {Object.values(CONTOH_RAB).map((c) => (
            <li key={c.jenis}>
              <Link
                href={`?jenis=${c.jenis}`}
                aria-current={c.jenis === dipilih ? 'page' : undefined}
                className="inline-flex min-h-12 items-center text-base aria-[current]:font-semibold aria-[current]:text-teks meja:min-h-8 meja:text-sm"
              >
                {c.sebutan}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ul className="rounded-xl border border-garis bg-permukaan meja:rounded-lg">
        {contoh.butir.map((b) => (
          <Baris key={b.uraian} id={p.id} butir={b} ada={ada.has(kunci(b.uraian))} />
        ))}
      </ul>
      <BilahRab total={p.total} pagu={p.pagu} lekat />
    </div>
  );
}

function Baris({ id, butir, ada }: { id: string; butir: ButirRab; ada: boolean }) {
  const volume = formatVolume(butir.volumeMilli);
  return (
    <li className="flex items-start gap-3 border-t border-garis px-4 py-2 text-base first:border-t-0 meja:px-3 meja:text-sm">
      <span className="min-w-0 flex-1">
        {butir.uraian}
        <span className="block text-teks-2">
          {volume} {butir.satuan} × <span className="utuh">{formatRupiah(butir.hargaSatuan)}</span>
        </span>
        <b className="utuh">{angkaIndonesia(jumlahBaris(butir.volumeMilli, butir.hargaSatuan))}</b>
      </span>
      {ada ? (
        <span className="inline-flex min-h-12 items-center gap-1.5 font-semibold text-baik meja:min-h-8.5">
          <Ikon nama="cek" />
          Sudah ada
        </span>
      ) : (
        <Form
          aksi="proposal.ubah"
          action={salinBaris}
          perintahId={randomUUID()}
          tombol="Salin"
          nada="biasa"
          tersembunyi={{
            id,
            uraian: butir.uraian,
            volume,
            satuan: butir.satuan,
            harga: String(butir.hargaSatuan),
          }}
        />
      )}
    </li>
  );
}
