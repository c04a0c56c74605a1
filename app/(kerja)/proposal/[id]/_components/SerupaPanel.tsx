import type { ReactNode } from 'react';
import { Panel } from '@/components/ui/Panel';
import { kelompok } from '@/lib/core/lifecycle/kelompok';
import { LABEL_KEJENUHAN } from '@/lib/proposal/labels';
import type { ProposalTampil } from '@/lib/proposal/queries';

const tahap = (status: string): string =>
  kelompok.states[status as keyof typeof kelompok.states]?.label.toLowerCase() ?? status;

/** Who already does this business here, the group's own answer, and the decision (F39, T11). */
export function SerupaPanel({ p, children }: { p: ProposalTampil; children?: ReactNode }) {
  const { desa, kecamatan } = p.serupa;
  const putusan = p.kejenuhan.find((k) => k.putaran === p.putaran);
  const jenuh = desa.length >= p.setelan.ambangJenuh;
  return (
    <Panel
      judul="Usaha serupa"
      id="usaha-serupa"
      awas={Boolean(children) && !putusan}
      kanan={
        putusan ? (
          <b>{LABEL_KEJENUHAN[putusan.hasil]}</b>
        ) : (
          children && <b className="text-perhatian">perlu diputuskan</b>
        )
      }
    >
      {desa.length === 0 ? (
        <p>Belum ada kelompok lain dengan usaha ini di {p.desa}.</p>
      ) : (
        <ul>
          {desa.map((s) => (
            <li key={s.id} className="flex flex-wrap justify-between gap-x-3 py-0.5">
              <b>{s.nama}</b>
              <span className="text-teks-3">
                {tahap(s.status)}, {s.tahun}
              </span>
            </li>
          ))}
        </ul>
      )}
      {kecamatan.length > 0 && (
        <p className="mt-1.5 text-teks-2">Di desa lain sekecamatan: {kecamatan.length} kelompok.</p>
      )}
      {(jenuh || p.isi.pembeda) && (
        <p className="mt-1.5">
          <b>Jawaban kelompok:</b> {p.isi.pembeda ?? 'belum ada.'}
        </p>
      )}
      {putusan?.alasan && (
        <p className="mt-1.5">
          <b>Alasan putusan:</b> {putusan.alasan}
        </p>
      )}
      {children && <div className="mt-2.5">{children}</div>}
    </Panel>
  );
}
