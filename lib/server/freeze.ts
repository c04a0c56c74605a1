import 'server-only';
import type { Subject } from '@/lib/core/can';
import type { Action } from '@/lib/core/policy';
import { masalah } from '@/lib/core/problem';
import type { Problem } from '@/lib/core/result';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { bacaZona } from '@/lib/server/clock';
import type { Tx } from '@/lib/server/db';

/** Reading, complaints, accounts, and lifting the freeze itself go on while an area is frozen. */
const TETAP_JALAN = [
  'pembekuan',
  'pengaduan',
  'akun',
  'pengguna',
  'berkas',
  'data',
  'tahunProgram',
];
const MEMBACA: readonly Action[] = [
  'kelompok.bukaNik',
  'rekening.bukaNomor',
  'pencairan.catatAuditor',
];

/** Every move but reading in a frozen area answers "dibekukan" (lifecycle.md 2, bekukan). */
export async function pembekuanAtas(
  tx: Tx,
  aksi: Action,
  subject: Pick<Subject, 'wilayah' | 'wilayahBaris'>,
): Promise<Problem | null> {
  if (TETAP_JALAN.includes(aksi.split('.')[0] ?? '') || MEMBACA.includes(aksi)) return null;
  const kode = subject.wilayahBaris ?? [subject.wilayah];
  const berlaku = await tx.pembekuan.findMany({
    where: { status: 'BERLAKU' },
    select: { wilayah: true, alasan: true, sejak: true },
  });
  const kena = berlaku.find((b) => kode.some((k) => k.startsWith(b.wilayah)));
  if (!kena) return null;
  const sejak = waktuIndonesia(kena.sejak, await bacaZona(tx));
  return masalah('dibekukan', `Wilayah ini dibekukan sejak ${sejak}. Alasan: ${kena.alasan}`);
}
