import 'server-only';
import { ok } from '@/lib/core/result';
import { hariIni } from '@/lib/core/tanggal';
import { muat } from '@/lib/kelompok/commands/muat';
import { kunciOrang, nikSudahHidup } from '@/lib/kelompok/ganda';
import { terbitkanKode } from '@/lib/kelompok/kode';
import { ALASAN_KEMBALI } from '@/lib/kelompok/labels';
import { KembalikanKelompok, SahkanKelompok, Saja } from '@/lib/kelompok/schema';
import { kunciKelompok } from '@/lib/kelompok/subjek';
import { keDate } from '@/lib/server/actor';
import { command } from '@/lib/server/command';
import { move } from '@/lib/server/move';
import { nomorSuratTerpakai, simpanSurat } from '@/lib/surat/intake';

export const ajukanPengesahan = command({
  may: 'kelompok.ajukanPengesahan',
  input: Saja,
  load: async (ctx, input) => {
    await kunciKelompok(ctx.tx, input.id);
    // before the facts are read: what another group commits meanwhile must be seen (T3)
    await kunciOrang(ctx.tx, input.id);
    return muat(ctx, input);
  },
  bentrok: nikSudahHidup,
  run: async (ctx, { row }, _input, id) => {
    const hasil = await move(ctx, 'kelompok', row, {
      data: { dibuka: null },
      isi: { anggota: row.anggota.length },
    });
    if (!hasil.ok) return hasil;
    return ok({ id, sukses: 'Kelompok diajukan ke desa untuk disahkan.' });
  },
});

export const tarikKelompok = command({
  may: 'kelompok.tarik',
  input: Saja,
  load: muat,
  run: async (ctx, { row }, _input, id) => {
    const hasil = await move(ctx, 'kelompok', row);
    if (!hasil.ok) return hasil;
    return ok({ id, sukses: 'Kelompok ditarik kembali dan bisa diubah.' });
  },
});

/** "Opened" is this act, never a read; from here on it cannot be withdrawn (lifecycle.md 2). */
export const bukaBerkasKelompok = command({
  may: 'kelompok.bukaBerkas',
  input: Saja,
  load: muat,
  run: async (ctx, { row }, _input, id) => {
    if (!row.dibuka)
      await ctx.tx.kelompok.update({ where: { id }, data: { dibuka: ctx.sekarang } });
    return ok({ id, sukses: 'Berkas dibuka. Silakan periksa.' });
  },
});

export const sahkanKelompok = command({
  may: 'kelompok.sahkan',
  input: SahkanKelompok,
  load: muat,
  bentrok: nomorSuratTerpakai,
  run: async (ctx, { row }, input, id) => {
    const surat = await simpanSurat(ctx, input, {
      jenis: 'surat-pengesahan',
      subjek: 'kelompok',
      subjekId: id,
      kelompokId: id,
    });
    if (!surat.ok) return surat;
    const hasil = await move(ctx, 'kelompok', row, {
      data: {
        dibuka: row.dibuka ?? ctx.sekarang,
        // its life begins with the village's word (F4)
        berdiri: keDate(hariIni(ctx.sekarang, ctx.zona)),
      },
      isi: { suratId: surat.nilai, nomorSurat: input.suratNomor },
    });
    if (!hasil.ok) return hasil;
    await terbitkanKode(
      ctx,
      row.anggota.filter((a) => a.penggunaId === null).map((a) => a.id),
    );
    return ok({ id, sukses: 'Kelompok disahkan. Kode aktivasi sudah terbit.' });
  },
});

export const kembalikanKelompok = command({
  may: 'kelompok.kembalikan',
  input: KembalikanKelompok,
  load: muat,
  run: async (ctx, { row }, input, id) => {
    const alasan = [ALASAN_KEMBALI[input.alasan], input.catatan].filter(Boolean).join(': ');
    const hasil = await move(ctx, 'kelompok', row, {
      alasan,
      data: { dibuka: null },
      isi: { alasan: input.alasan },
    });
    if (!hasil.ok) return hasil;
    return ok({ id, sukses: 'Kelompok dikembalikan untuk diperbaiki.' });
  },
});
