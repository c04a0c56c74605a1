import Link from 'next/link';
import { Catatan } from '@/components/ui/Catatan';
import { Panel } from '@/components/ui/Panel';
import { type ButirRincian, Rincian } from '@/components/ui/Rincian';
import { TombolTaut } from '@/components/ui/Tombol';
import { pertanggungjawaban } from '@/lib/core/lifecycle/pertanggungjawaban';
import { formatRupiah, terbilang } from '@/lib/core/rupiah';
import { selisihHari, tanggalIndonesia } from '@/lib/core/tanggal';
import type { PencairanTampil } from '@/lib/pencairan/queries';
import { DITUNGGU, lewatTenggat } from '@/lib/pertanggungjawaban/rules';

const padaTanggal = (t: string | null) => (t ? tanggalIndonesia(t) : null);

/** From the decree to the members' hands, each station with its paper and day (F54–F56). */
export function JalanUang({ p }: { p: PencairanTampil }) {
  const kirim = p.barang ? 'Diserahkan' : 'Ditransfer';
  const butir: ButirRincian[] = [
    { label: 'Menurut SK', isi: `${formatRupiah(p.jumlah)} (${terbilang(p.jumlah)})` },
    ...(p.barang ? [] : [{ label: 'Rekening', isi: p.rekening && <Rekening r={p.rekening} /> }]),
    {
      label: 'Perintah bayar',
      isi: p.nomorPerintah && `${p.nomorPerintah}, ${padaTanggal(p.tanggalPerintah)}`,
    },
    {
      label: kirim,
      isi:
        p.jumlahSalur !== null &&
        `${formatRupiah(p.jumlahSalur)}, ${padaTanggal(p.tanggalSalur)}${p.referensi ? `, referensi ${p.referensi}` : ''}`,
    },
    { label: 'Diterima kelompok', isi: padaTanggal(p.diterima) },
  ];
  return (
    <Panel judul="Jalan uang">
      <Rincian butir={butir.map((b) => ({ ...b, isi: b.isi || null }))} />
      {p.perKeluarga !== null && (
        <Catatan nada="perhatian" className="mt-3">
          {p.keluarga} keluarga: {formatRupiah(p.perKeluarga)}/KK. Lebih besar dari kelompok biasa.
        </Catatan>
      )}
      {p.catatanAuditor && (
        <Catatan nada="proses" judul="Catatan pengawas." className="mt-3">
          {p.catatanAuditor}
        </Catatan>
      )}
    </Panel>
  );
}

function Rekening({ r }: { r: NonNullable<PencairanTampil['rekening']> }) {
  return (
    <>
      <Link
        href={`/rekening/${r.id}`}
        className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
      >
        {r.bank} ••••{r.nomorAkhir}
      </Link>{' '}
      a.n. {r.atasNama}
    </>
  );
}

/** What members said they saw; a figure that is not for this reader is not there. */
export function Jawaban({ p }: { p: PencairanTampil }) {
  if (p.jawaban.length === 0) return null;
  return (
    <Panel judul="Jawaban anggota">
      <ul className="grid gap-1.5">
        {p.jawaban.map((j) => (
          <li key={j.id} className="flex flex-wrap justify-between gap-x-4">
            <span>
              {j.pengurus ? 'Pengurus' : 'Anggota'}
              {j.milikSaya && ' (Anda)'}
            </span>
            <b className={j.jumlah === p.jumlahSalur ? 'utuh' : 'utuh text-bahaya'}>
              {j.jumlah === null ? (
                <span className="font-normal text-teks-2">Sudah menjawab</span>
              ) : (
                formatRupiah(j.jumlah)
              )}
            </b>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Every movement stays; a return is a line of its own. */
export function BukuBesar({ p }: { p: PencairanTampil }) {
  if (p.mutasi.length === 0) return null;
  return (
    <Panel judul="Catatan uang masuk dan kembali">
      <ul className="grid gap-1.5">
        {p.mutasi.map((m) => (
          <li key={m.id} className="flex flex-wrap justify-between gap-x-4">
            <span>
              {tanggalIndonesia(m.pada)}, {m.jumlah > 0 ? 'masuk' : 'kembali ke sumber dana'}
            </span>
            <b className="utuh">{formatRupiah(m.jumlah)}</b>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What the group owes for the money it has: until when, how much, and what to keep (T26, T27). */
export function LaporanBelanja({ p }: { p: PencairanTampil }) {
  if (!p.lpj) return null;
  const { status, tenggat } = p.lpj;
  const telat = lewatTenggat(p.lpj, p.hariIni);
  return (
    <Panel judul="Laporan belanja">
      <p data-status={status} className="font-semibold">
        {pertanggungjawaban.states[status].label}
      </p>
      <p className={telat ? 'font-semibold text-bahaya' : 'text-teks-2'}>
        {telat
          ? `Lewat ${selisihHari(tenggat, p.hariIni)} hari dari ${tanggalIndonesia(tenggat)}.`
          : `Ditunggu sampai ${tanggalIndonesia(tenggat)}.`}
      </p>
      {DITUNGGU.some((s) => s === status) && (
        <>
          <ul className="mt-2 list-disc pl-5">
            <li>Belanja hanya barang di rencana belanja.</li>
            <li>Simpan nota dan foto setiap barang.</li>
            <li>{formatRupiah(p.jumlah)} harus jelas seluruhnya.</li>
          </ul>
          <TombolTaut href={`/proposal/${p.proposalId}`} className="mt-3" lebar>
            Lihat rencana belanja
          </TombolTaut>
        </>
      )}
    </Panel>
  );
}
