import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { unggahBerkas } from '@/lib/berkas/commands';
import type { Actor } from '@/lib/core/actor';
import { perintah } from '@/lib/registry';
import { topiOf } from '@/lib/server/actor';
import type { Outcome } from '@/lib/server/command';
import { db } from '@/lib/server/db';
import { sha256 } from '@/lib/server/secret';
import { disk } from '@/lib/server/storage';

/** A moment of the story in the office's zone; nine in the morning unless said. */
export const saat = (tanggal: string, jam = '09:00'): Date =>
  new Date(`${tanggal}T${jam}:00+08:00`);

let ingatan: Map<string, Actor> | undefined;

/** From now on nobody's role changes at the very moment he acts, so each actor is built once. */
export const ingatAktor = (): void => {
  ingatan = new Map();
};

/** Who acts: an officer by user name, as the application itself would build the actor that day. */
export async function aktor(namaPengguna: string, pada: Date): Promise<Actor> {
  const kunci = `${namaPengguna} ${pada.getTime()}`;
  const ingat = ingatan?.get(kunci);
  if (ingat) return ingat;
  const p = await db().pengguna.findUniqueOrThrow({ where: { namaPengguna } });
  const [topi] = await topiOf(db(), p.id, pada);
  if (!topi) throw new Error(`${namaPengguna} tidak punya peran pada ${pada.toISOString()}`);
  ingatan?.set(kunci, topi.actor);
  return topi.actor;
}

/**
 * Runs one real command as that person on that day. The story is made of nothing else, so whatever
 * it contains could have happened. A refusal is a mistake of the story and stops the loading.
 */
export async function jalan(
  namaPengguna: string,
  pada: Date,
  aksi: string,
  input: Record<string, unknown>,
): Promise<Outcome> {
  const command = perintah[aksi];
  if (!command) throw new Error(`perintah ${aksi} tidak ada`);
  const hasil = await command.execute({
    actor: await aktor(namaPengguna, pada),
    perintahId: randomUUID(),
    input,
    sekarang: pada,
  });
  if (!hasil.ok) throw new Error(`${namaPengguna} ${aksi}: ${JSON.stringify(hasil.problem)}`);
  return hasil.nilai;
}

let lembar: Buffer | undefined;

/** A blank sheet in place of the scan that a real office would upload. */
async function lembarContoh(): Promise<Buffer> {
  lembar ??= await sharp({
    create: { width: 620, height: 877, channels: 3, background: '#fdfdfb' },
  })
    .jpeg({ quality: 60 })
    .toBuffer();
  return lembar;
}

/** Stores a sheet for this person and answers its id, as the upload route would. */
export async function unggah(namaPengguna: string, pada: Date, nama: string): Promise<string> {
  const isi = await lembarContoh();
  const id = randomUUID();
  const hasil = await unggahBerkas.execute({
    actor: await aktor(namaPengguna, pada),
    perintahId: randomUUID(),
    input: { id, sha256: sha256(isi), jenis: 'image/jpeg', ukuran: isi.length, namaAsli: nama },
    sekarang: pada,
  });
  if (!hasil.ok) throw new Error(`unggah: ${hasil.problem.kode}`);
  // after the row: a loading that is cut off leaves no bytes that no row knows
  await disk.put(id, isi);
  return id;
}

/** The four fields of a letter: number, date, signer, scan. */
export const surat = async (namaPengguna: string, pada: Date, nomor: string, oleh: string) => ({
  suratNomor: nomor,
  suratTanggal: pada.toISOString().slice(0, 10),
  suratPenandatangan: oleh,
  suratBerkas: await unggah(namaPengguna, pada, `${nomor.replaceAll('/', '-')}.jpg`),
});
