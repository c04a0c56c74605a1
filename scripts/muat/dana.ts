import { db } from '@/lib/server/db';
import { bersama } from '@/scripts/muat/bersama';
import {
  batalkanKunjungan,
  kembalikanKunjungan,
  lapor,
  laporTambahan,
  mulaiUsaha,
  nyatakanTidakAktif,
  terimaKunjungan,
} from '@/scripts/muat/cerita-kunjungan';
import {
  batalkanPencairan,
  catatAuditor,
  catatRetur,
  catatSalur,
  konfirmasi,
  perintahkan,
  selesaikanPengaduan,
  selesaikanSelisih,
  telusuriPengaduan,
} from '@/scripts/muat/cerita-pencairan';
import {
  ajukanRekening,
  batalkanSptjm,
  gantiRekening,
  sahkanRekening,
  susunSptjm,
  tandatanganiSptjm,
  tolakRekening,
} from '@/scripts/muat/cerita-rekening';
import { saat } from '@/scripts/muat/langkah';
import { akunAnggota, type Berjalan, pencairanOf } from '@/scripts/muat/perjalanan';
import { ditetapkan } from '@/scripts/muat/surat-usulan';

/** The money path in order; a group's end says how far it goes (steps 22–30). */
const URUTAN = [
  'pencairan:MENUNGGU_REKENING',
  'pencairan:REKENING_DIAJUKAN',
  'pencairan:REKENING_TERVERIFIKASI',
  'pencairan:SIAP_SALUR',
  'pencairan:DIPERINTAHKAN',
  'pencairan:TERSALUR',
  'pencairan:DITERIMA',
  'kelompok:BERJALAN',
] as const;

type Tahap = (typeof URUTAN)[number];

/** Ends beside the path: from where they leave it. */
const DARI: Readonly<Record<string, Tahap>> = {
  'rekening:DITOLAK': 'pencairan:REKENING_DIAJUKAN',
  'rekening:DIGANTI': 'pencairan:SIAP_SALUR',
  'pencairan:DIBATALKAN': 'pencairan:REKENING_TERVERIFIKASI',
  'pencairan:RETUR': 'pencairan:DIPERINTAHKAN',
  'pencairan:BERSELISIH': 'pencairan:TERSALUR',
  'pencairan:SELISIH_SELESAI': 'pencairan:TERSALUR',
  'kelompok:TIDAK_AKTIF': 'kelompok:BERJALAN',
  'kunjungan:DILAPORKAN': 'kelompok:BERJALAN',
  'kunjungan:DIKEMBALIKAN': 'kelompok:BERJALAN',
  'kunjungan:DITERIMA': 'kelompok:BERJALAN',
  'kunjungan:DIBATALKAN': 'kelompok:BERJALAN',
};

const sampai = (b: Berjalan, tahap: Tahap): boolean =>
  URUTAN.indexOf((DARI[b.akhir] ?? b.akhir) as Tahap) >= URUTAN.indexOf(tahap);

const kabOf = (b: Berjalan): string => (b.staf ?? 'staf.enrekang').split('.')[1] ?? '';

/** Sipatuo has the number of the study; the others one each, after their place in the list. */
const nomorRekening = (b: Berjalan, i: number): string =>
  b.nama === 'Sipatuo' ? '0000-01-099901-53-1' : `0000-01-${String(980_000 + i)}-53-${i % 10}`;

async function rekening(b: Berjalan, i: number): Promise<void> {
  const staf2 = kabOf(b) === 'enrekang' ? 'staf2.enrekang' : 'staf.tator';
  const isi = { nomor: nomorRekening(b, i), atasNama: `KUBE ${b.nama.toUpperCase()}` };
  if (!sampai(b, 'pencairan:REKENING_DIAJUKAN')) return;
  const id = await ajukanRekening(b.ketua, b.kelompokId, saat('2025-05-19'), isi);
  if (b.akhir === 'rekening:DITOLAK') await tolakRekening(staf2, id, saat('2025-05-20'));
  else if (sampai(b, 'pencairan:REKENING_TERVERIFIKASI'))
    await sahkanRekening(staf2, id, saat('2025-05-20'));
}

/** Step 24: one statement of this Dinas for all whose account is confirmed. */
async function sptjm(kab: string, semua: readonly Berjalan[]): Promise<void> {
  const [staf, kadis] = [`staf.${kab}`, `kadis.${kab}`];
  const milik = semua.filter((b) => kabOf(b) === kab);
  const siap = await bersama(
    milik.filter((b) => sampai(b, 'pencairan:SIAP_SALUR')),
    (b) => pencairanOf(b.proposalId),
  );
  const keliru = await susunSptjm(staf, siap.slice(0, 1), saat('2025-05-20', '15:00'));
  await batalkanSptjm(kadis, keliru, saat('2025-05-20', '16:00'));
  const id = await susunSptjm(staf, siap, saat('2025-05-21'));
  await tandatanganiSptjm(kadis, id, saat('2025-05-21', '13:00'), '460/158/SPTJM');
  const tunggu = milik.filter((b) => b.akhir === 'pencairan:REKENING_TERVERIFIKASI');
  for (const b of tunggu)
    await susunSptjm(staf, [await pencairanOf(b.proposalId)], saat('2025-09-10'));
}

async function uang(b: Berjalan, i: number): Promise<void> {
  const id = await pencairanOf(b.proposalId);
  const kadis = `kadis.${kabOf(b)}`;
  if (b.akhir === 'pencairan:DIBATALKAN') await batalkanPencairan(kadis, id, saat('2025-06-02'));
  if (b.akhir === 'rekening:DIGANTI')
    await gantiRekening(
      { ketua: b.ketua, staf: b.staf ?? '', kabid: b.kabid ?? '' },
      b.kelompokId,
      saat('2025-07-01'),
      { nomor: `0000-01-${990_000 + i}-53-7`, atasNama: `KUBE ${b.nama.toUpperCase()}` },
    );
  if (!sampai(b, 'pencairan:DIPERINTAHKAN')) return;
  await perintahkan(id, saat('2025-06-10'), `SPM-${1200 + i}/2025`);
  if (b.akhir === 'pencairan:RETUR') await catatRetur(id, saat('2025-06-12'));
  if (!sampai(b, 'pencairan:TERSALUR')) return;
  await catatSalur(id, saat('2025-06-11'), `TRF250611${String(i).padStart(4, '0')}`);
  if (b.akhir === 'pencairan:TERSALUR') return;
  const beda = b.akhir === 'pencairan:BERSELISIH' || b.akhir === 'pencairan:SELISIH_SELESAI';
  await konfirmasi(b.ketua, id, saat('2025-06-12'));
  await konfirmasi(
    akunAnggota(b),
    id,
    saat('2025-06-12', '11:00'),
    beda ? '18.500.000' : undefined,
  );
  if (beda) await selisih(b, id);
}

/** A difference opens a complaint; the inspectorate looks into it, one of them to the end. */
async function selisih(b: Berjalan, id: string): Promise<void> {
  const [auditor, kadis] = [`auditor.${kabOf(b)}`, `kadis.${kabOf(b)}`];
  const aduan = await db().pengaduan.findFirstOrThrow({ where: { pencairanId: id } });
  if (kabOf(b) === 'enrekang') return;
  await telusuriPengaduan(auditor, aduan.id, saat('2025-06-16'));
  if (b.akhir !== 'pencairan:SELISIH_SELESAI') return;
  await catatAuditor(auditor, id, saat('2025-06-20'));
  await selesaikanSelisih(kadis, id, saat('2025-06-23'));
  await selesaikanPengaduan(auditor, aduan.id, saat('2025-06-24'));
}

/** A shop without a sale for two months: the alarm of T31. */
const SEPI = { penjualan: '0', kondisi: 'TERSENDAT', kas: '250.000' };

/** Steps 28–30: the business starts, the companion comes. */
async function usaha(b: Berjalan): Promise<void> {
  if (!sampai(b, 'kelompok:BERJALAN')) return;
  await mulaiUsaha(b.ketua, b.kelompokId, '2025-07-01', saat('2025-07-01'));
  const kunjungan = await db().kunjungan.findFirstOrThrow({ where: { kelompokId: b.kelompokId } });
  const staf = b.staf ?? 'staf.enrekang';
  if (b.akhir === 'kelompok:TIDAK_AKTIF') {
    await batalkanKunjungan(b.pendamping, kunjungan.id, saat('2025-08-12'));
    await nyatakanTidakAktif(b.kabid ?? '', b.kelompokId, saat('2025-09-01'));
  } else if (b.akhir.startsWith('kunjungan:')) {
    const lain = b.akhir === 'kunjungan:DIKEMBALIKAN' ? SEPI : undefined;
    await lapor(b.pendamping, kunjungan.id, saat('2025-08-12'), lain);
    if (b.akhir === 'kunjungan:DIKEMBALIKAN') {
      await kembalikanKunjungan(staf, kunjungan.id, saat('2025-08-14'));
      await laporTambahan(b.pendamping, b.kelompokId, saat('2025-09-04'), SEPI);
    }
    if (b.akhir === 'kunjungan:DITERIMA')
      await terimaKunjungan(staf, kunjungan.id, saat('2025-08-14'));
  }
}

/** From the decree to the visits, for every group that has a place in it. */
export async function salurkan(semua: readonly Berjalan[]): Promise<void> {
  const baris = semua.filter(ditetapkan).map((b, i) => ({ b, i }));
  await bersama(baris, ({ b, i }) => rekening(b, i));
  for (const kab of ['enrekang', 'tator'])
    await sptjm(
      kab,
      baris.map(({ b }) => b),
    );
  await bersama(baris, async ({ b, i }) => {
    await uang(b, i);
    await usaha(b);
  });
}
