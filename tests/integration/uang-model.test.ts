import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { db } from '@/lib/server/db';
import { pendampingBaraka } from '../helpers/fixture';
import { pelaku, surat } from '../helpers/people';
import { coba, dana, JUNI, saldo } from '../helpers/uang';

/** Whatever order people try things in: what left is nothing or the sum of the decree, and books balance. */

const PUTARAN = Number(process.env.UJI_PUTARAN ?? 3);
const SK = 20_000_000;

beforeAll(pendampingBaraka, 60_000);

const LANGKAH = ['perintahkan', 'salur', 'salah', 'retur', 'perbaiki', 'ketua', 'anggota'] as const;

it('disalurkan hanya nol atau jumlah SK, dan jumlah semua mutasi nol', async () => {
  let ke = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...LANGKAH), { minLength: 4, maxLength: 10 }),
      async (urutan) => {
        ke += 1;
        const d = await dana(`Model${ke}`, 500 + ke * 20);
        const [satu, dua, staf, ketua, anggota] = (await Promise.all(
          ['penyalur.pusat', 'penyalur2.pusat', 'staf.enrekang', d.ketua, d.anggota].map((n) =>
            pelaku(n, JUNI),
          ),
        )) as [Actor, Actor, Actor, Actor, Actor];
        const { id } = d;
        let nomor = 0;
        const salur = async (jumlah: string) =>
          coba(dua, 'pencairan.catatSalur', {
            id,
            jumlah,
            referensi: `M${ke}-${++nomor}`,
            tanggal: '2025-06-10',
            ...(await surat('penyalur2.pusat', JUNI, `M${ke}-${nomor}`, 'Bendahara (contoh)')),
          });
        const jalan: Record<(typeof LANGKAH)[number], () => Promise<unknown>> = {
          perintahkan: () =>
            coba(satu, 'pencairan.perintahkan', { id, nomor: 'SPM', tanggal: '2025-06-10' }),
          salur: () => salur('20.000.000'),
          salah: () => salur('19.999.999'),
          retur: () => coba(dua, 'pencairan.catatRetur', { id, alasan: 'Ditolak bank.' }),
          perbaiki: () => coba(staf, 'pencairan.perbaikiRetur', { id }),
          ketua: () => coba(ketua, 'pencairan.konfirmasi', { id, jumlah: '20.000.000' }),
          anggota: () => coba(anggota, 'pencairan.konfirmasi', { id, jumlah: '20.000.000' }),
        };
        for (const langkah of urutan) {
          await jalan[langkah]();
          const p = await db().pencairan.findUniqueOrThrow({ where: { id } });
          const buku = await saldo(id);
          expect(buku.semua).toBe(0);
          expect([0, SK]).toContain(buku.kelompok);
          expect(buku.kelompok).toBe(Number(p.jumlahSalur ?? 0));
        }
      },
    ),
    { numRuns: PUTARAN, endOnFailure: true },
  );
}, 240_000);
