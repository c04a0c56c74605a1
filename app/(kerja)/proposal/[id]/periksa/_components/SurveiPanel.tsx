import type { ReactNode } from 'react';
import { Lencana } from '@/components/ui/Lencana';
import { Panel } from '@/components/ui/Panel';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { ProposalTampil } from '@/lib/proposal/queries';

export function SurveiPanel({ p, children }: { p: ProposalTampil; children?: ReactNode }) {
  const kini = p.survei.filter((s) => s.putaran === p.putaran);
  return (
    <Panel judul="Kunjungan lapangan">
      {kini.length === 0 ? (
        <p className="text-teks-3">Belum dicatat.</p>
      ) : (
        <ul className="grid gap-2">
          {kini.map((s) => (
            <li key={s.id}>
              <Lencana
                status={s.layak ? 'LAYAK_LAPANGAN' : 'TIDAK_LAYAK_LAPANGAN'}
                label={s.layak ? 'Layak' : 'Tidak layak'}
                nada={s.layak ? 'baik' : 'bahaya'}
                sunyi
              />{' '}
              <span className="text-teks-2">
                {[tanggalIndonesia(s.tanggal), ...s.tim].join(', ')}
              </span>
              {s.catatan && <span className="block">{s.catatan}</span>}
            </li>
          ))}
        </ul>
      )}
      {children && <div className="mt-2.5">{children}</div>}
    </Panel>
  );
}
