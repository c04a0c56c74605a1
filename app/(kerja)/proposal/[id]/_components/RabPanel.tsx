import { TabelRab } from '@/app/(kerja)/proposal/[id]/_components/TabelRab';
import { Catatan } from '@/components/ui/Catatan';
import { Panel } from '@/components/ui/Panel';
import { periksaRab, selisihPagu } from '@/lib/core/rab';
import { formatRupiah } from '@/lib/core/rupiah';
import type { ProposalTampil } from '@/lib/proposal/queries';

/** The budget with its sum against the ceiling; lines to think about stand below (N6, N7). */
export function RabPanel({ p }: { p: ProposalTampil }) {
  const beda = selisihPagu(p.total, p.pagu);
  const { peringatan } = periksaRab(
    p.rab.map((b) => ({
      uraian: b.uraian,
      volumeMilli: b.volume,
      satuan: b.satuan,
      hargaSatuan: b.harga,
    })),
    p.setelan,
  );
  return (
    <Panel
      judul={
        p.status === 'DIKEMBALIKAN' && p.bidangSalah.includes('rab')
          ? 'Rencana belanja (perlu diperbaiki)'
          : 'Rencana belanja'
      }
      kanan={
        <span className={beda.arah === 'pas' ? 'text-baik' : 'text-perhatian'}>
          {beda.kalimat.charAt(0).toUpperCase() + beda.kalimat.slice(1)}
        </span>
      }
      rapat
    >
      {p.rab.length === 0 ? (
        <p className="px-4 py-3.5 text-teks-3 meja:px-3 meja:py-2.5">Belum ada barang.</p>
      ) : (
        <TabelRab butir={p.rab} total={p.total} keterangan="Rencana belanja" />
      )}
      {p.perKeluarga !== null && (
        <p className="px-4 py-2 text-base text-perhatian meja:px-3 meja:text-sm">
          Bantuan ini {formatRupiah(p.perKeluarga)}/KK, lebih besar dari kelompok biasa.
        </p>
      )}
      {peringatan.length > 0 && (
        <div className="p-3">
          <Catatan nada="perhatian">
            {peringatan.map((w) => (
              <p key={`${w.baris}-${w.kode}`}>{w.pesan}</p>
            ))}
          </Catatan>
        </div>
      )}
    </Panel>
  );
}
