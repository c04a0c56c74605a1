import Link from 'next/link';
import { Baris } from '@/components/ui/Baris';
import { Lencana } from '@/components/ui/Lencana';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { LABEL_JABATAN } from '@/lib/kelompok/labels';
import { bacaPeriode, LABEL_SUMBER } from '@/lib/proposal/labels';
import type { ProposalTampil } from '@/lib/proposal/queries';

const KEPALA = [{ label: 'Nama' }, { label: 'Data terpadu' }, { label: 'Dicek' }];

type Props = { p: ProposalTampil; dipilih: number | null };

/** Each member against data terpadu: source, period, desil, day and officer (F46, rules 2.5). */
export function TabelPeriksa({ p, dipilih }: Props) {
  const tanya = (urut: number) =>
    new URLSearchParams({ anggota: String(urut), ...(p.antre && { antre: p.antre }) });
  return (
    <TabelKartu kepala={KEPALA} keterangan="Pemeriksaan anggota">
      {p.anggota.map((a) => (
        <Baris key={a.id} kini={a.urut === dipilih}>
          <Sel kepala>
            <Link
              href={`/proposal/${p.id}/periksa?${tanya(a.urut)}#bukti`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {a.urut}. {a.nama}
            </Link>
            <span className="block font-normal text-teks-3">
              {a.jabatan !== 'ANGGOTA' && `${LABEL_JABATAN[a.jabatan]}, `}NIK •••• {a.nikAkhir}
            </span>
          </Sel>
          <Sel label="Data terpadu">
            <Hasil a={a} desilMaks={p.setelan.desilMaks} />
            {a.periksa && (
              <span className="block text-teks-3">
                {LABEL_SUMBER[a.periksa.sumber]}, {bacaPeriode(a.periksa.periode)}
              </span>
            )}
          </Sel>
          <Sel label="Dicek">{dicek(a)}</Sel>
        </Baris>
      ))}
    </TabelKartu>
  );
}

type Anggota = ProposalTampil['anggota'][number];

function dicek({ periksa }: Anggota) {
  if (!periksa) return null;
  return (
    <>
      <span className="utuh">{tanggalIndonesia(periksa.tanggal)}</span>
      <span className="block text-teks-3">{periksa.petugas}</span>
      {periksa.catatan && <span className="block">{periksa.catatan}</span>}
    </>
  );
}

function Hasil({ a, desilMaks }: { a: Anggota; desilMaks: number }) {
  if (!a.periksa)
    return <Lencana status="BELUM" label="Belum dicocokkan" nada="netral" ikon="jam" sunyi />;
  if (!a.periksa.terdata)
    return <Lencana status="TIDAK_TERDATA" label="Tidak terdata" nada="perhatian" sunyi />;
  const { desil } = a.periksa;
  const kata = desil === null ? '' : `, desil ${desil}`;
  return (desil ?? 0) > desilMaks ? (
    <Lencana status="DI_ATAS" label={`Terdata${kata}`} nada="perhatian" sunyi />
  ) : (
    <Lencana status="COCOK" label={`Cocok${kata}`} nada="baik" ikon="cek" sunyi />
  );
}
