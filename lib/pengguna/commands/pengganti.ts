import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import { diriSendiri, hari, salah } from '@/lib/pengguna/commands/muat';
import { type BerkasTugas, muatTugas } from '@/lib/pengguna/commands/muat-tugas';
import { periksaKecamatan, sudahBertugas } from '@/lib/pengguna/commands/tugas';
import { muatOrang, type Orang } from '@/lib/pengguna/queries';
import { masaSalah } from '@/lib/pengguna/rules';
import { paketKosong } from '@/lib/pengguna/rules-serah';
import { TugaskanPengganti } from '@/lib/pengguna/schema-tugas';
import { dariDate, keDate } from '@/lib/server/actor';
import { type Ctx, command } from '@/lib/server/command';
import { namaWilayah } from '@/lib/wilayah/queries';

type Muatan = BerkasTugas & { pengganti: Orang };

/** What is wrong with the days of the leave, field by field; null = nothing. */
function salahMasa(
  ctx: Ctx,
  { tugas }: Muatan,
  masa: { dari: string; sampai: string },
): Record<string, string> | null {
  if (masaSalah(masa)) return { sampai: 'Tanggal akhir harus sesudah tanggal mulai.' };
  if (masa.sampai < hari(ctx)) return { sampai: 'Masa penggantian ini sudah lewat.' };
  if (masa.dari < dariDate(tugas.dari))
    return { dari: `Pendamping tetap bertugas mulai ${tanggalIndonesia(dariDate(tugas.dari))}.` };
  const akhir = tugas.sampai && dariDate(tugas.sampai);
  if (akhir && masa.sampai > akhir)
    return { sampai: `Penugasan tetap berakhir ${tanggalIndonesia(akhir)}.` };
  return null;
}

/**
 * During a leave a second companion looks after the kecamatan too. Both see it in that time, and
 * the access of the substitute ends with its last day: actors are built from dates (lib/server/actor).
 */
export const tugaskanPengganti = command({
  may: 'pengguna.tugaskanPendamping',
  input: TugaskanPengganti,
  load: async (ctx, { id, penggantiId }) => {
    const berkas = await muatTugas(ctx, id, penggantiId);
    const ada = berkas && (await muatOrang(ctx.actor, ctx.tx, penggantiId, ctx.sekarang));
    if (!berkas || !ada) return null;
    const row: Muatan = { ...berkas, pengganti: ada.orang };
    return { id: penggantiId, row, subject: ada.subject };
  },
  run: async (ctx, row, { dari, sampai, alasan }, id) => {
    const { tugas, lama, pengganti } = row;
    if (id === ctx.actor.id) return diriSendiri();
    if (id === tugas.pendampingId) return salah({ penggantiId: 'Pilih pendamping lain.' });
    if (tugas.pengganti)
      return refuse(masalah('bukan-waktunya', 'Pengganti sementara tidak digantikan lagi.'));
    const keliru = salahMasa(ctx, row, { dari, sampai });
    if (keliru) return salah(keliru);
    const { kecamatan } = tugas;
    const luar = await periksaKecamatan(ctx, pengganti, kecamatan);
    if (luar) return salah({ penggantiId: luar });
    const tumpuk = await sudahBertugas(ctx, id, kecamatan, { dari, sampai });
    if (tumpuk) return refuse(tumpuk);
    const masa = { dari: keDate(dari), sampai: keDate(sampai) };
    const penugasanId = randomUUID();
    await ctx.tx.penugasan.create({
      data: { id: penugasanId, pendampingId: id, kecamatan, ...masa, pengganti: true, alasan },
    });
    const serahTerimaId = randomUUID();
    await ctx.tx.serahTerima.create({
      data: {
        id: serahTerimaId,
        kecamatan,
        dariId: tugas.pendampingId,
        dari: lama.orang.nama,
        kepadaId: id,
        kepada: pengganti.nama,
        sifat: 'SEMENTARA',
        mulai: masa.dari,
        sampai: masa.sampai,
        alasan,
        isi: paketKosong(),
        olehId: ctx.actor.id,
        oleh: ctx.actor.nama,
        pada: ctx.sekarang,
      },
    });
    const w = await namaWilayah(ctx.tx, kecamatan);
    return ok({
      id,
      sukses: `${pengganti.nama} menggantikan di ${w.lengkap} sampai ${tanggalIndonesia(sampai)}.`,
      isi: { kecamatan, dari, sampai, menggantikanId: tugas.pendampingId, serahTerimaId },
      data: { penugasanId, serahTerimaId },
    });
  },
});
