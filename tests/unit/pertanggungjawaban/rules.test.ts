import { expect, it } from 'vitest';
import { lewatTenggat } from '@/lib/pertanggungjawaban/rules';

it('lewat tenggat sejak hari ke-31, dan hanya selama laporan masih ditunggu (T27)', () => {
  // received on 12 June, thirty days
  const tenggat = '2025-07-12';
  expect(lewatTenggat({ status: 'BELANJA', tenggat }, '2025-07-12')).toBe(false);
  expect(lewatTenggat({ status: 'BELANJA', tenggat }, '2025-07-13')).toBe(true);
  expect(lewatTenggat({ status: 'DIKEMBALIKAN', tenggat }, '2025-07-13')).toBe(true);
  expect(lewatTenggat({ status: 'DIAJUKAN', tenggat }, '2025-08-01')).toBe(false);
  expect(lewatTenggat({ status: 'DITERIMA', tenggat }, '2025-08-01')).toBe(false);
});
