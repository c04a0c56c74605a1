/**
 * npm run akun: the first accounts of an installation, and help when nobody can sign in. Runs the
 * same commands as the pages, as the machine's own national ADMIN; the trail names it so.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type Actor, PERAN, type Peran } from '@/lib/core/actor';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import { akhiriSesi, buatPengguna } from '@/lib/pengguna/commands/orang';
import { tautanAktivasi } from '@/lib/pengguna/queries';
import { cariPengguna } from '@/lib/pengguna/queries/daftar';
import { bacaJam } from '@/lib/server/clock';
import type { Command } from '@/lib/server/command';
import { db, tutupDb } from '@/lib/server/db';
import { env } from '@/lib/server/env';

const PAKAI = `Pakai:
  npm run akun -- buat --peran ADMIN --nama "Nama Lengkap" --hp 081234567890
       [--wilayah 7316] [--nama-pengguna admin.enrekang]
       Tanpa --wilayah akun berlaku untuk seluruh Indonesia.
  npm run akun -- daftar [--peran ADMIN]
  npm run akun -- akhiri-sesi --nama-pengguna admin.enrekang`;

/** No person: whoever holds the machine. */
const MESIN: Actor = {
  id: '00000000-0000-4000-8000-000000000001',
  nama: 'Perintah di mesin server',
  peran: 'ADMIN',
  wilayah: [''],
  kelompokId: null,
};

class Keliru extends Error {}

async function jalankan(command: Command, input: Record<string, string>): Promise<string> {
  const hasil = await command.execute({ actor: MESIN, input, perintahId: randomUUID() });
  if (hasil.ok) return hasil.nilai.id;
  const { pesan, bidang } = hasil.problem;
  throw new Keliru([pesan, ...Object.values(bidang ?? {})].join('\n  '));
}

type Opsi = Record<string, string | undefined>;

async function buat(o: Opsi): Promise<void> {
  const peran = o.peran?.toUpperCase() ?? '';
  if (!(peran in PERAN)) throw new Keliru(`--peran belum benar: ${Object.keys(PERAN).join(', ')}`);
  const id = await jalankan(buatPengguna, {
    nama: o.nama ?? '',
    hp: o.hp ?? '',
    namaPengguna: o['nama-pengguna'] ?? '',
    peran,
    wilayah: o.wilayah ?? 'nasional',
  });
  const tautan = await tautanAktivasi(MESIN, id, (await bacaJam()).sekarang);
  if (!tautan) throw new Error('tautan tidak terbit');
  const sampai = waktuIndonesia(tautan.sampai, SETELAN_AWAL.zonaWaktu);
  console.log(`Akun dibuat. Buka tautan ini sekali untuk memilih kata sandi (sampai ${sampai}):`);
  console.log(`${env().NEXTAUTH_URL}/aktivasi?kode=${tautan.token}`);
}

async function daftar(o: Opsi): Promise<void> {
  const peran = o.peran?.toUpperCase() as Peran | undefined;
  if (peran && !(peran in PERAN)) throw new Keliru(`--peran tidak dikenal: ${peran}`);
  for (let halaman = 1; ; halaman += 1) {
    const { baris } = await cariPengguna(MESIN, { peran, halaman });
    for (const p of baris) {
      const tugas = p.peran.map((r) => `${r.peran} (${r.tempat})`).join(', ') || 'tanpa peran';
      console.log(`${p.namaPengguna ?? '-'}\t${p.nama}\t${p.aktif}\t${tugas}`);
    }
    if (baris.length === 0) return;
  }
}

async function keluarkan(o: Opsi): Promise<void> {
  const namaPengguna = o['nama-pengguna']?.toLowerCase();
  if (!namaPengguna) throw new Keliru('--nama-pengguna belum diisi.');
  const orang = await db().pengguna.findUnique({ where: { namaPengguna }, select: { id: true } });
  if (!orang) throw new Keliru(`Tidak ada pengguna bernama ${namaPengguna}.`);
  await jalankan(akhiriSesi, { id: orang.id });
  console.log(`Semua sesi ${namaPengguna} berakhir. Ia harus masuk lagi.`);
}

const PERINTAH: Record<string, (o: Opsi) => Promise<void>> = {
  buat,
  daftar,
  'akhiri-sesi': keluarkan,
};

function baca() {
  const teks = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { peran: teks, nama: teks, hp: teks, wilayah: teks, 'nama-pengguna': teks },
    });
  } catch {
    throw new Keliru(PAKAI);
  }
}

try {
  const { values, positionals } = baca();
  const perintah = PERINTAH[positionals[0] ?? ''];
  if (!perintah) throw new Keliru(PAKAI);
  await perintah(values);
} catch (error) {
  if (!(error instanceof Keliru)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await tutupDb();
}
