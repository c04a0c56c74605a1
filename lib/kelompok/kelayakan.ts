import 'server-only';
import { type AnggotaRingkas, periksaKelompok } from '@/lib/core/anggota';
import {
  bolehDikecualikan,
  type Nilai,
  nilaiAnggota,
  skorAnggota,
  skorKelompok,
} from '@/lib/core/kelayakan';
import { hariIni } from '@/lib/core/tanggal';
import {
  type BarisKelompok,
  type IsiKelompok,
  ringkasKelompok,
  ringkasSemua,
} from '@/lib/kelompok/subjek';
import type { Tx } from '@/lib/server/db';

/** Who meets which criterion, for the group's page, the village and the verification (F22–F28). */

export type Penolakan = { kode: string; pesan: string };

export type KelayakanAnggota = {
  id: string;
  urut: number;
  nama: string;
  nilai: Nilai[];
  skor: number;
  /** refusals of this person that the Kabid may except */
  bolehKecuali: Penolakan[];
};

export type PengecualianTampil = {
  id: string;
  nama: string;
  kriteria: string;
  alasan: string;
  oleh: string;
  /** 'YYYY-MM-DD' */
  pada: string;
};

export type Kelayakan = {
  anggota: KelayakanAnggota[];
  /** criteria that every member meets */
  skor: number;
  pengecualian: PengecualianTampil[];
};

/**
 * All members against all criteria, whatever the stage. Where Dinas has checked somebody, its result
 * stands in place of what was said at registration.
 */
export async function nilaiKelompok(
  tx: Tx,
  { row, setelan }: IsiKelompok,
  sekarang: Date,
): Promise<Kelayakan> {
  const hari = hariIni(sekarang, setelan.zonaWaktu);
  const anggota = await denganHasilPeriksa(tx, row);
  const kelompok = ringkasKelompok(row);
  const temuan = periksaKelompok(anggota, kelompok, setelan, hari);
  const nilai = anggota.map((a) => nilaiAnggota(a, kelompok, setelan, hari));
  return {
    anggota: row.anggota.map((a, i) => ({
      id: a.id,
      urut: a.urut,
      nama: a.nama,
      nilai: nilai[i] ?? [],
      skor: skorAnggota(nilai[i] ?? []),
      bolehKecuali: temuan
        .filter((t) => t.anggota === i && t.berat === 'tolak')
        .filter((t) => bolehDikecualikan(t.kode, anggota[i] as AnggotaRingkas, hari))
        .map(({ kode, pesan }) => ({ kode, pesan })),
    })),
    skor: skorKelompok(nilai),
    pengecualian: row.pengecualian.map((k) => ({
      ...k,
      pada: hariIni(k.pada, setelan.zonaWaktu),
      nama: row.anggota.find((a) => a.id === k.anggotaId)?.nama ?? 'Anggota lama',
    })),
  };
}

async function denganHasilPeriksa(tx: Tx, row: BarisKelompok): Promise<AnggotaRingkas[]> {
  const ringkas = ringkasSemua(row);
  if (row.proposal.length === 0) return ringkas;
  const hasil = await tx.periksaAnggota.findMany({
    where: { anggotaId: { in: row.anggota.map((a) => a.id) } },
    orderBy: { id: 'asc' },
    select: { anggotaId: true, terdata: true, desil: true },
  });
  // later ones replace earlier ones
  const terbaru = new Map(hasil.map((h) => [h.anggotaId, h.terdata ? h.desil : null]));
  return ringkas.map((a, i) => {
    const id = row.anggota[i]?.id ?? '';
    return terbaru.has(id) ? { ...a, desil: terbaru.get(id) ?? null } : a;
  });
}
