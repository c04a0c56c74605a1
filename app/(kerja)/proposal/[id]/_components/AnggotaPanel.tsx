import { Baris } from '@/components/ui/Baris';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { LABEL_JABATAN } from '@/lib/kelompok/labels';
import type { ProposalTampil } from '@/lib/proposal/queries';

const KEPALA = [
  { label: 'Nama' },
  { label: 'NIK' },
  { label: 'Umur', kanan: true },
  { label: 'Pekerjaan' },
  { label: 'KK dan KTP' },
];

/** Members with the last four of their numbers; in full only on the group's page, with a reason. */
export function AnggotaPanel({ p }: { p: ProposalTampil }) {
  return (
    <Panel judul={`${p.anggota.length} anggota`} rapat>
      <TabelKartu kepala={KEPALA} keterangan="Anggota kelompok">
        {p.anggota.map((a) => (
          <Baris key={a.id}>
            <Sel kepala>
              {a.urut}. {a.nama}
              {a.jabatan !== 'ANGGOTA' && (
                <span className="ml-1.5 font-normal text-teks-3">{LABEL_JABATAN[a.jabatan]}</span>
              )}
            </Sel>
            <Sel label="NIK" utuh>
              •••• {a.nikAkhir}
            </Sel>
            <Sel kanan label="Umur">
              {a.umur}
            </Sel>
            <Sel label="Pekerjaan">{a.pekerjaan}</Sel>
            <Sel label="KK dan KTP">{foto(p, a)}</Sel>
          </Baris>
        ))}
      </TabelKartu>
    </Panel>
  );
}

function foto(p: ProposalTampil, { id, urut }: ProposalTampil['anggota'][number]) {
  const isi = p.lampiran.filter((l) => l.anggotaId === id);
  const ditandai = p.status === 'DIKEMBALIKAN' ? p.bidangSalah : [];
  const salah = ['kk', 'ktp'].filter((j) => ditandai.includes(`anggota.${urut}.${j}`));
  if (isi.length === 0 && salah.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap justify-end gap-x-3 sm:justify-start">
      {isi.map((l) => (
        <a
          key={l.id}
          href={`/api/berkas/${l.berkasId}`}
          className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
        >
          {l.jenis}
        </a>
      ))}
      {salah.length > 0 && (
        <span className="font-semibold text-perhatian">
          {salah.map((j) => j.toUpperCase()).join(', ')} perlu diperbaiki
        </span>
      )}
    </span>
  );
}
