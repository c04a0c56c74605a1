'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { DaftarBerkas } from '@/components/form/DaftarBerkas';
import { Keterangan, kelasIsian } from '@/components/form/Isian';
import { type Berkas, kirimBerkas } from '@/components/form/kirim-berkas';
import { useBidang } from '@/components/form/konteks';
import { Ikon } from '@/components/ui/Ikon';
import { kelasTombol } from '@/components/ui/kelas-tombol';

type Props = {
  name: string;
  label: string;
  bantu?: ReactNode;
  /** berkas yang sudah tersimpan sebelumnya */
  nilai?: Berkas | Berkas[];
  wajib?: boolean;
  banyak?: boolean;
  /** langsung membuka kamera di HP */
  kamera?: boolean;
};

const JENIS = 'image/jpeg,image/png,image/webp,application/pdf';

/** Berkas naik begitu dipilih; formulir hanya membawa nomornya, jadi galat isian tidak mengulanginya. */
export function BidangBerkas({ name, label, bantu, nilai, wajib, banyak, kamera }: Props) {
  const awal = [nilai ?? []].flat();
  const b = useBidang(
    name,
    awal.map((x) => x.id),
    bantu,
  );
  const [isi, setIsi] = useState<Berkas[]>(() =>
    b.daftar.map((id) => awal.find((x) => x.id === id) ?? { id, nama: 'Berkas tersimpan' }),
  );
  const [kabar, setKabar] = useState<{ kode?: string; pesan: string } | null>(null);
  const pilih = useRef<HTMLInputElement>(null);
  const namaId = useId();

  // Peristiwa pilih bisa terputar ulang sesudah halaman siap: satu berkas dikirim sekali saja.
  const sudah = useRef(new WeakSet<File>());

  async function unggah(dipilih: File[]) {
    const baru = dipilih.filter((f) => !sudah.current.has(f));
    if (baru.length === 0) return;
    b.tahan(1);
    for (const satu of baru) {
      sudah.current.add(satu);
      setKabar({ pesan: `Mengirim ${satu.name}…` });
      const jawab = await kirimBerkas(satu);
      if (!jawab.ok) {
        setKabar({ kode: jawab.kode, pesan: jawab.pesan });
        break;
      }
      setIsi((lama) => (banyak ? [...lama, jawab.berkas] : [jawab.berkas]));
      setKabar(null);
    }
    if (pilih.current) pilih.current.value = '';
    b.tahan(-1);
  }

  // Berkas yang dipilih sebelum halaman siap tidak boleh hilang diam-diam.
  const pertama = useRef(unggah);
  useEffect(() => {
    const lama = Array.from(pilih.current?.files ?? []);
    if (lama.length > 0) void pertama.current(lama);
  }, []);

  const salah = b.salah ?? (kabar?.kode ? kabar.pesan : undefined);
  const ajak = isi.length === 0 ? 'Pilih berkas' : banyak ? 'Tambah berkas' : 'Ganti';
  return (
    <div data-kode={kabar?.kode} className={kelasIsian(salah)}>
      <span id={namaId} className="text-base font-semibold meja:text-sm">
        {label}
        {!wajib && <span className="font-normal text-teks-3"> (boleh kosong)</span>}
      </span>
      {isi.map((x) => (
        <input key={x.id} type="hidden" name={name} value={x.id} />
      ))}
      <DaftarBerkas
        isi={isi}
        buang={banyak || !wajib ? (id) => setIsi((l) => l.filter((x) => x.id !== id)) : undefined}
      />
      <label
        className={kelasTombol(
          'biasa',
          false,
          'pilihan relative justify-self-start noscript:hidden!',
        )}
      >
        <Ikon nama={kamera ? 'kamera' : 'unggah'} />
        <span id={`${namaId}-ajak`}>{ajak}</span>
        <input
          ref={pilih}
          {...b.aria}
          id={b.id}
          type="file"
          accept={JENIS}
          multiple={banyak}
          capture={kamera ? 'environment' : undefined}
          aria-labelledby={`${namaId} ${namaId}-ajak`}
          aria-describedby={b.aria['aria-describedby'] ?? (salah ? `${b.id}-salah` : undefined)}
          onChange={(e) => void unggah(Array.from(e.target.files ?? []))}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </label>
      <noscript>
        <p className="text-base text-bahaya">Unggah berkas memerlukan JavaScript.</p>
      </noscript>
      <p role="status" className="text-base text-teks-2 empty:hidden meja:text-sm">
        {kabar && !kabar.kode ? kabar.pesan : null}
      </p>
      <Keterangan id={b.id} bantu={bantu ?? 'Foto atau PDF.'} salah={salah} />
    </div>
  );
}
