import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INVARIAN, periksaInvarian } from '@/lib/audit/invariants';
import { db } from '@/lib/server/db';
import { disk } from '@/lib/server/storage';
import { kisah, pendampingBaraka, proposalDiDesa } from '@/tests/helpers/fixture';

/**
 * Each law of assurance.md A8 must notice when it is broken. The breaches are made past every
 * trigger and constraint, as a faulty migration or a hand in the database would make them.
 */
const pemilik = new pg.Client({ connectionString: process.env.DATABASE_URL });
let kelompokId: string;
let proposalId: string;

beforeAll(async () => {
  await pemilik.connect();
  await pendampingBaraka();
  ({ kelompokId, id: proposalId } = await proposalDiDesa(kisah('Sipakatau', 40_000)));
});
afterAll(() => pemilik.end());

const periksa = async (kode: string): Promise<string[]> => {
  const invarian = INVARIAN.find((i) => i.kode === kode);
  return (await invarian?.periksa(pemilik))?.temuan ?? ['tidak ada'];
};

/** Breaks the data with the triggers asleep, asks one law about it, and takes the breach back. */
async function rusak(kode: string, sql: string, isi: unknown[] = []): Promise<string> {
  await pemilik.query('begin');
  try {
    await pemilik.query('set local session_replication_role = replica');
    for (const satu of sql.split(';;').filter((q) => q.trim()))
      await pemilik.query(satu, satu.includes('$1') ? isi : []);
    return (await periksa(kode)).join('\n');
  } finally {
    await pemilik.query('rollback');
  }
}

const PENCAIRAN = '11111111-1111-4111-8111-111111111111';
const SK = '22222222-2222-4222-8222-222222222222';

/** A grant as it stands after payment, with its decree but without its other papers. */
const pencairan = (lain: { status?: string; jumlahSalur?: string } = {}) => `
  insert into "Penetapan" (id, wilayah, tahun, status, sejak, dibuat)
    values ('${SK}', '7316', 2025, 'DISAMPAIKAN', now(), now());;
  insert into "PenetapanProposal" ("penetapanId", "proposalId", jumlah)
    values ('${SK}', '${proposalId}', 20000000);;
  insert into "Pencairan" (id, "proposalId", "kelompokId", "penetapanId", wilayah, tahun, status, bentuk,
      jumlah, "jumlahSalur", sejak, dibuat)
    values ('${PENCAIRAN}', '${proposalId}', '${kelompokId}', '${SK}', '7316031021', 2025,
      '${lain.status ?? 'TERSALUR'}', 'UANG', 20000000, ${lain.jumlahSalur ?? '20000000'}, now(), now());;`;

const mutasi = (akun: string, jumlah: number) => `
  insert into "Mutasi" (id, "pencairanId", akun, jumlah, "perintahId", pada)
    values ('${randomUUID()}', '${PENCAIRAN}', '${akun}', ${jumlah}, '${SK}', now());;`;

const peristiwa = (aksi: string, orang: string, urut: number, lain = `null, null, '{}'`) => `
  insert into "Peristiwa" (id, subjek, "subjekId", urut, aksi, "aktorId", "aktorNama", peran, wilayah,
      dari, ke, isi, "perintahId", pada)
    values ('${randomUUID()}', split_part('${aksi}', '.', 1), '${proposalId}', ${urut}, '${aksi}',
      '${orang}', 'x', 'DINAS_STAF', '7316', ${lain}, '${SK}', now());;`;

describe('data yang dibuat perintah', () => {
  it('benar menurut semua hukum', async () => {
    const hasil = await periksaInvarian(pemilik);
    expect(hasil.map((h) => h.kode)).toEqual(Array.from({ length: 12 }, (_, i) => `I${i + 1}`));
    expect(hasil.flatMap((h) => h.temuan)).toEqual([]);
  });
});

describe('uang', () => {
  it('I1 menemukan buku yang tidak seimbang', async () => {
    const satu = pencairan() + mutasi('REKENING_KELOMPOK', 20_000_000);
    expect(await rusak('I1', satu)).toContain(`pencairan ${PENCAIRAN}`);
  });

  it('I2 menemukan penyaluran dua kali, setengah, dan tanpa buku', async () => {
    const masuk = mutasi('REKENING_KELOMPOK', 20_000_000) + mutasi('SUMBER_DANA', -20_000_000);
    expect(await rusak('I2', pencairan() + masuk)).toBe('');
    expect(await rusak('I2', pencairan())).toContain('menurut buku 0');
    expect(
      await rusak('I2', pencairan() + masuk + mutasi('REKENING_KELOMPOK', 20_000_000)),
    ).toContain('40000000');
    expect(
      await rusak(
        'I2',
        `drop index "Pencairan_satu";;${pencairan()}
        insert into "Pencairan" (id, "proposalId", "kelompokId", "penetapanId", wilayah, tahun, bentuk,
          jumlah, sejak, dibuat)
        values ('${randomUUID()}', '${proposalId}', '${kelompokId}', '${SK}', '7316031021', 2025,
          'UANG', 20000000, now(), now())`,
      ),
    ).toContain('2 pencairan hidup');
  });

  it('I3 menemukan penetapan di atas kuota', async () => {
    const sql = `update "Proposal" set status = 'DITETAPKAN';;
      update "Kuota" set jumlah = 0 where wilayah = '7316'`;
    expect(await rusak('I3', sql)).toContain('kabupaten 7316 tahun 2025: 1 ditetapkan, kuota 0');
  });

  it('I4 menemukan laporan belanja sebelum dana diterima', async () => {
    const sql = `${pencairan()}
      insert into "Pertanggungjawaban" (id, "pencairanId", "kelompokId", wilayah, tenggat, dibuat)
      values ('${randomUUID()}', '${PENCAIRAN}', '${kelompokId}', '7316031021', now(), now())`;
    expect(await rusak('I4', sql)).toContain('dana belum diterima, pencairan TERSALUR');
  });

  it('I9 menemukan uang yang mendahului surat', async () => {
    expect(await rusak('I9', pencairan())).toContain('tidak pernah dicatat ditransfer');
    const salur = `${pencairan()}
      insert into "Peristiwa" (id, subjek, "subjekId", urut, aksi, "aktorNama", peran, wilayah, isi,
        "perintahId", pada)
      values ('${randomUUID()}', 'pencairan', '${PENCAIRAN}', 1, 'pencairan.catatSalur', 'x', 'PENYALUR',
        '73', '{}', '${SK}', now())`;
    const temuan = await rusak('I9', salur);
    for (const kata of ['tanpa SPTJM', 'rekening yang belum sah', 'tanpa SK'])
      expect(temuan).toContain(kata);
  });
});

describe('jejak', () => {
  it('I5 menemukan panah yang tidak ada dan langkah yang hilang', async () => {
    const orang = randomUUID();
    const loncat = peristiwa('proposal.terima', orang, 90, `'DI_DESA', 'LAYAK', '{}'`);
    expect(await rusak('I5', loncat)).toContain('bukan panah');
    const hilang = peristiwa('proposal.terima', orang, 90, `'DI_DINAS', 'DIVERIFIKASI', '{}'`);
    expect(await rusak('I5', hilang)).toContain('padahal terakhir DI_DESA');
  });

  it('I6 menemukan orang yang memutus berkasnya sendiri, juga sebagai perekam surat', async () => {
    const { aktorId } = await db().peristiwa.findFirstOrThrow({
      where: { subjekId: proposalId, aksi: 'proposal.ajukan' },
    });
    const diri = peristiwa('proposal.teruskan', aktorId ?? '', 90);
    expect(await rusak('I6', diri)).toContain('proposal.teruskan oleh orang yang juga');
    const isi = `null, null, '{"dicatat":{"perekamId":"${aktorId}"}}'`;
    const rekam = peristiwa('proposal.nyatakanLayak', randomUUID(), 90, isi);
    expect(await rusak('I6', rekam)).toContain('juga proposal.ajukan');
  });

  it('I6 menemukan penetap SK yang menyetujui barisnya, dan dana yang dibenarkan satu orang', async () => {
    const orang = randomUUID();
    const sql = `${pencairan({ status: 'DITERIMA' })}${peristiwa('proposal.setujuiPusat', orang, 90)}
      insert into "Peristiwa" (id, subjek, "subjekId", urut, aksi, "aktorId", "aktorNama", peran, wilayah,
        isi, "perintahId", pada)
      values ('${randomUUID()}', 'penetapan', '${SK}', 1, 'penetapan.tetapkan', '${orang}', 'x',
        'PUSAT_DIREKTUR', '73', '{}', '${SK}', now())`;
    const temuan = await rusak('I6', sql);
    expect(temuan).toContain('penetapan.tetapkan oleh orang yang juga proposal.setujuiPusat');
    expect(temuan).toContain('dibenarkan oleh 0 anggota');
  });

  it('I10 menemukan pekerjaan yang berhenti', async () => {
    const sql = `select graphile_worker.add_job('uji', '{}', max_attempts := 1);;
      update graphile_worker._private_jobs set attempts = 1, last_error = 'putus'`;
    expect(await rusak('I10', sql)).toContain('(uji) berhenti: putus');
  });

  it('I11 menemukan isi jejak yang diubah', async () => {
    const sql = `update "Peristiwa" set "aktorNama" = 'orang lain' where "subjekId" = $1 and urut = 1`;
    expect(await rusak('I11', sql, [proposalId])).toContain('isi ke-1 berubah');
  });
});

describe('data', () => {
  it('I7 menemukan NIK di dua kelompok hidup dan tanda yang salah', async () => {
    const sql = `drop index "Anggota_nik_hidup";; drop index "Anggota_nik_kelompok";;
      update "Anggota" set "nikIndeks" = repeat('a', 64) where "kelompokId" = $1`;
    expect(await rusak('I7', sql, [kelompokId])).toContain('di 6 kelompok hidup');
    const tanda = `update "Anggota" set hidup = false where "kelompokId" = $1 and urut = 1`;
    expect(await rusak('I7', tanda, [kelompokId])).toContain('tanda hidup');
  });

  it('I8 menemukan berkas yang hilang, berubah, dan tanpa baris', async () => {
    const [satu] = await db().berkas.findMany({ take: 1 });
    const id = satu?.id ?? '';
    const asli = await disk.get(id);
    await disk.put(id, Buffer.from('lain'));
    expect(await periksa('I8')).toEqual([`berkas ${id}: isinya berubah`]);
    await disk.remove(id);
    expect(await periksa('I8')).toEqual([`berkas ${id}: isinya hilang`]);
    await disk.put(id, asli);
    expect(await rusak('I8', `update "Surat" set sha256 = repeat('0', 64)`)).toContain('surat ');
  });

  it('I12 menemukan baris yang pindah ke wilayah tetangga', async () => {
    const sql = `update "Proposal" set wilayah = '7318011009' where id = $1`;
    expect(await rusak('I12', sql, [proposalId])).toContain(`Proposal ${proposalId}: wilayah 7318`);
  });
});
