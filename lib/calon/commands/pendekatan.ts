import 'server-only';
import { randomUUID } from 'node:crypto';
import { muatCalon } from '@/lib/calon/commands/muat';
import { type Keadaan, keadaanSesudah } from '@/lib/calon/rules';
import { CatatPendekatan, MasukKelompok } from '@/lib/calon/schema';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { keDate } from '@/lib/server/actor';
import { command } from '@/lib/server/command';
import { lingkupKelompok } from '@/lib/server/scope';

const salah = (bidang: Record<string, string>) => refuse(masalah('isian-salah', undefined, bidang));

/** One more line in the log of persuasion; the prospect stands where the last answer put him (F32). */
export const catatPendekatan = command({
  may: 'calon.catatPendekatan',
  input: CatatPendekatan,
  load: (ctx, input) => muatCalon(ctx, input.id),
  run: async ({ tx, actor, sekarang, zona }, row, input, id) => {
    const hari = hariIni(sekarang, zona);
    if (input.tanggal > hari) return salah({ tanggal: 'Tanggal ini belum terjadi.' });
    if (input.lanjut && input.lanjut <= input.tanggal)
      return salah({ lanjut: 'Bertemu lagi harus sesudah hari ini.' });
    const tanggal = keDate(input.tanggal);
    // an older visit written down late does not overrule a newer answer
    const adaBaru = await tx.pendekatan.count({ where: { calonId: id, tanggal: { gt: tanggal } } });
    const kini = row.keadaan as Keadaan;
    const keadaan = adaBaru > 0 ? kini : keadaanSesudah(kini, input.hasil);
    await tx.pendekatan.create({
      data: {
        id: randomUUID(),
        calonId: id,
        wilayah: row.wilayah,
        tanggal,
        cara: input.cara,
        hasil: input.hasil,
        catatan: input.catatan,
        lanjut: input.lanjut ? keDate(input.lanjut) : null,
        petugasId: actor.id,
        petugas: actor.nama,
        pada: sekarang,
      },
    });
    await tx.calon.update({ where: { id }, data: { keadaan } });
    return ok({
      id,
      sukses: 'Catatan disimpan.',
      isi: { cara: input.cara, hasil: input.hasil, lanjut: input.lanjut ?? null },
    });
  },
});

/** The prospect has joined: from now on the group's page is where he is found. */
export const masukKelompok = command({
  may: 'calon.ubah',
  input: MasukKelompok,
  load: (ctx, input) => muatCalon(ctx, input.id),
  run: async ({ tx, actor }, row, { kelompokId }, id) => {
    if (row.kelompokId)
      return refuse(masalah('sudah-diputuskan', 'Orang ini sudah masuk kelompok.'));
    const k = await tx.kelompok.findFirst({
      where: { AND: [lingkupKelompok(actor), { id: kelompokId, wilayah: row.wilayah }] },
      select: { nama: true },
    });
    if (!k) return salah({ kelompokId: 'Pilih kelompok di desa yang sama.' });
    await tx.calon.update({ where: { id }, data: { kelompokId } });
    return ok({ id, sukses: `Masuk KUBE ${k.nama}.`, isi: { kelompokId } });
  },
});
