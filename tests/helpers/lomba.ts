import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';

/**
 * Pairs of groups, each ready to be submitted, that share one NIK in two kecamatan. Written by SQL
 * and not by commands, because two hundred pairs of five members would take half an hour: only the
 * race itself goes through the real door. The numbers are random bytes that belong to nobody.
 */

export type Pasangan = { satu: string; dua: string; namaSatu: string; namaDua: string };

const JABATAN = ['KETUA', 'SEKRETARIS', 'BENDAHARA', 'ANGGOTA', 'ANGGOTA'] as const;

const indeks = (teks: string) => createHash('sha256').update(teks).digest('hex');

async function kelompok(
  client: ClientBase,
  wilayah: string,
  nama: string,
  nikBersama: string,
): Promise<string> {
  const id = randomUUID();
  await client.query(
    `insert into "Kelompok" (id, nomor, nama, wilayah, kategori, "jenisUsaha", dibuat)
     values ($1, $2, $3, $4, 'HARIAN', 'kios-sembako', now())`,
    [id, `U-${id.slice(0, 13)}`, nama, wilayah],
  );
  for (const [i, jabatan] of JABATAN.entries()) {
    const nik = i === 4 ? nikBersama : indeks(`${id}:nik:${i}`);
    await client.query(
      `insert into "Anggota" (id, "kelompokId", urut, nama, jabatan, nik, "nikIndeks", "nikAkhir",
         kk, "kkIndeks", "kkAkhir", "jenisKelamin", lahir, wilayah, pendidikan, pekerjaan,
         "bisaBaca", "bisaTulis", "bisaHitung", "keluargaAsn", desil, dari)
       values (gen_random_uuid(), $1, $2, $3, $4::"Jabatan", $5, $6, '0000', $5, $7, '0000', 'P',
         '1990-01-01', $8, 'SD', 'IRT', true, true, true, false, 2, current_date)`,
      [
        id,
        i + 1,
        `Orang ${i + 1} (contoh)`,
        jabatan,
        randomBytes(32),
        nik,
        indeks(`${id}:kk:${i}`),
        wilayah,
      ],
    );
  }
  await client.query(
    `insert into "Surat" (id, jenis, penerbit, nomor, tanggal, penandatangan, "berkasId", sha256,
       subjek, "subjekId")
     values (gen_random_uuid(), 'ba-musyawarah', $1, 'BA/1', current_date, 'Ketua (contoh)',
       gen_random_uuid(), $2, 'kelompok', $3)`,
    [`KELOMPOK:${id}`, indeks(id), id],
  );
  return id;
}

/** `wilayah`: two villages whose offices do not see each other's groups. */
export async function siapkanLomba(
  client: ClientBase,
  banyak: number,
  wilayah: readonly [string, string],
): Promise<Pasangan[]> {
  const pasangan: Pasangan[] = [];
  await client.query('begin');
  await client.query(
    `select set_config('app.perintah', $1, true), set_config('app.aksi', 'kelompok.bentuk', true)`,
    [randomUUID()],
  );
  for (let i = 1; i <= banyak; i++) {
    const nik = indeks(`lomba:${randomUUID()}`);
    const [namaSatu, namaDua] = [`Lomba ${i} Timur`, `Lomba ${i} Barat`];
    pasangan.push({
      satu: await kelompok(client, wilayah[0], namaSatu, nik),
      dua: await kelompok(client, wilayah[1], namaDua, nik),
      namaSatu,
      namaDua,
    });
  }
  await client.query('commit');
  return pasangan;
}
