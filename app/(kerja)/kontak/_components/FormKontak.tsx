import { randomUUID } from 'node:crypto';
import { MasihAktif } from '@/app/(kerja)/kontak/_components/MasihAktif';
import { periksaAnggota, periksaPendamping } from '@/app/(kerja)/kontak/actions';
import { Bidang } from '@/components/form/Bidang';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';

type Props = { siapa: { anggotaId: string; id: string } | { id: string }; hp: string | null };

/** Three answers to one question: still active, a new number, nobody answers any more. */
export function FormKontak({ siapa, hp }: Props) {
  const anggota = 'anggotaId' in siapa;
  const aksi = anggota ? 'kelompok.periksaKontak' : 'pengguna.periksaKontak';
  const action = anggota ? periksaAnggota : periksaPendamping;
  return (
    <Panel judul="Hubungi, lalu catat hasilnya">
      <div className="grid gap-4">
        <p className="text-base meja:text-sm">
          {hp ? (
            <a
              href={`tel:${hp}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {hp}
            </a>
          ) : (
            'Belum ada nomor HP.'
          )}
        </p>
        {hp && <MasihAktif siapa={siapa} />}
        <Form
          aksi={aksi}
          action={action}
          perintahId={randomUUID()}
          tombol="Simpan nomor baru"
          nada="biasa"
          tersembunyi={{ ...siapa, hasil: 'BARU' }}
        >
          <Bidang
            name="hp"
            label="Nomor HP baru"
            jenis="tel"
            inputMode="tel"
            maxLength={20}
            lebar="sedang"
            wajib
          />
        </Form>
        {hp && (
          <Form
            aksi={aksi}
            action={action}
            perintahId={randomUUID()}
            tombol="Nomor tidak aktif lagi"
            nada="polos"
            tersembunyi={{ ...siapa, hasil: 'TIDAK_AKTIF' }}
          />
        )}
      </div>
    </Panel>
  );
}
