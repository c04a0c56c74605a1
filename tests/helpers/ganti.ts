import { randomUUID } from 'node:crypto';
import { menunggu } from '@/lib/beranda/queries';
import type { Actor } from '@/lib/core/actor';
import { db } from '@/lib/server/db';
import { nikContoh } from '@/scripts/muat/sipatuo';
import { pelaku, surat } from './people';
import { coba, JUNI } from './uang';

/** What tests of replacements say again and again; every change goes through a real command. */

export type Isian = Record<string, unknown>;
export const PENDAMPING = 'pendamping.baraka';
export const DESA = 'desa.balla';
let benih = 9000;

export const anggotaKe = (kelompokId: string, urut: number) =>
  db().anggota.findFirstOrThrow({ where: { kelompokId, urut } });

export const dasar = async (siapa: string, nomor = `BA/${randomUUID().slice(0, 8)}`) => ({
  alasan: 'Pindah kerja ke kota.',
  ...(await surat(siapa, JUNI, nomor, 'Musyawarah (contoh)')),
});

const nomor = (ke: number) => ({ nik: nikContoh(ke).nik, kk: nikContoh(ke).kk });

export const orang = (lain: Isian = {}): Isian => ({
  nama: 'Orang Baru (contoh)',
  ...nomor(benih++),
  desa: '7316031021',
  pendidikan: 'SD',
  pekerjaan: 'buruh tani',
  bisaBaca: 'ya',
  bisaTulis: 'ya',
  bisaHitung: 'ya',
  desil: '2',
  ...lain,
});

/** A proposal to bring somebody in for the member with this number. */
export const usulAnggota = async (
  siapa: string,
  id: string,
  urut: number,
  baru: Isian,
  nomor?: string,
) => ({
  id,
  keluarId: (await anggotaKe(id, urut)).id,
  ...baru,
  ...(await dasar(siapa, nomor)),
});

export async function jadi(siapa: string | Actor, aksi: string, isi: Isian) {
  const hasil = await coba(siapa, aksi, isi);
  if (!hasil.ok) throw new Error(`${aksi}: ${JSON.stringify(hasil.problem)}`);
  return hasil.nilai;
}

export const putus = (id: string, penggantianId: string, setuju = 'ya', catatan = '') => ({
  id,
  penggantianId,
  setuju,
  catatan,
});

export const tugas = async (siapa: string, id: string) =>
  (await menunggu(await pelaku(siapa, JUNI))).find((t) => t.href === `/kelompok/${id}#penggantian`)
    ?.aksi;
