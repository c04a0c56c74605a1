import { BilahUang } from '@/app/(kerja)/beranda/_components/BilahUang';
import { Langkah } from '@/components/kube/Langkah';
import { Ikon } from '@/components/ui/Ikon';
import type { NamaIkon } from '@/components/ui/jalur-ikon';
import { Lencana } from '@/components/ui/Lencana';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { BerandaKelompok as Isi } from '@/lib/beranda/ketua';
import { machines } from '@/lib/core/lifecycle/all';
import type { Tugas } from '@/lib/core/tugas';

/** Answers without a scroll: what now, where are we, whom do I call (LOOK.md 6). */
export function BerandaKelompok({ kelompok: k, tugas }: { kelompok: Isi; tugas: Tugas[] }) {
  return (
    <div className="mx-auto grid max-w-xl gap-3">
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h1 className="text-xl">
          KUBE {k.nama}
          <span className="block text-base font-normal text-teks-3">{k.tempat}</span>
        </h1>
      </header>
      <Sekarang kelompok={k} tugas={tugas[0]} />
      {tugas.length > 1 && <Sesudahnya tugas={tugas.slice(1)} />}
      <Langkah langkah={k.langkah} />
      {k.uang && <BilahUang uang={k.uang} />}
      {k.pendamping.map((p) => (
        <Pendamping key={p.nama} {...p} />
      ))}
    </div>
  );
}

function Sekarang({ kelompok: k, tugas }: { kelompok: Isi; tugas?: Tugas }) {
  // once the business runs, the proposal is history
  const berjalan = k.status !== 'DISAHKAN' || !k.proposal;
  const noun = berjalan ? 'kelompok' : 'proposal';
  const status = berjalan ? k.status : (k.proposal?.status ?? k.status);
  const s = machines[noun].states[status];
  if (tugas)
    return (
      <section data-tugas="" className="rounded-xl bg-panggung px-4 py-4 text-di-panggung">
        <p className="text-base text-di-panggung-2">Yang perlu dilakukan sekarang</p>
        <h2 className="text-xl">{tugas.aksi}</h2>
        {tugas.noun === 'pertanggungjawaban' && <p className="mt-1">{tugas.keterangan}.</p>}
        {k.proposal?.catatan && <p className="mt-1">Dari kantor: {k.proposal.catatan}</p>}
        <a
          href={tugas.href}
          className="mt-3 flex min-h-13 items-center justify-center gap-2 rounded-lg bg-tombol-panggung px-4 font-semibold text-di-tombol-panggung no-underline"
        >
          Buka
          <Ikon nama="panah-kanan" />
        </a>
      </section>
    );
  return (
    <Panel
      judul="Sekarang"
      kanan={
        s && (
          <Lencana
            status={status}
            label={s.label}
            nada={s.nada}
            ikon={s.ikon as NamaIkon | undefined}
          />
        )
      }
    >
      <p className="text-base">
        {k.status === 'BERJALAN'
          ? 'Usaha kelompok Anda sudah berjalan. Simpan semua nota belanja.'
          : 'Tidak ada yang perlu Anda lakukan. Berkas sedang dikerjakan kantor.'}
      </p>
      {k.proposal && (
        <TombolTaut href={`/proposal/${k.proposal.id}`} className="mt-3" lebar>
          Lihat proposal
        </TombolTaut>
      )}
    </Panel>
  );
}

/** One thing at a time, but nothing hidden: whatever else waits stands below. */
function Sesudahnya({ tugas }: { tugas: Tugas[] }) {
  return (
    <Panel judul="Sesudah itu" rapat>
      <ul data-tugas="">
        {tugas.map((t) => (
          <li key={t.href} className="border-b border-garis last:border-b-0">
            <a href={t.href} className="flex min-h-13 items-center justify-between gap-2 px-4">
              {t.aksi}
              <Ikon nama="siku-kanan" className="text-teks-3" />
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Pendamping({ nama, hp }: { nama: string; hp: string | null }) {
  return (
    <section className="flex flex-wrap items-center justify-between gap-3 rounded-xl border border-garis bg-permukaan px-4 py-3">
      <h2 className="text-base">
        {nama}
        <span className="block font-normal text-teks-3">Pendamping</span>
      </h2>
      {hp && (
        <div className="flex gap-2">
          <TombolTaut href={`tel:${hp}`} ikon="telepon" luar>
            Telepon
          </TombolTaut>
          <TombolTaut href={`https://wa.me/62${hp.slice(1)}`} ikon="wa" luar>
            WhatsApp
          </TombolTaut>
        </div>
      )}
    </section>
  );
}
