import type { Metadata } from 'next';
import { DaftarJanji } from '@/app/(kerja)/kegiatan/_components/DaftarJanji';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { Panel } from '@/components/ui/Panel';
import { Penomoran } from '@/components/ui/Penomoran';
import { Saring, SaringPilih } from '@/components/ui/Saring';
import { cariJanji, JANJI_PER_HALAMAN, type Janji } from '@/lib/kegiatan/queries-tindak-lanjut';
import { alamatJanji, bacaSaringJanji, LABEL_KEADAAN } from '@/lib/kegiatan/tindak-lanjut';
import { requireActor } from '@/lib/server/session';

export const metadata: Metadata = { title: 'Tindak lanjut rapat' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const KEADAAN = Object.entries(LABEL_KEADAAN).map(([nilai, label]) => ({ nilai, label }));

const perOrang = (baris: Janji[]): [string, Janji[]][] =>
  [...new Set(baris.map((j) => j.penanggung))].map((penanggung) => [
    penanggung,
    baris.filter((j) => j.penanggung === penanggung),
  ]);

/** Promises of all meetings, person by person (F66). */
export default async function TindakLanjutPage({ searchParams }: Props) {
  const actor = await requireActor();
  const saring = bacaSaringJanji(await searchParams);
  const { baris, jumlah } = await cariJanji(actor, saring);
  const awal = (saring.halaman - 1) * JANJI_PER_HALAMAN;
  return (
    <>
      <Judul
        judul="Tindak lanjut rapat"
        sub="Siapa mengerjakan apa, sampai kapan."
        kembali={{ href: '/kegiatan', label: 'Kegiatan' }}
      />
      <Saring
        label="Saring tindak lanjut"
        bersihkan={saring.keadaan || saring.milik ? '/kegiatan/tindak-lanjut' : undefined}
      >
        <SaringPilih name="keadaan" label="Keadaan" nilai={saring.keadaan} pilihan={KEADAAN} />
        <SaringPilih
          name="milik"
          label="Orang"
          nilai={saring.milik}
          pilihan={[{ nilai: 'saya', label: 'Saya sendiri' }]}
        />
      </Saring>
      {baris.length === 0 ? (
        <Kosong ikon="tugas" judul="Tidak ada tindak lanjut di sini.">
          Tindak lanjut dicatat staf Dinas pada halaman rapat.
        </Kosong>
      ) : (
        <div className="grid gap-3">
          {perOrang(baris).map(([nama, janji]) => (
            <Panel key={nama} judul={`${nama}: ${janji.length}`} rapat>
              <DaftarJanji janji={janji} asal />
            </Panel>
          ))}
        </div>
      )}
      <Penomoran
        dari={Math.min(awal + 1, jumlah)}
        sampai={awal + baris.length}
        jumlah={jumlah}
        lebih={false}
        halaman={saring.halaman}
        adaBerikut={awal + baris.length < jumlah}
        href={(halaman) => alamatJanji({ ...saring, halaman })}
      />
    </>
  );
}
