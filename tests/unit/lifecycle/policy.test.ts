import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, SEMUA_PERAN } from '@/lib/core/actor';
import { available, can, type Subject } from '@/lib/core/can';
import { machineOf, machines } from '@/lib/core/lifecycle/all';
import { BARU, targetsOf } from '@/lib/core/machine';
import { type Action, aksiBiasa, policy, type Rule } from '@/lib/core/policy';

const semuaAksi = Object.keys(policy) as Action[];
const DESA = '7316031021';
const GRUP = '11111111-1111-4111-8111-111111111111';

const pelaku = (
  peran: Actor['peran'],
  wilayah = ['7316'],
  kelompokId: string | null = GRUP,
): Actor => ({
  id: `orang-${peran}`,
  nama: peran,
  peran,
  wilayah,
  kelompokId: ['KETUA', 'ANGGOTA'].includes(peran) ? kelompokId : null,
});

const berkas = (noun: string, status: string | null, sisa: Partial<Subject> = {}): Subject => ({
  noun,
  status,
  wilayah: DESA,
  kelompokId: GRUP,
  orangId: 'orang-lain',
  ...sisa,
});

/** Every cell role × action × state of the action's own machine. */
const sel = semuaAksi.flatMap((aksi) => {
  const noun = aksi.split('.')[0] as string;
  const tahap = Object.keys(machines[noun as keyof typeof machines]?.states ?? {});
  return SEMUA_PERAN.flatMap((peran) =>
    [null, ...tahap].map((status) => ({ aksi, noun, peran, status })),
  );
});

const contoh = process.env.UJI_PENUH
  ? sel
  : fc.sample(fc.constantFrom(...sel), { numRuns: 2000, seed: 20261124 });

describe('tabel kebijakan', () => {
  it('hanya berisi aksi yang dikenal, dan akibat selalu menyebut sebabnya', () => {
    for (const aksi of semuaAksi) {
      const rule: Rule = policy[aksi];
      expect(Boolean(machineOf(aksi)?.transitions[aksi]) || aksi in aksiBiasa).toBe(true);
      expect(rule.where === 'akibat').toBe(Boolean(rule.sebab?.length));
      for (const s of rule.sebab ?? []) expect(policy).toHaveProperty([s]);
      for (const n of rule.notBy ?? []) expect(policy).toHaveProperty([n]);
      expect(rule.where !== 'akibat' && rule.roles.length === 0).toBe(false);
    }
  });

  it('ADMIN tidak memutus perkara dan tidak membuka NIK', () => {
    const milikAdmin = semuaAksi.filter((a) => (policy[a] as Rule).roles.includes('ADMIN'));
    expect(
      milikAdmin.filter((a) => /^(proposal|usulan|penetapan|pencairan|rekening)\./.test(a)),
    ).toEqual([]);
    expect(milikAdmin).not.toContain('kelompok.bukaNik');
  });

  it('peran × aksi × tahap sama dengan `can`', () => {
    for (const { aksi, noun, peran, status } of contoh) {
      const rule: Rule = policy[aksi];
      const m = machineOf(noun);
      const panah = m && aksi in m.transitions;
      const hasil = can(pelaku(peran), aksi, berkas(noun, status, { orangId: `orang-${peran}` }));
      const berhak =
        rule.where !== 'akibat' &&
        ((status && rule.perStatus?.[status]) || rule.roles).includes(peran);
      const ada = panah ? targetsOf(m, aksi, status ?? BARU).length > 0 : null;
      const kata = `${peran} ${aksi} ${status}`;
      if (!berhak) expect([kata, hasil === null]).toEqual([kata, false]);
      else if (ada !== null) expect([kata, hasil === null]).toEqual([kata, ada]);
      if (hasil) expect(hasil.pesan).toMatch(/\.$/);
    }
  });

  it('di luar wilayah semuanya tidak ditemukan', () => {
    for (const { aksi, noun, peran, status } of contoh) {
      const rule: Rule = policy[aksi];
      if (rule.where === 'umum') continue;
      const jauh = pelaku(peran, ['7318'], '22222222-2222-4222-8222-222222222222');
      expect(can(jauh, aksi, berkas(noun, status))?.kode).toMatch(/di-luar-wilayah/);
    }
  });

  it('yang pernah ikut tidak memutus, apa pun perannya sekarang', () => {
    for (const aksi of semuaAksi) {
      const rule: Rule = policy[aksi];
      for (const dulu of rule.notBy ?? [])
        for (const peran of rule.roles) {
          const a = pelaku(peran);
          const s = berkas(aksi.split('.')[0] ?? '', Object.keys(rule.perStatus ?? {})[0] ?? null, {
            pelaku: { [dulu]: [a.id] },
          });
          expect(can(a, aksi, s)?.kode).toMatch(/pernah-memutus|bukan-peran/);
        }
    }
  });
});

describe('yang terlihat di berkas', () => {
  it('memuat tepat aksi tahap itu yang milik peran, terbuka atau dengan sebabnya', () => {
    const kabid = pelaku('DINAS_KABID');
    const s = berkas('proposal', 'DIVERIFIKASI', {
      kurang: { kejenuhanDiputus: 'Belum diputus.' },
    });
    expect(available(kabid, s).map((a) => [a.aksi, a.boleh])).toEqual([
      ['proposal.nyatakanLayak', false],
      ['proposal.kembalikan', true],
      ['proposal.tolak', true],
      ['proposal.tunda', true],
    ]);
  });

  it('menyebut siapa yang lebih dulu memutus', () => {
    const s = berkas('proposal', 'LAYAK', {
      terakhir: {
        aksi: 'proposal.nyatakanLayak',
        dari: 'DIVERIFIKASI',
        kantor: 'Kabid Dinas Sosial',
        pada: '13 Maret 2025, 10.00 WITA',
      },
    });
    expect(can(pelaku('DINAS_KABID'), 'proposal.nyatakanLayak', s)).toEqual({
      kode: 'sudah-diputuskan',
      pesan: 'Sudah diputuskan oleh Kabid Dinas Sosial, 13 Maret 2025, 10.00 WITA.',
    });
  });
});
