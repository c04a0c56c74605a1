import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { perintahKelompok } from '@/lib/kelompok/registry';
import { findProposal } from '@/lib/proposal/queries';
import { usulanMirip } from '@/lib/proposal/queries-mirip';
import { ajukan, tulis } from '@/scripts/muat/cerita-proposal';
import { kelompokSah, kisah, pendampingBaraka } from '../helpers/fixture';
import { pelaku } from '../helpers/people';
import { ditolak, harus, MARET } from '../helpers/proposal';

const grosir = (nama: string, benih: number) => kisah(nama, benih, { jenisUsaha: 'toko-grosir' });

beforeAll(pendampingBaraka, 60_000);

/** T11 by real commands: who is listed, when the statement is compulsory, and that BUBAR is out. */
it('A tampil bagi B; bagi D tiga usaha sama dan pembeda wajib; A bubar tidak dihitung (T11)', async () => {
  const [a, b, c, d] = [
    grosir('SerupaA', 500),
    grosir('SerupaB', 520),
    grosir('SerupaC', 540),
    grosir('SerupaD', 560),
  ];
  const kelompokA = await kelompokSah(a);
  const idB = await tulis(b, await kelompokSah(b));
  const ketuaB = await pelaku(b.ketua);
  const nama = async (id: string, ketua = ketuaB) =>
    (await findProposal(ketua, id))?.serupa.desa.map((s) => s.nama).sort();
  expect(await nama(idB)).toEqual(['SerupaA']);
  expect((await findProposal(ketuaB, idB))?.serupa.desa[0]).toMatchObject({
    status: 'DISAHKAN',
    tahun: 2025,
  });
  await ajukan(b, idB);

  await kelompokSah(c);
  const idD = await tulis(d, await kelompokSah(d));
  const ketuaD = await pelaku(d.ketua);
  expect(await nama(idD, ketuaD)).toEqual(['SerupaA', 'SerupaB', 'SerupaC']);
  await harus('proposal.simpanBagian', ketuaD, { id: idD, bagian: 'pembeda', pembeda: '' });
  expect((await ditolak('proposal.ajukan', ketuaD, { id: idD })).pesan).toBe(
    'Sudah ada 3 usaha sama di desa ini. Tulis apa beda usaha Anda.',
  );

  const kabid = await pelaku('kabid.enrekang');
  const mirip = await usulanMirip(kabid, idD);
  expect(mirip[0]).toMatchObject({ id: idB, jenisSama: true });
  expect(mirip[0]?.kalimatSama.length).toBeGreaterThan(3);
  expect(await usulanMirip(ketuaD, idD)).toEqual([]);

  const bubar = await perintahKelompok['kelompok.bubarkan'].execute({
    actor: kabid,
    input: { id: kelompokA, alasan: 'Anggota pindah.' },
    perintahId: randomUUID(),
    sekarang: MARET,
  });
  expect(bubar.ok).toBe(true);
  expect(await nama(idD, ketuaD)).toEqual(['SerupaB', 'SerupaC']);
}, 120_000);
