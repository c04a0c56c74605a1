import { randomUUID } from 'node:crypto';
import { kode } from '@/app/(kerja)/pengguna/actions';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { waktuIndonesia } from '@/lib/core/tanggal';
import type { PenggunaLengkap } from '@/lib/pengguna/queries';
import { env } from '@/lib/server/env';

/** The link is shown until somebody used it; whoever holds it chooses the password. */
export function TautanAktivasi({ orang: p }: { orang: PenggunaLengkap }) {
  const judul = p.sudahAktif ? 'Lupa kata sandi' : 'Tautan aktivasi';
  return (
    <Panel judul={judul} awas={p.tautan !== null}>
      <div className="grid gap-3">
        {p.tautan ? (
          <>
            <p className="text-base meja:text-sm">
              Serahkan tautan ini langsung kepada {p.nama}. Sekali pakai, berlaku sampai{' '}
              <span className="utuh">
                {waktuIndonesia(p.tautan.sampai, SETELAN_AWAL.zonaWaktu)}
              </span>
              .
            </p>
            <code
              data-tautan-aktivasi=""
              className="block rounded-lg bg-cekung px-3 py-2.5 text-base break-all select-all meja:text-sm"
            >
              {env().NEXTAUTH_URL}/aktivasi?kode={p.tautan.token}
            </code>
          </>
        ) : (
          <p className="text-base text-teks-2 meja:text-sm">
            {p.sudahAktif
              ? 'Buat tautan baru bila orang ini lupa kata sandinya.'
              : 'Belum ada tautan yang berlaku. Buat tautan supaya orang ini bisa masuk.'}
          </p>
        )}
        {!p.nonaktif && (
          <Form
            aksi="pengguna.buatKode"
            action={kode}
            perintahId={randomUUID()}
            tombol={p.tautan ? 'Ganti tautan' : 'Buat tautan aktivasi'}
            nada="biasa"
            tersembunyi={{ id: p.id }}
          />
        )}
      </div>
    </Panel>
  );
}
