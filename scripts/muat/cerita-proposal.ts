import { formatVolume } from '@/lib/core/jumlah';
import { CONTOH_RAB } from '@/lib/proposal/contoh-rab';
import { hitungSerupa } from '@/lib/proposal/similar';
import { db } from '@/lib/server/db';
import { type Kisah, padaHari } from '@/scripts/muat/cerita';
import { BAGIAN_CONTOH, rabRingkas } from '@/scripts/muat/isi';
import { jalan, surat } from '@/scripts/muat/langkah';

const hari = (pada: Date): string => pada.toISOString().slice(0, 10);

/** DRAF with every section and a budget that is exact. */
export async function tulis(k: Kisah, kelompokId: string): Promise<string> {
  const pada = padaHari(k, '2025-02-14');
  const { id } = await jalan(k.ketua, pada, 'proposal.tulis', { kelompokId });
  for (const [bagian, isi] of Object.entries(BAGIAN_CONTOH))
    await jalan(k.ketua, pada, 'proposal.simpanBagian', { id, bagian, ...isi });
  const butir = k.rab === 'ringkas' ? rabRingkas(k.jenisUsaha) : CONTOH_RAB[k.rab].butir;
  for (const b of butir)
    await jalan(k.ketua, pada, 'proposal.simpanButir', {
      id,
      uraian: b.uraian,
      volume: formatVolume(b.volumeMilli),
      satuan: b.satuan,
      harga: String(b.hargaSatuan),
    });
  return id;
}

export const ajukan = (k: Kisah, id: string, tanggal = '2025-02-24') =>
  jalan(k.ketua, padaHari(k, tanggal), 'proposal.ajukan', { id });

export async function teruskan(k: Kisah, id: string): Promise<void> {
  const pada = padaHari(k, '2025-02-26');
  await jalan(k.kantorDesa, pada, 'proposal.teruskan', {
    id,
    rekomendasi: 'ya',
    ...(await surat(k.kantorDesa, pada, `470/P-${k.nama}/II/2025`, 'Kepala kantor (contoh)')),
  });
}

export async function rekomendasikan(k: Kisah, id: string): Promise<void> {
  const pada = padaHari(k, '2025-02-28');
  const camat = k.kantorCamat ?? 'kecamatan.baraka';
  await jalan(camat, pada, 'proposal.rekomendasikan', {
    id,
    ...(await surat(camat, pada, `518/${k.nama}/II/2025`, 'Camat (contoh)')),
  });
}

const KELENGKAPAN = [
  'proposal',
  'rab',
  'ktp',
  'kk',
  'musyawarah',
  'pengesahan',
  'pengantar',
  'rekomendasi',
];

export const terima = (k: Kisah, id: string) =>
  jalan(k.staf ?? 'staf.enrekang', padaHari(k, '2025-03-10'), 'proposal.terima', {
    id,
    agenda: `460/${k.nama}/2025`,
    kelengkapan: KELENGKAPAN,
  });

/** Every member against data terpadu, and the field check. */
export async function verifikasi(k: Kisah, id: string): Promise<void> {
  const pada = padaHari(k, '2025-03-12');
  const staf = k.staf ?? 'staf.enrekang';
  const { kelompokId } = await db().proposal.findUniqueOrThrow({ where: { id } });
  const anggota = await db().anggota.findMany({
    where: { kelompokId, sampai: null },
    orderBy: { urut: 'asc' },
  });
  await jalan(staf, pada, 'proposal.periksaAnggota', {
    id,
    sumber: 'DTSEN',
    periode: '2025-Q1',
    tanggal: hari(pada),
    anggotaId: anggota.map((a) => a.id),
    hasil: anggota.map((a) => String(a.desil ?? 'TIDAK')),
  });
  await jalan(staf, pada, 'proposal.catatSurvei', {
    id,
    tanggal: hari(padaHari(k, '2025-03-11')),
    tim: 'Andi Fitri (contoh)\nHamka (contoh)',
    layak: 'ya',
    catatan: `Tempat usaha ${k.nama} ada dan dekat jalan.`,
  });
}

/** The same business nearby: the head of division says why there is room for one more (F39). */
async function kejenuhan(id: string): Promise<Record<string, string>> {
  const { kelompok } = await db().proposal.findUniqueOrThrow({
    where: { id },
    select: { kelompok: { select: { id: true, wilayah: true, jenisUsaha: true } } },
  });
  return (await hitungSerupa(db(), kelompok)) === 0
    ? { hasil: 'BELUM_JENUH' }
    : { hasil: 'CUKUP_BERBEDA', alasan: 'Melayani dusun yang lain.' };
}

/** Step 14, the day after the checks. */
export async function nyatakanLayak(k: Kisah, id: string): Promise<void> {
  const pada = padaHari(k, '2025-03-13');
  const kabid = k.kabid ?? 'kabid.enrekang';
  await jalan(kabid, pada, 'proposal.putuskanKejenuhan', { id, ...(await kejenuhan(id)) });
  await jalan(kabid, pada, 'proposal.nyatakanLayak', {
    id,
    ...(await surat(kabid, pada, `BA/${k.nama}/III/2025`, 'Kabid (contoh)')),
  });
}
