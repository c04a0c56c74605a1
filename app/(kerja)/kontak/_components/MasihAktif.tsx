import { randomUUID } from 'node:crypto';
import { periksaAnggota, periksaPendamping } from '@/app/(kerja)/kontak/actions';
import { Form } from '@/components/form/Form';

type Props = { siapa: { anggotaId: string; id: string } | { id: string } };

/** The answer of most calls, in one tap. */
export function MasihAktif({ siapa }: Props) {
  const anggota = 'anggotaId' in siapa;
  return (
    <div className="inline-grid">
      <Form
        aksi={anggota ? 'kelompok.periksaKontak' : 'pengguna.periksaKontak'}
        action={anggota ? periksaAnggota : periksaPendamping}
        perintahId={randomUUID()}
        tombol="Nomor masih aktif"
        nada="polos"
        tersembunyi={{ ...siapa, hasil: 'AKTIF' }}
      />
    </div>
  );
}
