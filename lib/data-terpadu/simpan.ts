import 'server-only';
import { randomUUID } from 'node:crypto';
import type { OrangBaris } from '@/lib/data-terpadu/baris';
import { BELUM_USAI, terlaluBanyakSalah } from '@/lib/data-terpadu/rules';
import { catat } from '@/lib/server/audit';
import { bacaJam } from '@/lib/server/clock';
import { db, type Tx } from '@/lib/server/db';
import { indeksButa } from '@/lib/server/secret';
import type { ImporTerpadu } from '@/prisma/generated/client';

/** What becomes of one row: a person, or an error. */
export type Catatan =
  | { baris: number; orang: OrangBaris }
  | { baris: number; kolom: string; pesan: string };

/** The database takes nothing that no command speaks for; each batch is one (prisma, dinding). */
async function dalamPerintah<T>(kerja: (tx: Tx, perintahId: string) => Promise<T>): Promise<T> {
  const perintahId = randomUUID();
  return db().$transaction(
    async (tx) => {
      await tx.$executeRaw`select set_config('app.perintah', ${perintahId}, true)`;
      return kerja(tx, perintahId);
    },
    { timeout: 30_000, maxWait: 15_000 },
  );
}

type Kini = { dibaca: number; dimuat: number; salah: number; status: string };

async function kunci(tx: Tx, id: string): Promise<Kini | undefined> {
  const [row] = await tx.$queryRaw<Kini[]>`select dibaca, dimuat, salah, status
    from "ImporTerpadu" where id = ${id}::uuid for update`;
  return row;
}

export const mulaiMuat = (id: string, saat?: Date): Promise<void> =>
  dalamPerintah(async (tx) => {
    const sekarang = saat ?? (await bacaJam(tx)).sekarang;
    const kini = await kunci(tx, id);
    if (!kini || !BELUM_USAI.includes(kini.status)) return;
    await tx.imporTerpadu.update({
      where: { id },
      data: { status: 'BERJALAN', pesan: null, ...(kini.dibaca === 0 && { mulai: sekarang }) },
    });
  });

/** Stopped half way: nothing is lost, and whoever looks sees that it does not go on by itself now. */
export const tandaiHenti = (id: string): Promise<void> =>
  dalamPerintah(async (tx) => {
    const kini = await kunci(tx, id);
    if (kini && BELUM_USAI.includes(kini.status))
      await tx.imporTerpadu.update({
        where: { id },
        data: { status: 'BERHENTI', pesan: 'Terhenti di tengah. Sistem mencoba lagi sendiri.' },
      });
  });

type Batch = { dari: number; sampai: number; catatan: readonly Catatan[] };

/** False = cancelled meanwhile, or another runner has got further: then nothing is written. */
export const simpanBatch = (impor: ImporTerpadu, b: Batch): Promise<boolean> => {
  const orang = b.catatan.filter((c) => 'orang' in c);
  const salah = b.catatan.filter((c) => 'pesan' in c);
  const isi = kolomOrang(orang);
  return dalamPerintah(async (tx) => {
    const kini = await kunci(tx, impor.id);
    if (!kini || !BELUM_USAI.includes(kini.status) || kini.dibaca !== b.dari) return false;
    if (orang.length > 0)
      await tx.$executeRaw`insert into "OrangTerpadu" ("imporId", baris, wilayah, nama, "namaBaku",
          "nikIndeks", "nikAkhir", "kkIndeks", lahir, "jenisKelamin", desil)
        select ${impor.id}::uuid, * from unnest(${isi.baris}::int[], ${isi.wilayah}::text[],
          ${isi.nama}::text[], ${isi.namaBaku}::text[], ${isi.nikIndeks}::text[],
          ${isi.nikAkhir}::text[], ${isi.kkIndeks}::text[], ${isi.lahir}::date[],
          ${isi.jenisKelamin}::text[], ${isi.desil}::int[])`;
    if (salah.length > 0)
      await tx.salahTerpadu.createMany({
        data: salah.map(({ baris, kolom, pesan }) => ({ imporId: impor.id, baris, kolom, pesan })),
      });
    await tx.imporTerpadu.update({
      where: { id: impor.id },
      data: {
        status: 'BERJALAN',
        dibaca: b.sampai,
        dimuat: kini.dimuat + orang.length,
        salah: kini.salah + salah.length,
      },
    });
    return true;
  });
};

/** Only here do numbers become their blind index; the whole number is stored nowhere (rules 2.8). */
function kolomOrang(catatan: readonly { baris: number; orang: OrangBaris }[]) {
  const o = catatan.map((c) => c.orang);
  return {
    baris: catatan.map((c) => c.baris),
    wilayah: o.map((x) => x.wilayah),
    nama: o.map((x) => x.nama),
    namaBaku: o.map((x) => x.namaBaku),
    nikIndeks: o.map((x) => indeksButa('nik', x.nik)),
    nikAkhir: o.map((x) => x.nik.slice(-4)),
    kkIndeks: o.map((x) => (x.kk ? indeksButa('kk', x.kk) : null)),
    lahir: o.map((x) => x.lahir),
    jenisKelamin: o.map((x) => x.jenisKelamin),
    desil: o.map((x) => x.desil),
  };
}

const TERLALU_BANYAK = 'Lebih dari separuh barisnya salah. Periksa pilihan kolomnya.';
const KOSONG = 'Tidak ada baris yang bisa dimuat dari berkas ini.';

/** The end of reading: it counts from now on, or nothing of it is kept but the list of errors. */
export const tutupMuat = (id: string, saat?: Date, ditolak?: string): Promise<void> =>
  dalamPerintah(async (tx, perintahId) => {
    const sekarang = saat ?? (await bacaJam(tx)).sekarang;
    const kini = await kunci(tx, id);
    if (!kini || !BELUM_USAI.includes(kini.status)) return;
    const pesan =
      ditolak ??
      (kini.dimuat === 0
        ? KOSONG
        : terlaluBanyakSalah(kini.salah, kini.dimuat + kini.salah)
          ? TERLALU_BANYAK
          : null);
    if (pesan) await tx.orangTerpadu.deleteMany({ where: { imporId: id } });
    const row = await tx.imporTerpadu.update({
      where: { id },
      data: {
        status: pesan ? 'GAGAL' : 'SELESAI',
        pesan,
        total: kini.dibaca,
        selesai: sekarang,
        ...(pesan && { dimuat: 0 }),
      },
    });
    const actor = {
      id: row.olehId,
      nama: row.oleh,
      peran: 'DINAS_STAF' as const,
      wilayah: [row.wilayah],
      kelompokId: null,
    };
    await catat(
      tx,
      { actor, sekarang, perintahId },
      {
        aksi: 'dataTerpadu.impor',
        subjek: 'dataTerpadu',
        subjekId: id,
        isi: { akhir: row.status, dimuat: row.dimuat, salah: row.salah },
      },
    );
  });
