/** Work before the group and now: does the aid lower unemployment (F16)? */

const TANPA_KERJA =
  /^(menganggur|pengangguran|(tidak|belum|tdk|blm) (ada )?(be)?kerja|tanpa pekerjaan)/i;

/** As people write it: "menganggur", "belum bekerja", "tidak ada kerja". */
export const menganggur = (pekerjaan: string): boolean => TANPA_KERJA.test(pekerjaan.trim());

export type RingkasanPekerjaan = {
  /** members with an answer for today */
  tercatat: number;
  /** of all members: without work when they joined */
  menganggurDulu: number;
  /** of those: with work now */
  bekerjaKini: number;
};

export const ringkasPekerjaan = (
  anggota: readonly { pekerjaan: string; pekerjaanSesudah: string | null }[],
): RingkasanPekerjaan => {
  const dulu = anggota.filter((a) => menganggur(a.pekerjaan));
  return {
    tercatat: anggota.filter((a) => a.pekerjaanSesudah).length,
    menganggurDulu: dulu.length,
    bekerjaKini: dulu.filter((a) => a.pekerjaanSesudah && !menganggur(a.pekerjaanSesudah)).length,
  };
};
