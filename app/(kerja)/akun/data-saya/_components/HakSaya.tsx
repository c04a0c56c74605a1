import { BagianCetak } from '@/components/kube/LembarCetak';
import type { Kantor } from '@/lib/publik/queries';

/** Legal basis, rights and whom to ask: UU 27/2022 Ps 5–13, Ps 20, Ps 53 in short sentences. */
export function HakSaya({ kantor, retensi }: { kantor: Kantor; retensi: number }) {
  return (
    <BagianCetak judul="Dasar hukum dan hak Anda">
      <ul className="grid list-disc gap-1 pl-5 text-sm">
        <li>
          Data dipakai untuk tugas pelayanan publik: memeriksa syarat, menyalurkan, dan mendampingi.
        </li>
        <li>Dasarnya UU 13/2011 tentang Penanganan Fakir Miskin dan UU 27/2022 Pasal 20.</li>
        <li>Anda berhak melihat data ini, mendapat salinannya, dan meminta perbaikan.</li>
        <li>Anda berhak bertanya siapa memakai data Anda, dan mengadu bila disalahgunakan.</li>
        <li>Berkas disimpan {retensi} tahun sesudah urusan selesai.</li>
      </ul>
      <address className="mt-2 text-sm not-italic">
        <b className="block">Petugas pelindungan data: tanyakan di kantor ini</b>
        {(kantor.kop.length > 0 ? kantor.kop : [kantor.nama]).map((baris) => (
          <span key={baris} className="block">
            {baris}
          </span>
        ))}
      </address>
    </BagianCetak>
  );
}
