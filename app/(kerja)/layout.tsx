import type { ReactNode } from 'react';
import { menuUntuk } from '@/app/(kerja)/_components/menu';
import { SpandukBeku } from '@/app/(kerja)/_components/SpandukBeku';
import { SpandukJam } from '@/app/(kerja)/_components/SpandukJam';
import { keluar } from '@/app/(kerja)/akun/actions';
import { KerangkaKerja } from '@/components/kube/KerangkaKerja';
import { Tombol } from '@/components/ui/Tombol';
import { hitungMenunggu } from '@/lib/beranda/queries';
import { tempatTugas } from '@/lib/beranda/tempat';
import { PERAN } from '@/lib/core/actor';
import { bekuBagi } from '@/lib/pembekuan/queries';
import { jam } from '@/lib/server/clock';
import { requireActor } from '@/lib/server/session';

export default async function KerjaLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const [waktu, menunggu, tempat, beku] = await Promise.all([
    jam(),
    hitungMenunggu(actor),
    tempatTugas(actor),
    bekuBagi(actor),
  ]);
  return (
    <KerangkaKerja
      menu={menuUntuk(actor.peran, menunggu)}
      orang={{ nama: actor.nama, peran: PERAN[actor.peran].label, tempat, href: '/akun' }}
      spanduk={
        (waktu.digeser || beku.length > 0) && (
          <>
            {waktu.digeser && <SpandukJam sekarang={waktu.sekarang} />}
            <SpandukBeku beku={beku} />
          </>
        )
      }
      keluar={
        <form action={keluar}>
          <Tombol nada="polos" ikon="keluar" data-aksi="akun.keluar">
            Keluar
          </Tombol>
        </form>
      }
    >
      {children}
    </KerangkaKerja>
  );
}
