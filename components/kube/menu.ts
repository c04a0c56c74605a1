import type { NamaIkon } from '@/components/ui/jalur-ikon';

export type ButirMenu = {
  href: string;
  label: string;
  ikon: NamaIkon;
  hitung?: number;
  /** hitungan yang berarti salah, bukan antre */
  merah?: boolean;
  /** kata pendek untuk menu bawah HP */
  pendek?: string;
  /** tampil di menu bawah HP; bila tak satu pun ditandai, empat pertama yang tampil */
  hp?: boolean;
};

export type KelompokMenu = { judul?: string; butir: ButirMenu[] };

const BATAS_HP = 4;

export function menuHp(menu: KelompokMenu[]): ButirMenu[] {
  const semua = menu.flatMap((k) => k.butir);
  const dipilih = semua.filter((b) => b.hp);
  return (dipilih.length > 0 ? dipilih : semua).slice(0, BATAS_HP);
}
