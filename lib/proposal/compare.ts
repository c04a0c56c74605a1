import { formatVolume } from '@/lib/core/jumlah';
import { formatRupiah } from '@/lib/core/rupiah';
import { BAGIAN, type IsiProposal, LABEL_PENGUSUL } from '@/lib/proposal/bagian';
import type { ButirBeku, VersiBeku } from '@/lib/proposal/rules';

/** Differences of two frozen versions, line by line; equal lines do not appear. */
export type Beda = {
  /** a section, `rab`, `anggota`, `usaha`, `lampiran` */
  bidang: string;
  label: string;
  lama: string | null;
  baru: string | null;
};

const butir = (b: ButirBeku): string =>
  `${formatVolume(b.volume)} ${b.satuan} × ${formatRupiah(b.harga)} = ${formatRupiah(b.jumlah)}`;

function bagian(isi: IsiProposal, kunci: string): string | null {
  const b = BAGIAN.find((x) => x.kunci === kunci);
  const teks = (b?.bidang ?? [])
    .map((k) => (k === 'pengusulJenis' && isi[k] ? LABEL_PENGUSUL[isi[k]] : isi[k]))
    .filter((t) => t)
    .join(', ');
  return teks || null;
}

/** Pairs equal keys in the order of their occurrence, so two lines of one name stay two lines. */
function pasangkan<T>(lama: readonly T[], baru: readonly T[], kunci: (t: T) => string) {
  const sisa = new Map<string, T[]>();
  for (const l of lama) sisa.set(kunci(l), [...(sisa.get(kunci(l)) ?? []), l]);
  const pasangan = baru.map((b) => ({ b, l: sisa.get(kunci(b))?.shift() ?? null }));
  const hilang = [...sisa.values()].flat();
  return { pasangan, hilang };
}

function bedaRab(a: VersiBeku, b: VersiBeku): Beda[] {
  const { pasangan, hilang } = pasangkan(a.rab, b.rab, (x) => x.uraian.toLowerCase());
  const baris = (label: string, l: ButirBeku | null, n: ButirBeku | null): Beda => ({
    bidang: 'rab',
    label,
    lama: l && butir(l),
    baru: n && butir(n),
  });
  const hasil = [
    ...pasangan
      .filter(({ l, b: n }) => !l || butir(l) !== butir(n))
      .map(({ l, b: n }) => baris(n.uraian, l, n)),
    ...hilang.map((l) => baris(l.uraian, l, null)),
  ];
  if (a.total !== b.total)
    hasil.push({
      bidang: 'rab',
      label: 'Jumlah rencana belanja',
      lama: formatRupiah(a.total),
      baru: formatRupiah(b.total),
    });
  return hasil;
}

const JABATAN: Record<string, string> = {
  KETUA: 'Ketua',
  SEKRETARIS: 'Sekretaris',
  BENDAHARA: 'Bendahara',
  ANGGOTA: 'Anggota',
};

function bedaAnggota(a: VersiBeku, b: VersiBeku): Beda[] {
  const { pasangan, hilang } = pasangkan(a.anggota, b.anggota, (x) => x.id);
  return [
    ...pasangan
      .filter(({ l, b: n }) => !l || l.jabatan !== n.jabatan || l.nama !== n.nama)
      .map(({ l, b: n }) => ({
        bidang: 'anggota',
        label: n.nama,
        lama: l && `${l.nama}, ${JABATAN[l.jabatan]}`,
        baru: `${n.nama}, ${JABATAN[n.jabatan]}`,
      })),
    ...hilang.map((l) => ({
      bidang: 'anggota',
      label: l.nama,
      lama: `${l.nama}, ${JABATAN[l.jabatan]}`,
      baru: null,
    })),
  ];
}

function bedaLampiran(a: VersiBeku, b: VersiBeku): Beda[] {
  const nama = new Map([...a.anggota, ...b.anggota].map((x) => [x.id, x.nama]));
  const kunci = (l: VersiBeku['lampiran'][number]) =>
    l.anggotaId ? `${l.jenis} ${l.anggotaId}` : `${l.jenis} ${l.sha256}`;
  const label = (l: VersiBeku['lampiran'][number]) =>
    [l.jenis === 'LAIN' ? 'Lampiran' : l.jenis, nama.get(l.anggotaId ?? '')]
      .filter(Boolean)
      .join(' ');
  const { pasangan, hilang } = pasangkan(a.lampiran, b.lampiran, kunci);
  return [
    ...pasangan
      .filter(({ l, b: n }) => l?.sha256 !== n.sha256)
      .map(({ l, b: n }) => ({
        bidang: 'lampiran',
        label: label(n),
        lama: l && 'Foto lama',
        baru: l ? 'Foto baru' : 'Dilampirkan',
      })),
    ...hilang.map((l) => ({ bidang: 'lampiran', label: label(l), lama: 'Ada', baru: null })),
  ];
}

export function bandingkan(a: VersiBeku, b: VersiBeku): Beda[] {
  const isi = BAGIAN.flatMap((x): Beda[] => {
    const [lama, baru] = [bagian(a.isi, x.kunci), bagian(b.isi, x.kunci)];
    return lama === baru ? [] : [{ bidang: x.kunci, label: x.judul, lama, baru }];
  });
  const usaha: Beda[] =
    a.jenisUsaha === b.jenisUsaha
      ? []
      : [{ bidang: 'usaha', label: 'Jenis usaha', lama: a.jenisUsaha, baru: b.jenisUsaha }];
  return [...usaha, ...isi, ...bedaRab(a, b), ...bedaAnggota(a, b), ...bedaLampiran(a, b)];
}
