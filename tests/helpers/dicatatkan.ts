import { db } from '@/lib/server/db';
import { surat } from './people';
import { coba } from './uang';

type Isi = Record<string, unknown>;

/** An office's letter as staff records it; answers what the frame answers. */
export const rekam = async (
  perekam: string,
  aksi: string,
  isi: Isi,
  pada: Date,
  nomor = `S/${aksi}/${perekam}`,
) =>
  coba(
    perekam,
    'dicatatkan.rekam',
    { aksi, ...(await surat(perekam, pada, nomor, 'Pejabat (contoh)')), ...isi },
    pada,
  );

/** The record's id; it must have been accepted. */
export async function harusRekam(...isi: Parameters<typeof rekam>): Promise<string> {
  const h = await rekam(...isi);
  if (!h.ok) throw new Error(`${isi[1]}: ${JSON.stringify(h.problem)}`);
  return h.nilai.id;
}

export const benarkan = (siapa: string, id: string, pada: Date) =>
  coba(siapa, 'dicatatkan.konfirmasi', { id }, pada);

/** Recorded by one, confirmed by another; both must be accepted. Answers the file's id. */
export async function dariSurat(pembenar: string, ...isi: Parameters<typeof rekam>) {
  const h = await benarkan(pembenar, await harusRekam(...isi), isi[3]);
  if (!h.ok) throw new Error(`${isi[1]}: ${JSON.stringify(h.problem)}`);
  return h.nilai.id;
}

/** Office, recorder and confirmer, as the event of this step names them. */
export async function jejakKantor(subjekId: string, aksi: string) {
  const e = await db().peristiwa.findFirstOrThrow({ where: { subjekId, aksi } });
  const { dicatat } = e.isi as { dicatat?: { kantor: string; perekam: string } };
  return { peran: e.peran, pembenar: e.aktorNama, ...dicatat };
}
