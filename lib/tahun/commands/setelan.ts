import 'server-only';
import { randomUUID } from 'node:crypto';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import type { Setelan } from '@/lib/core/setelan';
import { command } from '@/lib/server/command';
import { muatTahun } from '@/lib/tahun/commands/muat';
import { bacaBeda, bedaSetelan, denganNilai, salahSilang } from '@/lib/tahun/nilai';
import { kalimatVersi, salahPagu } from '@/lib/tahun/rules';
import { AturTahun } from '@/lib/tahun/schema';

/** Writes a new version of the settings; files keep the version of their first `ajukan` (T20). */
export const aturTahun = command({
  may: 'tahunProgram.aturTahun',
  input: AturTahun,
  load: async (ctx, { tahun }) => {
    const t = await muatTahun(ctx, { tahun });
    const kini = await ctx.tx.setelan.findFirst({ where: { tahun }, orderBy: { nomor: 'desc' } });
    if (!t || !kini) return null;
    const tutup = t.row.status === 'DITUTUP';
    const kurang = tutup ? { 'tahunProgram.aturTahun': 'Tahun ini sudah ditutup.' } : undefined;
    return { id: t.id, row: { program: t.row, kini }, subject: { ...t.subject, kurang } };
  },
  run: async (ctx, { program, kini }, { tahun, nomor, catatan, ubahan }, id) => {
    if (nomor !== kini.nomor) return refuse(masalah('sudah-berubah', kalimatVersi(kini.nomor)));
    const lama = kini.nilai as unknown as Setelan;
    const baru = denganNilai(lama, ubahan);
    const beda = bedaSetelan(lama, baru);
    const salah = { ...salahSilang(baru), ...salahPagu(program.status, beda) };
    if (Object.keys(salah).length > 0) return refuse(masalah('isian-salah', undefined, salah));
    if (beda.length === 0)
      return refuse(masalah('isian-salah', 'Belum ada yang berubah pada setelan ini.'));
    await ctx.tx.setelan.create({
      data: {
        id: randomUUID(),
        tahun,
        nomor: nomor + 1,
        nilai: JSON.parse(JSON.stringify(baru)),
        dibuat: ctx.sekarang,
        catatan,
      },
    });
    return ok({
      id,
      sukses: `Setelan versi ${nomor + 1} berlaku untuk berkas baru.`,
      isi: {
        nomor: nomor + 1,
        catatan,
        ubahan: beda.map((b) => ({ kunci: b.bidang.kunci, ...bacaBeda(b) })),
      },
      data: { tahun: String(tahun) },
    });
  },
});
