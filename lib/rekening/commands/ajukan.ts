import 'server-only';
import { randomUUID } from 'node:crypto';
import { ikatBerkas } from '@/lib/berkas/intake';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, refuse } from '@/lib/core/result';
import { rekeningDiajukan } from '@/lib/pencairan/intake';
import { kunciKelompok } from '@/lib/rekening/load';
import { tempatNomor } from '@/lib/rekening/rahasia';
import { BANK_LAIN } from '@/lib/rekening/rules';
import { AjukanRekening } from '@/lib/rekening/schema';
import { NOMOR_DIPAKAI, SEDANG_DIPERIKSA, subjectBaru } from '@/lib/rekening/subject';
import { command } from '@/lib/server/command';
import { begin } from '@/lib/server/move';
import { lingkupKelompok } from '@/lib/server/scope';
import { indeksButa, sandikan } from '@/lib/server/secret';

/** For whoever came second; the other group is never named (T22). */
export const bentrokRekening: Record<string, Problem> = {
  Rekening_nomor: masalah('sudah-ada', NOMOR_DIPAKAI, { nomor: NOMOR_DIPAKAI }),
  Rekening_diajukan: masalah('sudah-ada', SEDANG_DIPERIKSA),
  Rekening_aktif: masalah('sudah-ada', 'Kelompok ini sudah punya rekening yang disahkan.'),
};

/** The leader sends the group's account; a change is a new row beside the old one (F53). */
export const ajukanRekening = command({
  may: 'rekening.ajukan',
  input: AjukanRekening,
  load: async (ctx, { kelompokId, alasanGanti }) => {
    const kelompok = await ctx.tx.kelompok.findFirst({
      where: { AND: [{ id: kelompokId }, lingkupKelompok(ctx.actor)] },
      select: { id: true, wilayah: true, status: true },
    });
    if (!kelompok) return null;
    await kunciKelompok(ctx.tx, kelompokId);
    const { subject, aktif } = await subjectBaru(ctx.tx, kelompok, alasanGanti);
    return { id: randomUUID(), row: { ...kelompok, aktif }, subject };
  },
  run: async (ctx, k, input, id) => {
    const bank = input.bank === BANK_LAIN ? input.bankLain : input.bank;
    if (!bank) return refuse(masalah('isian-salah', undefined, { bankLain: 'Tulis nama bank.' }));
    const nomorIndeks = indeksButa('rekening', input.nomor);
    if (k.aktif?.nomorIndeks === nomorIndeks) {
      const pesan = 'Nomor ini sudah menjadi rekening kelompok.';
      return refuse(masalah('isian-salah', undefined, { nomor: pesan }));
    }
    const foto = await ikatBerkas(ctx, input.fotoBuku, 'rekening', id, 'fotoBuku');
    if (!foto.ok) return foto;
    const nomorAkhir = input.nomor.slice(-4);
    await begin(
      ctx,
      'rekening',
      // no number here: an audit event is read by many and never deleted
      { id, kelompokId: k.id, isi: { bank, nomorAkhir, ganti: k.aktif !== null } },
      () =>
        ctx.tx.rekening.create({
          data: {
            id,
            kelompokId: k.id,
            wilayah: k.wilayah,
            bank,
            cabang: input.cabang,
            nomor: sandikan(input.nomor, tempatNomor(id)),
            nomorIndeks,
            nomorAkhir,
            atasNama: input.atasNama,
            spesimen: input.spesimen,
            alasanGanti: k.aktif ? input.alasanGanti : null,
            menggantiId: k.aktif?.id ?? null,
            sejak: ctx.sekarang,
            dibuat: ctx.sekarang,
          },
        }),
    );
    const lanjut = await rekeningDiajukan(ctx, k.id);
    return lanjut.ok ? ok({ id, sukses: 'Rekening terkirim ke Dinas Sosial.' }) : lanjut;
  },
  bentrok: bentrokRekening,
});
