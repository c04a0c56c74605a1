import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { hariIni } from '@/lib/core/tanggal';
import { type RingkasanPekerjaan, ringkasPekerjaan } from '@/lib/kelompok/pekerjaan';
import { bacaKelompok } from '@/lib/kelompok/subjek';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';

export type HalamanPekerjaan = {
  kelompok: { id: string; nama: string };
  anggota: {
    id: string;
    nama: string;
    pekerjaan: string;
    pekerjaanSesudah: string | null;
    /** the day of the last answer, from the event */
    dicatat: string | null;
  }[];
  ringkasan: RingkasanPekerjaan;
  /** why the form is closed; null = open, undefined = not this role's */
  tertutup: string | null | undefined;
};

export async function findPekerjaan(actor: Actor, id: string): Promise<HalamanPekerjaan | null> {
  const { sekarang } = await jam();
  const isi = await bacaKelompok({ tx: db(), actor, sekarang }, id);
  if (!isi) return null;
  const { row, setelan } = isi;
  const [sesudah, jejak] = await Promise.all([
    db().anggota.findMany({
      where: { kelompokId: id, sampai: null },
      select: { id: true, pekerjaanSesudah: true },
    }),
    db().peristiwa.findMany({
      where: { subjekId: id, aksi: 'kelompok.catatPekerjaan' },
      orderBy: { urut: 'asc' },
      select: { isi: true, pada: true },
    }),
  ]);
  const kini = new Map(sesudah.map((a) => [a.id, a.pekerjaanSesudah]));
  const pada = new Map(
    jejak.map((j) => [
      (j.isi as { anggotaId?: string }).anggotaId,
      hariIni(j.pada, setelan.zonaWaktu),
    ]),
  );
  const anggota = row.anggota.map((a) => ({
    id: a.id,
    nama: a.nama,
    pekerjaan: a.pekerjaan,
    pekerjaanSesudah: kini.get(a.id) ?? null,
    dicatat: pada.get(a.id) ?? null,
  }));
  const tolak = can(actor, 'kelompok.catatPekerjaan', isi.subject);
  return {
    kelompok: { id: row.id, nama: row.nama },
    anggota,
    ringkasan: ringkasPekerjaan(anggota),
    tertutup: tolak?.kode === 'bukan-peran' ? undefined : (tolak?.pesan ?? null),
  };
}
