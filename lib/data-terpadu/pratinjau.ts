import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { bacaBaris, barisKosong, type HasilBaris } from '@/lib/data-terpadu/baris';
import { bacaKepala, pemetaanAwal } from '@/lib/data-terpadu/berkas';
import {
  kabupatenOf,
  kolomKembar,
  kolomWajibKurang,
  medanKolom,
  type Pemetaan,
  SEMUA_BIDANG,
  subjekBaru,
} from '@/lib/data-terpadu/rules';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { BerkasDitolak } from '@/lib/server/sheet';

type Alamat = Record<string, string | string[] | undefined>;

export type BarisContoh = {
  nomor: number;
  orang: { nama: string; nikAkhir: string; lahir: string; desil: number | null } | null;
  salah: string | null;
};

/** What the columns page shows of an upload of one's own, before anything is loaded. */
export type Pratinjau = {
  berkasId: string;
  nama: string;
  lembar: readonly string[];
  lembarKe: number;
  judul: string[];
  pemetaan: Pemetaan;
  /** the columns were chosen like this last time */
  ingat: boolean;
  contoh: BarisContoh[];
  perkiraan: number;
  siap: boolean;
};

const angka = (v: unknown): number | undefined =>
  typeof v === 'string' && /^\d{1,3}$/.test(v) ? Number(v) : undefined;

const pilihanOf = (a: Alamat): Pemetaan | null => {
  if (!SEMUA_BIDANG.some((b) => medanKolom(b) in a)) return null;
  const p: Pemetaan = {};
  for (const b of SEMUA_BIDANG) {
    const k = angka(a[medanKolom(b)]);
    if (k !== undefined) p[b] = k;
  }
  return p;
};

/** Null = no such upload of this officer, or it is in use already. */
export async function pratinjau(
  actor: Actor,
  alamat: Alamat,
): Promise<Pratinjau | { galat: string } | null> {
  const wilayah = kabupatenOf(actor);
  const berkasId = String(alamat.berkas ?? '');
  if (can(actor, 'dataTerpadu.impor', subjekBaru(actor)) || !z.uuid().safeParse(berkasId).success)
    return null;
  const berkas = await db().berkas.findFirst({
    where: { id: berkasId, pengunggah: actor.id, subjekId: null },
  });
  if (!berkas) return null;
  try {
    const lembarKe = angka(alamat.lembar) ?? 0;
    const kepala = await bacaKepala(berkasId, lembarKe);
    const awal = await pemetaanAwal(db(), wilayah, kepala.judul);
    const pemetaan = pilihanOf(alamat) ?? awal.pemetaan;
    const di = { kabupaten: wilayah, hari: (await jam()).sekarang };
    return {
      berkasId,
      nama: berkas.namaAsli,
      lembar: kepala.lembar,
      lembarKe,
      judul: kepala.judul,
      pemetaan,
      ingat: awal.ingat,
      contoh: kepala.contoh
        .filter((b) => !barisKosong(b.sel, pemetaan))
        .map((b) => contohOf(b.nomor, bacaBaris(b.sel, pemetaan, di))),
      perkiraan: kepala.perkiraan,
      siap: kolomWajibKurang(pemetaan).length === 0 && kolomKembar(pemetaan) === undefined,
    };
  } catch (error) {
    if (error instanceof BerkasDitolak) return { galat: error.message };
    throw error;
  }
}

const contohOf = (nomor: number, h: HasilBaris): BarisContoh =>
  h.ok
    ? {
        nomor,
        salah: null,
        orang: {
          nama: h.orang.nama,
          nikAkhir: h.orang.nik.slice(-4),
          lahir: h.orang.lahir,
          desil: h.orang.desil,
        },
      }
    : { nomor, orang: null, salah: h.pesan };
