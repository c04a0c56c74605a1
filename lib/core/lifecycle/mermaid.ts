import { PERAN, type Peran } from '@/lib/core/actor';
import { machines } from '@/lib/core/lifecycle/all';
import { arrowsOf, BARU, type Machine, type Panah } from '@/lib/core/machine';
import { type Action, policy, type Rule } from '@/lib/core/policy';

const siapa = (rule: Rule, dari: string): string => {
  if (rule.where === 'akibat') return `⇢ ${rule.sebab?.join(', ')}`;
  if (rule.where === 'umum') return 'siapa pun';
  return (rule.perStatus?.[dari] ?? rule.roles).map((r: Peran) => r).join(', ');
};

const garis = (p: Panah): string => {
  const awal = p.dari === BARU ? '[*]' : p.dari;
  return `  ${awal} --> ${p.ke}: ${p.aksi.split('.')[1]} (${siapa(policy[p.aksi as Action], p.dari)})`;
};

/** One machine as a Mermaid state diagram; the policy table puts the owner on each arrow. */
export function diagram(m: Machine): string {
  const nama = Object.entries(m.states).map(([kode, s]) => `  ${kode}: ${s.label}`);
  const akhir = Object.entries(m.states).flatMap(([kode, s]) =>
    s.final ? [`  ${kode} --> [*]`] : [],
  );
  return ['stateDiagram-v2', ...nama, ...arrowsOf(m).map(garis), ...akhir].join('\n');
}

const rincian = (m: Machine): string[] =>
  Object.entries(m.transitions).flatMap(([aksi, t]) => {
    const rule: Rule = policy[aksi as Action];
    const isi = [
      t.needs && `syarat: ${t.needs.join(', ')}`,
      t.surat && `surat: ${t.surat}`,
      t.reason && `alasan: ${t.reason === 'required' ? 'wajib' : t.reason.join(', ')}`,
      rule.notBy && `bukan oleh pelaku: ${rule.notBy.join(', ')}`,
      t.basis && `dasar: ${t.basis}`,
    ].filter(Boolean);
    return isi.length > 0 ? [`- \`${aksi}\` ("${t.label}"): ${isi.join('; ')}`] : [];
  });

/** docs/mesin.md: every machine, drawn and in words. Generated; a test fails when it is stale. */
export const mesinMd = (): string =>
  [
    '# Mesin keadaan',
    '',
    'Dibuat oleh `npm run docs` dari `lib/core/lifecycle` dan `lib/core/policy.ts`; jangan disunting.',
    ...Object.values(machines).flatMap((m) => [
      '',
      `## ${m.judul} (\`${m.noun}\`)`,
      '',
      '```mermaid',
      diagram(m),
      '```',
      '',
      ...rincian(m),
    ]),
    '',
  ].join('\n');

const sel = (rule: Rule, peran: Peran): string => {
  if (rule.where === 'akibat') return '⇢';
  if (!rule.roles.includes(peran)) return '';
  const tahap = Object.entries(rule.perStatus ?? {}).filter(([, r]) => r.includes(peran));
  const semua = tahap.length === Object.keys(rule.perStatus ?? {}).length;
  return semua ? 'ya' : tahap.map(([s]) => s).join('<br>');
};

/** docs/matriks.md: role × action, one line for each action. Generated; a test fails when stale. */
export function matriksMd(): string {
  const peran = Object.keys(PERAN) as Peran[];
  const baris = (Object.entries(policy) as [string, Rule][]).map(
    ([aksi, rule]) =>
      `| \`${aksi}\` | ${rule.where} | ${peran.map((p) => sel(rule, p)).join(' | ')} |`,
  );
  return [
    '# Siapa boleh apa',
    '',
    'Dibuat oleh `npm run docs` dari `lib/core/policy.ts`; jangan disunting. ⇢ = akibat, tanpa pelaku',
    'sendiri. Nama tahap berarti hanya pada tahap itu.',
    '',
    `| Aksi | Di mana | ${peran.join(' | ')} |`,
    `|---|---|${peran.map(() => '---').join('|')}|`,
    ...baris,
    '',
  ].join('\n');
}
