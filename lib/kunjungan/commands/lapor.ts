import 'server-only';
import { randomUUID } from 'node:crypto';
import { ikatBerkas } from '@/lib/berkas/intake';
import { masalah } from '@/lib/core/problem';
import { ok, type Problem, type Result, refuse } from '@/lib/core/result';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import { findSubjekKelompok } from '@/lib/kelompok/intake';
import { simpanBaKunjungan } from '@/lib/kunjungan/berita-acara';
import { muat } from '@/lib/kunjungan/commands/muat';
import { KUNCI_TANYA } from '@/lib/kunjungan/labels';
import { DIKUNJUNGI, terlaluAwal } from '@/lib/kunjungan/rules';
import { type IsiLaporan, LaporKunjungan } from '@/lib/kunjungan/schema';
import type { BarisKunjungan } from '@/lib/kunjungan/subject';
import { dariDate, keDate } from '@/lib/server/actor';
import { type Ctx, command, type Loaded } from '@/lib/server/command';
import { begin, move } from '@/lib/server/move';
import { nomorSuratTerpakai } from '@/lib/surat/intake';

type Kelompok = { id: string; wilayah: string; status: string };
/** `berkas` is the visit that was due; without it nobody had planned this one */
type Muatan = { kelompok: Kelompok; berkas: BarisKunjungan | null };

async function muatLaporan(ctx: Ctx, input: IsiLaporan): Promise<Loaded<Muatan> | null> {
  if (input.id) {
    const k = await muat(ctx, { id: input.id });
    if (!k) return null;
    const kelompok = { ...k.row.kelompok, wilayah: k.row.wilayah };
    return { ...k, row: { kelompok, berkas: k.row } };
  }
  const k = await findSubjekKelompok(ctx, input.kelompokId ?? '', { kunci: true });
  if (!k) return null;
  const { id: kelompokId, wilayah, status } = k.row;
  return {
    id: randomUUID(),
    row: { kelompok: { id: kelompokId, wilayah, status }, berkas: null },
    subject: { noun: 'kunjungan', status: null, wilayah, kelompokId },
  };
}

/** Who reports what: a day that has come, in a group that is still visited. */
function salahHari(ctx: Ctx, { kelompok, berkas }: Muatan, tanggal: string): Problem | null {
  if (!DIKUNJUNGI.some((s) => s === kelompok.status))
    return masalah('belum-lengkap', 'Kelompok ini tidak sedang dikunjungi.');
  if (tanggal > hariIni(ctx.sekarang, ctx.zona))
    return masalah('isian-salah', undefined, { tanggal: 'Tanggal kunjungan belum terjadi.' });
  const dari = berkas && dariDate(berkas.jendelaDari);
  if (berkas?.status === 'DIKEMBALIKAN' && berkas.jenis !== 'TAMBAHAN' && dari && tanggal < dari)
    return masalah('isian-salah', undefined, {
      tanggal: `Kunjungan ini dihitung mulai ${tanggalIndonesia(dari)}.`,
    });
  return null;
}

const kolom = (ctx: Ctx, isi: IsiLaporan, foto: string[]) => ({
  tanggal: keDate(isi.tanggal),
  pendampingId: ctx.actor.id,
  kondisi: isi.kondisi,
  anggotaAktif: isi.anggotaAktif,
  penjualan: BigInt(isi.penjualan),
  pengeluaran: BigInt(isi.pengeluaran),
  kas: BigInt(isi.kas),
  jawaban: Object.fromEntries(KUNCI_TANYA.map((k) => [k, isi[k]])),
  sesuai: isi.sesuai,
  penyimpangan: isi.sesuai ? null : (isi.penyimpangan ?? null),
  masalah: isi.masalah ?? null,
  saran: isi.saran ?? null,
  foto,
  sejak: ctx.sekarang,
});

/** Ties every picture to this visit; the field that failed is named. */
async function ikatFoto(ctx: Ctx, isi: IsiLaporan, id: string): Promise<Result<string[]>> {
  const foto: string[] = [];
  for (const bidang of ['foto1', 'foto2', 'foto3'] as const) {
    const berkasId = isi[bidang];
    if (!berkasId || foto.includes(berkasId)) continue;
    const terikat = await ikatBerkas(ctx, berkasId, 'kunjungan', id, bidang);
    if (!terikat.ok) return terikat;
    foto.push(berkasId);
  }
  return ok(foto);
}

/**
 * The report of a visit (F63, T30). Of a visit that was due it moves the file; before the window
 * opens, or without a file, it begins one of its own as TAMBAHAN and what was due stays due.
 */
export const laporKunjungan = command({
  may: 'kunjungan.lapor',
  input: LaporKunjungan,
  load: muatLaporan,
  bentrok: nomorSuratTerpakai,
  run: async (ctx, muatan, input): Promise<Result<{ id: string; sukses: string }>> => {
    const salah = salahHari(ctx, muatan, input.tanggal);
    if (salah) return refuse(salah);
    const { kelompok, berkas } = muatan;
    const jatuh =
      berkas?.status === 'DIJADWALKAN' &&
      terlaluAwal(input.tanggal, { dari: dariDate(berkas.jendelaDari), sampai: '' })
        ? null
        : berkas;
    const id = jatuh?.id ?? randomUUID();
    const foto = await ikatFoto(ctx, input, id);
    if (!foto.ok) return foto;
    const surat = await simpanBaKunjungan(ctx, input, { id, kelompokId: kelompok.id });
    if (!surat.ok) return surat;
    const data = kolom(ctx, input, foto.nilai);
    const isi = { suratId: surat.nilai, nomorSurat: input.suratNomor, tanggal: input.tanggal };
    if (jatuh) {
      const hasil = await move(ctx, 'kunjungan', jatuh, { data, isi });
      if (!hasil.ok) return hasil;
      return ok({ id, sukses: 'Laporan kunjungan terkirim ke Dinas.' });
    }
    const { id: kelompokId, wilayah } = kelompok;
    await begin(ctx, 'kunjungan', { id, ke: 'DILAPORKAN', kelompokId, isi }, () =>
      ctx.tx.kunjungan.create({
        data: {
          ...data,
          id,
          kelompokId,
          wilayah,
          jenis: 'TAMBAHAN',
          status: 'DILAPORKAN',
          jendelaDari: data.tanggal,
          jendelaSampai: data.tanggal,
          dibuat: ctx.sekarang,
        },
      }),
    );
    const sisa = berkas ? ' Kunjungan yang dijadwalkan tetap menunggu.' : '';
    return ok({ id, sukses: `Laporan tersimpan sebagai kunjungan tambahan.${sisa}` });
  },
});
