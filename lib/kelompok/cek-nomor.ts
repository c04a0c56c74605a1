import 'server-only';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { parseKk, parseNik } from '@/lib/core/nik';
import { cariGanda } from '@/lib/kelompok/ganda';
import { bacaKelompok } from '@/lib/kelompok/subjek';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { hitung } from '@/lib/server/limit';
import { indeksButa } from '@/lib/server/secret';

export type JenisNomor = 'nik' | 'kk';

/**
 * Said while it is typed, before anything is saved: does the rule of one group hold for this number
 * (T3). The sentence names the rule and never the other group; who guesses numbers is stopped.
 */
export async function cekNomorAnggota(
  actor: Actor,
  kelompokId: string,
  jenis: JenisNomor,
  angka: string,
): Promise<string | null> {
  const { sekarang } = await jam();
  const isi = await bacaKelompok({ tx: db(), actor, sekarang }, kelompokId);
  if (!isi || can(actor, 'kelompok.tambahAnggota', isi.subject)) return null;
  const { row, setelan } = isi;
  const nomor = baca(jenis, angka, sekarang);
  if (!nomor) return null;
  if (!(await hitung('cek-nomor', actor.id)).lolos) return null;
  const indeks = indeksButa(jenis, nomor);
  const sama = row.anggota.find((a) => (jenis === 'nik' ? a.nikIndeks : a.kkIndeks) === indeks);
  if (sama)
    return jenis === 'nik'
      ? `NIK ini sudah ditulis untuk ${sama.nama}. Satu orang cukup satu baris.`
      : `KK ini sama dengan KK ${sama.nama}. Satu KK cukup satu anggota.`;
  const orang = {
    nama: 'ini',
    nikIndeks: jenis === 'nik' ? indeks : '',
    kkIndeks: jenis === 'kk' ? indeks : '',
  };
  // seen by nobody's eyes: the other group stays "kelompok lain" also for who could see it
  const buta: Actor = { ...actor, wilayah: [], kelompokId: null };
  const [temuan] = await cariGanda(
    { tx: db(), actor: buta },
    { id: row.id, anggota: [orang] },
    setelan,
  );
  return temuan?.pesan ?? null;
}

function baca(jenis: JenisNomor, angka: string, sekarang: Date): string | null {
  if (jenis === 'kk') {
    const kk = parseKk(angka);
    return kk.ok ? kk.kk : null;
  }
  const nik = parseNik(angka, sekarang);
  return nik.ok ? nik.nik : null;
}
