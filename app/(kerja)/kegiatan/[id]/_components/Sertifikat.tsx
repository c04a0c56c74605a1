import { randomUUID } from 'node:crypto';
import { sertifikat } from '@/app/(kerja)/kegiatan/actions';
import { Bidang } from '@/components/form/Bidang';
import { BidangBerkas } from '@/components/form/BidangBerkas';
import { BidangPilih } from '@/components/form/BidangPilih';
import { Form } from '@/components/form/Form';
import { Panel } from '@/components/ui/Panel';
import { TombolTaut } from '@/components/ui/Tombol';
import type { Actor } from '@/lib/core/actor';
import { can } from '@/lib/core/can';
import { tanggalIndonesia } from '@/lib/core/tanggal';
import type { KegiatanLengkap } from '@/lib/kegiatan/queries';
import { daftarSertifikat } from '@/lib/kegiatan/sertifikat';

type Props = { actor: Actor; kegiatan: KegiatanLengkap };

/** Number, date and scan of each certificate; without one nobody is assigned (F62, T9). */
export async function Sertifikat({ actor, kegiatan: k }: Props) {
  if (k.jenis !== 'PELATIHAN_PENDAMPING') return null;
  const ada = await daftarSertifikat(k);
  const boleh = can(actor, 'kegiatan.catatHadir', k.subject) === null;
  const berpindai = new Set(ada.filter((s) => s.berkasId).map((s) => s.id));
  const belum = k.peserta.filter((p) => p.penggunaId && !berpindai.has(p.id));
  return (
    <Panel
      judul={`Sertifikat: ${ada.length}`}
      kanan={
        <TombolTaut href={`/kegiatan/${k.id}/sertifikat`} nada="polos" ikon="cetak">
          Cetak daftar
        </TombolTaut>
      }
    >
      {ada.length === 0 ? (
        <p className="text-base text-teks-2 meja:text-sm">Belum ada pendamping yang lulus.</p>
      ) : (
        <ul className="grid gap-1.5 text-base meja:text-sm">
          {ada.map((s) => (
            <li key={s.id} className="flex flex-wrap gap-x-3">
              <b>{s.nama}</b>
              <span>{s.nomor}</span>
              {s.tanggal && <span>{tanggalIndonesia(s.tanggal)}</span>}
              {s.berkasId ? (
                <a
                  href={`/api/berkas/${s.berkasId}`}
                  className="max-lg:inline-flex max-lg:min-h-12 max-lg:items-center"
                >
                  Lihat pindaian
                </a>
              ) : (
                <span className="text-teks-3">pindaian belum ada</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {boleh && belum.length > 0 && (
        <div className="mt-3">
          <Form
            aksi="kegiatan.catatHadir"
            action={sertifikat}
            perintahId={randomUUID()}
            tombol="Simpan sertifikat"
            nada="biasa"
            tersembunyi={{ id: k.id }}
            lipat={{ label: 'Simpan sertifikat' }}
          >
            <BidangPilih
              name="kehadiranId"
              label="Pendamping"
              pilihan={belum.map((p) => ({ nilai: p.id, label: p.nama }))}
              wajib
            />
            <Bidang name="suratNomor" label="Nomor sertifikat" wajib maxLength={60} />
            <Bidang
              name="suratTanggal"
              label="Tanggal sertifikat"
              jenis="date"
              wajib
              lebar="pendek"
            />
            <Bidang name="suratPenandatangan" label="Ditandatangani oleh" wajib maxLength={100} />
            <BidangBerkas name="suratBerkas" label="Pindaian sertifikat" wajib />
          </Form>
        </div>
      )}
    </Panel>
  );
}
