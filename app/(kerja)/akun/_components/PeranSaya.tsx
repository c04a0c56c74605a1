import { randomUUID } from 'node:crypto';
import { gantiPeranAksi } from '@/app/(kerja)/akun/actions';
import { BidangRadio } from '@/components/form/BidangRadio';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import { tempatTugas } from '@/lib/beranda/tempat';
import { PERAN } from '@/lib/core/actor';
import type { Sesi } from '@/lib/server/session';

/** One person, one account, several roles: in which one this device works now. */
export async function PeranSaya({ sesi }: { sesi: Sesi }) {
  const pilihan = await Promise.all(
    sesi.topi.map(async (t) => ({
      nilai: t.id,
      label: PERAN[t.actor.peran].label,
      bantu: await tempatTugas(t.actor),
    })),
  );
  const [satu] = pilihan;
  if (pilihan.length === 1 && satu)
    return (
      <Panel judul="Peran saya">
        <p className="text-base meja:text-sm">
          {satu.label}
          {satu.bantu && <span className="block text-teks-3">{satu.bantu}</span>}
        </p>
      </Panel>
    );
  return (
    <Panel judul="Peran saya">
      <Form
        aksi="akun.gantiPeran"
        action={gantiPeranAksi}
        perintahId={randomUUID()}
        tombol="Ganti peran"
        nada="biasa"
      >
        <BidangRadio
          name="peranId"
          label="Bertindak sebagai"
          pilihan={pilihan}
          nilai={sesi.topiId}
          wajib
        />
      </Form>
    </Panel>
  );
}
