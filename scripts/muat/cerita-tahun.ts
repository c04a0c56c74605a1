import { db } from '@/lib/server/db';
import { jalan, surat } from '@/scripts/muat/langkah';

const idTahun = async (tahun: number): Promise<string> =>
  (await db().tahunProgram.findUniqueOrThrow({ where: { tahun } })).id;

export const siapkanTahun = (admin: string, tahun: number, pada: Date) =>
  jalan(admin, pada, 'tahunProgram.siapkan', {
    tahun: String(tahun),
    nama: `Bantuan Usaha Ekonomi Produktif KUBE ${tahun}`,
  });

export const bukaTahun = async (oleh: string, tahun: number, pada: Date) =>
  jalan(oleh, pada, 'tahunProgram.buka', { id: await idTahun(tahun) });

export const tutupPengajuan = async (oleh: string, tahun: number, pada: Date) =>
  jalan(oleh, pada, 'tahunProgram.tutupPengajuan', { id: await idTahun(tahun) });

export const tutupTahun = async (oleh: string, tahun: number, pada: Date) =>
  jalan(oleh, pada, 'tahunProgram.tutup', { id: await idTahun(tahun) });

export const aturKuota = (
  direktur: string,
  tahun: number,
  wilayah: string,
  jumlah: number,
  pada: Date,
) =>
  jalan(direktur, pada, 'tahunProgram.aturKuota', {
    tahun: String(tahun),
    wilayah,
    jumlah: String(jumlah),
  });

/** New settings as the form sends them: path → text; the rest stays. */
export async function aturTahun(
  admin: string,
  tahun: number,
  ubahan: Record<string, string>,
  pada: Date,
) {
  const kini = await db().setelan.findFirstOrThrow({
    where: { tahun },
    orderBy: { nomor: 'desc' },
  });
  return jalan(admin, pada, 'tahunProgram.aturTahun', {
    tahun: String(tahun),
    nomor: String(kini.nomor),
    catatan: `Perubahan ${Object.keys(ubahan).join(', ')} (contoh)`,
    ...ubahan,
  });
}

export const bekukan = (kadis: string, wilayah: string, alasan: string, pada: Date) =>
  jalan(kadis, pada, 'pembekuan.bekukan', { wilayah: wilayah || 'semua', alasan });

export const cairkan = (oleh: string, id: string, alasan: string, pada: Date) =>
  jalan(oleh, pada, 'pembekuan.cairkan', { id, alasan });

/** An office's paper, recorded by one person of Dinas and confirmed by another. */
export async function rekamDanBenarkan(
  perekam: string,
  pembenar: string,
  langkah: { aksi: string; id: string; nomor: string; penandatangan: string },
  isi: Record<string, unknown>,
  pada: Date,
): Promise<string> {
  const { id } = await jalan(perekam, pada, 'dicatatkan.rekam', {
    aksi: langkah.aksi,
    id: langkah.id,
    ...(await surat(perekam, pada, langkah.nomor, langkah.penandatangan)),
    ...isi,
  });
  await jalan(pembenar, pada, 'dicatatkan.konfirmasi', { id });
  return id;
}
