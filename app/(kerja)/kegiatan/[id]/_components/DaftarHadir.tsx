import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { hapus } from '@/app/(kerja)/kegiatan/actions';
import { Form } from '@/components/form/Form';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { ruleOf } from '@/lib/core/policy';
import type { Hadir, KegiatanLengkap } from '@/lib/kegiatan/queries';

type Props = {
  actor: Actor;
  kegiatan: KegiatanLengkap;
  /** baris daftar hadir yang sudah menjadi calon: kehadiran → calon */
  calon: ReadonlyMap<string, string>;
};

export function DaftarHadir({ actor, kegiatan: k, calon }: Props) {
  if (k.peserta.length === 0)
    return (
      <p className="px-4 py-3.5 text-base text-teks-2 meja:px-3 meja:py-2.5 meja:text-sm">
        Belum ada peserta yang tercatat.
      </p>
    );
  const pelatihan = k.jenis === 'PELATIHAN_PENDAMPING';
  const bisaHapus = can(actor, 'kegiatan.hapusHadir', k.subject) === null;
  const bisaCalon = dariSosialisasi(actor, k);
  const adaHp = k.peserta.some((p) => p.hp);
  const kepala = [
    { label: 'Nama' },
    { label: pelatihan ? 'Alamat' : 'Desa atau alamat' },
    ...(pelatihan ? [{ label: 'Hasil' }, { label: 'Sertifikat' }] : []),
    ...(adaHp ? [{ label: 'Nomor HP' }] : []),
    ...(bisaCalon ? [{ label: 'Calon anggota' }] : []),
    ...(bisaHapus ? [{ label: 'Tindakan', tersembunyi: true }] : []),
  ];
  return (
    <TabelKartu kepala={kepala} keterangan="Daftar peserta">
      {k.peserta.map((p) => (
        <Baris key={p.id}>
          <Sel kepala>{p.nama}</Sel>
          <Sel label="Alamat">{p.alamat}</Sel>
          {pelatihan && <Sel label="Hasil">{hasil(p)}</Sel>}
          {pelatihan && <Sel label="Sertifikat">{p.sertifikat}</Sel>}
          {adaHp && <Sel label="Nomor HP">{p.hp}</Sel>}
          {bisaCalon && (
            <Sel label="Calon anggota">
              <TautCalon hadir={p} calon={calon.get(p.id)} />
            </Sel>
          )}
          {bisaHapus && (
            <Sel label="Tindakan" kanan>
              <div className="inline-grid">
                <Form
                  aksi="kegiatan.hapusHadir"
                  action={hapus}
                  perintahId={randomUUID()}
                  tombol="Hapus"
                  nada="polos"
                  tersembunyi={{ id: k.id, kehadiranId: p.id }}
                />
              </div>
            </Sel>
          )}
        </Baris>
      ))}
    </TabelKartu>
  );
}

// only who came to hear about KUBE may become a prospect (F31, F60)
const dariSosialisasi = (actor: Actor, k: KegiatanLengkap): boolean =>
  k.jenis === 'SOSIALISASI' && ruleOf('calon.catat').roles.includes(actor.peran);

function TautCalon({ hadir, calon }: { hadir: Hadir; calon?: string }) {
  if (hadir.anggotaId || hadir.penggunaId) return null;
  return (
    <Link
      href={calon ? `/calon/${calon}` : `/calon/baru?hadir=${hadir.id}`}
      aria-label={`${calon ? 'Lihat calon' : 'Jadikan calon'}: ${hadir.nama}`}
      className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
    >
      {calon ? 'Lihat calon' : 'Jadikan calon'}
    </Link>
  );
}

const hasil = (p: Hadir) => (p.lulus === null ? null : p.lulus ? 'Lulus' : 'Belum lulus');
