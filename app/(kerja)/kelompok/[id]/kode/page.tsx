import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { kodeBaru } from '@/app/(kerja)/kelompok/[id]/actions';
import { muatAtau404 } from '@/app/(kerja)/kelompok/[id]/muat';
import { Form } from '@/components/form/Form';
import { Judul } from '@/components/ui/Halaman';
import { Kosong } from '@/components/ui/Kosong';
import { SETELAN_AWAL } from '@/lib/core/setelan';
import { hariIni, tanggalIndonesia } from '@/lib/core/tanggal';
import { judulKelompok } from '@/lib/kelompok/kalimat';
import { LABEL_JABATAN } from '@/lib/kelompok/labels';
import { findSlipKode, type Slip } from '@/lib/kelompok/rahasia';

export const metadata: Metadata = { title: 'Kode aktivasi' };

type Props = { params: Promise<{ id: string }> };

/** Slips to cut out and hand over in person; the code never travels in a message (ux.md 4). */
export default async function KodePage({ params }: Props) {
  const { id } = await params;
  const { isi } = await muatAtau404([id], (actor) => findSlipKode(actor, id));
  const berlaku = isi.slip.filter((s) => s.berlaku);
  const semuaPunya = isi.slip.length === 0 && isi.tanpaKode === 0;
  return (
    <div className="mx-auto grid max-w-4xl gap-3">
      <Judul
        judul="Kode aktivasi"
        kembali={{ href: `/kelompok/${id}`, label: judulKelompok(isi.nama) }}
        sub="Cetak halaman ini, potong, lalu berikan langsung kepada orangnya."
      />
      {berlaku.length > 0 && (
        <ul className="grid gap-3 sm:grid-cols-2 print:grid-cols-2">
          {berlaku.map((s) => (
            <SlipKode
              key={s.anggotaId}
              s={s}
              kelompok={judulKelompok(isi.nama)}
              alamat={isi.alamat}
            />
          ))}
        </ul>
      )}
      {semuaPunya ? (
        <Kosong ikon="cek-bulat" judul="Semua anggota sudah punya akun">
          Tidak ada kode yang perlu dibagikan.
        </Kosong>
      ) : (
        <KodeUlang id={id} tanpaKode={isi.tanpaKode} />
      )}
    </div>
  );
}

function SlipKode({ s, kelompok, alamat }: { s: Slip; kelompok: string; alamat: string }) {
  const sampai = tanggalIndonesia(hariIni(s.kedaluwarsa, SETELAN_AWAL.zonaWaktu));
  return (
    <li className="break-inside-avoid rounded-xl border-2 border-dashed border-garis-kuat bg-kertas p-4 text-tinta">
      <p className="text-base font-semibold">{s.nama}</p>
      <p className="text-base">
        {LABEL_JABATAN[s.jabatan]}, {kelompok}
      </p>
      <p className="my-2 text-2xl font-semibold tracking-[0.2em]">{s.kode}</p>
      <p className="text-base">
        Buka <b>{alamat}</b> di HP, lalu tulis kode ini.
      </p>
      <p className="mt-1 text-base">
        Berlaku sampai <b className="utuh">{sampai}</b>, satu kali. Jangan beri tahu orang lain.
      </p>
    </li>
  );
}

function KodeUlang({ id, tanpaKode }: { id: string; tanpaKode: number }) {
  return (
    <section
      aria-label="Buat ulang kode"
      data-tanpa-cetak=""
      className="rounded-xl border border-garis bg-permukaan p-4 meja:rounded-lg"
    >
      {tanpaKode > 0 && (
        <p className="mb-3 text-base meja:text-sm">
          {tanpaKode} anggota belum punya kode yang berlaku.
        </p>
      )}
      <Form
        aksi="kelompok.kodeAktivasi"
        action={kodeBaru}
        perintahId={randomUUID()}
        tombol="Buat ulang kode aktivasi"
        nada="biasa"
        tersembunyi={{ id }}
        catatan="Slip lama langsung tidak berlaku. Anggota yang punya akun tidak berubah."
      />
    </section>
  );
}
