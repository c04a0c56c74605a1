import 'server-only';
import { randomUUID } from 'node:crypto';
import { setTimeout as tunggu } from 'node:timers/promises';
import { hash, verify } from '@node-rs/argon2';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { db } from '@/lib/server/db';
import { batalHitung, hitung, lupakan } from '@/lib/server/limit';
import { log } from '@/lib/server/log';
import { kunciAcak, sha256 } from '@/lib/server/secret';

/** OWASP's argon2id floor: 19 MiB, two passes (libraries.md 3b). */
export const sidikSandi = (sandi: string): Promise<string> =>
  hash(sandi, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

// compared when the name is unknown, so that both answers take the same time
let palsu: Promise<string> | undefined;

/** "0812-3456-7890" and "+62 812 3456 7890" are one phone. */
export const hpBaku = (teks: string): string =>
  teks.replace(/[\s.-]/g, '').replace(/^\+?62(?=8)/, '0');

type Percobaan = { nama: string; sandi: string; perangkat: string; ip: string };

/** Delay from the 5th failure, refusal from the 10th within 15 minutes; only failures count (T45). */
export async function masuk({ nama, sandi, perangkat, ip }: Percobaan): Promise<Result<string>> {
  const dicari = nama.trim().toLowerCase();
  const [akun, alamat] = await Promise.all([hitung('masuk-akun', dicari), hitung('masuk-ip', ip)]);
  if (!akun.lolos || !alamat.lolos) {
    log.warn({ peristiwa: 'masuk-dibatasi' }, 'masuk dibatasi');
    return refuse(masalah('terlalu-sering'));
  }
  if (akun.ke >= 5) await tunggu(Math.min(akun.ke - 4, 4) * 1000);
  const orang = await db().pengguna.findFirst({
    where: { OR: [{ namaPengguna: dicari }, { hp: hpBaku(dicari) }], nonaktif: null },
    select: { id: true, sandi: true },
  });
  palsu ??= sidikSandi(kunciAcak());
  const cocok = await verify(orang?.sandi ?? (await palsu), sandi);
  if (!orang?.sandi || !cocok) {
    log.warn({ peristiwa: 'masuk-gagal' }, 'masuk gagal');
    return refuse(masalah('masuk-gagal'));
  }
  await Promise.all([lupakan('masuk-akun', dicari), batalHitung('masuk-ip', ip)]);
  return ok(await bukaSesi(orang.id, perangkat));
}

/** A new session row; the key goes into the cookie, the database keeps its hash only. */
export async function bukaSesi(penggunaId: string, perangkat: string): Promise<string> {
  const kunci = kunciAcak();
  const now = new Date();
  await db().sesi.create({
    data: {
      id: randomUUID(),
      sidik: sha256(kunci),
      penggunaId,
      perangkat: perangkat.slice(0, 200),
      dibuat: now,
      terakhir: now,
    },
  });
  return kunci;
}
