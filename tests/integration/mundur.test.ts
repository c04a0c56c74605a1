import { beforeAll, describe, expect, it } from 'vitest';
import { menunggu } from '@/lib/beranda/queries';
import { bacaSaringan, daftarProposal } from '@/lib/proposal/list';
import { db } from '@/lib/server/db';
import { mintaMundur, mundur } from '@/scripts/muat/cerita-lanjutan';
import { perintahkan } from '@/scripts/muat/cerita-pencairan';
import {
  kirimUsulan,
  periksaPusat,
  sampaikan,
  setujuiPusat,
  susunPenetapan,
  susunUsulan,
  tandatanganiUsulan,
  tetapkan,
} from '@/scripts/muat/cerita-pusat';
import {
  ajukanRekening,
  sahkanRekening,
  susunSptjm,
  tandatanganiSptjm,
} from '@/scripts/muat/cerita-rekening';
import { pendampingBaraka } from '../helpers/fixture';
import { layak } from '../helpers/layak';
import { pelaku, saat } from '../helpers/people';

/** Leaving takes two: the leader asks, the Kabid finds it waiting and confirms (lifecycle.md 2). */

const KABID = 'kabid.enrekang';
const hari = (tanggal: string) => saat(`2025-${tanggal}`);

let pergi: string;
let dibayar: string;

const diKabid = async (id: string, siapa = KABID) =>
  (await menunggu(await pelaku(siapa, hari('05-20')))).filter((t) => t.href === `/proposal/${id}`);

const antrean = async (siapa = KABID) =>
  (
    await daftarProposal(await pelaku(siapa, hari('05-20')), bacaSaringan({ untuk: 'saya' }))
  ).butir.map((b) => b.id);

const terpakai = () =>
  db().proposal.count({ where: { status: 'DITETAPKAN', wilayah: { startsWith: '7316' } } });

const pencairanOf = (proposalId: string) =>
  db().pencairan.findFirstOrThrow({ where: { proposalId } });

beforeAll(async () => {
  await pendampingBaraka();
  pergi = await layak('Pergi', 60_000);
  dibayar = await layak('Dibayar', 60_100);
  const u = await susunUsulan('staf.enrekang', [pergi, dibayar], hari('03-14'));
  await tandatanganiUsulan('kadis.enrekang', u, hari('03-14'), '400.9/60/2025');
  await kirimUsulan('staf.enrekang', u, hari('03-17'));
  for (const id of [pergi, dibayar]) {
    await periksaPusat(id, hari('04-21'));
    await setujuiPusat(id, hari('04-22'));
  }
  const sk = await susunPenetapan([pergi, dibayar], hari('05-05'));
  await tetapkan(sk, hari('05-07'), 'SK/60/2025');
  await sampaikan(sk, hari('05-14'), 'S/60/2025');
}, 120_000);

describe('sebelum perintah bayar', () => {
  it('tidak menunggu Kabid sebelum ketua meminta', async () => {
    expect(await diKabid(pergi)).toEqual([]);
    await expect(mundur(KABID, pergi, '2025-05-15')).rejects.toThrow('Ketua belum meminta mundur.');
  });

  it('permintaan menunggu Kabid sejak hari diminta, bukan kantor lain', async () => {
    await mintaMundur('ketua.pergi', pergi, '2025-05-15');
    expect(await diKabid(pergi)).toMatchObject([
      { aksi: 'Benarkan mundur', sejak: hari('05-15'), lewat: false, status: 'DITETAPKAN' },
    ]);
    expect(await antrean()).toContain(pergi);
    for (const lain of ['staf.enrekang', 'kadis.enrekang', 'kabid.tator', 'verifikator.pusat']) {
      expect(await diKabid(pergi, lain)).toEqual([]);
      expect(await antrean(lain)).not.toContain(pergi);
    }
    expect(await diKabid(dibayar)).toEqual([]);
  });

  it('dibenarkan: tugasnya hilang, tempat di kuota kembali, pencairan gugur', async () => {
    expect(await terpakai()).toBe(2);
    await mundur(KABID, pergi, '2025-05-16');
    expect(await diKabid(pergi)).toEqual([]);
    expect(await antrean()).not.toContain(pergi);
    expect(await terpakai()).toBe(1);
    expect((await pencairanOf(pergi)).status).toBe('DIBATALKAN');
  });
});

it('sesudah perintah bayar mundur ditolak dan tidak lagi menunggu', async () => {
  const { kelompokId, id } = await pencairanOf(dibayar);
  const rekening = await ajukanRekening('ketua.dibayar', kelompokId, hari('05-19'), {
    nomor: '0000-01-060100-53-1',
    atasNama: 'KUBE DIBAYAR',
  });
  await sahkanRekening('staf2.enrekang', rekening, hari('05-20'));
  const sptjm = await susunSptjm('staf.enrekang', [id], hari('05-21'));
  await tandatanganiSptjm('kadis.enrekang', sptjm, hari('05-22'), 'SPTJM/60');
  await mintaMundur('ketua.dibayar', dibayar, '2025-05-23');
  expect(await diKabid(dibayar)).toHaveLength(1);
  await perintahkan(id, hari('06-10'), 'PB/60');
  expect(await diKabid(dibayar)).toEqual([]);
  expect(await antrean()).not.toContain(dibayar);
  await expect(mundur(KABID, dibayar, '2025-06-11')).rejects.toThrow(
    'Pembayaran sudah diperintahkan. Mundur tidak bisa lagi.',
  );
  expect((await pencairanOf(dibayar)).status).toBe('DIPERINTAHKAN');
});
