import { Panel } from '@/components/ui/Panel';
import type { BarisKontak } from '@/lib/kontak/queries';

/** Every number this person had, and who asked when (rules 2.11). */
export function RiwayatNomor({ baris }: { baris: BarisKontak[] }) {
  return (
    <Panel judul="Riwayat nomor HP">
      {baris.length === 0 ? (
        <p className="text-base text-teks-3 meja:text-sm">Nomor ini belum pernah diperiksa.</p>
      ) : (
        <ul className="grid gap-2 text-base meja:text-sm">
          {baris.map((b) => (
            <li key={b.id}>
              {b.hp ?? 'Belum ada nomor'}
              <span className="block text-teks-3">
                {b.kata}, {b.pada}, {b.oleh}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
