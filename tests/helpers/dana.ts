import { db } from '@/lib/server/db';
import { aktifkan } from '@/scripts/muat/aktivasi';
import type { Kisah } from '@/scripts/muat/cerita';
import { mulaiUsaha } from '@/scripts/muat/cerita-kunjungan';
import { catatSalur, konfirmasi, perintahkan } from '@/scripts/muat/cerita-pencairan';
import {
  nyatakanLayak,
  rekomendasikan,
  terima,
  teruskan,
  verifikasi,
} from '@/scripts/muat/cerita-proposal';
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
import { proposalDiDesa } from './fixture';
import { saat } from './people';

export type Berdana = {
  kelompokId: string;
  proposalId: string;
  pencairanId: string;
  /** the ordinary member who confirmed beside the leader */
  anggota: string;
};

/** The aid is on the group's account and two of its people said so (steps 7–27), all by commands. */
export async function kelompokBerdana(k: Kisah): Promise<Berdana> {
  const { kelompokId, id } = await proposalDiDesa(k);
  await teruskan(k, id);
  await rekomendasikan(k, id);
  await terima(k, id);
  await verifikasi(k, id);
  await nyatakanLayak(k, id);
  const usulan = await susunUsulan('staf.enrekang', [id], saat('2025-03-17'));
  await tandatanganiUsulan(
    'kadis.enrekang',
    usulan,
    saat('2025-03-17', '11:00'),
    `400.9/${k.nama}`,
  );
  await kirimUsulan('staf.enrekang', usulan, saat('2025-03-18'));
  await periksaPusat(id, saat('2025-04-21'));
  await setujuiPusat(id, saat('2025-04-22'));
  const sk = await susunPenetapan([id], saat('2025-05-05'));
  await tetapkan(sk, saat('2025-05-07'), `SK/${k.nama}/2025`);
  await sampaikan(sk, saat('2025-05-14'), `S/${k.nama}/2025`);
  const rekening = await ajukanRekening(k.ketua, kelompokId, saat('2025-05-19'), {
    nomor: `0000-01-${String(k.benih).padStart(6, '0')}-53-1`,
    atasNama: `KUBE ${k.nama.toUpperCase()}`,
  });
  await sahkanRekening('staf2.enrekang', rekening, saat('2025-05-20'));
  const { id: pencairanId } = await db().pencairan.findFirstOrThrow({ where: { kelompokId } });
  const sptjm = await susunSptjm('staf.enrekang', [pencairanId], saat('2025-05-21'));
  await tandatanganiSptjm('kadis.enrekang', sptjm, saat('2025-05-21', '11:00'), `SPTJM/${k.nama}`);
  await perintahkan(pencairanId, saat('2025-06-10'), `PB/${k.nama}`);
  await catatSalur(pencairanId, saat('2025-06-11'), `REF/${k.nama}`);
  const anggota = `anggota.${k.nama.toLowerCase()}`;
  await aktifkan(kelompokId, 'ANGGOTA', anggota);
  await konfirmasi(k.ketua, pencairanId, saat('2025-06-12'));
  await konfirmasi(anggota, pencairanId, saat('2025-06-12', '10:00'));
  return { kelompokId, proposalId: id, pencairanId, anggota };
}

export type Berjalan = Berdana & { kunjunganId: string };

/** The business runs since 1 July 2025; its first visit is due 31 July to 30 August (T30). */
export async function kelompokBerjalan(k: Kisah): Promise<Berjalan> {
  const dana = await kelompokBerdana(k);
  await mulaiUsaha(k.ketua, dana.kelompokId, '2025-07-01', saat('2025-07-01'));
  const { id } = await db().kunjungan.findFirstOrThrow({ where: { kelompokId: dana.kelompokId } });
  return { ...dana, kunjunganId: id };
}
