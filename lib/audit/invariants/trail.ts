import { cari, hitung, type Invarian } from '@/lib/audit/invariants/kind';
import { type Action, policy, type Rule } from '@/lib/core/policy';

/** I5: each move is an arrow of the table, starts where the last one ended, and counts one version. */
const panah: Invarian = {
  kode: 'I5',
  nama: 'panah',
  periksa: async (client) => ({
    lingkup: `${await hitung(client, 'select count(*) from "Peristiwa" where ke is not null')} langkah`,
    temuan: await cari(
      client,
      `with langkah as (
         select subjek, "subjekId", urut, aksi, dari, ke,
           lag(ke) over (partition by "subjekId" order by urut) as lalu
         from "Peristiwa" where ke is not null)
       select l.subjek || ' ' || l."subjekId" || ' ke-' || l.urut || ': ' || l.aksi || ' dari '
           || coalesce(l.dari, '-') || ' ke ' || l.ke || ' bukan panah' as temuan
       from langkah l where not exists (select 1 from "Panah" p where p.mesin = l.subjek
         and p.aksi = l.aksi and p.dari = coalesce(l.dari, '-') and p.ke = l.ke)
       union all
       select l.subjek || ' ' || l."subjekId" || ' ke-' || l.urut || ': berangkat dari '
           || coalesce(l.dari, '-') || ', padahal terakhir ' || coalesce(l.lalu, '-')
       from langkah l where l.dari is distinct from l.lalu`,
    ),
  }),
};

/** The files an action looks at besides its own: a decree its proposals, an objection its refusal. */
const BERKAS_LAIN: Readonly<Record<string, string>> = {
  'penetapan→proposal': `select b."penetapanId" as id, b."proposalId" as lain from "PenetapanProposal" b`,
  'keberatan→proposal': `select k.id, k."proposalId" as lain from "Keberatan" k`,
};

const noun = (aksi: string): string => aksi.split('.')[0] ?? '';

/** Pairs of the policy: who did `lalu` on a file never does `aksi` on it (lifecycle.md 1). */
export const pasanganTerlarang = (): { aksi: string; lalu: string }[] =>
  Object.entries<Rule>(policy).flatMap(([aksi, rule]) =>
    (rule.notBy ?? []).map((lalu) => ({ aksi, lalu })),
  );

/** I6: nobody decided about his own work, in whatever role; a recorder of paper counts as doer. */
const pemisahanTugas: Invarian = {
  kode: 'I6',
  nama: 'pemisahan tugas',
  periksa: async (client) => {
    const pasangan = pasanganTerlarang();
    const temuan: string[] = [];
    for (const sama of ['', ...Object.keys(BERKAS_LAIN)]) {
      const kena = pasangan.filter(({ aksi, lalu }) =>
        sama ? `${noun(aksi)}→${noun(lalu)}` === sama : noun(aksi) === noun(lalu),
      );
      temuan.push(...(await cari(client, keduanya(BERKAS_LAIN[sama]), kolom(kena))));
    }
    temuan.push(...(await cari(client, DUA_ORANG)));
    return { lingkup: `${pasangan.length} pasangan langkah`, temuan };
  },
};

const kolom = (pasangan: { aksi: Action | string; lalu: string }[]): string[][] => [
  pasangan.map((p) => p.aksi),
  pasangan.map((p) => p.lalu),
];

/** Same person, same file (or its `lain`), the forbidden act after the earlier one. */
const keduanya = (lain: string | undefined) => `
  with pasangan as (select * from unnest($1::text[], $2::text[]) as x(aksi, lalu)),
  pelaku as (
    select "subjekId", aksi, urut, pada, "aktorId" as orang from "Peristiwa" where "aktorId" is not null
    union all
    select "subjekId", aksi, urut, pada, (isi #>> '{dicatat,perekamId}')::uuid from "Peristiwa"
    where isi #>> '{dicatat,perekamId}' is not null)
  select distinct a."subjekId" || ': ' || p.aksi || ' oleh orang yang juga ' || p.lalu as temuan
  from pasangan p join pelaku a on a.aksi = p.aksi
  ${
    lain
      ? `join (${lain}) h on h.id = a."subjekId"
         join pelaku b on b."subjekId" = h.lain and b.aksi = p.lalu and b.orang = a.orang
           and b.pada <= a.pada`
      : `join pelaku b on b."subjekId" = a."subjekId" and b.aksi = p.lalu and b.orang = a.orang
           and b.urut < a.urut`
  }`;

/** Money is confirmed by two different members, one of them no officer of the group (T25). */
const DUA_ORANG = `
  select 'pencairan ' || p.id || ': dibenarkan oleh ' || count(distinct k."anggotaId")
    || ' anggota, ' || count(distinct k."anggotaId") filter (where not k.pengurus) || ' bukan pengurus' as temuan
  from "Pencairan" p left join "KonfirmasiDana" k on k."pencairanId" = p.id and k.putaran = p.putaran
  where p.status in ('DITERIMA', 'BERSELISIH')
  group by p.id
  having count(distinct k."anggotaId") < 2
    or count(distinct k."anggotaId") filter (where not k.pengurus) < 1`;

/** I10: a message for each move that promises one. So far no move does: the queue must be idle of them. */
const antrean: Invarian = {
  kode: 'I10',
  nama: 'antrean',
  periksa: async (client) => ({
    lingkup: 'belum ada langkah yang mengirim pesan',
    temuan: await cari(
      client,
      `select 'pekerjaan ' || id || ' (' || task_identifier || ') berhenti: ' || last_error as temuan
       from graphile_worker.jobs where attempts >= max_attempts and last_error is not null`,
    ),
  }),
};

export const INVARIAN_JEJAK = [panah, pemisahanTugas, antrean];
