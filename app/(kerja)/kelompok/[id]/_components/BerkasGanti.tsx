import { Rincian } from '@/components/ui/Rincian';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { GantiTampil } from '@/lib/kelompok/penggantian';

const APA: Record<GantiTampil['langkah'][number]['apa'], string> = {
  usul: 'Diusulkan',
  dukung: 'Didukung',
  setuju: 'Disetujui',
  tolak: 'Tidak disetujui',
};

/** One replacement: who out, who in, why, on which letter, and who has taken part. */
export function BerkasGanti({ g }: { g: GantiTampil }) {
  return (
    <div className="grid gap-2">
      <p className="text-base font-semibold meja:text-sm">{judul(g)}</p>
      <Rincian
        butir={[
          ...g.perubahan.map((p) => ({
            label: p.jabatan,
            isi: `${p.keluar ?? 'Kosong'}, diganti ${p.masuk}`,
          })),
          { label: 'Alasan', isi: g.alasan },
          {
            label: 'Berita acara',
            isi: g.surat && (
              <a
                href={`/api/berkas/${g.surat.berkasId}`}
                className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
              >
                Nomor {g.surat.nomor}, {tanggalIndonesia(g.surat.tanggal)}
              </a>
            ),
          },
          ...g.langkah.map((l) => ({ label: APA[l.apa], isi: `${l.oleh}, ${l.pada}` })),
          ...(g.catatan ? [{ label: 'Catatan putusan', isi: g.catatan }] : []),
        ]}
      />
    </div>
  );
}

function judul(g: GantiTampil): string {
  const apa = g.jenis === 'PENGURUS' ? 'pengurus' : 'anggota';
  if (!g.hasil) return `Usul ganti ${apa}`;
  if (g.hasil === 'DISETUJUI') return `Ganti ${apa}, berlaku ${g.diputus}`;
  return `Ganti ${apa} tidak disetujui, ${g.diputus}`;
}
