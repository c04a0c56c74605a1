'use client';

import { useEffect, useRef, useState } from 'react';
import { kirimBerkas } from '@/components/form/kirim-berkas';
import { useBidang } from '@/components/form/konteks';
import { Ikon } from '@/components/ui/Ikon';
import { kelasTombol } from '@/components/ui/kelas-tombol';

type Props = {
  /** one is kept already; it is shown only to who opened the NIK */
  tersimpan?: boolean;
};

/**
 * The card beside the fields, camera first: typed from the picture instead of from a card in the
 * other hand. Before saving only the uploader sees it; afterwards it is seen like the NIK itself.
 */
export function FotoKtp({ tersimpan }: Props) {
  const b = useBidang('fotoKtp');
  const [foto, setFoto] = useState(b.satu);
  const [kabar, setKabar] = useState('');
  const simpan = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // a draft of this phone may put the picture back
    const form = simpan.current?.form;
    const ikut = () => setFoto(simpan.current?.value ?? '');
    form?.addEventListener('input', ikut);
    return () => form?.removeEventListener('input', ikut);
  }, []);

  async function unggah(berkas: File | undefined) {
    if (!berkas) return;
    b.tahan(1);
    setKabar('Mengirim foto…');
    const jawab = await kirimBerkas(berkas);
    b.tahan(-1);
    setKabar(jawab.ok ? '' : jawab.pesan);
    if (!jawab.ok || !simpan.current) return;
    simpan.current.value = jawab.berkas.id;
    simpan.current.dispatchEvent(new Event('input', { bubbles: true }));
  }

  return (
    <div className="grid gap-2">
      <input ref={simpan} type="hidden" name="fotoKtp" defaultValue={b.satu} />
      {foto && (
        // biome-ignore lint/performance/noImgElement: a private file, never optimised or cached
        <img
          src={`/api/berkas/${foto}`}
          alt="Foto KTP yang sedang disalin"
          className="sticky top-2 z-10 max-h-44 w-full rounded-lg border border-garis-kuat bg-cekung object-contain"
        />
      )}
      <label className={kelasTombol('biasa', false, 'pilihan relative noscript:hidden!')}>
        <Ikon nama="kamera" />
        {foto || tersimpan ? 'Ganti foto KTP' : 'Foto KTP'}
        <input
          id={b.id}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          capture="environment"
          aria-label="Foto KTP"
          onChange={(e) => void unggah(e.target.files?.[0])}
          className="absolute inset-0 cursor-pointer opacity-0"
        />
      </label>
      <p role="status" className="text-base text-teks-2 empty:hidden meja:text-sm">
        {b.salah ?? kabar}
      </p>
    </div>
  );
}
