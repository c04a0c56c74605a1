import {
  batalkanUsulan,
  cabut,
  kirimUsulan,
  periksaPusat,
  sampaikan,
  setujuiPusat,
  susunPenetapan,
  susunUsulan,
  tandatanganiUsulan,
  tetapkan,
} from '@/scripts/muat/cerita-pusat';
import { saat } from '@/scripts/muat/langkah';
import type { Berjalan } from '@/scripts/muat/perjalanan';

const idOf = (daftar: readonly Berjalan[]): string[] => daftar.map((b) => b.proposalId);

/** Whose money is decided: everything past the Ministry, except what is still with the decree. */
export const ditetapkan = (b: Berjalan): boolean =>
  /^(pencairan|rekening|kunjungan):/.test(b.akhir) || b.akhir === 'kelompok:TIDAK_AKTIF';

const diPusat = (b: Berjalan): boolean =>
  ditetapkan(b) || b.akhir === 'proposal:LAYAK_PUSAT' || b.akhir.startsWith('penetapan:');

/** Steps 15–18: one letter of this Dinas with all that goes on, decided row by row. */
async function usulanPertama(kab: string, semua: readonly Berjalan[]): Promise<void> {
  const baris = semua.filter(diPusat);
  const usulan = await susunUsulan(`staf.${kab}`, idOf(baris), saat('2025-03-17'));
  await tandatanganiUsulan(`kadis.${kab}`, usulan, saat('2025-03-17', '14:00'), '460/119/Dinsos');
  await kirimUsulan(`staf.${kab}`, usulan, saat('2025-03-18'));
  for (const { proposalId } of baris) {
    await periksaPusat(proposalId, saat('2025-04-21'));
    await setujuiPusat(proposalId, saat('2025-04-22'));
  }
}

/** Later letters, each left at another state of its own. */
async function usulanLain(kab: string, semua: readonly Berjalan[]): Promise<void> {
  const [staf, kadis] = [`staf.${kab}`, `kadis.${kab}`];
  const milik = (...akhir: string[]) => idOf(semua.filter((b) => akhir.includes(b.akhir)));
  const batal = milik('usulan:DIBATALKAN');
  if (batal.length > 0)
    await batalkanUsulan(
      kadis,
      await susunUsulan(staf, batal, saat('2025-08-04')),
      saat('2025-08-06'),
    );
  const kirim = milik('proposal:DIUSULKAN', 'proposal:DI_PUSAT');
  if (kirim.length > 0) {
    const id = await susunUsulan(staf, kirim, saat('2025-08-18'));
    await tandatanganiUsulan(kadis, id, saat('2025-08-19'), '460/275/Dinsos');
    await kirimUsulan(staf, id, saat('2025-08-20'));
    for (const p of milik('proposal:DI_PUSAT')) await periksaPusat(p, saat('2025-09-01'));
  }
  const tanda = milik('usulan:DITANDATANGANI');
  if (tanda.length > 0) {
    const id = await susunUsulan(staf, tanda, saat('2025-09-08'));
    await tandatanganiUsulan(kadis, id, saat('2025-09-09'), '460/301/Dinsos');
  }
  const draf = milik('usulan:DRAF');
  if (draf.length > 0) await susunUsulan(staf, draf, saat('2025-09-10'));
}

export async function usulkan(kab: string, semua: readonly Berjalan[]): Promise<void> {
  await usulanPertama(kab, semua);
  await usulanLain(kab, semua);
}

/** Steps 19–21: the decree, and others that stayed a draft, wait to be made known, or were revoked. */
export async function penetapan(semua: readonly Berjalan[]): Promise<void> {
  const milik = (akhir: string) => idOf(semua.filter((b) => b.akhir === akhir));
  const sk = await susunPenetapan(idOf(semua.filter(ditetapkan)), saat('2025-05-05'));
  await tetapkan(sk, saat('2025-05-07'), '88/3/HK/05/2025');
  await sampaikan(sk, saat('2025-05-14'), 'S-412/5/2025');
  const cabutan = await susunPenetapan(milik('penetapan:DICABUT'), saat('2025-06-02'));
  await tetapkan(cabutan, saat('2025-06-04'), '97/3/HK/06/2025');
  await cabut(cabutan, saat('2025-06-10'), 'Alamat kelompok di lampiran keliru.');
  const belum = await susunPenetapan(milik('penetapan:DITETAPKAN'), saat('2025-09-08'));
  await tetapkan(belum, saat('2025-09-11'), '141/3/HK/09/2025');
  await susunPenetapan(milik('penetapan:DRAF'), saat('2025-09-12'));
}
