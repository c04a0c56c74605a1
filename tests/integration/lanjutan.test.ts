import { beforeAll, describe, expect, it } from 'vitest';
import { topiOf } from '@/lib/server/actor';
import { db } from '@/lib/server/db';
import {
  ajukanKeberatan,
  bubarkan,
  gantiKetua,
  kabulkan,
  mintaMundur,
} from '@/scripts/muat/cerita-lanjutan';
import { terima } from '@/scripts/muat/cerita-proposal';
import { kelompokSah, kisah, pendampingBaraka } from '../helpers/fixture';
import { jalan, saat } from '../helpers/people';
import { berkas, diDinas } from '../helpers/proposal';

beforeAll(() => pendampingBaraka(), 60_000);

describe('keberatan', () => {
  const k = kisah('Berkeberatan', 500);
  let id: string;
  beforeAll(async () => {
    ({ id } = await diDinas(k));
    await terima(k, id);
    await jalan('kabid.enrekang', saat('2025-03-13'), 'proposal.tolak', {
      id,
      alasan: 'BUKAN_SASARAN',
      catatan: 'Uji',
    });
  }, 60_000);

  it('lewat batas ditolak, dalam batas diterima dan dikabulkan Kadis', async () => {
    await expect(ajukanKeberatan(k.ketua, id, '2025-03-28')).rejects.toThrow('Batas keberatan');
    const { id: keberatan } = await ajukanKeberatan(k.ketua, id, '2025-03-27');
    await expect(kabulkan('direktur.pusat', keberatan, '2025-03-28')).rejects.toThrow(
      'Kepala Dinas',
    );
    await kabulkan('kadis.enrekang', keberatan, '2025-03-28');
    expect((await berkas(id)).status).toBe('DIVERIFIKASI');
    await expect(mintaMundur(k.ketua, id, '2025-03-29')).rejects.toThrow(
      'setelah proposal diusulkan',
    );
  });
});

it('ketua lama kehilangan akses saat itu juga, namanya tetap di riwayat (T48)', async () => {
  const k = kisah('Berganti', 600);
  const kelompokId = await kelompokSah(k);
  const lama = await db().pengguna.findUniqueOrThrow({ where: { namaPengguna: k.ketua } });
  const pada = saat('2025-03-14');
  await gantiKetua(k, kelompokId, 4, '2025-03-14');
  expect((await topiOf(db(), lama.id, pada)).map((t) => t.actor.peran)).toEqual(['ANGGOTA']);
  expect(await db().anggota.findMany({ where: { kelompokId, jabatan: 'KETUA' } })).toMatchObject([
    { urut: 4 },
  ]);
  await bubarkan('kabid.enrekang', kelompokId, '2025-03-15');
  expect(await topiOf(db(), lama.id, saat('2025-03-15'))).toEqual([]);
  expect(await db().anggota.count({ where: { kelompokId, sampai: null } })).toBe(0);
  expect(
    (await db().kelompok.findUniqueOrThrow({ where: { id: kelompokId } })).berakhir,
  ).not.toBeNull();
});
