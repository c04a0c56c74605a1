import { db } from '@/lib/server/db';
import { gantiKetua, mintaMundur } from '@/scripts/muat/cerita-lanjutan';
import { jalan, saat, surat } from '@/scripts/muat/langkah';
import type { Berjalan } from '@/scripts/muat/perjalanan';
import { TUJUAN } from '@/scripts/muat/tujuan';

const kelompokOf = async (nama: string): Promise<string> =>
  (await db().kelompok.findFirstOrThrow({ where: { nama } })).id;

/** A member of Sipatuo proposes another secretary; it waits on the support of a second one. */
async function usulanAnggota(): Promise<void> {
  const [oleh, pada] = ['anggota2.sipatuo', saat('2025-09-12')];
  const id = await kelompokOf('Sipatuo');
  const baru = await db().anggota.findFirstOrThrow({ where: { kelompokId: id, urut: 7 } });
  await jalan(oleh, pada, 'kelompok.gantiPengurus', {
    id,
    sekretaris: baru.id,
    alasan: 'Sekretaris lama merawat orang tuanya di Makassar.',
    ...(await surat(oleh, pada, 'BA/02/Sipatuo', 'Musyawarah kelompok (contoh)')),
  });
}

/** A leader replaced, one about to be, one proposed by a member, and a group that asks to withdraw from the Ministry's list. */
export async function muatPerubahan(semua: readonly Berjalan[]): Promise<void> {
  const sah = TUJUAN.find((t) => t.akhir === 'kelompok:DISAHKAN');
  if (sah) await gantiKetua(sah, await kelompokOf(sah.nama), 4, '2025-09-09');
  const pada = saat('2025-09-11');
  const id = await kelompokOf('Resopa');
  const baru = await db().anggota.findFirstOrThrow({ where: { kelompokId: id, urut: 4 } });
  await jalan('pendamping.baraka', pada, 'kelompok.gantiPengurus', {
    id,
    sekretaris: baru.id,
    alasan: 'Sekretaris lama pindah rumah.',
    ...(await surat('pendamping.baraka', pada, 'BA/02/Resopa', 'Musyawarah kelompok (contoh)')),
  });
  await usulanAnggota();
  const mundur = semua.find((b) => b.akhir === 'proposal:DI_PUSAT');
  if (mundur) await mintaMundur(mundur.ketua, mundur.proposalId, '2025-09-12');
}
