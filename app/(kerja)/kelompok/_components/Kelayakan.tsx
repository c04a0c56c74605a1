import { FormCabut, FormKecuali } from '@/app/(kerja)/kelompok/_components/FormKecuali';
import { Baris } from '@/components/ui/Baris';
import { Lencana } from '@/components/ui/Lencana';
import { Panel } from '@/components/ui/Panel';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import { DINILAI, KRITERIA, kalimatSkor, LABEL_KRITERIA, type Nilai } from '@/lib/core/kelayakan';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { KelayakanBerkas } from '@/lib/kelompok/queries-kelayakan';

type Props = { data: KelayakanBerkas };

const KEPALA = [
  { label: 'Nama' },
  ...KRITERIA.map((k) => ({ label: LABEL_KRITERIA[k] })),
  { label: 'Skor', kanan: true },
];

/** Members against criteria, in words and signs; what the Kabid excepted stands below (F22–F28). */
export function Kelayakan({ data }: Props) {
  if (data.anggota.length === 0) return null;
  const bolehBeri = data.boleh['kelompok.kecualikan'] === null;
  const bolehCabut = data.boleh['kelompok.cabutPengecualian'] === null;
  const adaTolak = data.anggota.some((a) => a.nilai.some((n) => n.hasil === 'tidak'));
  return (
    <Panel id="kelayakan" judul="Kelayakan" kanan={kalimatSkor(data.skor)} awas={adaTolak} rapat>
      <p className="border-b border-garis px-4 py-2.5 text-base text-teks-2 meja:px-3 meja:text-sm">
        Semua anggota memenuhi {kalimatSkor(data.skor)}.
      </p>
      <TabelKartu kepala={KEPALA} keterangan="Anggota dan kriteria">
        {data.anggota.map((a) => (
          <Baris key={a.id}>
            <Sel kepala>{a.nama}</Sel>
            {a.nilai.map((n) => (
              <Sel key={n.kriteria} label={LABEL_KRITERIA[n.kriteria]}>
                <Tanda n={n} />
              </Sel>
            ))}
            <Sel label="Skor" kanan>
              {a.skor}/{DINILAI.length}
            </Sel>
          </Baris>
        ))}
      </TabelKartu>
      {(data.pengecualian.length > 0 || bolehBeri) && (
        <div className="grid gap-3 border-t border-garis p-4 meja:p-3">
          {data.pengecualian.length > 0 && (
            <ul aria-label="Pengecualian" className="grid gap-3 text-base meja:text-sm">
              {data.pengecualian.map((p) => (
                <li key={p.id} data-pengecualian={p.kriteria} className="grid gap-1.5">
                  <span>
                    <b>{p.nama}</b> dikecualikan oleh {p.oleh},{' '}
                    <span className="utuh">{tanggalIndonesia(p.pada)}</span>. {p.alasan}
                  </span>
                  {bolehCabut && <FormCabut kelompokId={data.kelompokId} p={p} />}
                </li>
              ))}
            </ul>
          )}
          {bolehBeri && <FormKecuali data={data} />}
        </div>
      )}
    </Panel>
  );
}

const WUJUD = {
  terpenuhi: { label: 'Ya', nada: 'baik', ikon: 'cek' },
  peringatan: { label: 'Perlu dilihat', nada: 'perhatian', ikon: 'peringatan' },
  tidak: { label: 'Tidak', nada: 'bahaya', ikon: 'silang-bulat' },
} as const;

/** The sign with its word; the whole sentence is one tap or hover away and read out. */
function Tanda({ n }: { n: Nilai }) {
  const w = WUJUD[n.hasil];
  const label = n.kecuali
    ? 'Dikecualikan'
    : n.derajat === 'prioritas'
      ? 'Bukan prioritas'
      : w.label;
  return (
    <span title={n.pesan}>
      <Lencana status={n.hasil} label={label} nada={w.nada} ikon={w.ikon} sunyi />
      {n.hasil !== 'terpenuhi' && <span className="sr-only">{n.pesan}</span>}
    </span>
  );
}
