import { NikAkhir } from '@/app/(kerja)/kelompok/[id]/_components/DaftarAnggota';
import { Catatan } from '@/components/ui/Catatan';
import { Panel } from '@/components/ui/Panel';
import { Rincian } from '@/components/ui/Rincian';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { HalamanAnggota } from '@/lib/kelompok/formulir';
import { LABEL_KELAMIN, LABEL_PENDIDIKAN, LABEL_PERANAN } from '@/lib/kelompok/labels';

type Anggota = HalamanAnggota['anggota'];
type Props = { anggota: Anggota; terbuka: { nik: string; kk: string; fotoKtp?: string } | null };

const berempat = (angka: string) => angka.replace(/(\d{4})(?=\d)/g, '$1 ');

export function DataAnggota({ anggota: a, terbuka }: Props) {
  return (
    <>
      {a.temuan.map((t) => (
        <Catatan key={t.kode} nada={t.berat === 'tolak' ? 'bahaya' : 'perhatian'}>
          {t.pesan}
        </Catatan>
      ))}
      {terbuka && (
        <Catatan nada="perhatian" ikon="mata">
          Nomor lengkap terlihat selama lima menit. Jangan disalin ke tempat lain.
        </Catatan>
      )}
      {terbuka?.fotoKtp && (
        // biome-ignore lint/performance/noImgElement: a private file, never optimised or cached
        <img
          src={`/api/berkas/${terbuka.fotoKtp}`}
          alt={`Foto KTP ${a.nama}`}
          className="max-h-64 w-full rounded-lg border border-garis bg-cekung object-contain"
        />
      )}
      <Panel judul="Data anggota">
        <Rincian butir={[...nomor(a, terbuka), ...diri(a), ...usaha(a)]} />
      </Panel>
    </>
  );
}

const nomor = (a: Anggota, terbuka: Props['terbuka']) => [
  {
    label: 'NIK',
    isi: terbuka ? (
      <b className="utuh">{berempat(terbuka.nik)}</b>
    ) : (
      <NikAkhir akhir={a.nikAkhir} />
    ),
  },
  {
    label: 'Nomor KK',
    isi: terbuka ? <b className="utuh">{berempat(terbuka.kk)}</b> : <NikAkhir akhir={a.kkAkhir} />,
  },
];

const diri = (a: Anggota) => [
  {
    label: 'Lahir',
    isi: `${tanggalIndonesia(a.lahir)}, ${a.umur} tahun${a.dicekKtp ? ' (sudah dicek KTP)' : ''}`,
  },
  { label: 'Jenis kelamin', isi: a.jenisKelamin === 'P' ? LABEL_KELAMIN.P : LABEL_KELAMIN.L },
  { label: 'Desa', isi: a.desa },
  { label: 'Alamat', isi: a.alamat },
  { label: 'Nomor HP', isi: a.hp },
];

function usaha(a: Anggota) {
  const bisa = [a.bisaBaca && 'membaca', a.bisaTulis && 'menulis', a.bisaHitung && 'berhitung'];
  return [
    { label: 'Pekerjaan', isi: a.pekerjaan },
    {
      label: 'Pendidikan',
      isi: LABEL_PENDIDIKAN[a.pendidikan as keyof typeof LABEL_PENDIDIKAN] ?? a.pendidikan,
    },
    { label: 'Keterampilan', isi: a.keterampilan.join(', ') },
    { label: 'Bisa', isi: bisa.filter(Boolean).join(', ') },
    { label: 'Desil', isi: a.desil ?? 'Belum ditemukan di data terpadu' },
    { label: 'ASN, TNI, POLRI di keluarga', isi: a.keluargaAsn ? 'Ada' : 'Tidak ada' },
    {
      label: 'Usaha ini baginya',
      isi: a.perananUsaha && LABEL_PERANAN[a.perananUsaha as keyof typeof LABEL_PERANAN],
    },
    { label: 'Sosialisasi', isi: a.kehadiranId ? 'Hadir' : 'Tidak tercatat' },
  ];
}
