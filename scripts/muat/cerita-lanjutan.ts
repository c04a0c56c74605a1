import { db } from '@/lib/server/db';
import { jalan, saat, surat } from '@/scripts/muat/langkah';

/** Objection, withdrawal, replacement, and end of a group: each one real command. */

export const ajukanKeberatan = (ketua: string, proposalId: string, tanggal: string) =>
  jalan(ketua, saat(tanggal), 'keberatan.ajukan', {
    proposalId,
    isi: 'Anggota kami semua ada di data terpadu. Mohon diperiksa sekali lagi.',
  });

export const kabulkan = (pemutus: string, id: string, tanggal: string) =>
  jalan(pemutus, saat(tanggal), 'keberatan.kabulkan', { id, putusan: 'Buktinya cukup.' });

export const tolakKeberatan = (pemutus: string, id: string, tanggal: string) =>
  jalan(pemutus, saat(tanggal), 'keberatan.tolak', { id, putusan: 'Tidak ada bukti baru.' });

export const mintaMundur = (ketua: string, id: string, tanggal: string) =>
  jalan(ketua, saat(tanggal), 'proposal.mintaMundur', { id, alasan: 'Anggota pindah kerja.' });

export const mundur = (kabid: string, id: string, tanggal: string) =>
  jalan(kabid, saat(tanggal), 'proposal.mundur', { id, alasan: 'Ketua sudah dihubungi.' });

/** The companion proposes, the village agrees; the member with this number leads from now on. */
export async function gantiKetua(
  siapa: { pendamping: string; kantorDesa: string },
  kelompokId: string,
  urut: number,
  tanggal: string,
): Promise<string> {
  const pada = saat(tanggal);
  const baru = await db().anggota.findFirstOrThrow({
    where: { kelompokId, urut, sampai: null },
    select: { id: true },
  });
  const usul = await jalan(siapa.pendamping, pada, 'kelompok.gantiPengurus', {
    id: kelompokId,
    ketua: baru.id,
    alasan: 'Ketua lama merantau.',
    ...(await surat(siapa.pendamping, pada, `BA/GANTI/${kelompokId.slice(0, 8)}`, 'Musyawarah')),
  });
  const penggantianId = usul.data?.penggantianId ?? '';
  await jalan(siapa.kantorDesa, pada, 'kelompok.setujuiGanti', {
    id: kelompokId,
    penggantianId,
    setuju: 'ya',
  });
  return penggantianId;
}

export const bubarkan = (kabid: string, kelompokId: string, tanggal: string) =>
  jalan(kabid, saat(tanggal), 'kelompok.bubarkan', {
    id: kelompokId,
    alasan: 'Anggota tinggal tiga orang.',
  });
