import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/core/actor';
import { hariKe, kelulusan, muatOrang, pilihanPendamping } from '@/lib/pengguna/queries';
import { berlakuHari } from '@/lib/pengguna/rules';
import { dariDate } from '@/lib/server/actor';
import { jam } from '@/lib/server/clock';
import { db } from '@/lib/server/db';
import { suratOf } from '@/lib/surat/queries';
import { setelanBerlaku } from '@/lib/tahun/queries';
import { namaWilayah, type Pilihan } from '@/lib/wilayah/queries';

export type PenugasanTampil = NonNullable<Awaited<ReturnType<typeof findPenugasan>>>;

/** One assignment for the ADMIN of the area, with its letter and what was handed over; or null. */
export async function findPenugasan(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const { sekarang } = await jam();
  const t = await db().penugasan.findUnique({ where: { id } });
  if (!t || !actor.wilayah.some((w) => t.kecamatan.startsWith(w))) return null;
  const ada = await muatOrang(actor, db(), t.pendampingId, sekarang);
  if (!ada) return null;
  const [kecamatan, kabupaten, lulus, surat, serahan, tahun] = await Promise.all([
    namaWilayah(db(), t.kecamatan),
    namaWilayah(db(), t.kecamatan.slice(0, 4)),
    kelulusan(db(), t.pendampingId, sekarang),
    suratOf(db(), id),
    serahanDi(t.kecamatan, t.pendampingId),
    setelanBerlaku(db()),
  ]);
  return {
    id,
    kode: t.kecamatan,
    kecamatan: kecamatan.lengkap,
    kantor: kabupaten.lengkap,
    kop: tahun?.setelan.surat.kop ?? null,
    pendamping: { id: t.pendampingId, nama: ada.orang.nama },
    dari: dariDate(t.dari),
    sampai: t.sampai && dariDate(t.sampai),
    berlaku: berlakuHari(t.dari, t.sampai, hariKe(sekarang)),
    hariIni: dariDate(hariKe(sekarang)),
    pengganti: t.pengganti,
    alasan: t.alasan,
    kelulusan: lulus,
    surat,
    serahan,
    subject: ada.subject,
  };
}

async function serahanDi(kecamatan: string, orang: string) {
  const rows = await db().serahTerima.findMany({
    where: { kecamatan, OR: [{ dariId: orang }, { kepadaId: orang }] },
    orderBy: [{ pada: 'desc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, dari: true, kepada: true, sifat: true, mulai: true, sampai: true },
  });
  return rows.map((r) => ({
    ...r,
    mulai: dariDate(r.mulai),
    sampai: r.sampai && dariDate(r.sampai),
  }));
}

export type Penerima = { pilihan: Pilihan[]; belumLulus: number };

/** Who may take over: companions of the office who passed the province's training (F62, T9). */
export async function pilihanPenerima(actor: Actor, kecualiId: string): Promise<Penerima> {
  const { sekarang } = await jam();
  const semua = (await pilihanPendamping(actor, sekarang)).filter((p) => p.id !== kecualiId);
  const lulus = await Promise.all(semua.map((p) => kelulusan(db(), p.id, sekarang)));
  const boleh = semua.filter((_, i) => lulus[i] !== null);
  return {
    pilihan: boleh.map((p) => ({ nilai: p.id, label: `${p.nama}, ${p.kantor}` })),
    belumLulus: semua.length - boleh.length,
  };
}
