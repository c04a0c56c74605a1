'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DialogPintas } from '@/components/kube/DialogPintas';
import { TombolTaut } from '@/components/ui/Tombol';
import type { Tetangga } from '@/lib/proposal/antre';

const SETUJU = ['nyatakanLayak', 'setujuiPusat', 'rekomendasikan', 'teruskan', 'periksaPusat'];
const KEMBALIKAN = ['kembalikan', 'kembalikanPusat'];
const TERIMA = ['terima', 'tolak'];

/** Opens the form of the first step this page offers and puts the cursor in it; it sends nothing. */
function keIsian(aksi: string[]): boolean {
  for (const a of aksi) {
    const tutup = document.querySelector<HTMLElement>(`[data-buka="proposal.${a}"]`);
    const lipat = tutup?.closest('details');
    if (lipat) lipat.open = true;
    const isian = lipat?.querySelector<HTMLElement>(
      'input:not([type=hidden]), select, textarea, button',
    );
    const tuju = isian ?? document.querySelector<HTMLElement>(`[data-aksi="proposal.${a}"]`);
    if (!tuju) continue;
    tuju.scrollIntoView({ block: 'center' });
    tuju.focus();
    return true;
  }
  return false;
}

/** Before and after in the queue this file was opened from, and the keys of the desk. */
export function TetanggaBerkas({ t }: { t: Tetangga | null }) {
  const router = useRouter();
  const [kabar, setKabar] = useState('');
  const isian = (aksi: string[]) => () =>
    setKabar(keIsian(aksi) ? '' : 'Langkah itu tidak ada di berkas ini.');
  const pergi = (href: string | null | undefined, tiada: string) => () =>
    href ? router.push(href) : setKabar(tiada);
  return (
    <nav
      aria-label="Antrean"
      data-tanpa-cetak=""
      className="mb-3 flex flex-wrap items-center gap-2 empty:hidden"
    >
      {t?.sebelum && (
        <TombolTaut href={t.sebelum} ikon="panah-kiri" rel="prev">
          Berkas sebelumnya
        </TombolTaut>
      )}
      {t?.berikut && (
        <TombolTaut href={t.berikut} ikon="panah-kanan" rel="next">
          Berkas berikutnya
        </TombolTaut>
      )}
      {t && !t.berikut && <span className="text-teks-2">Ini berkas terakhir di antrean.</span>}
      <DialogPintas
        aksi={{
          berikut: pergi(t?.berikut, 'Tidak ada berkas sesudah ini.'),
          sebelum: pergi(t?.sebelum, 'Tidak ada berkas sebelum ini.'),
          setuju: isian(SETUJU),
          kembalikan: isian(KEMBALIKAN),
          terima: isian(TERIMA),
          cari: () => router.push(t?.daftar ?? '/proposal'),
        }}
      />
      <span role="status" className="text-teks-2">
        {kabar}
      </span>
    </nav>
  );
}
