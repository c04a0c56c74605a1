import 'server-only';
import { ok } from '@/lib/core/result';
import { muatTugas } from '@/lib/pengguna/commands/muat-tugas';
import { CatatSuratTugas } from '@/lib/pengguna/schema-tugas';
import { command } from '@/lib/server/command';
import { nomorSuratTerpakai, simpanSurat } from '@/lib/surat/intake';

export const SURAT_TUGAS = 'surat-tugas';

/** The letter of assignment, printed from here, signed on paper, and kept with its scan (rules 2.3). */
export const catatSuratTugas = command({
  may: 'pengguna.tugaskanPendamping',
  input: CatatSuratTugas,
  bentrok: nomorSuratTerpakai,
  load: async (ctx, { id }) => {
    const berkas = await muatTugas(ctx, id);
    if (!berkas) return null;
    // a letter may follow an assignment of long ago: no gate stands before paper
    const subject = { ...berkas.lama.subject, kurang: undefined };
    return { id: berkas.tugas.pendampingId, row: berkas, subject };
  },
  run: async (ctx, { tugas }, input, id) => {
    const surat = await simpanSurat(ctx, input, {
      jenis: SURAT_TUGAS,
      subjek: 'penugasan',
      subjekId: tugas.id,
      // the number is from the book of the regency's office, not of the ADMIN
      penerbit: `DINAS:${tugas.kecamatan.slice(0, 4)}`,
    });
    if (!surat.ok) return surat;
    return ok({
      id,
      sukses: 'Surat tugas tersimpan.',
      isi: { penugasanId: tugas.id, suratId: surat.nilai, nomorSurat: input.suratNomor },
    });
  },
});
