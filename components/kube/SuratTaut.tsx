import { tanggalIndonesia } from '@/lib/core/tanggal';

type Surat = {
  id: string;
  jenis: string;
  nomor: string;
  tanggal: string;
  penandatangan: string;
  berkasId: string;
  dicabut?: boolean;
};

type Props = { surat: Surat[]; nama: Record<string, string>; tanpaBerkas?: boolean };

/** Letters by their names; `tanpaBerkas` names them without opening the stored bytes. */
export function SuratTaut({ surat, nama, tanpaBerkas }: Props) {
  return (
    <ul className="grid gap-2 text-base meja:text-sm">
      {surat.map((s) => (
        <li key={s.id}>
          {tanpaBerkas ? (
            <span>{nama[s.jenis] ?? s.jenis}</span>
          ) : (
            <a
              href={`/api/berkas/${s.berkasId}`}
              className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
            >
              {nama[s.jenis] ?? s.jenis}
            </a>
          )}
          <span className="block text-teks-3">
            Nomor {s.nomor}, {tanggalIndonesia(s.tanggal)}, {s.penandatangan}
            {s.dicabut && <strong className="font-semibold"> (dicabut)</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}
