import { SETELAN_AWAL } from '@/lib/core/setelan';
import { buatKorpus, ukur } from '@/tests/helpers/korpus-mirip';

/** Recall and false positives of the copy-cat guard on both halves of the corpus (issue 5.2). */
const ambang = SETELAN_AWAL.ambangMirip;
const persen = (a: number, b: number) => `${((100 * a) / b).toFixed(1).replace('.', ',')} %`;

for (const [nama, benih] of [
  ['penyetelan', 7316],
  ['laporan', 7318],
] as const) {
  const { bersih, tiruan } = buatKorpus(benih, 1000, 50);
  const u = ukur(bersih, tiruan, ambang);
  process.stdout.write(
    `${nama}: ${u.ditemukan} dari ${u.salinan} salinan ditemukan (${persen(u.ditemukan, u.salinan)}); ` +
      `${u.salahTuduh} dari ${u.bersih} usulan jujur tertuduh (${persen(u.salahTuduh, u.bersih)})\n`,
  );
}
