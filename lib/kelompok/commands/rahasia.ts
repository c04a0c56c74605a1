import 'server-only';
import { masalah } from '@/lib/core/problem';
import { ok, refuse } from '@/lib/core/result';
import { muat } from '@/lib/kelompok/commands/muat';
import { terbitkanKode } from '@/lib/kelompok/kode';
import { BukaNik, KodeAktivasiBaru } from '@/lib/kelompok/schema';
import { command } from '@/lib/server/command';

/**
 * Only the fact and the reason are written here; the page reads the number itself through
 * `nikTerbuka`, for this person and five minutes (lifecycle.md 1, T46).
 */
export const bukaNik = command({
  may: 'kelompok.bukaNik',
  input: BukaNik,
  load: muat,
  run: async (ctx, k, { id, anggotaId, alasan }) => {
    const anggota = await ctx.tx.anggota.count({ where: { id: anggotaId, kelompokId: k.row.id } });
    if (anggota === 0)
      return refuse(masalah('tidak-ditemukan', 'Anggota ini tidak ada di kelompok.'));
    await ctx.catat({
      aksi: 'kelompok.bukaNik',
      subjek: 'kelompok',
      subjekId: id,
      kelompokId: id,
      alasan,
      isi: { anggotaId },
    });
    return ok({ id, sukses: 'NIK terlihat selama lima menit.', data: { anggotaId } });
  },
});

export const kodeAktivasi = command({
  may: 'kelompok.kodeAktivasi',
  input: KodeAktivasiBaru,
  load: muat,
  run: async (ctx, k, { id, anggotaId }) => {
    const untuk = k.row.anggota.filter(
      (a) => a.penggunaId === null && (anggotaId === undefined || a.id === anggotaId),
    );
    if (untuk.length === 0)
      return refuse(masalah('belum-lengkap', 'Semua anggota ini sudah punya akun.'));
    const jumlah = await terbitkanKode(
      ctx,
      untuk.map((a) => a.id),
    );
    return ok({
      id,
      sukses: `${jumlah} kode aktivasi baru sudah terbit. Slip lama tidak berlaku.`,
      isi: { anggotaId: untuk.map((a) => a.id) },
    });
  },
});
