import { Catatan } from '@/components/ui/Catatan';
import type { FormulirGanti } from '@/lib/kelompok/formulir-ganti';
import { sebutDesa } from '@/lib/kelompok/rules';

type Props = { f: FormulirGanti; pengurus: boolean };

/** What follows from a replacement, said before anybody fills it in (F53, T48). */
export function Akibat({ f, pengurus }: Props) {
  const desa = sebutDesa(f.acuan.desaKelompok);
  return (
    <Catatan nada="perhatian" judul="Sebelum mengisi">
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        <li>
          Penggantian berlaku setelah {desa}
          {f.ditetapkan && ' dan Kabid Dinas Sosial'} setuju.
        </li>
        {f.perluDukungan && <li>Satu anggota lain harus mendukung usul Anda dulu.</li>}
        <li>
          {pengurus
            ? 'Sesudah berlaku, dana berhenti sampai tanda tangan di bank diperbarui.'
            : 'Bila yang keluar pengurus, dana berhenti sampai tanda tangan di bank diperbarui.'}
        </li>
        <li>
          {pengurus
            ? 'Ketua lama langsung kehilangan hak ketua. Namanya tetap di riwayat.'
            : 'Yang keluar langsung kehilangan akses. Namanya tetap di riwayat.'}
        </li>
      </ul>
    </Catatan>
  );
}
