import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { type Actor, SEMUA_PERAN } from '@/lib/core/actor';
import { ruleOf } from '@/lib/core/policy';
import { covers } from '@/lib/core/territory';
import { db } from '@/lib/server/db';
import {
  lingkupCalon,
  lingkupKegiatan,
  lingkupKelompok,
  lingkupProposal,
} from '@/lib/server/scope';
import { kisah, pendampingBaraka, proposalDiDesa } from '../helpers/fixture';
import { jalan, saat } from '../helpers/people';

/** List ≡ item: what a query finds is what `covers` allows, also nested in AND (house.md 2.8). */

const kelompok: string[] = [];

beforeAll(async () => {
  await pendampingBaraka();
  for (const [nama, benih] of [
    ['Satu', 100],
    ['Dua', 200],
  ] as const)
    kelompok.push((await proposalDiDesa(kisah(nama, benih))).kelompokId);
  for (const wilayah of ['7316031021', '7316031001'])
    await jalan('pendamping.baraka', saat('2025-02-01'), 'calon.catat', {
      wilayah,
      nama: 'Calon',
      asal: 'DESA',
    });
}, 120_000);

const wilayah = fc.subarray(
  ['', '73', '7316', '731603', '7316031021', '7318', '731601', '1', '99'],
  {
    maxLength: 3,
  },
);

it('daftar dan berkas memberi jawaban yang sama untuk setiap pelaku', async () => {
  const [k, p, g, c] = [
    await db().kelompok.findMany({ select: { id: true, wilayah: true } }),
    await db().proposal.findMany({ select: { id: true, wilayah: true, kelompokId: true } }),
    await db().kegiatan.findMany({ select: { id: true, wilayah: true } }),
    await db().calon.findMany({ select: { id: true, wilayah: true } }),
  ];
  const urut = (rows: { id: string }[]) => rows.map((r) => r.id).sort();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SEMUA_PERAN),
      wilayah,
      fc.constantFrom(null, ...kelompok),
      async (peran, w, grup) => {
        const actor: Actor = { id: 'x', nama: 'x', peran, wilayah: w, kelompokId: grup };
        const temu = {
          k: await db().kelompok.findMany({ where: { AND: [lingkupKelompok(actor)] } }),
          p: await db().proposal.findMany({ where: { AND: [lingkupProposal(actor)] } }),
          g: await db().kegiatan.findMany({ where: { AND: [lingkupKegiatan(actor)] } }),
          c: await db().calon.findMany({ where: { AND: [lingkupCalon(actor)] } }),
        };
        const boleh = ruleOf('calon.lihat').roles.includes(peran);
        expect(urut(temu.c)).toEqual(urut(c.filter((r) => boleh && covers(actor, r))));
        expect(urut(temu.k)).toEqual(
          urut(k.filter((r) => covers(actor, { wilayah: r.wilayah, kelompokId: r.id }))),
        );
        expect(urut(temu.p)).toEqual(urut(p.filter((r) => covers(actor, r))));
        expect(urut(temu.g)).toEqual(urut(g.filter((r) => covers(actor, r))));
      },
    ),
    { numRuns: process.env.UJI_PENUH ? 1000 : 150, seed: 20261124 },
  );
});
