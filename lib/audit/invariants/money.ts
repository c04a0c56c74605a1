import { cari, hitung, type Invarian } from '@/lib/audit/invariants/kind';

/** I1: whatever leaves one account arrives on another, per command, per grant and over all. */
const bukuBesar: Invarian = {
  kode: 'I1',
  nama: 'buku besar',
  periksa: async (client) => ({
    lingkup: `${await hitung(client, 'select count(*) from "Mutasi"')} mutasi`,
    temuan: await cari(
      client,
      `select 'pencairan ' || "pencairanId" || ', perintah ' || "perintahId" || ': selisih ' || sum(jumlah)
         as temuan from "Mutasi" group by "pencairanId", "perintahId" having sum(jumlah) <> 0
       union all
       select 'pencairan ' || "pencairanId" || ': selisih ' || sum(jumlah)
         from "Mutasi" group by "pencairanId" having sum(jumlah) <> 0
       union all
       select 'seluruh buku: selisih ' || sum(jumlah) from "Mutasi" having sum(jumlah) <> 0`,
    ),
  }),
};

/** I2: a group has received nothing or exactly what the decree says, counted from the ledger too. */
const sekaliSaja: Invarian = {
  kode: 'I2',
  nama: 'sekali dan pas',
  periksa: async (client) => ({
    lingkup: `${await hitung(client, 'select count(*) from "Pencairan"')} pencairan`,
    temuan: await cari(
      client,
      `select 'proposal ' || "proposalId" || ': ' || count(*) || ' pencairan hidup' as temuan
         from "Pencairan" where status <> 'DIBATALKAN' group by "proposalId" having count(*) > 1
       union all
       select 'pencairan ' || p.id || ': tersalur ' || p."jumlahSalur" || ', menurut SK ' || p.jumlah
         from "Pencairan" p where p."jumlahSalur" <> p.jumlah
       union all
       select 'pencairan ' || p.id || ': jumlah ' || p.jumlah || ' tidak sama dengan SK'
         from "Pencairan" p where not exists (select 1 from "PenetapanProposal" b
           where b."penetapanId" = p."penetapanId" and b."proposalId" = p."proposalId"
             and b.jumlah = p.jumlah)
       union all
       select 'pencairan ' || p.id || ' (' || p.status || '): di rekening kelompok menurut buku '
           || coalesce(m.masuk, 0)
         from "Pencairan" p left join lateral (select sum(jumlah) as masuk from "Mutasi"
           where "pencairanId" = p.id and akun = 'REKENING_KELOMPOK') m on true
         where p.bentuk = 'UANG' and coalesce(m.masuk, 0) <>
           case when p.status in ('TERSALUR', 'DITERIMA', 'BERSELISIH') then p.jumlah else 0 end
       union all
       select 'proposal ' || p."proposalId" || ': buku mencatat ' || sum(m.jumlah) || ' untuk satu bantuan'
         from "Mutasi" m join "Pencairan" p on p.id = m."pencairanId"
         where m.akun = 'REKENING_KELOMPOK'
         group by p."proposalId" having sum(m.jumlah) > max(p.jumlah)`,
    ),
  }),
};

/** I3: no kabupaten has more recipients in a year than its quota. */
const kuota: Invarian = {
  kode: 'I3',
  nama: 'kuota',
  periksa: async (client) => ({
    lingkup: `${await hitung(client, 'select count(*) from "Kuota"')} kabupaten-tahun`,
    temuan: await cari(
      client,
      `select 'kabupaten ' || d.kab || ' tahun ' || d.tahun || ': ' || d.banyak || ' ditetapkan, kuota '
           || coalesce(k.jumlah::text, 'belum ada') as temuan
       from (select left(wilayah, 4) as kab, tahun, count(*) as banyak from "Proposal"
         where status = 'DITETAPKAN' group by 1, 2) d
       left join "Kuota" k on k.tahun = d.tahun and k.wilayah = d.kab
       where d.banyak > coalesce(k.jumlah, 0)`,
    ),
  }),
};

/** I4: nobody accounts for money he has not received. Spending rows come with the LPJ forms. */
const diterimaDulu: Invarian = {
  kode: 'I4',
  nama: 'belanja dari yang diterima',
  periksa: async (client) => ({
    lingkup: `${await hitung(client, 'select count(*) from "Pertanggungjawaban"')} laporan belanja; rincian belanja belum dicatat`,
    temuan: await cari(
      client,
      `select 'laporan belanja ' || l.id || ' (' || l.status || '): dana belum diterima, pencairan '
           || p.status as temuan
       from "Pertanggungjawaban" l join "Pencairan" p on p.id = l."pencairanId"
       where p.status <> 'DITERIMA'
       union all
       select 'laporan belanja ' || l.id || ': milik kelompok lain dari pencairannya'
       from "Pertanggungjawaban" l join "Pencairan" p on p.id = l."pencairanId"
       where p."kelompokId" <> l."kelompokId"`,
    ),
  }),
};

/** I9: no money went out before its papers: statement signed, account confirmed, decree made known. */
const lengkapSebelumSalur: Invarian = {
  kode: 'I9',
  nama: 'surat sebelum uang',
  periksa: async (client) => ({
    lingkup: `${await hitung(client, `select count(*) from "Peristiwa" where subjek = 'pencairan' and aksi = 'pencairan.catatSalur'`)} penyaluran`,
    temuan: await cari(client, SURAT_SEBELUM_UANG),
  }),
};

// when a state began and ended, from the trail; `selesai` is null while it lasts
const MASA = (subjek: string, keadaan: string) => `
  select e."subjekId" as id, e.pada as mulai, (select min(n.pada) from "Peristiwa" n
    where n."subjekId" = e."subjekId" and n.ke is not null and n.ke <> all (${keadaan})
      and n.urut > e.urut) as selesai
  from "Peristiwa" e where e.subjek = '${subjek}' and e.ke = any (${keadaan})`;

const SURAT_SEBELUM_UANG = `
  with salur as (
    select p.id, p."penetapanId", p."rekeningId", p.bentuk, e.pada from "Pencairan" p
    join "Peristiwa" e on e."subjekId" = p.id and e.aksi = 'pencairan.catatSalur'
  ), sptjm as (${MASA('sptjm', `array['DITANDATANGANI']`)}
  ), rekening as (${MASA('rekening', `array['AKTIF']`)}
  ), sk as (${MASA('penetapan', `array['DISAMPAIKAN']`)})
  select 'pencairan ' || p.id || ' (' || p.status || '): tidak pernah dicatat ditransfer' as temuan
    from "Pencairan" p where p.status in ('TERSALUR', 'DITERIMA', 'BERSELISIH')
      and not exists (select 1 from salur s where s.id = p.id)
  union all
  select 'pencairan ' || s.id || ': disalurkan tanpa SPTJM yang ditandatangani' from salur s
    where not exists (select 1 from "SptjmPencairan" b
      join sptjm t on t.id = b."sptjmId"
      join "Surat" u on u."subjekId" = t.id and u.jenis = 'sptjm' and u.dicabut is null
      where b."pencairanId" = s.id and t.mulai <= s.pada and coalesce(t.selesai >= s.pada, true))
  union all
  select 'pencairan ' || s.id || ': disalurkan ke rekening yang belum sah' from salur s
    where s.bentuk = 'UANG' and not exists (select 1 from rekening r where r.id = s."rekeningId"
      and r.mulai <= s.pada and coalesce(r.selesai >= s.pada, true))
  union all
  select 'pencairan ' || s.id || ': disalurkan tanpa SK yang disampaikan' from salur s
    where not exists (select 1 from sk k
      join "Surat" u on u."subjekId" = k.id and u.jenis = 'sk-penetapan' and u.dicabut is null
      where k.id = s."penetapanId" and k.mulai <= s.pada and coalesce(k.selesai >= s.pada, true))`;

export const INVARIAN_UANG = [bukuBesar, sekaliSaja, kuota, diterimaDulu, lengkapSebelumSalur];
