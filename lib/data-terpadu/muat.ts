import 'server-only';
import { bacaBaris, barisKosong, type OrangBaris } from '@/lib/data-terpadu/baris';
import { bacaPemetaan, isiSel } from '@/lib/data-terpadu/berkas';
import { BELUM_USAI, type Pemetaan } from '@/lib/data-terpadu/rules';
import {
  type Catatan,
  mulaiMuat,
  simpanBatch,
  tandaiHenti,
  tutupMuat,
} from '@/lib/data-terpadu/simpan';
import { db } from '@/lib/server/db';
import { enqueue } from '@/lib/server/jobs';
import { log } from '@/lib/server/log';
import { BerkasDitolak, bukaLembar } from '@/lib/server/sheet';
import { disk } from '@/lib/server/storage';
import type { ImporTerpadu } from '@/prisma/generated/client';

/** The worker's side of an import: reads on from `dibaca`, writes in batches, never twice. */

const BATCH = 2000;

export type OpsiMuat = {
  batch?: number;
  /** asked between batches: the process is to end, so leave the rest to the next one */
  henti?: () => boolean;
  /** only scripts and tests move time */
  sekarang?: Date;
};

export type HasilMuat = 'SELESAI' | 'GAGAL' | 'DIBATALKAN' | 'TERHENTI' | 'DISELA';

export async function muatTerpadu(imporId: string, opsi: OpsiMuat = {}): Promise<HasilMuat> {
  const impor = await db().imporTerpadu.findUnique({ where: { id: imporId } });
  if (!impor) return 'DISELA';
  if (!BELUM_USAI.includes(impor.status)) return buang(impor);
  await mulaiMuat(imporId, opsi.sekarang);
  try {
    const akhir = await bacaSemua(impor, opsi);
    if (akhir === 'TERHENTI') await tandaiHenti(imporId);
    if (akhir !== 'HABIS') return akhir;
    await tutupMuat(imporId, opsi.sekarang);
  } catch (error) {
    if (!(error instanceof BerkasDitolak)) {
      await tandaiHenti(imporId);
      throw error; // the queue tries again
    }
    await tutupMuat(imporId, opsi.sekarang, error.message);
  }
  return buang(await db().imporTerpadu.findUniqueOrThrow({ where: { id: imporId } }));
}

/** The office's file holds whole numbers of everybody: gone as soon as nothing reads it any more. */
async function buang(impor: ImporTerpadu): Promise<HasilMuat> {
  await disk.remove(impor.berkasId);
  const { id, status, dimuat, salah } = impor;
  log.info({ id, status, dimuat, salah }, 'pemuatan data terpadu berakhir');
  return status as HasilMuat;
}

type Rencana = { lembarKe?: number; kepala?: number };

async function bacaSemua(
  impor: ImporTerpadu,
  opsi: OpsiMuat,
): Promise<'HABIS' | 'TERHENTI' | 'DISELA'> {
  const { lembarKe = 0, kepala = 1 } = impor.pemetaan as Rencana;
  const baca = pembaca(impor, bacaPemetaan(impor.pemetaan));
  const buku = await bukaLembar(disk.path(impor.berkasId), lembarKe);
  let [ke, sudah, catatan] = [-kepala, impor.dibaca, [] as Catatan[]];
  // the database writes one batch while the next is being read; never two at once
  let tulis: Promise<boolean> = Promise.resolve(true);
  const simpan = async (): Promise<boolean> => {
    if (!(await tulis)) return false;
    if (ke > sudah) tulis = simpanBatch(impor, { dari: sudah, sampai: ke, catatan });
    tulis.catch(() => undefined); // whoever awaits it next hears of it
    [sudah, catatan] = [Math.max(ke, sudah), []];
    return true;
  };
  try {
    for await (const { nomor, sel } of buku.baris()) {
      if (++ke <= 0) continue;
      const c = baca(nomor, isiSel(sel));
      // rows of an earlier run are read again only to know whose number has been seen
      if (ke <= sudah) continue;
      if (c) catatan.push(c);
      if (ke - sudah < (opsi.batch ?? BATCH)) continue;
      if (!(await simpan())) return 'DISELA';
      if (opsi.henti?.()) return (await tulis) ? 'TERHENTI' : 'DISELA';
    }
    return (await simpan()) && (await tulis) ? 'HABIS' : 'DISELA';
  } finally {
    await tulis.catch(() => undefined);
    await buku.tutup();
  }
}

/** One row after the other, with the memory of all numbers before: a second one is an error. */
function pembaca(impor: ImporTerpadu, p: Pemetaan) {
  const di = { kabupaten: impor.wilayah, hari: impor.dibuat };
  const terlihat = new Map<number | string, number>();
  return (baris: number, sel: ReturnType<typeof isiSel>): Catatan | null => {
    if (barisKosong(sel, p)) return null;
    const hasil = bacaBaris(sel, p, di);
    if (!hasil.ok) return { baris, kolom: hasil.kolom, pesan: hasil.pesan };
    const kunci = ringkas(hasil.orang);
    const lalu = terlihat.get(kunci);
    if (lalu !== undefined)
      return { baris, kolom: 'nik', pesan: `NIK ini sudah ada di baris ${lalu}.` };
    terlihat.set(kunci, baris);
    return { baris, orang: hasil.orang };
  };
}

// a number takes a quarter of the room of its text; beyond 2^53 (Papua) the text is kept
const ringkas = ({ nik }: OrangBaris): number | string =>
  Number.isSafeInteger(Number(nik)) ? Number(nik) : nik;

/** After a start of the worker: what a killed one left behind goes on. */
export async function sambungTerputus(): Promise<void> {
  const rows = await db().imporTerpadu.findMany({
    where: { status: { in: [...BELUM_USAI] } },
    select: { id: true },
  });
  for (const { id } of rows) await enqueue(db(), 'muatTerpadu', { id }, `terpadu:${id}`);
}
