import { randomUUID } from 'node:crypto';
import { db } from '@/lib/server/db';

/** The arrows from a written proposal to the Ministry's yes, each with the state it leads to. */
const JALAN = [
  ['proposal.ajukan', 'DI_DESA'],
  ['proposal.teruskan', 'DI_KECAMATAN'],
  ['proposal.rekomendasikan', 'DI_DINAS'],
  ['proposal.terima', 'DIVERIFIKASI'],
  ['proposal.nyatakanLayak', 'LAYAK'],
  ['proposal.usulkan', 'DIUSULKAN'],
  ['proposal.periksaPusat', 'DI_PUSAT'],
  ['proposal.setujuiPusat', 'LAYAK_PUSAT'],
] as const;

/**
 * A FIXTURE, not the story: copies of one approved proposal, each with a group of its own, written
 * by SQL because sixty real walks take minutes. No members, no trail; the arrow table still binds.
 */
export async function salinProposal(asal: string, jumlah: number): Promise<string[]> {
  const pasang = Array.from({ length: jumlah }, () => [randomUUID(), randomUUID()] as const);
  const kelompok = pasang.map(([k]) => k);
  const proposal = pasang.map(([, p]) => p);
  await db().$transaction(async (tx) => {
    const aksi = (a: string) => tx.$executeRaw`select set_config('app.aksi', ${a}, true)`;
    await tx.$executeRaw`select set_config('app.perintah', ${randomUUID()}, true)`;
    await aksi('kelompok.bentuk');
    await tx.$executeRaw`
      insert into "Kelompok" (id, nomor, nama, wilayah, kategori, "jenisUsaha", tempat, dibuat)
      select x, x::text, 'Salinan ' || left(x::text, 8), k.wilayah, k.kategori, k."jenisUsaha",
        k.tempat, k.dibuat
      from unnest(${kelompok}::uuid[]) x, "Proposal" p join "Kelompok" k on k.id = p."kelompokId"
      where p.id = ${asal}::uuid`;
    await aksi('proposal.tulis');
    await tx.$executeRaw`
      insert into "Proposal" (id, "kelompokId", wilayah, tahun, "setelanId", "nomorVersi", isi,
        "bidangSalah", kelengkapan, sejak, dibuat)
      select x.p, x.k, a.wilayah, a.tahun, a."setelanId", a."nomorVersi", a.isi, '{}', '{}',
        a.sejak, a.dibuat
      from unnest(${proposal}::uuid[], ${kelompok}::uuid[]) as x(p, k), "Proposal" a
      where a.id = ${asal}::uuid`;
    await tx.$executeRaw`
      insert into "ButirRab" (id, "proposalId", urut, uraian, volume, satuan, harga, jumlah)
      select gen_random_uuid(), x, b.urut, b.uraian, b.volume, b.satuan, b.harga, b.jumlah
      from unnest(${proposal}::uuid[]) x, "ButirRab" b where b."proposalId" = ${asal}::uuid`;
    for (const [panah, ke] of JALAN) {
      await aksi(panah);
      await tx.$executeRaw`update "Proposal" set status = ${ke}::"StatusProposal", versi = versi + 1
        where id = any(${proposal}::uuid[])`;
    }
  });
  return proposal;
}
