'use client';

import { BidangTeks } from '@/components/form/BidangTeks';
import { Baris } from '@/components/ui/Baris';
import { Sel } from '@/components/ui/Sel';
import { TabelKartu } from '@/components/ui/Tabel';
import type { PratinjauTampil } from '@/lib/tahun/ubah';

const KEPALA = [{ label: 'Setelan' }, { label: 'Sekarang' }, { label: 'Menjadi' }];

/** What changes and who is affected; the values go on in the form itself. */
export function PratinjauSetelan({ p }: { p: PratinjauTampil }) {
  return (
    <>
      <input type="hidden" name="nomor" value={p.nomor} />
      {Object.entries(p.isian).map(([name, nilai]) => (
        <textarea key={name} name={name} defaultValue={nilai} readOnly hidden />
      ))}
      <TabelKartu kepala={KEPALA} keterangan="Perubahan setelan">
        {p.beda.map((b) => (
          <Baris key={b.kunci}>
            <Sel kepala>{b.label}</Sel>
            <Sel label="Sekarang">
              <span className="whitespace-pre-line">{b.lama}</span>
            </Sel>
            <Sel label="Menjadi">
              <b className="whitespace-pre-line">{b.baru}</b>
            </Sel>
          </Baris>
        ))}
      </TabelKartu>
      <div className="grid gap-1 text-base meja:text-sm">
        <b>Siapa yang kena</b>
        <ul className="grid gap-1">
          {p.kena.map((k) => (
            <li key={k}>{k}</li>
          ))}
        </ul>
      </div>
      <BidangTeks
        name="catatan"
        label="Mengapa diubah"
        bantu="Tampil di riwayat setelan."
        maxLength={500}
        wajib
      />
    </>
  );
}
