import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { KunjunganTampil } from '@/lib/kunjungan/queries';
import { isiKesehatan, isiLaporan, isiPenilaian } from '@/lib/kunjungan/rincian';

export function DataKunjungan({ k }: { k: KunjunganTampil }) {
  const waktu = {
    label: 'Waktu yang dihitung',
    isi: `${tanggalIndonesia(k.dari)} sampai ${tanggalIndonesia(k.sampai)}`,
  };
  if (k.tanggal === null)
    return (
      <Panel judul="Jadwal">
        <Rincian butir={[waktu, { label: 'Usaha', isi: k.kelompok.usaha }]} />
      </Panel>
    );
  return (
    <>
      <Panel judul="Laporan">
        <Rincian butir={k.jenis === 'TAMBAHAN' ? isiLaporan(k) : [waktu, ...isiLaporan(k)]} />
      </Panel>
      <Panel judul="Kesehatan kelompok">
        <Rincian butir={isiKesehatan(k)} />
      </Panel>
      <Panel judul="Penilaian pendamping" awas={k.sesuai === false}>
        <Rincian butir={isiPenilaian(k)} />
      </Panel>
    </>
  );
}
