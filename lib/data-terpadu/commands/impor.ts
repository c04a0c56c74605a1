import 'server-only';
import { randomUUID } from 'node:crypto';
import { ikatBerkas } from '@/lib/berkas/intake';
import { masalah } from '@/lib/core/problem';
import { ok, type Result, refuse } from '@/lib/core/result';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import { bacaKepala, type KepalaBerkas, sidikJudul } from '@/lib/data-terpadu/berkas';
import {
  BIDANG,
  kolomKembar,
  kolomWajibKurang,
  medanKolom,
  type Pemetaan,
  SEMUA_BIDANG,
  subjekBaru,
} from '@/lib/data-terpadu/rules';
import { ImporInput } from '@/lib/data-terpadu/schema';
import { type Ctx, command } from '@/lib/server/command';
import { enqueue } from '@/lib/server/jobs';
import { BerkasDitolak } from '@/lib/server/sheet';
import { setelanBerlaku } from '@/lib/tahun/queries';

type Isian = ReturnType<typeof ImporInput.parse>;

const salah = (bidang: Record<string, string>) => refuse(masalah('isian-salah', undefined, bidang));

const pemetaanOf = (input: Isian): Pemetaan => {
  const isi = { ...input, wilayah: input.wilayahDesa };
  return Object.fromEntries(
    SEMUA_BIDANG.flatMap((b) => (isi[b] === undefined ? [] : [[b, isi[b]]])),
  );
};

/** Only one file is loaded at a time, and never the same one again; a closed year takes none. */
async function bolehDimuat(ctx: Ctx, input: Isian, sha256: string): Promise<Result<null>> {
  const sama = await ctx.tx.imporTerpadu.findFirst({
    where: {
      wilayah: input.wilayah,
      sumber: input.sumber,
      sha256,
      status: { notIn: ['DIBATALKAN', 'GAGAL'] },
    },
  });
  if (sama)
    return refuse(
      masalah(
        'sudah-ada',
        `Berkas ini sudah dimuat sebagai ${sama.sumber} ${sama.periode} pada ` +
          `${tanggalIndonesia(hariIni(sama.dibuat, SETELAN_AWAL.zonaWaktu))}. Tidak ada yang berubah.`,
      ),
    );
  const tahun = Number(input.periode.slice(0, 4));
  if ((await setelanBerlaku(ctx.tx, tahun))?.status === 'DITUTUP')
    return salah({ periode: `Tahun ${tahun} sudah ditutup. Datanya tidak dimuat lagi.` });
  return ok(null);
}

function kolomBenar(p: Pemetaan, k: KepalaBerkas): Result<null> {
  const kurang = kolomWajibKurang(p);
  if (kurang[0])
    return salah({ [medanKolom(kurang[0])]: `Pilih kolom ${BIDANG[kurang[0]].label}.` });
  const kembar = kolomKembar(p);
  if (kembar) return salah({ [medanKolom(kembar)]: 'Kolom ini sudah dipakai untuk isian lain.' });
  const luar = SEMUA_BIDANG.find((b) => (p[b] ?? 0) >= k.judul.length);
  return luar ? salah({ [medanKolom(luar)]: 'Kolom ini tidak ada di berkas.' }) : ok(null);
}

async function kepalaOf(input: Isian): Promise<Result<KepalaBerkas>> {
  try {
    return ok(await bacaKepala(input.berkasId, input.lembar));
  } catch (error) {
    if (error instanceof BerkasDitolak) return refuse(masalah('berkas-ditolak', error.message));
    throw error;
  }
}

/** Notes what is to be loaded and hands it to the worker; nothing counts before SELESAI (rules 2.5). */
export const imporTerpadu = command({
  may: 'dataTerpadu.impor',
  input: ImporInput,
  load: async ({ actor }, input) => ({
    id: randomUUID(),
    row: null,
    subject: subjekBaru(actor, input.wilayah),
  }),
  run: async (ctx, _row, input, id) => {
    const { tx, actor, sekarang } = ctx;
    const { berkasId, wilayah, sumber, periode, lembar } = input;
    const terikat = await ikatBerkas(ctx, berkasId, 'dataTerpadu', id, 'berkasId');
    if (!terikat.ok) return terikat;
    const boleh = await bolehDimuat(ctx, input, terikat.nilai);
    if (!boleh.ok) return boleh;
    const kepala = await kepalaOf(input);
    if (!kepala.ok) return kepala;
    const p = pemetaanOf(input);
    const benar = kolomBenar(p, kepala.nilai);
    if (!benar.ok) return benar;
    const berkas = await tx.berkas.findUniqueOrThrow({ where: { id: berkasId } });
    await tx.imporTerpadu.create({
      data: {
        id,
        wilayah,
        sumber,
        periode,
        berkasId,
        namaBerkas: berkas.namaAsli,
        sha256: terikat.nilai,
        pemetaan: { ...p, lembarKe: lembar ?? 0, kepala: kepala.nilai.kepala },
        total: kepala.nilai.perkiraan,
        olehId: actor.id,
        oleh: actor.nama,
        dibuat: sekarang,
      },
    });
    const sidik = sidikJudul(kepala.nilai.judul);
    await tx.templatTerpadu.upsert({
      where: { wilayah_sidik: { wilayah, sidik } },
      create: { id: randomUUID(), wilayah, sidik, pemetaan: p, dipakai: sekarang },
      update: { pemetaan: p, dipakai: sekarang },
    });
    await enqueue(tx, 'muatTerpadu', { id }, `terpadu:${id}`);
    return ok({
      id,
      sukses: 'Berkas mulai dimuat.',
      isi: { sumber, periode, sha256: terikat.nilai, namaBerkas: berkas.namaAsli },
    });
  },
  bentrok: {
    ImporTerpadu_sama: masalah('sudah-ada', 'Berkas ini sudah dimuat. Tidak ada yang berubah.'),
    ImporTerpadu_berjalan: masalah(
      'sudah-ada',
      'Masih ada berkas yang sedang dimuat. Tunggu selesai atau batalkan dulu.',
    ),
  },
});
