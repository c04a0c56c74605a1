import type { Metadata } from 'next';
import { type BarisTabel, TabelKontak } from '@/app/(kerja)/kontak/_components/TabelKontak';
import { requirePetugas } from '@/app/(kerja)/kontak/petugas';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringPilih } from '@/components/ui/Saring';
import { LABEL_JABATAN } from '@/lib/kelompok/labels';
import {
  KONTAK_PER_HALAMAN,
  type KontakAnggota,
  kontakAnggotaTua,
} from '@/lib/kelompok/queries-kontak';
import { type KontakPendamping, kontakPendampingTua } from '@/lib/pengguna/queries/kontak';

export const metadata: Metadata = { title: 'Periksa kontak' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const barisPendamping = (p: KontakPendamping): BarisTabel => ({
  ...p,
  href: `/kontak/pendamping/${p.id}`,
  keterangan: 'Pendamping',
  siapa: { id: p.id },
});

const barisAnggota = (a: KontakAnggota): BarisTabel => ({
  ...a,
  href: `/kontak/anggota/${a.id}`,
  keterangan: `${LABEL_JABATAN[a.jabatan as keyof typeof LABEL_JABATAN]} KUBE ${a.kelompok}`,
  siapa: { id: a.kelompokId, anggotaId: a.id },
});

/** The yearly contact check: whose number nobody has asked about for a year (rules 2.11). */
export default async function KontakPage({ searchParams }: Props) {
  const actor = await requirePetugas();
  const p = await searchParams;
  const semua = p.siapa === 'semua';
  const halaman = /^[1-9]\d{0,3}$/.test(String(p.halaman)) ? Number(p.halaman) : 1;
  const [pendamping, anggota] = await Promise.all([
    kontakPendampingTua(actor),
    kontakAnggotaTua(actor, { halaman, semua }),
  ]);
  const jumlah = pendamping.length + anggota.jumlah;
  const awal = (halaman - 1) * KONTAK_PER_HALAMAN;
  return (
    <>
      <Judul
        judul="Periksa kontak"
        sub={
          jumlah > 0
            ? `${jumlah}${anggota.lebih ? ' lebih' : ''} nomor belum diperiksa lebih dari setahun.`
            : 'Semua nomor sudah diperiksa dalam setahun ini.'
        }
      />
      <Saring bersihkan={semua ? '/kontak' : undefined} label="Saring kontak">
        <SaringPilih
          name="siapa"
          label="Kelompok"
          nilai={semua ? 'semua' : ''}
          semua="Pengurus saja"
          pilihan={[{ nilai: 'semua', label: 'Semua anggota' }]}
        />
      </Saring>
      <div className="grid gap-3">
        {pendamping.length > 0 && (
          <Panel judul="Pendamping" rapat>
            <TabelKontak nama="Kontak pendamping" baris={pendamping.map(barisPendamping)} />
          </Panel>
        )}
        {anggota.baris.length > 0 ? (
          <Panel judul={semua ? 'Anggota kelompok' : 'Pengurus kelompok'} rapat>
            <TabelKontak nama="Kontak kelompok" baris={anggota.baris.map(barisAnggota)} />
          </Panel>
        ) : (
          <Kosong ikon="telepon" judul="Tidak ada nomor kelompok yang perlu diperiksa.">
            Nomor muncul di sini setahun sesudah terakhir diperiksa.
          </Kosong>
        )}
      </div>
      <Penomoran
        dari={Math.min(awal + 1, anggota.jumlah)}
        sampai={awal + anggota.baris.length}
        jumlah={anggota.jumlah}
        lebih={anggota.lebih}
        halaman={halaman}
        adaBerikut={
          anggota.lebih
            ? anggota.baris.length === KONTAK_PER_HALAMAN
            : awal + anggota.baris.length < anggota.jumlah
        }
        href={(h) => `/kontak?halaman=${h}${semua ? '&siapa=semua' : ''}`}
      />
    </>
  );
}
