import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/actor';
import { findKeberatan } from '@/lib/keberatan/queries';
import { findKegiatan } from '@/lib/kegiatan/queries';
import { findKelompok } from '@/lib/kelompok/queries';
import { findKunjungan } from '@/lib/kunjungan/queries';
import { findPencairan } from '@/lib/pencairan/queries';
import { findPenetapan } from '@/lib/penetapan/queries';
import { findPengaduan } from '@/lib/pengaduan/queries';
import { findProposal } from '@/lib/proposal/queries';
import { findVersi } from '@/lib/proposal/versions';
import { findRekening } from '@/lib/rekening/queries';
import { db } from '@/lib/server/db';
import { findSptjm } from '@/lib/sptjm/queries';
import { findUsulan } from '@/lib/usulan/queries';
import { ajukanKeberatan } from '@/scripts/muat/cerita-lanjutan';
import { catatSalur, konfirmasi, perintahkan } from '@/scripts/muat/cerita-pencairan';
import { terima } from '@/scripts/muat/cerita-proposal';
import { kelompokBerjalan } from '../helpers/dana';
import { kisah, pendampingBaraka } from '../helpers/fixture';
import { jalan, pelaku, saat } from '../helpers/people';
import { diDinas } from '../helpers/proposal';
import { dana, JUNI } from '../helpers/uang';

/** What every print sheet reads: there for its own office, absent for the same role elsewhere. */

type Cari = (actor: Actor, id: string) => Promise<unknown>;

const id: Record<string, string> = {};
const PADA = saat('2025-07-02');

const LEMBAR: [ruang: string, cari: Cari, dalam: string][] = [
  ['kelompok', findKelompok, 'staf.enrekang'],
  ['proposal', findProposal, 'kabid.enrekang'],
  ['proposal', findVersi, 'kabid.enrekang'],
  ['usulan', findUsulan, 'kadis.enrekang'],
  ['penetapan', findPenetapan, 'kabid.enrekang'],
  ['rekening', findRekening, 'staf.enrekang'],
  ['sptjm', findSptjm, 'kadis.enrekang'],
  ['pencairan', findPencairan, 'kabid.enrekang'],
  ['kunjungan', findKunjungan, 'pendamping.baraka'],
  ['kegiatan', findKegiatan, 'pendamping.baraka'],
  ['keberatan', findKeberatan, 'kadis.enrekang'],
  ['pengaduan', findPengaduan, 'auditor.enrekang'],
];

beforeAll(async () => {
  await pendampingBaraka();
  const b = await kelompokBerjalan(kisah('Lembar', 70_000));
  const ada = { where: { baris: { some: { proposalId: b.proposalId } } } };
  id.kelompok = b.kelompokId;
  id.proposal = b.proposalId;
  id.pencairan = b.pencairanId;
  id.kunjungan = b.kunjunganId;
  id.usulan = (await db().usulan.findFirstOrThrow(ada)).id;
  id.penetapan = (await db().penetapan.findFirstOrThrow(ada)).id;
  id.rekening = (await db().rekening.findFirstOrThrow({ where: { kelompokId: b.kelompokId } })).id;
  id.sptjm = (await db().sptjm.findFirstOrThrow()).id;
  const kegiatan = await jalan('pendamping.baraka', saat('2025-02-01'), 'kegiatan.rencanakan', {
    jenis: 'SOSIALISASI',
    wilayah: '731603',
    judul: 'Sosialisasi',
    tempat: 'Kantor Camat',
    tanggal: '2025-02-03',
  });
  id.kegiatan = kegiatan.id;
  const k = kisah('Ditolak', 70_100);
  const tolak = await diDinas(k);
  await terima(k, tolak.id);
  await jalan('kabid.enrekang', saat('2025-03-13'), 'proposal.tolak', {
    id: tolak.id,
    alasan: 'BUKAN_SASARAN',
    catatan: 'Uji',
  });
  id.keberatan = (await ajukanKeberatan(k.ketua, tolak.id, '2025-03-20')).id;
  const beda = await dana('Beda', 70_200, { anggota: 5 });
  await perintahkan(beda.id, JUNI, 'SPM-70');
  await catatSalur(beda.id, JUNI, 'TRX-70');
  await konfirmasi(beda.ketua, beda.id, JUNI);
  await konfirmasi(beda.anggota, beda.id, JUNI, '16.500.000');
  id.pengaduan = (await db().pengaduan.findFirstOrThrow({ where: { pencairanId: beda.id } })).id;
}, 120_000);

describe.each(LEMBAR)('%s', (ruang, cari, dalam) => {
  it('terbaca di wilayahnya, tidak ada bagi orang luar', async () => {
    const berkas = id[ruang] ?? '';
    const actor = await pelaku(dalam, PADA);
    expect(await cari(actor, berkas)).not.toBeNull();
    const luar: Actor[] = [
      { ...actor, id: randomUUID(), wilayah: ['7318'] },
      { ...actor, id: randomUUID(), wilayah: [] },
      { ...actor, id: randomUUID(), peran: 'PENDAMPING', wilayah: ['731601'] },
      { ...actor, id: randomUUID(), peran: 'KETUA', wilayah: [], kelompokId: randomUUID() },
    ];
    for (const orang of luar) expect(await cari(orang, berkas)).toBeNull();
  });
});
