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

const KEPALA = [{ label: 'Nama' }, { label: 'Perlu dilihat' }, { label: 'Terpenuhi', kanan: true }];

/**
 * Every member against criteria a–f: the sentences of what is not met, and how many are. A matrix of
 * seven columns hid those sentences, and did not fit beside the file (F22–F28).
 */
export function Kelayakan({ data }: Props) {
  if (data.anggota.length === 0) return null;
  const bolehBeri = data.boleh['kelompok.kecualikan'] === null;
  const bolehCabut = data.boleh['kelompok.cabutPengecualian'] === null;
  const adaTolak = data.anggota.some((a) => a.nilai.some((n) => n.hasil === 'tidak'));
  return (
    <Panel id="kelayakan" judul="Kelayakan" kanan={kalimatSkor(data.skor)} awas={adaTolak} rapat>
      <p className="border-b border-garis px-4 py-2.5 text-base text-teks-2 meja:px-3 meja:text-sm">
        Yang dinilai: {KRITERIA.map((k) => LABEL_KRITERIA[k]).join('; ')}.
      </p>
      <TabelKartu kepala={KEPALA} keterangan="Anggota dan kriteria">
        {data.anggota.map((a) => (
          <Baris key={a.id}>
            <Sel kepala>{a.nama}</Sel>
            <Sel>
              {a.nilai.every((n) => n.hasil === 'terpenuhi') ? (
                <Lencana status="terpenuhi" label="Tidak ada" nada="baik" ikon="cek" sunyi />
              ) : (
                <ul className="grid gap-1">
                  {a.nilai
                    .filter((n) => n.hasil !== 'terpenuhi')
                    .map((n) => (
                      <Tanda key={n.kriteria} n={n} />
                    ))}
                </ul>
              )}
            </Sel>
            <Sel label="Terpenuhi" kanan>
              {a.skor} dari {DINILAI.length}
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
  peringatan: { label: 'Perlu dilihat', nada: 'perhatian', ikon: 'peringatan' },
  tidak: { label: 'Tidak memenuhi', nada: 'bahaya', ikon: 'silang-bulat' },
} as const;

/** The sign with its word, and the sentence of the rule. */
function Tanda({ n }: { n: Nilai }) {
  const w = n.hasil === 'tidak' ? WUJUD.tidak : WUJUD.peringatan;
  const label = n.kecuali
    ? 'Dikecualikan'
    : n.derajat === 'prioritas'
      ? 'Bukan prioritas'
      : w.label;
  return (
    <li>
      <Lencana status={n.hasil} label={label} nada={w.nada} ikon={w.ikon} sunyi /> {n.pesan}
    </li>
  );
}
