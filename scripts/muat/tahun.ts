import {
  bekukan,
  bukaTahun,
  cairkan,
  siapkanTahun,
  tutupPengajuan,
  tutupTahun,
} from '@/scripts/muat/cerita-tahun';
import { saat } from '@/scripts/muat/langkah';

/** Years besides the one that runs, and two freezes: one lifted, one that holds in a quiet place. */
export async function muatTahunLain(): Promise<void> {
  for (const tahun of [2023, 2024]) {
    await siapkanTahun('admin.enrekang', tahun, saat(`${tahun}-01-08`));
    await bukaTahun('kadis.enrekang', tahun, saat(`${tahun}-01-15`));
    await tutupPengajuan('kadis.enrekang', tahun, saat(`${tahun}-10-31`));
  }
  await tutupTahun('kadis.enrekang', 2024, saat('2024-12-30'));
  await siapkanTahun('admin.enrekang', 2026, saat('2025-09-10'));
  const { id } = await bekukan(
    'kadis.enrekang',
    '731606',
    'Banjir: kantor camat tidak melayani.',
    saat('2025-06-02'),
  );
  await cairkan('kadis.enrekang', id, 'Kantor camat melayani lagi.', saat('2025-06-16'));
  await bekukan(
    'kadis.enrekang',
    '731612',
    'Data kelompok lama di Baroko sedang dicocokkan.',
    saat('2025-09-08'),
  );
}
