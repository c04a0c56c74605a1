/** Rows a second and peak memory of the real import, for XLSX (shared strings) and CSV. */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import { unggahBerkas } from '@/lib/berkas/commands';
import { muatTerpadu } from '@/lib/data-terpadu/muat';
import { perintahDataTerpadu } from '@/lib/data-terpadu/registry';
import { db, tutupDb } from '@/lib/server/db';
import { JENIS_LEMBAR, type JenisLembar } from '@/lib/server/sheet';
import { disk } from '@/lib/server/storage';
import { aktor, saat } from '@/scripts/muat/langkah';

const BANYAK = Number(process.argv[2] ?? 250_000);
const KEPALA =
  'NO,NIK,NO KK,NAMA,TEMPAT,TGL LAHIR,JK,ALAMAT,KECAMATAN,KODE DESA,DESIL,STATUS'.split(',');
const KOLOM = {
  nik: '1',
  kk: '2',
  nama: '3',
  lahir: '5',
  jenisKelamin: '6',
  wilayahDesa: '9',
  desil: '10',
};
const dua = (n: number) => String(n).padStart(2, '0');

function* baris(): Generator<string[]> {
  for (let i = 0; i < BANYAK; i++) {
    const urut = String((i % 9000) + 1).padStart(4, '0');
    const [hari, bulan, tahun] = [
      dua((i % 28) + 1),
      dua((i % 12) + 1),
      dua(Math.floor(i / 9000) + 50),
    ];
    yield [
      String(i + 1),
      `731603${hari}${bulan}${tahun}${urut}`,
      `731603${hari}${bulan}15${urut}`,
      `Muh. Nama Orang ${i}`,
      'Baraka',
      `${hari}-${bulan}-19${tahun}`,
      i % 2 ? 'P' : 'L',
      `Dusun ${i % 4000} RT 01`,
      'Baraka',
      '7316031021',
      String((i % 10) + 1),
      'Aktif',
    ];
  }
}

const alir = (jenis: JenisLembar) =>
  jenis === 'xlsx'
    ? writeXlsxStream(baris(), {
        name: 'Data',
        inlineStrings: false,
        columns: KEPALA.map((header) => ({ header })),
      })
    : writeCsvStream(baris(), { headers: KEPALA, delimiter: ';' });

const jenis = process.argv[3] as JenisLembar | undefined;
const folder = await mkdtemp(path.join(os.tmpdir(), 'sikube-ukur-'));
try {
  if (process.argv[4]) await muat(jenis ?? 'csv', process.argv[4]);
  else await semua();
} finally {
  await rm(folder, { recursive: true, force: true });
  await tutupDb();
}

/** Each in a process of its own: writing the file must not count as memory of reading it. */
async function semua(): Promise<void> {
  const { attempt, HEMAT, tsxArgs, tsxEnv } = await import('./setup/run.mjs');
  for (const j of ['xlsx', 'csv'] as const) {
    const jalur = path.join(folder, `data.${j}`);
    await pipeline(Readable.fromWeb(alir(j) as never), createWriteStream(jalur));
    const args = [...HEMAT, ...tsxArgs('scripts/ukur-impor.ts', String(BANYAK), j, jalur)];
    const { code } = await attempt(process.execPath, args, {
      env: tsxEnv(process.env),
      visible: true,
    });
    if (code !== 0) process.exitCode = 1;
  }
}

async function muat(j: JenisLembar, jalur: string): Promise<void> {
  const pada = saat('2025-03-12');
  const actor = await aktor('staf.enrekang', pada);
  const [id, { size }] = [randomUUID(), await stat(jalur)];
  await disk.putStream(id, createReadStream(jalur));
  const sha256 = (j === 'xlsx' ? 'a' : 'b').repeat(64);
  const isi = { id, sha256, jenis: JENIS_LEMBAR[j], ukuran: size, namaAsli: `data.${j}` };
  const panggil = { actor, perintahId: randomUUID(), sekarang: pada };
  const unggah = await unggahBerkas.execute({ ...panggil, input: isi });
  if (!unggah.ok) throw new Error(unggah.problem.pesan);
  const minta = await perintahDataTerpadu['dataTerpadu.impor'].execute({
    ...panggil,
    perintahId: randomUUID(),
    input: { berkasId: id, wilayah: '7316', sumber: 'DTSEN', periode: '2025-Q1', ...KOLOM },
  });
  if (!minta.ok) throw new Error(minta.problem.pesan);
  let puncak = 0;
  const amati = setInterval(() => {
    puncak = Math.max(puncak, process.memoryUsage().rss);
  }, 50);
  const [mulai, cpu] = [performance.now(), process.cpuUsage()];
  const hasil = await muatTerpadu(minta.nilai.id);
  const detik = (performance.now() - mulai) / 1000;
  clearInterval(amati);
  const { user, system } = process.cpuUsage(cpu);
  const row = await db().imporTerpadu.findUniqueOrThrow({ where: { id: minta.nilai.id } });
  const mb = (n: number) => `${Math.round(n / 1e6)} MB`;
  console.log(
    `${j} ${mb(size)}: ${hasil}, ${row.dimuat} dimuat, ${row.salah} salah, ${detik.toFixed(1)} dtk, ` +
      `${Math.round(BANYAK / detik)} baris/dtk, ` +
      `prosesor ${((user + system) / 1e6).toFixed(1)} dtk, memori puncak ${mb(puncak)}`,
  );
}
