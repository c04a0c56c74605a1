import { Catatan } from '@/components/ui/Catatan';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import type { RekeningTampil } from '@/lib/rekening/queries';
import { nomorTersamar } from '@/lib/rekening/rules';

/** The account as the Dinas compares it; number and photo only for whoever opened them. */
export function DataRekening({ r }: { r: RekeningTampil }) {
  return (
    <Panel judul="Rekening">
      <div className="grid gap-3">
        {!r.namaSesuai && (
          <Catatan nada="perhatian" judul="Nama pemilik berbeda dari nama kelompok.">
            {r.alasanNama ? `Alasan: ${r.alasanNama}` : 'Pemeriksa harus menulis alasannya.'}
          </Catatan>
        )}
        {r.spesimenUsang && (
          <Catatan nada="perhatian" judul="Pengurus berganti.">
            Tanda tangan di bank harus diperbarui dulu.
          </Catatan>
        )}
        <Rincian
          butir={[
            { label: 'Bank', isi: `${r.bank}, cabang ${r.cabang}` },
            {
              label: 'Nomor rekening',
              isi: <span className="utuh">{r.nomor ?? nomorTersamar(r.nomorAkhir)}</span>,
            },
            { label: 'Atas nama', isi: r.atasNama },
            { label: 'Pemegang tanda tangan', isi: r.spesimen.join(', ') },
            ...(r.foto ? [{ label: 'Buku tabungan', isi: <Foto id={r.foto} /> }] : []),
            { label: 'Dikirim', isi: r.dikirim },
            ...(r.menggantiId ? ganti(r) : []),
          ]}
        />
      </div>
    </Panel>
  );
}

const ganti = (r: RekeningTampil) => [
  { label: 'Alasan mengganti', isi: r.alasanGanti },
  ...(r.lama
    ? [{ label: 'Menggantikan', isi: `${r.lama.bank} ${nomorTersamar(r.lama.nomorAkhir)}` }]
    : []),
  { label: 'Telepon balik', isi: r.ditelepon },
];

const Foto = ({ id }: { id: string }) => (
  <a href={`/api/berkas/${id}`} className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center">
    Lihat foto
  </a>
);
