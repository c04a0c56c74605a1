import Link from 'next/link';
import { Ikon } from '@/components/ui/Ikon';
import { Panel } from '@/components/ui/Panel';
import type { KelompokTampil } from '@/lib/kelompok/queries';
import type { TemuanKelompok } from '@/lib/kelompok/rules';

type Butir = TemuanKelompok & { anggotaId?: string };

/** Everything the rules of formation say, what refuses first, each beside where it is mended. */
export function Periksa({ k }: { k: KelompokTampil }) {
  const semua: Butir[] = [
    ...k.temuan,
    ...k.anggota.flatMap((a) => a.temuan.map((t) => ({ ...t, anggotaId: a.id }))),
  ];
  if (semua.length === 0) return null;
  const tolak = semua.filter((t) => t.berat === 'tolak');
  const lihat = semua.filter((t) => t.berat === 'peringatan');
  return (
    <Panel id="periksa" judul="Hasil pemeriksaan" awas={tolak.length > 0}>
      <div className="grid gap-3">
        {tolak.length > 0 && (
          <Bagian judul="Perlu dibetulkan sebelum diajukan" butir={tolak} k={k} bahaya />
        )}
        {lihat.length > 0 && (
          <details className="group/isi">
            <summary className="flex min-h-12 items-center gap-2 rounded-sm text-base font-semibold text-aksen meja:min-h-7 meja:text-sm">
              {lihat.length} hal perlu dilihat, tidak menghalangi
              <Ikon nama="siku-bawah" className="group-open/isi:rotate-180" />
            </summary>
            <Bagian butir={lihat} k={k} />
          </details>
        )}
      </div>
    </Panel>
  );
}

type Props = { judul?: string; butir: Butir[]; k: KelompokTampil; bahaya?: boolean };

function Bagian({ judul, butir, k, bahaya }: Props) {
  const ubah = k.boleh['kelompok.ubahAnggota'] === null;
  return (
    <div>
      {judul && <h3 className="text-base meja:text-sm">{judul}</h3>}
      <ul className="mt-1 grid gap-1.5 text-base meja:text-sm">
        {butir.map((t, i) => (
          <li key={`${t.kode}-${t.anggotaId ?? i}`} data-temuan={t.kode} className="flex gap-2">
            <Ikon
              nama={bahaya ? 'silang-bulat' : 'peringatan'}
              ukuran={18}
              className={`mt-0.5 meja:mt-px ${bahaya ? 'text-bahaya' : 'text-perhatian'}`}
            />
            <span className="min-w-0">
              {t.pesan}{' '}
              {ubah && t.anggotaId && (
                <Link
                  href={`/kelompok/${k.id}/anggota/${t.anggotaId}`}
                  className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
                >
                  Buka anggota
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
